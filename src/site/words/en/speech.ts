import { isolated, speechOf, type Forms, type Noun } from '../speech.ts'

const nouns: Readonly<Record<Noun, Forms>> = {
  article: { one: '# article', other: '# articles' },
  entry: { one: '# entry', other: '# entries' },
  feed: { one: '# feed', other: '# feeds' },
  origin: { one: '# independent origin', other: '# independent origins' },
  outlet: { one: '# outlet', other: '# outlets' },
  place: { one: '# place', other: '# places' },
  saying: { one: '# more statement', other: '# more statements' },
  source: { one: '# source', other: '# sources' },
  statement: { one: '# statement', other: '# statements' },
  story: { one: '# story', other: '# stories' },
  version: { one: '# version', other: '# versions' },
  word: { one: '# word', other: '# words' },
}

export const speech = {
  ...speechOf({ locale: 'en-GB', nouns, more: count => `${count} more`, isolated }),
  // The house style of the English pages, whose numbers are set with a space.
  percent: (share: number) => `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`,
}
