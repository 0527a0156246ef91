/** A phrase of one or more words in lower case. Accents do not matter: they are taken off on both sides. */
type Phrases = readonly string[]

export type DateUnit =
  | 'day'
  | 'workday'
  | 'week'
  | 'workweek'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/**
 * A day that comes every year: month and date, days from Easter Sunday, a day of the Islamic calendar, or the nth weekday
 * (Monday 0; -1 the last) of a month.
 */
export type Holiday =
  | { readonly month: number; readonly date: number }
  | { readonly easter: number }
  | { readonly islamic: { readonly month: number; readonly date: number } }
  | { readonly year: number; readonly month: number; readonly date: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }

/** The words by which stage `trace` reads the dates of a language. */
export type DateWords = {
  /** January first; several names per month. */
  readonly months: readonly Phrases[]
  /** Monday first. */
  readonly weekdays: readonly Phrases[]
  /** Short names of weekdays that are other words as well: they count only beside a day of the month. */
  readonly shyWeekdays: readonly Phrases[]
  /** Month names that are also other words or people's names: by themselves they want a capital and a preposition. */
  readonly shyMonths: Phrases
  /** Month names that are verbs when they have no capital. */
  readonly verbMonths: Phrases
  /** Names of months and weekdays have a capital. */
  readonly capitals: boolean
  /** "last" and "next" may stand behind their noun as well: "semaine prochaine". */
  readonly whichBehind: boolean
  /** In "4/5/2031" and "May 4" the month comes first. */
  readonly monthFirst: boolean
  /** One to ninety-nine as far as they are one word, hundred and thousand. */
  readonly numbers: Readonly<Record<string, number>>
  /** Words between number words: "twenty and one". */
  readonly numberJoins: Phrases
  readonly ordinals: Readonly<Record<string, number>>
  /** What follows the figures of an ordinal: "3rd", "3º". */
  readonly ordinalEndings: Phrases
  readonly units: Readonly<Partial<Record<DateUnit, Phrases>>>
  /** Forms that are plural wherever they stand: "in recent days". */
  readonly pluralUnits: Phrases
  /** One word for two of a unit: Hebrew "שבועיים", Arabic "أسبوعين". */
  readonly duals: Readonly<Record<string, DateUnit>>
  /** A unit without a number is one of them: Russian "неделю назад". */
  readonly bareUnits: boolean
  /** One word for a whole stretch, and how many units it is away: Hebrew "השבוע", this week. */
  readonly spans: readonly (readonly [phrase: string, unit: DateUnit, away: number])[]
  /** What leans on the date named before, and how many units it is away from it: "the day before", "that year". */
  readonly leaning: readonly (readonly [phrase: string, unit: DateUnit, away: number])[]
  /** "the year to date": from the beginning of the present unit to today. */
  readonly toDate: readonly (readonly [phrase: string, unit: DateUnit])[]
  /** A length of time counted from the date named before: "two days later", "a week earlier". */
  readonly laterOn: Phrases
  readonly earlierOn: Phrases
  /** What may not follow "the day before" where it leans on what was named: "the day before she left". */
  readonly clauseOpeners: Phrases
  /** What makes all of them lean on what follows: "the same week as the vote". */
  readonly comparers: Phrases
  /** "a couple of", "a few": how many, roughly. */
  readonly vague: Readonly<Record<string, number>>
  /** Before or after a unit, weekday, month or season. */
  readonly last: Phrases
  /** The nearest one behind: "past Wednesday". */
  readonly past: Phrases
  readonly next: Phrases
  /** The nearest one ahead: "coming Thursday". */
  readonly coming: Phrases
  /** "the following": it counts from today only where the words look ahead. */
  readonly following: Phrases
  readonly this: Phrases
  /** The one before the last and the one after the next, in one word: German "vorletzte", "übernächste". */
  readonly beforeLast: Phrases
  readonly afterNext: Phrases
  /** First or second part of a stretch of time, told from today: "earlier this year", "later in the week". */
  readonly earlier: Phrases
  readonly later: Phrases
  /** Parts of a stretch: "the beginning of", "mid", "the end of". */
  readonly start: Phrases
  readonly middle: Phrases
  readonly end: Phrases
  /** "by the end of": the last day of the stretch, where "at the end of" is a part of it. */
  readonly deadlines: Phrases
  /** "year-end": the end of the present unit in one word; behind "by" its last day. */
  readonly unitEnds: readonly (readonly [phrase: string, unit: DateUnit])[]
  readonly by: Phrases
  /** "late", "early" before a weekday, "morning" and "in the morning" after it. */
  readonly beforeDay: Phrases
  readonly partsOfDay: Phrases
  /** Days away from the publication: yesterday -1. */
  readonly relativeDays: Readonly<Record<string, number>>
  /** "today" where it may as well mean "nowadays": a day only beside a verb that looks ahead or back. */
  readonly nowadays: Phrases
  /** "ago" behind a length of time, "il y a" in front of it. */
  readonly agoAfter: Phrases
  readonly agoBefore: Phrases
  /** "in" before a length of time, "from now" behind it. */
  readonly inBefore: Phrases
  readonly inAfter: Phrases
  /** The same, where the word has other uses: it counts only behind words that look ahead. */
  readonly maybeIn: Phrases
  /** "within the": from today on. */
  readonly within: Phrases
  /** "three days after", "two weeks before", "from": a length counted from another date. */
  readonly countAfter: Phrases
  readonly countBefore: Phrases
  /** "two weeks starting": the stretch begins with the date that follows. */
  readonly startingAt: Phrases
  /** The same behind "for": "for two weeks from Monday". */
  readonly lastingFrom: Phrases
  /** "the week of", "the week beginning". */
  readonly weekOf: Phrases
  readonly of: Phrases
  /** "June in 2031". */
  readonly in: Phrases
  readonly articles: Phrases
  /** Prepositions before a day: "on". */
  readonly on: Phrases
  /** "day" before its number: Spanish "el día 4". */
  readonly dayWords: Phrases
  /** Prepositions that let a bare year or a shy month be a date. */
  readonly prepositions: Phrases
  /** Words that may follow a bare year or a feast without making it part of a name. */
  readonly small: Phrases
  /** Words before a year that is part of a noun phrase: "a 2031 interview". */
  readonly determiners: Phrases
  /** Adjectives before an amount, not before a year: "an estimated 1950 people". */
  readonly amounts: Phrases
  /** What a year is named with that things are measured by: "below 1990 levels", "at 2020 prices". */
  readonly yearMeasures: Phrases
  /** Beside the prepositions, what stands before such a year. */
  readonly yearBounds: Phrases
  /** Before the year that the present one is compared with: "more than the year before". */
  readonly yearCompared: Phrases
  /** "a": "on a Monday" is any one. */
  readonly anyOne: Phrases
  /** "every": no single day is meant. */
  readonly every: Phrases
  /** Prepositions of what is still to come: "by Friday", "for March". */
  readonly aheadPrepositions: Phrases
  /** Those of them that stand for what is to come whatever the verb: "called a strike for Monday". */
  readonly forWords: Phrases
  /** "be" of a passive: it keeps "will be published" ahead. */
  readonly passive: Phrases
  /** "the year" before its number. */
  readonly yearWords: Phrases
  /** "in" before a year of two figures: "in 88 and 92". */
  readonly talkedYearIn: Phrases
  /** "the 90s": before and after the figures of a decade. */
  readonly decadeBefore: Phrases
  readonly decadeAfter: Phrases
  readonly decades: Readonly<Record<string, number>>
  /** In the order spring, summer, autumn, winter, by the months of the northern half. */
  readonly seasons: readonly Phrases[]
  readonly holidays: readonly (readonly [names: Phrases, day: Holiday])[]
  /** Days that a text may name and date once: "opening night"; and the word before their number: "day five". */
  readonly namedDays: Phrases
  readonly countedDays: Phrases
  /** "between" wants `and`, everything else `to`. */
  readonly between: Phrases
  readonly and: Phrases
  readonly or: Phrases
  readonly to: Phrases
  /** "now", as the end of a range. */
  readonly now: Phrases
  /** Verbs and words that look ahead or back from the day of publication. */
  readonly aheadWords: Phrases
  readonly backWords: Phrases
  /** Those that look back or ahead in none of their uses: "the far end of". */
  readonly leanless: Phrases
  /** Those that look ahead and are nouns behind "a": "a bright start". */
  readonly nounsToo: Phrases
  /** Endings of verbs that look ahead or back; only in words of four letters or more. */
  readonly aheadEndings: Phrases
  readonly backEndings: Phrases
  /** Phrases that look like a date and are none: "up to date". */
  readonly traps: Phrases
}

