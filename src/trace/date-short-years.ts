import { yearOf } from './calendar.ts'
import { fullYear } from './date-numbers.ts'
import { endsBefore, skipPhrase } from './date-phrases.ts'
import type { DateReader, DateScan } from './date-scan.ts'

const furthestList = 80

/**
 * "in 88 and 92", "in 08", and behind such a list "in 96": years of two figures as people say them. A number by itself
 * is a year only where the passage has shown already that it talks of years; "in 80 countries" never is.
 */
export const readTalkedYear: DateReader = (scan, at) => {
  const { tokens, table } = scan
  if (!isTwoFigures(scan, at) || !endsBareYear(scan, at + 1)) return null
  const first = firstOfPair(scan, at)
  if (!first && !endsBefore(table.talkedYearIn, tokens, at)) return null
  const isPlain = first ? beginsPair(scan, at - 2) : beginsPair(scan, at)
  if (!isPlain && !hasPairBefore(scan, at)) return null
  return { moment: { calendar: { year: talkedYear(scan, at) } }, next: at + 1 }
}

const isTwoFigures = ({ tokens }: DateScan, at: number) =>
  tokens[at]?.kind === 'number' && tokens[at]!.norm.length === 2 && !tokens[at]!.glued

/** A mark that goes on with no number, "and", or the end: nothing that could be counted. */
function endsBareYear({ tokens, table }: DateScan, at: number): boolean {
  const behind = tokens[at]
  if (behind === undefined) return true
  if (behind.kind !== 'mark') return skipPhrase(table.and, tokens, at) > at
  const next = tokens[at + 1]
  const goesOn = behind.glued && next?.glued && next.kind !== 'mark'
  return !goesOn && '.,;:!?)(['.includes(behind.norm)
}

/** Is it the second one of "in 88 and 92"? */
const firstOfPair = ({ tokens, table }: DateScan, at: number) =>
  endsBefore(table.and, tokens, at) && endsBefore(table.talkedYearIn, tokens, at - 2)

/** "Ray in 88 and 92": behind a name, rising, and of the last century, as one would say "in 2010 and 12". */
function beginsPair(scan: DateScan, at: number): boolean {
  const { tokens, table } = scan
  if (!isTwoFigures(scan, at) || !endsBefore(table.talkedYearIn, tokens, at)) return false
  const second = skipPhrase(table.and, tokens, at + 1)
  if (
    !tokens[at - 2]?.capital ||
    second === at + 1 ||
    !isTwoFigures(scan, second) ||
    !endsBareYear(scan, second + 1)
  )
    return false
  const [from, to] = [Number(tokens[at]!.norm), Number(tokens[second]!.norm)]
  return tokens[at]!.norm.startsWith('0') || (from >= 30 && from < to)
}

function hasPairBefore(scan: DateScan, at: number): boolean {
  for (let start = at - 2; start > 0 && start > at - furthestList; start--)
    if (beginsPair(scan, start)) return true
  return false
}

function talkedYear({ tokens, published }: DateScan, at: number): number {
  const year = fullYear(Number(tokens[at]!.norm))
  return published !== null && year > yearOf(published) ? year - 100 : year
}
