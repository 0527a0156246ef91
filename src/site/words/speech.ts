/** A noun in every number that a language knows (CLDR plural categories); `#` stands for the numeral. */
export type Forms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string }

/** What the interface counts. */
export type Noun =
  | 'article'
  | 'entry'
  | 'feed'
  | 'origin'
  | 'outlet'
  | 'place'
  | 'saying'
  | 'source'
  | 'statement'
  | 'story'
  | 'version'
  | 'word'

type Grammar = {
  /** BCP 47, as `Intl` takes it. */
  readonly locale: string
  readonly nouns: Readonly<Record<Noun, Forms>>
  /** "3 more", at the end of a list. */
  readonly more: (count: number) => string
  readonly isolated: (name: string) => string
  /** Without it those of English. */
  readonly marks?: Marks
}

/** What stands between words, with its spaces, and at the end of a question. */
type Marks = { readonly comma: string; readonly colon: string; readonly question: string }

const ofEnglish: Marks = { comma: ', ', colon: ': ', question: '?' }

// ECMAScript 2023, and in Node since 19; the types of TypeScript 6 do not have it.
type Rules = Intl.PluralRules & { selectRange(from: number, to: number): Intl.LDMLPluralRule }

const day = { day: 'numeric', month: 'long' } as const
const year = { year: 'numeric' } as const

/** How a language counts, lists and dates, and what it calls countries. Times are UTC. */
export function speechOf({ locale, nouns, more, isolated, marks = ofEnglish }: Grammar) {
  const numerals = new Intl.NumberFormat(locale)
  const shares = new Intl.NumberFormat(locale, { style: 'percent' })
  const rules = new Intl.PluralRules(locale) as Rules
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  const relative = new Intl.RelativeTimeFormat(locale)
  const countries = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  const numeral = (count: number) => numerals.format(count)
  const form = (forms: Forms, rule: Intl.LDMLPluralRule) => forms[rule] ?? forms.other
  const inForm = (count: number, forms: Forms) =>
    form(forms, rules.select(count)).replace('#', numeral(count))
  const listed = (names: readonly string[], most = names.length) => {
    const own = names.slice(0, most).map(isolated)
    return list.format(names.length > most ? [...own, more(names.length - most)] : own)
  }
  return {
    numeral,
    marks,
    /** A share of 0..1; one below one whole is never rounded up to it. */
    percent: (share: number) => shares.format(share >= 1 ? 1 : Math.min(0.99, share)),
    /** The one of these forms that goes with a number, with the number in it. */
    inForm,
    counted: (count: number, noun: Noun) => inForm(count, nouns[noun]),
    /** "1–2 origins". A form that has its number in the word itself ("both") cannot stand in a range. */
    ranged(min: number, max: number, noun: Noun): string {
      const fitting = form(nouns[noun], rules.selectRange(min, max))
      const forms = [fitting, nouns[noun].few ?? '', nouns[noun].other]
      return forms.find(one => one.includes('#'))?.replace('#', `${numeral(min)}–${numeral(max)}`) ?? fitting
    },
    /** "A, B and C"; of more than `most` the rest is counted. */
    listed,
    /** The same inside a sentence, which bears three at most. */
    listedBriefly: (names: readonly string[]) => listed(names, names.length > 3 ? 2 : 3),
    /** @param country ISO 3166-1 alpha-2 (Kosovo: XK); anything else comes back as it was given */
    countryName: (country: string) =>
      /^[A-Z]{2}$/.test(country) ? (countries.of(country) ?? country) : country,
    /** @param tag BCP 47; what is none comes back as it was given, shortened */
    languageName: (tag: string) => (isLanguage(tag) ? (languages.of(tag) ?? tag) : tag.slice(0, 20)),
    /** "640 byte", "14 kB", "1.2 MB": as a person compares sizes, in thousands. */
    size: (bytes: number) => sizeIn(locale, bytes),
    milliseconds: (ms: number) => inUnit(locale, 'millisecond', ms),
    /** "3 minutes ago". */
    ago: (seconds: number) => relative.format(...inSteps(-seconds)),
    /** "in 3 minutes". */
    ahead: (seconds: number) => relative.format(...inSteps(seconds)),
    dates: {
      full: dated(locale, { ...day, ...year, weekday: 'long' }),
      long: dated(locale, { ...day, ...year }),
      day: dated(locale, day),
      short: dated(locale, { day: 'numeric', month: 'short' }),
      month: dated(locale, { ...year, month: 'long' }),
      weekday: dated(locale, { weekday: 'short' }),
      clock: dated(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    },
  }
}

/** What looks like a tag may still be none: "en-a1". */
function isLanguage(tag: string): boolean {
  try {
    return tag.length <= 20 && Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

function dated(locale: string, parts: Intl.DateTimeFormatOptions): (date: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
  return date => format.format(date)
}

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

function sizeIn(locale: string, bytes: number): string {
  const step = Math.min(sizes.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  return inUnit(locale, sizes[step]!, bytes / 1000 ** step, { maximumSignificantDigits: 3 })
}

function inUnit(locale: string, unit: string, value: number, more: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, ...more }).format(value)
}

/** Seconds as a person tells them; hours and days are used once they can be counted in twos. */
function inSteps(seconds: number): [count: number, unit: 'second' | 'minute' | 'hour' | 'day'] {
  const long = Math.abs(seconds)
  if (long < 60) return [Math.round(seconds), 'second']
  if (long < 7200) return [Math.round(seconds / 60), 'minute']
  return long < 172_800 ? [Math.round(seconds / 3600), 'hour'] : [Math.round(seconds / 86_400), 'day']
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** A name for use inside a sentence; one written from right to left is kept from turning its neighbours around. */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? isolate(name) : withoutTurns(name)
}

/** The same for sentences that run from right to left themselves, where every name may be a foreign one. */
export function isolate(name: string): string {
  return `\u2068${withoutTurns(name)}\u2069`
}

/** What is read from the left in every direction of writing: a range of numbers, a time with its zone. */
export function fromLeft(numbers: string): string {
  return `\u2066${numbers}\u2069`
}

/** Without what turns the writing direction (Unicode TR 9): it would reach past the name. */
export function withoutTurns(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}
