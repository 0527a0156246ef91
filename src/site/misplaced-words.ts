// Every word of the pages on which articles are marked as standing in the wrong story, beside objection-words.ts.
import { counted, isolated } from './interface-words.ts'

export const misplaced = {
  link: { short: 'Not this story?', label: (title: string) => `Not this story? ${isolated(title)}` },
  told: 'Thank you. An editor will look at whether the article belongs here.',
  only: 'Marking articles is for the contributors of this site.',
  onlyWay: 'Sign in, then open the page again.',
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
    openTitle: 'To be answered',
    answeredTitle: 'Answered last',
    noneAnswered: 'None was answered yet.',
    cases: 'What is accepted becomes a case for the grouping:',
    inStory: 'in the story',
    gone: 'somebody whose account is gone',
    goneReason: 'Their words went with the account.',
    by: (name: string) => `by ${isolated(name)}`,
    states: { open: 'waits for an editor', accepted: 'accepted', declined: 'declined' },
  },

  answer: {
    title: 'Is this article in the wrong story?',
    description: 'Answer whether an article is in the wrong story.',
    says: (name: string) => `${isolated(name)} says`,
    answered: (name: string, state: string) => `${isolated(name)} answered: ${state}`,
    editorGone: 'An editor',
    reason: 'Your reason',
    reasonHint: 'stays on record',
    to: 'The story it belongs to',
    toHint: 'its address, if it is one that is here',
    move: 'Move it to that story',
    split: 'Take it into a story of its own',
    decline: 'Decline: it belongs here',
    undo: 'What is moved can be moved back: sayso stories deeds, sayso stories undo.',
  },
} as const
