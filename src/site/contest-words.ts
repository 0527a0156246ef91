// Every word of the pages on which it is contested what an article is filed under, beside objection-words.ts.
import { counted } from './interface-words.ts'
import { isolated } from './words/speech.ts'

export const contests = {
  only: 'Contesting what an article is about is for the contributors of this site.',
  none: 'There is no such contest here.',
  lost: 'There is no article at this address, or it was taken down.',

  make: {
    title: 'What is this article about?',
    description: 'Say that an article is filed under the wrong country or topic, or that one is missing.',
    lead: 'Sayso files articles by the words in them and errs. A section is no recognition: articles are filed where readers look for them.',
    policy: 'How articles of disputed places are filed',
    fault: 'What is wrong',
    wrong: (section: string) => `It is not about ${isolated(section)}`,
    main: (country: string) => `It is about ${isolated(country)} above all`,
    isMissing: 'It is about something else too',
    isMissingWhat: 'choose it below',
    otherMain: 'It is about another country above all',
    otherMainWhat: 'choose it below',
    section: 'The country or topic',
    sectionHint: 'only where one is missing',
    choose: 'Choose …',
    countries: 'Countries',
    topics: 'Topics',
    reason: 'Why',
    reasonHint: 'a few words, such as “the town is the one in Ohio”; editors read them with your name',
    button: 'Contest it',
    back: 'Back to the article',
    ownTitle: 'What you have said',
  },

  list: {
    nav: 'Contests',
    title: 'Contests',
    description: 'What contributors hold articles to be about, or not to be about.',
    lead: (waiting: number) =>
      waiting === 0 ? 'No contest waits for an answer.' : `${counted(waiting, 'contest')} to answer.`,
    cases: 'What is accepted becomes a case for the filing:',
  },

  answer: {
    title: 'A contest',
    description: 'Answer whether an article is filed wrongly.',
    accept: 'Accept: file it so',
    decline: 'Decline: it is filed rightly',
    accepted:
      'The article is filed so, whatever a later reading of it says, and it goes into the cases for the filing. Another decision about the same section takes it back.',
  },
} as const
