import { isolated, speechOf, type Forms, type Noun } from '../speech.ts'

const nouns: Readonly<Record<Noun, Forms>> = {
  article: { one: '# article', many: '# d’articles', other: '# articles' },
  entry: { one: '# entrée', many: '# d’entrées', other: '# entrées' },
  feed: { one: '# flux', many: '# de flux', other: '# flux' },
  origin: {
    one: '# origine indépendante',
    many: '# d’origines indépendantes',
    other: '# origines indépendantes',
  },
  outlet: { one: '# média', many: '# de médias', other: '# médias' },
  place: { one: '# passage', many: '# de passages', other: '# passages' },
  saying: {
    one: '# autre déclaration',
    many: '# d’autres déclarations',
    other: '# autres déclarations',
  },
  source: { one: '# source', many: '# de sources', other: '# sources' },
  statement: { one: '# déclaration', many: '# de déclarations', other: '# déclarations' },
  story: { one: '# sujet', many: '# de sujets', other: '# sujets' },
  version: { one: '# version', many: '# de versions', other: '# versions' },
  word: { one: '# mot', many: '# de mots', other: '# mots' },
}

export const speech = speechOf({
  locale: 'fr',
  nouns,
  more: count => (count === 1 ? '1 autre' : `${count} autres`),
  isolated,
  marks: { comma: ', ', colon: '\u00a0: ', question: '\u00a0?' },
})
