import type { DateScan } from './date-scan.ts'
import { readPhrase, skipPhrase } from './date-phrases.ts'
import type { Read } from './date-phrases.ts'

/** Figures, at most four of them. */
export function readFigures({ tokens }: DateScan, at: number): Read<number> | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.norm.length > 4) return null
  return { value: Number(token.norm), next: at + 1 }
}

const mostNumberWords = 8

/** A cardinal in words: "twenty two", "vingt-deux", "two thousand and fifteen". */
export function readNumberWords({ tokens, table }: DateScan, at: number): Read<number> | null {
  let [sum, current, next] = [0, -1, at]
  for (let count = 0; count < mostNumberWords; count++) {
    const joined = current < 0 ? next : skipJoin({ tokens, table }, next)
    const found = readPhrase(table.numbers, tokens, joined)
    if (!found) break
    const { value } = found
    if (value === 1000) [sum, current] = [sum + Math.max(1, current) * 1000, 0]
    else if (value === 100) current = Math.max(1, current) * 100
    else if (current < 0) current = value
    else if (fitsBehind(current, value)) current += value
    else break
    next = found.next
  }
  return current < 0 ? null : { value: sum + current, next }
}

/** "twenty" takes a unit, "hundred" anything below it. */
const fitsBehind = (current: number, value: number) =>
  current % 100 === 0 ? value < 100 || (current === 0 && value < 1000) : current % 10 === 0 && value < 10

function skipJoin({ tokens, table }: Pick<DateScan, 'tokens' | 'table'>, at: number): number {
  const behind = tokens[at]?.norm === '-' ? at + 1 : at
  return skipPhrase(table.numberJoins, tokens, behind)
}

export const readNumber = (scan: DateScan, at: number) => readFigures(scan, at) ?? readNumberWords(scan, at)

/** "3rd", "third", "twenty-first". */
export function readOrdinal(scan: DateScan, at: number): Read<number> | null {
  const { tokens, table } = scan
  const figures = (tokens[at]?.norm.length ?? 9) <= 2 ? readFigures(scan, at) : null
  if (figures) {
    const dotted = tokens[figures.next]?.norm === '.' && tokens[figures.next]?.glued ? 1 : 0
    const ending = figures.next + dotted
    const next = tokens[ending]?.glued ? skipPhrase(table.ordinalEndings, tokens, ending) : ending
    return next > ending ? { value: figures.value, next } : null
  }
  const whole = readPhrase(table.ordinals, tokens, at)
  if (whole) return whole
  const tens = readPhrase(table.numbers, tokens, at)
  if (!tens || tens.value < 20 || tens.value > 90 || tens.value % 10 !== 0) return null
  const unit = readPhrase(table.ordinals, tokens, skipJoin(scan, tens.next))
  return unit && unit.value < 10 ? { value: tens.value + unit.value, next: unit.next } : null
}

/** The number of a day: its form may say that it is one, as "3rd" and "third" do; `words` are spelt out. */
export type DateNumber = Read<number> & { readonly ordinal: boolean; readonly words: boolean }

/** The number of a day in a month. */
export function readDate(scan: DateScan, at: number): DateNumber | null {
  const ordinal = readOrdinal(scan, at)
  const found = ordinal ?? (isShort(scan, at) ? readNumber(scan, at) : null)
  if (!found || found.value < 1 || found.value > 31) return null
  return { ...found, ordinal: ordinal !== null, words: scan.tokens[at]!.kind === 'word' }
}

/** Not a clock time, a decimal or a percentage. */
function isShort({ tokens }: DateScan, at: number): boolean {
  const [token, mark, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.kind !== 'number') return token?.kind === 'word'
  if (token.norm.length > 2 || mark?.norm === '%') return false
  return !(mark?.glued && behind?.glued && behind.kind === 'number' && [':', '.', ','].includes(mark.norm))
}

const isYear = (value: number) => value >= 1000 && value < 2200

/** A year in four figures, or in words: "nineteen eighty six", "two thousand and fifteen". */
export function readYearNumber(scan: DateScan, at: number): Read<number> | null {
  const token = scan.tokens[at]
  if (token?.kind === 'number')
    return token.norm.length === 4 && isYear(Number(token.norm)) && !isLonger(scan, at)
      ? { value: Number(token.norm), next: at + 1 }
      : null
  if (token?.kind !== 'word') return null
  const whole = readNumberWords(scan, at)
  if (!whole) return null
  if (isYear(whole.value)) return whole.value % 1000 === 0 && whole.value !== 2000 ? null : whole
  if (whole.value < 11 || whole.value > 20) return null
  const rest = readNumberWords(scan, whole.next)
  return rest && rest.value >= 10 && rest.value < 100
    ? { value: whole.value * 100 + rest.value, next: rest.next }
    : null
}

/** "1988.5" and "2,000,000" are amounts. */
function isLonger({ tokens }: DateScan, at: number): boolean {
  const [before, behind, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  const goesOn = behind?.glued && next?.glued && next.kind === 'number' && '.,:'.includes(behind.norm)
  const began = tokens[at]!.glued && before && '.,:$£€#@'.includes(before.norm)
  return Boolean(goesOn) || Boolean(began && (tokens[at - 2]?.kind === 'number' || before.norm !== ','))
}

/** "'87", or "87" behind "of": a year of the last hundred. */
export function readShortYear({ tokens }: DateScan, at: number): Read<number> | null {
  const figures = tokens[at]
  if (figures?.kind !== 'number' || figures.norm.length !== 2) return null
  return { value: fullYear(Number(figures.norm)), next: at + 1 }
}

/** Two figures: up to 29 of this century, as the Unicode locale data has it with its sliding hundred years. */
export const fullYear = (short: number) => (short < 30 ? 2000 : 1900) + short
