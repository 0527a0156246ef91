import type { DateUnit, DateWords, Holiday } from '../languages/index.ts'
import { phraseBook } from './date-phrases.ts'
import type { PhraseBook } from './date-phrases.ts'

/** Which one of several weeks, months or weekdays: `last` and `next` by the calendar, `past` and `coming` the nearest. */
export type Which = 'last' | 'past' | 'this' | 'next' | 'coming' | 'following' | 'beforeLast' | 'afterNext'
export type Part = 'start' | 'middle' | 'end' | 'earlier' | 'later'

type Marks = { readonly [name in MarkName]: PhraseBook<true> }
type MarkName = (typeof markNames)[number]
const markNames = [
  'shyMonths',
  'verbMonths',
  'numberJoins',
  'ordinalEndings',
  'laterOn',
  'earlierOn',
  'clauseOpeners',
  'comparers',
  'deadlines',
  'by',
  'beforeDay',
  'partsOfDay',
  'nowadays',
  'agoAfter',
  'agoBefore',
  'inBefore',
  'inAfter',
  'maybeIn',
  'within',
  'countAfter',
  'countBefore',
  'startingAt',
  'lastingFrom',
  'weekOf',
  'of',
  'in',
  'articles',
  'on',
  'dayWords',
  'prepositions',
  'small',
  'determiners',
  'amounts',
  'yearMeasures',
  'yearBounds',
  'yearCompared',
  'anyOne',
  'every',
  'aheadPrepositions',
  'forWords',
  'nounsToo',
  'passive',
  'yearWords',
  'talkedYearIn',
  'decadeBefore',
  'decadeAfter',
  'between',
  'and',
  'or',
  'to',
  'now',
  'traps',
] as const

/** The date words of a language as look-up tables. */
export type DateTable = Marks & {
  readonly words: DateWords
  /** The first words of everything that may be a date: at any other word none begins. */
  readonly starts: ReadonlySet<string>
  /** Those of them that are no date by themselves, and the words of all phrases: one of these has to follow one of those. */
  readonly openers: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  readonly months: PhraseBook<number>
  readonly weekdays: PhraseBook<number>
  readonly shyWeekdays: PhraseBook<number>
  readonly numbers: PhraseBook<number>
  readonly ordinals: PhraseBook<number>
  readonly units: PhraseBook<DateUnit>
  readonly vague: PhraseBook<number>
  readonly which: PhraseBook<Which>
  readonly parts: PhraseBook<Part>
  readonly relativeDays: PhraseBook<number>
  readonly decades: PhraseBook<number>
  readonly seasons: PhraseBook<number>
  readonly holidays: PhraseBook<Holiday>
  readonly duals: PhraseBook<DateUnit>
  readonly spans: PhraseBook<{ readonly unit: DateUnit; readonly away: number }>
  readonly leaning: PhraseBook<{ readonly unit: DateUnit; readonly away: number }>
  readonly toDate: PhraseBook<DateUnit>
  readonly unitEnds: PhraseBook<DateUnit>
  readonly singleUnits: PhraseBook<true>
  readonly pluralUnits: PhraseBook<true>
  readonly leanWords: PhraseBook<1 | -1 | 0>
  /** Days by name: "the opening night", "day five"; null where the language names none. */
  readonly namedDays: RegExp | null
}

const tables = new WeakMap<DateWords, DateTable>()

/** The table of a language's date words, built once. */
export function dateTableOf(words: DateWords): DateTable {
  const known = tables.get(words)
  if (known) return known
  const built = build(words)
  tables.set(words, built)
  return built
}

