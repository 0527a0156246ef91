import { isolated, speechOf, type Forms, type Noun } from '../speech.ts'

const nouns: Readonly<Record<Noun, Forms>> = {
  article: { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' },
  entry: { one: '# запись', few: '# записи', many: '# записей', other: '# записи' },
  feed: { one: '# лента', few: '# ленты', many: '# лент', other: '# ленты' },
  origin: {
    one: '# независимый первоисточник',
    few: '# независимых первоисточника',
    many: '# независимых первоисточников',
    other: '# независимого первоисточника',
  },
  outlet: { one: '# издание', few: '# издания', many: '# изданий', other: '# издания' },
  place: { one: '# место', few: '# места', many: '# мест', other: '# места' },
  saying: {
    one: 'ещё # высказывание',
    few: 'ещё # высказывания',
    many: 'ещё # высказываний',
    other: 'ещё # высказывания',
  },
  source: { one: '# источник', few: '# источника', many: '# источников', other: '# источника' },
  statement: {
    one: '# высказывание',
    few: '# высказывания',
    many: '# высказываний',
    other: '# высказывания',
  },
  story: { one: '# сюжет', few: '# сюжета', many: '# сюжетов', other: '# сюжета' },
  version: { one: '# версия', few: '# версии', many: '# версий', other: '# версии' },
  word: { one: '# слово', few: '# слова', many: '# слов', other: '# слова' },
}

const own = speechOf({ locale: 'ru', nouns, more: count => `ещё ${count}`, isolated })

// Newspapers give the year without «г.», whose full stop would meet that of the sentence, and say США.
const year = (dated: (date: Date) => string) => (date: Date) => dated(date).replace(/\s?г\.$/u, '')

export const speech = {
  ...own,
  countryName: (country: string) => (country === 'US' ? 'США' : own.countryName(country)),
  dates: {
    ...own.dates,
    full: year(own.dates.full),
    long: year(own.dates.long),
    month: year(own.dates.month),
  },
}
