import type { When } from '../news/index.ts'
import type { Day } from './calendar.ts'
import type { DateToken } from './date-tokens.ts'
import type { DateTable, Which } from './date-words.ts'

/** What the verbs around a token say: 1 ahead of the publication, -1 back, 0 nothing. */
export type Leans = { readonly before: Int8Array; readonly behind: Int8Array }

/** A date named before, and the index behind it; 0 in the last sentence of the paragraph before, below it further off. */
export type Anchor = { readonly when: When; readonly behind: number }

/** One paragraph on its way through the date grammar. */
export type DateScan = {
  readonly tokens: readonly DateToken[]
  readonly table: DateTable
  readonly published: Day | null
  readonly leans: Leans
  readonly anchor: Anchor | null
}

/** What a date says of the calendar; what it leaves open is settled against the day of publication. */
export type Calendar = {
  readonly year?: number
  readonly month?: number
  readonly date?: number
  /** Monday is 0. */
  readonly weekday?: number
  readonly which?: Which
}

/** A date as read: parts of the calendar that may still be completed, or a stretch of time that is settled. */
export type Moment =
  | { readonly calendar: Calendar }
  // `anyYear`: its year was not told, so as the end of a range it goes by the start: "until the end of June".
  | { readonly when: When; readonly anyYear?: boolean }

/** One end of a range: its tokens and what it means. */
export type RangeEnd = { readonly at: number; readonly next: number; readonly when: When }

/** `ends` are those of a range. */
export type Found = { readonly moment: Moment; readonly next: number; readonly ends?: readonly RangeEnd[] }

/** Reads a date that begins at a token; null where none does. */
export type DateReader = (scan: DateScan, at: number) => Found | null

export const settled = (when: When | null, next: number): Found | null => when && { moment: { when }, next }

/** The first reader's date that finds one. */
export function firstOf(readers: readonly DateReader[], scan: DateScan, at: number): Found | null {
  if (at >= scan.tokens.length) return null
  for (const read of readers) {
    const found = read(scan, at)
    if (found) return found
  }
  return null
}
