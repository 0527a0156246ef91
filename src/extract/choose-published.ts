import type { DatePlace, DateRole, ShownDate } from './find-shown-dates.ts'
import type { FoundDate, StatedDate } from './find-stated-dates.ts'
import { dayNumber, inZoneShown, moreExact, sameDay } from './reconcile-dates.ts'

export type DateEvidence = {
  /** What data and head state, the best first. */
  readonly stated: readonly StatedDate[]
  readonly modified: StatedDate | null
  readonly shown: readonly ShownDate[]
  /** The day in the page's address. */
  readonly address: string | null
}

/**
 * The date of publication. Where data or head state one, it stands, unless the page shows its readers an earlier one beside
 * the headline: templates often fill the machine's date with that of the last change. A stated date that the page shows
 * as well is preferred to one that it does not. Vague names ("date") weigh less than what is shown under the headline.
 *
 * @returns null where only a date of change, a script or a stray line is left
 */
export function choosePublished(evidence: DateEvidence): FoundDate | null {
  const { stated, shown, address } = evidence
  const strong = stated.filter(one => !one.vague)
  const vague = stated.find(one => one.vague) ?? null
  if (strong[0]) return confirmed(strong, shown) ?? judged(strong[0], evidence)
  const seen =
    shownBeside(shown) ??
    firstShown(shown, [
      ['named modified', 'under'],
      ['unsaid', 'over'],
      ['published', 'top'],
      ['unsaid', 'top'],
      ['published', 'after'],
    ])
  if (vague) return seen ? reconciled(seen, vague) : inAddress(vague, address)
  const last =
    seen ??
    firstShown(shown, [
      ['published', 'inside'],
      ['published', 'far'],
    ]) ??
    soleMark(shown) ??
    shown.find(one => one.role === 'unsaid' && one.place === 'after' && one.alone && !one.carded) ??
    null
  if (last) return inAddress(last, address)
  return address === null ? null : { value: address, from: 'address' }
}

/** The first shown date of the first of these kinds that there is one of. Lists count only beside the headline. */
export function firstShown(
  shown: readonly ShownDate[],
  kinds: readonly (readonly [DateRole, DatePlace])[],
): ShownDate | null {
  for (const [role, place] of kinds) {
    const beside = place === 'under' || place === 'over'
    const found = shown.find(one => one.role === role && one.place === place && (beside || !one.carded))
    if (found) return found
  }
  return null
}

/** What the page shows its readers as the article's date where they look for it. */
function shownBeside(shown: readonly ShownDate[]): ShownDate | null {
  return (
    firstShown(shown, [
      ['published', 'under'],
      ['unsaid', 'under'],
      ['published', 'over'],
    ]) ??
    shown.find(one => one.marked && one.role === 'published' && one.place !== 'far' && !one.carded) ??
    null
  )
}

/** The date of an element that is marked as that of publication, where it is the only one of its kind. */
function soleMark(shown: readonly ShownDate[]): ShownDate | null {
  const marks = shown.filter(one => one.marked && one.role === 'published' && !one.carded)
  return marks.every(one => sameDay(one.value, marks[0]!.value)) ? (marks[0] ?? null) : null
}

/** The first stated date that the page shows near headline or text. */
function confirmed(stated: readonly StatedDate[], shown: readonly ShownDate[]): FoundDate | null {
  const near = shown.filter(one => one.role !== 'modified' && one.place !== 'inside' && one.place !== 'far')
  for (const one of stated) {
    const same = near.find(other => sameDay(one.value, other.value))
    if (same) return { value: moreExact(one.value, same.value), from: one.from }
  }
  return null
}

/** A stated date that the page does not show: against the one that it shows, or the day in its address. */
function judged(stated: StatedDate, { shown, modified, address }: DateEvidence): FoundDate {
  const filledByTemplate = modified === null || sameDay(modified.value, stated.value)
  const seen =
    shownBeside(shown) ??
    (filledByTemplate
      ? firstShown(shown, [
          ['published', 'top'],
          ['unsaid', 'top'],
        ])
      : null)
  if (!seen) return inAddress(stated, address)
  const same = sameReading(stated, seen)
  if (same) return same
  if (dayNumber(seen.value) < dayNumber(stated.value)) return seen
  // A later one is that of a change, unless it says otherwise.
  const isChange = modified !== null && Math.abs(dayNumber(modified.value) - dayNumber(seen.value)) <= 1
  return !isChange && (seen.role === 'published' || seen.marked) ? seen : stated
}

/** What is shown, in the reading that a vague date confirms. */
function reconciled(seen: ShownDate, vague: StatedDate): FoundDate {
  if (sameDay(seen.value, vague.value)) return { value: moreExact(seen.value, vague.value), from: seen.from }
  return sameReading(seen, vague) ?? seen
}

/** One date from two that say the same in another zone or another order of day and month; null where they do not. */
function sameReading(one: Reading, two: Reading): FoundDate | null {
  if (one.other !== null && sameDay(one.other, two.value))
    return { value: moreExact(one.other, two.value), from: one.from }
  if (two.other !== null && sameDay(two.other, one.value)) return { value: one.value, from: one.from }
  const local = inZoneShown(one.value, two.value) ?? inZoneShown(two.value, one.value)
  return local === null ? null : { value: local, from: one.from }
}

type Reading = FoundDate & Pick<StatedDate, 'other'>

/** A date in the reading that the address confirms. */
function inAddress(date: Reading, address: string | null): FoundDate {
  if (address === null || sameDay(date.value, address)) return date
  return sameReading(date, { value: address, other: null, from: 'address' }) ?? date
}
