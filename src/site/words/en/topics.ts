import { isolated } from '../speech.ts'

/** The words of the pages of topics, and of what an article’s page says of its topics and of what editors decided about them. */
export const topics = {
  title: 'Topics',
  nav: 'All topics',
  description: 'What the news is about, by the topics of IPTC, with the number of stories.',
  lead: 'What the stories of the last 30 days are about. Articles in English, German, French, Spanish and Russian have topics.',
  narrower: 'Within it:',
  none: 'No story is about this topic yet.',
  filed: 'A story is here for the words of its articles; their pages show them.',
  titleOf: (topic: string) => `${topic} in the news`,
  feeds: 'This list as a feed:',
  aboutTitle: 'What it is about',
  /** How likely a topic is right. */
  sure: { high: 'very likely', middle: 'likely', low: 'perhaps' },
  contest: {
    ask: 'Is something missing, or another country the main one?',
    told: 'Thank you. An editor will look at what this article is filed under.',
    decidedTitle: 'An editor decided',
    decided: {
      wrong: (section: string) => `Not about ${isolated(section)}`,
      missing: (section: string) => `About ${isolated(section)} too`,
      main: (section: string) => `About ${isolated(section)} above all`,
    },
  },
}