function build(words: DateWords): DateTable {
  const marks = Object.fromEntries(markNames.map(name => [name, phraseBook(named(words[name], true))]))
  const table: Books = {
    ...(marks as Marks),
    words,
    months: numbered(words.months, 1),
    weekdays: numbered(words.weekdays, 0),
    shyWeekdays: numbered(words.shyWeekdays, 0),
    numbers: phraseBook(Object.entries(words.numbers)),
    ordinals: phraseBook(Object.entries(words.ordinals)),
    units: phraseBook(Object.entries(words.units).flatMap(([unit, names]) => named(names, unit as DateUnit))),
    vague: phraseBook(Object.entries(words.vague)),
    which: phraseBook(whichWords.flatMap(which => named(words[which], which))),
    parts: phraseBook(partWords.flatMap(part => named(words[part], part))),
    relativeDays: phraseBook(Object.entries(words.relativeDays)),
    decades: phraseBook(Object.entries(words.decades)),
    seasons: numbered(words.seasons, 0),
    holidays: phraseBook(words.holidays.flatMap(([names, day]) => named(names, day))),
    singleUnits: phraseBook(
      Object.values(words.units).flatMap(([single, ...more]) =>
        more.length > 0 ? [[single!, true] as const] : [],
      ),
    ),
    duals: phraseBook(Object.entries(words.duals)),
    spans: phraseBook(words.spans.map(([phrase, unit, away]) => [phrase, { unit, away }] as const)),
    leaning: phraseBook(words.leaning.map(([phrase, unit, away]) => [phrase, { unit, away }] as const)),
    toDate: phraseBook(words.toDate),
    unitEnds: phraseBook(words.unitEnds),
    pluralUnits: phraseBook(named(words.pluralUnits, true)),
    leanWords: phraseBook<1 | -1 | 0>([
      ...named(words.leanless, 0 as const),
      ...named(words.aheadWords, 1 as const),
      ...named(words.backWords, -1 as const),
    ]),
    namedDays: namedDaysOf(words),
  }
  return { ...table, starts: startsOf(table), openers: openersOf(table), all: allWords(table) }
}

function namedDaysOf({ namedDays, countedDays, numbers }: DateWords): RegExp | null {
  const spelled = Object.keys(numbers)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
  const numbered = countedDays.map(day => `(?<!\\p{L}\\s)${day} (?:${spelled}|\\d{1,2})(?!\\s(?:${spelled}))`)
  const names = [...namedDays, ...numbered].map(name => name.replaceAll(' ', '\\s'))
  return names.length > 0
    ? new RegExp(`(?<!\\p{L})(?:the\\s)?(?:${names.join('|')})(?![\\p{L}\\p{N}]|[-.,]\\p{N}|-\\p{L})`, 'giu')
    : null
}

const numerals = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'

/** "XIX" of "siglo XIX". */
export const romanNumbers: ReadonlyMap<string, number> = new Map(
  numerals.split(' ').map((numeral, index) => [numeral, index + 1]),
)

type Books = Omit<DateTable, 'starts' | 'openers' | 'all'>

function startsOf(table: Books): ReadonlySet<string> {
  const books: readonly PhraseBook<unknown>[] = [...opening, ...dating].map(name => table[name])
  return new Set([...books.flatMap(book => [...book.keys()]), ...romanNumbers.keys()])
}

/** The words that open a date and are none by themselves: "the", "in", "last", "two". */
function openersOf(table: Books): ReadonlySet<string> {
  const alone = dating
    .flatMap(name => [...(table[name] as PhraseBook<unknown>)])
    .filter(([, entries]) => entries.some(({ rest }) => rest.length === 0))
    .map(([word]) => word)
  const dates = new Set([...alone, ...romanNumbers.keys()])
  return new Set([...startsOf(table)].filter(word => !dates.has(word)))
}

/** Every word that stands in any phrase of the language. */
function allWords(table: Books): ReadonlySet<string> {
  const books = Object.values(table).filter(book => book instanceof Map) as PhraseBook<unknown>[]
  const words = books.flatMap(book =>
    [...book].flatMap(([first, entries]) => [first, ...entries.flatMap(({ rest }) => rest)]),
  )
  return new Set([...words, ...romanNumbers.keys()])
}

/** Where words stand that open a date and are none. */
const opening = [
  'which',
  'agoBefore',
  'inBefore',
  'maybeIn',
  'within',
  'weekOf',
  'articles',
  'leaning',
  'beforeDay',
  'numbers',
  'ordinals',
  'vague',
  'traps',
] as const

/** Where words stand that may be a date by themselves. */
const dating = [
  'months',
  'weekdays',
  'shyWeekdays',
  'units',
  'duals',
  'spans',
  'parts',
  'unitEnds',
  'toDate',
  'relativeDays',
  'decades',
  'seasons',
  'holidays',
  'yearWords',
  'decadeBefore',
  'now',
] as const

const whichWords = ['last', 'past', 'this', 'next', 'coming', 'following', 'beforeLast', 'afterNext'] as const
const partWords = ['start', 'middle', 'end', 'earlier', 'later'] as const

const named = <T>(names: readonly string[], value: T) => names.map(name => [name, value] as const)

function numbered(groups: readonly (readonly string[])[], first: number): PhraseBook<number> {
  return phraseBook(groups.flatMap((names, index) => named(names, index + first)))
}