type Core = 'months' | 'weekdays' | 'numbers' | 'ordinals' | 'units' | 'relativeDays'

const none: Omit<DateWords, Core> = {
  shyWeekdays: [],
  shyMonths: [],
  verbMonths: [],
  capitals: false,
  whichBehind: false,
  monthFirst: false,
  numberJoins: [],
  ordinalEndings: [],
  pluralUnits: [],
  duals: {},
  bareUnits: false,
  spans: [],
  leaning: [],
  toDate: [],
  laterOn: [],
  earlierOn: [],
  clauseOpeners: [],
  comparers: [],
  vague: {},
  last: [],
  past: [],
  next: [],
  coming: [],
  following: [],
  this: [],
  beforeLast: [],
  afterNext: [],
  earlier: [],
  later: [],
  start: [],
  middle: [],
  end: [],
  deadlines: [],
  unitEnds: [],
  by: [],
  beforeDay: [],
  partsOfDay: [],
  nowadays: [],
  agoAfter: [],
  agoBefore: [],
  inBefore: [],
  inAfter: [],
  maybeIn: [],
  within: [],
  countAfter: [],
  countBefore: [],
  startingAt: [],
  lastingFrom: [],
  weekOf: [],
  of: [],
  in: [],
  articles: [],
  on: [],
  dayWords: [],
  prepositions: [],
  small: [],
  determiners: [],
  amounts: [],
  yearMeasures: [],
  yearCompared: [],
  yearBounds: [],
  anyOne: [],
  every: [],
  aheadPrepositions: [],
  forWords: [],
  passive: [],
  yearWords: [],
  talkedYearIn: [],
  decadeBefore: [],
  decadeAfter: [],
  decades: {},
  seasons: [],
  holidays: [],
  namedDays: [],
  countedDays: [],
  between: [],
  and: [],
  or: [],
  to: [],
  now: [],
  aheadWords: [],
  backWords: [],
  leanless: [],
  nounsToo: [],
  aheadEndings: [],
  backEndings: [],
  traps: [],
}

/** The date words of a language; what it says nothing of is empty. */
export const dateWords = (words: Pick<DateWords, Core> & Partial<DateWords>): DateWords => ({
  ...none,
  ...words,
})

/** Phrases of the four units people count back and forth in: `{}` stands for the unit. */
export const leaningOn = (
  units: readonly (readonly [name: string, unit: DateUnit])[],
  phrases: readonly (readonly [phrase: string, away: number])[],
): DateWords['leaning'] =>
  units.flatMap(([name, unit]) =>
    phrases.map(([phrase, away]) => [phrase.replace('{}', name), unit, away] as const),
  )
