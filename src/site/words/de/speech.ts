import { isolated, speechOf, type Forms, type Noun } from '../speech.ts'

const nouns: Readonly<Record<Noun, Forms>> = {
  article: { one: '# Artikel', other: '# Artikel' },
  entry: { one: '# Eintrag', other: '# Einträge' },
  feed: { one: '# Feed', other: '# Feeds' },
  origin: { one: '# unabhängiger Ursprung', other: '# unabhängige Ursprünge' },
  outlet: { one: '# Medium', other: '# Medien' },
  place: { one: '# Stelle', other: '# Stellen' },
  saying: { one: '# weitere Aussage', other: '# weitere Aussagen' },
  source: { one: '# Quelle', other: '# Quellen' },
  statement: { one: '# Aussage', other: '# Aussagen' },
  story: { one: '# Geschichte', other: '# Geschichten' },
  version: { one: '# Fassung', other: '# Fassungen' },
  word: { one: '# Wort', other: '# Wörter' },
}

export const speech = speechOf({ locale: 'de', nouns, more: count => `${count} weitere`, isolated })
