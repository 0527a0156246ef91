import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm } = speech

/** The words with which contributors mark something as wrong and editors answer. */
export const markings = {
  openTitle: 'To be answered',
  answeredTitle: 'Answered last',
  noneAnswered: 'None was answered yet.',
  gone: 'somebody whose account is gone',
  goneReason: 'Their words went with the account.',
  by: (name: string) => `by ${isolated(name)}`,
  says: (name: string) => `${isolated(name)} says`,
  states: { open: 'waits for an editor', accepted: 'accepted', declined: 'declined' },
  answered: (name: string, state: string) => `${isolated(name)} answered: ${state}`,
  editorGone: 'An editor',
  reason: 'Your reason',
  reasonHint: 'stays on record; whoever marked it is told',

  objection: {
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
      'not-a-statement': { is: 'Nobody says this', what: 'the words are no statement at all' },
      source: {
        is: 'Somebody else says it',
        what: 'the source is another one, or another stretch of words',
      },
      words: {
        is: 'Other words are said',
        what: 'what is said begins or ends elsewhere, or is something else',
      },
      chain: {
        is: 'It comes by another way',
        what: 'through other outlets or people, or from somebody else at the end',
      },
      other: { is: 'Something else', what: 'its kind, its hedge, its date, …' },
    },
    list: {
      nav: 'Objections',
      title: 'Objections',
      description: 'Statements that contributors hold to be read wrongly.',
      lead: (waiting: number) =>
        waiting === 0
          ? 'No objection waits for an answer.'
          : inForm(waiting, { one: '# objection to answer.', other: '# objections to answer.' }),
      cases: 'What is accepted becomes a case for the tracing:',
    },
    answer: {
      title: 'An objection',
      description: 'Answer whether a statement is read wrongly.',
      accept: 'Accept: it is read wrongly',
      decline: 'Decline: it is read rightly',
      accepted:
        'The article’s page says that this statement is read wrongly, and it goes into the cases for the tracing.',
    },
  },

  misplaced: {
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
        waiting === 0
          ? 'No article waits for an answer.'
          : inForm(waiting, { one: '# article to look at.', other: '# articles to look at.' }),
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
  },

  contest: {
    make: {
      title: 'What is this article about?',
      description: 'Say that an article is filed under the wrong country or topic, or that one is missing.',
      lead: 'Sayso files articles by the words in them and errs. A section is no recognition: articles are filed where readers look for them.',
      policy: 'How articles of disputed places are filed',
      fault: 'What is wrong',
      wrong: (section: string) => `It is not about ${isolated(section)}`,
      main: (country: string) => `It is about ${isolated(country)} above all`,
      isMissing: 'It is about something else too',
      otherMain: 'It is about another country above all',
      chooseBelow: 'choose it below',
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
        waiting === 0
          ? 'No contest waits for an answer.'
          : inForm(waiting, { one: '# contest to answer.', other: '# contests to answer.' }),
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
  },
}
