// Every word of the pages on which statements are marked as wrong, in English; what readers see of it is in words/.
import { counted } from './interface-words.ts'

export const objections = {
  only: 'Marking statements as wrong is for the contributors of this site.',
  lost: 'This statement is not read like that any more, or its article is not here.',
  lostWay: 'Look at the article’s page: it shows how it is read now.',
  none: 'There is no such objection here.',

  make: {
    title: 'What is wrong with this statement?',
    description: 'Mark a statement as read wrongly, and say what is wrong with it.',
    lead: 'Sayso reads articles by machine and errs. This is about how it read the article, not about whether what is said is true.',
    readAs: 'Sayso read it so',
    fault: 'What is wrong',
    reason: 'What would be right',
    reasonHint: 'a few words, such as “the mayor says so, not the clerk”; editors read them with your name',
    button: 'Mark it as wrong',
    back: 'Back to the article',
    own: 'You have marked this statement as wrong already. As long as no editor has answered, you can say it anew.',
    answered: {
      accepted: 'You have marked this statement as wrong, and an editor agrees:',
      declined: 'You have marked this statement as wrong, and an editor does not agree:',
    },
  },

  faults: {
    'not-a-statement': ['Nobody says this', 'the words are no statement at all'],
    source: ['Somebody else says it', 'the source is another one, or another stretch of words'],
    words: ['Other words are said', 'what is said begins or ends elsewhere, or is something else'],
    chain: ['It comes by another way', 'through other outlets or people, or from somebody else at the end'],
    other: ['Something else', 'its kind, its hedge, its date, …'],
  },

  list: {
    nav: 'Objections',
    title: 'Objections',
    description: 'Statements that contributors hold to be read wrongly.',
    lead: (waiting: number) =>
      waiting === 0 ? 'No objection waits for an answer.' : `${counted(waiting, 'objection')} to answer.`,
    cases: 'What is accepted becomes a case for the tracing:',
  },

  answer: {
    title: 'An objection',
    description: 'Answer whether a statement is read wrongly.',
    toStatement: 'See it in the article',
    hedged: 'hedged',
    accept: 'Accept: it is read wrongly',
    decline: 'Decline: it is read rightly',
    accepted:
      'The article’s page says that this statement is read wrongly, and it goes into the cases for the tracing.',
  },
} as const
