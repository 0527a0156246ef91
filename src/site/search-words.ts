// Every word of the pages on which readers search, beside interface-words.ts.
import { counted } from './interface-words.ts'

export const search = {
  nav: 'Search',
  title: 'Search',
  titleOf: (query: string) => `Search: ${query}`,
  description: 'Search the news in any language, and who said what in it.',
  label: 'What to look for',
  button: 'Search',
  ordersTitle: 'Show',
  orders: {
    newest: 'the newest articles',
    best: 'the articles that say most of it',
    statements: 'who said it',
  },
  found: (count: number, isAll: boolean, noun: string) =>
    isAll ? `${counted(count, noun)} found.` : `The first ${counted(count, noun)}:`,
  further: (noun: string) => `Further ${noun}s:`,
  none: 'Nothing was found.',
  noneHere: 'Nothing was found on this page of the search; older news may hold it.',
  suggested: 'Did you mean',
  older: 'Search older news',
  more: 'More of it',
  feed: 'This search as a feed:',
  atom: 'Atom',
  json: 'JSON Feed',
  noFeed: 'This search cannot be a feed, since nothing is looked for.',
  helpTitle: 'How to search',
  help: [
    ['ferry harbour', 'articles with both words, in any of their forms'],
    ['"harbour master"', 'words that stand one behind the other'],
    ['ferry -strike', 'without a word'],
    [
      'country:mt',
      'a country, by its code or name; topic:health, language:he, outlet:the-harbour-post likewise',
    ],
    ['from:2026-11 to:2026-11-20', 'from and to a day, month or year; date:2026-11 for one'],
    ['source:"Idris Kan"', 'whom somebody is cited through or as; choose “who said it” for the statements'],
    ['unnamed:yes', 'with a source that is not named'],
    ['origins:1', 'of stories that all go back to one origin'],
  ],
} as const
