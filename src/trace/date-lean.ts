import { endsBefore, readPhrase, skipPhrase } from './date-phrases.ts'
import type { DateScan, Leans } from './date-scan.ts'
import type { DateToken } from './date-tokens.ts'
import type { DateTable } from './date-words.ts'

const shortestPast = 4

/** Per token, whether the nearest verb of its sentence looks ahead of the publication (1) or back (-1); 0 for none. */
export function leansOf(tokens: readonly DateToken[], table: DateTable): Leans {
  const before = new Int8Array(tokens.length)
  const behind = new Int8Array(tokens.length)
  const cues = new Int8Array(tokens.length)
  let lean = 0
  for (let at = 0; at < tokens.length; at++) {
    before[at] = lean
    if (isEnd(tokens, at)) lean = 0
    cues[at] = isEnd(tokens, at) ? 0 : cueAt(tokens, at, table, lean)
    if (cues[at] !== 0) lean = cues[at]!
  }
  for (let at = tokens.length - 1, next = 0; at >= 0; at--) {
    if (isEnd(tokens, at)) next = 0
    behind[at] = next
    if (cues[at] !== 0) next = cues[at]!
  }
  return { before, behind }
}

/** A stop, a question mark or the like; not the colon and semicolon that end a clause. */
export const isSentenceEnd = (tokens: readonly DateToken[], at: number) =>
  isEnd(tokens, at) && !';:'.includes(tokens[at]!.norm)

function isEnd(tokens: readonly DateToken[], at: number): boolean {
  const { norm, kind } = tokens[at]!
  if (kind !== 'mark') return false
  const behind = tokens[at + 1]
  // "Will she come today? or in a week?"
  if (
    norm === '?' &&
    behind?.kind === 'word' &&
    !behind.capital &&
    behind.lower !== behind.lower.toUpperCase()
  )
    return false
  if (norm !== '.') return '!?;:'.includes(norm)
  return behind === undefined || '"”»\''.includes(behind.norm) || (!behind.glued && behind.kind !== 'number')
}

function cueAt(tokens: readonly DateToken[], at: number, table: DateTable, lean: number): number {
  const { kind, capital } = tokens[at]!
  if (kind !== 'word') return 0
  // The month of May is no verb.
  const word =
    capital && readPhrase(table.months, tokens, at) ? null : readPhrase(table.leanWords, tokens, at)
  if (lean > 0 && (endsBefore(table.passive, tokens, at) || readPhrase(table.passive, tokens, at)))
    return lean
  if (word) return word.value > 0 && isNoun(tokens, at, word.next, table) ? 0 : word.value
  return endingAt(tokens, at, table)
}

/** "opened" looks back; "Mohamed", "the United Kingdom" and "need" do not. */
function endingAt(tokens: readonly DateToken[], at: number, table: DateTable): number {
  const { lower, norm, capital } = tokens[at]!
  if (lower.length < shortestPast || norm.endsWith('eed')) return 0
  if (capital && (tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.norm === ',')) return 0
  if (table.words.aheadEndings.some(ending => lower.endsWith(ending))) return 1
  return table.words.backEndings.some(ending => lower.endsWith(ending)) ? -1 : 0
}

/**
 * "the start of the games", "a bright start on Monday", "ten days until the games"; but "the coming Friday" lies
 * ahead, and so does "the games start on Monday".
 */
function isNoun(tokens: readonly DateToken[], at: number, next: number, table: DateTable): boolean {
  const ofOne = endsBefore(table.anyOne, tokens, at) || endsBefore(table.anyOne, tokens, at - 1)
  if (ofOne && readPhrase(table.nounsToo, tokens, at)) return true
  if (readPhrase(table.aheadPrepositions, tokens, at) && endsBefore(table.units, tokens, at)) return true
  const behind = tokens[next]
  if (behind?.kind !== 'word' || table.starts.has(behind.norm)) return false
  return endsBefore(table.articles, tokens, at) || endsBefore(table.determiners, tokens, at)
}

/**
 * Does a date that begins at a token lie ahead (1) or back (-1)? The verb before it decides, where there is none the
 * verb behind it. "for March" lies ahead, and so does "by Friday" unless a past verb stands before it. 0 where nothing tells.
 */
export function leanAt({ tokens, table, leans }: DateScan, at: number): number {
  const before = leans.before[at] ?? 0
  const behind = leans.behind[at] ?? 0
  const preposition = prepositionAt({ tokens, table }, at)
  if (preposition < 0) return before === 0 ? behind : before
  if (skipPhrase(table.forWords, tokens, preposition) > preposition) return 1
  const opens = preposition === 0 || isEnd(tokens, preposition - 1)
  return opens && behind < 0 ? -1 : before < 0 ? 0 : 1
}

/** Where the preposition before a date stands that says it is still to come; -1 where none does. */
function prepositionAt({ tokens, table }: Pick<DateScan, 'tokens' | 'table'>, at: number): number {
  for (let start = Math.max(0, at - 2); start < at; start++) {
    const next = skipPhrase(table.aheadPrepositions, tokens, start)
    if (next > start && skipPhrase(table.articles, tokens, next) === at) return start
  }
  return -1
}
