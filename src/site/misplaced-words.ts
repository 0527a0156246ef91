// Every word of the pages on which articles are marked as standing in the wrong story, in English; what readers see of it is in words/.
import { counted } from './interface-words.ts'

export const misplaced = {
  only: 'Marking articles is for the contributors of this site.',
  lost: 'This article is not in this story any more.',
  none: 'There is no such objection here.',

  make: {
    title: 'Does this article belong to another story?',
    description: 'Mark an article as standing in the wrong story, and say why.',
    lead: 'Sayso groups articles by machine and errs. A story is about one event: the same people at the next event are another story.',
    article: 'The article',
    story: 'The story it is in',
    reason: 'Why it does not belong here',
    reasonHint: 'a few words, such as “this is last year’s flood”; editors read them with your name',
    button: 'Mark it',
    back: 'Back to the story',
  },

  list: {
    nav: 'Wrong stories',
    title: 'Wrong stories',
    description: 'Articles that contributors hold to be in the wrong story.',
    lead: (waiting: number) =>
      waiting === 0 ? 'No article waits for an answer.' : `${counted(waiting, 'article')} to look at.`,
    cases: 'What is accepted becomes a case for the grouping:',
    inStory: 'in the story',
  },

  answer: {
    title: 'Is this article in the wrong story?',
    description: 'Answer whether an article is in the wrong story.',
    to: 'The story it belongs to',
    toHint: 'its address, if it is one that is here',
    move: 'Move it to that story',
    split: 'Take it into a story of its own',
    decline: 'Decline: it belongs here',
    undo: 'What is moved can be moved back: sayso stories deeds, sayso stories undo.',
  },
} as const
