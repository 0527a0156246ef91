import { dateEnd, isMark } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import { addresseeEnd } from './content.ts'
import { isOutlet } from './outlets-named.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A paper and whoever stands between it and the reader. */
export type Held = {
  readonly document: Range
  readonly by: Range
  /** "read to the Echo by a clerk": who let the holder have it; null where nobody is named. */
  readonly giver: Range | null
}

/**
 * "a memo seen by the Echo", "the log, which the Echo has read", "minutes, a copy of which was sent to the Echo": the
 * Echo stands between the reader and the paper.
 *
 * @param range where the paper and its holder are looked for; the paper begins it
 */
export function heldBy(sentence: Sentence, range: Range, outlets: ReadonlySet<string>): Held | null {
  const { tokens, lexicon } = sentence
  const [from, to] = range
  for (let at = from + 1; at < to; at++) {
    const match = matchPhrase(lexicon.heldBy, tokens, at)
    if (match && match.to < to) {
      const isAgent = lexicon.agents.has(tokens[match.to - 1]!.norm)
      const by = holderFrom(sentence, match.to, to, isAgent, outlets)
      if (by[0] < by[1] && isHolder(sentence, by, isAgent, outlets))
        return {
          document: [from, documentEnd(sentence, from, at)],
          by,
          giver: isAgent ? null : giverBehind(sentence, by[1], to),
        }
    }
    const active = isMark(tokens[at - 1], ',') || at > from ? holderInClause(sentence, at, to, outlets) : null
    if (active) return { document: [from, documentEnd(sentence, from, at)], by: active, giver: null }
  }
  return null
}

/** "seen by the Echo on Monday": the Echo. "Read out by counsel for the regulator": whoever is no outlet with all that tells who it is. */
function holderFrom(
  sentence: Sentence,
  from: number,
  to: number,
  isAgent: boolean,
  outlets: ReadonlySet<string>,
): Range {
  const short: Range = [from, Math.min(to, addresseeEnd(sentence, from))]
  if (!isAgent || short[0] >= short[1] || isOutlet(sentence, short, outlets)) return short
  return [from, Math.max(short[1], Math.min(to, nounPhraseEnd(sentence, from, to)))]
}

/** "by a clerk", "by Mina Farrow"; but not "by mistake", "by post", "by Monday". */
function giverBehind(sentence: Sentence, at: number, to: number): Range | null {
  const { tokens, lexicon } = sentence
  const isAgent = (token: Token | undefined) => token !== undefined && lexicon.agents.has(token.norm)
  if (!isAgent(tokens[at])) return null
  const [from, limit] = [at + 1, Math.min(to, nounPhraseEnd(sentence, at + 1, to))]
  const again = tokens.slice(from, limit).findIndex(isAgent)
  const comma = tokens.slice(from, limit).findIndex(token => isMark(token, ','))
  const end = from + Math.min(...[again, comma, limit - from].filter(found => found >= 0))
  const words = tokens.slice(from, end).filter(({ kind }) => kind === 'word')
  const people = [lexicon.person, lexicon.spokesperson, lexicon.institution]
  const isSomebody = words.some(({ norm, capital }) => !capital && people.some(list => list.has(norm)))
  const isNamed = words.length > 1 && words.slice(0, 2).every(({ capital }) => capital)
  return isSomebody || (isNamed && dateEnd(sentence, from) === from) ? [from, end] : null
}

/** Whoever saw a paper is named for it; that it was sent to somebody tells nothing unless that is an outlet. */
function isHolder(sentence: Sentence, by: Range, isAgent: boolean, outlets: ReadonlySet<string>): boolean {
  const pronoun = sentence.lexicon.objectPronouns.has(sentence.tokens[by[0]]!.norm)
  return isOutlet(sentence, by, outlets) || (isAgent && !pronoun)
}

const longestHolder = 6

/** "which the Echo has read": the relative at `at`, the outlet behind it, and a word of `heldActively`. */
function holderInClause(
  sentence: Sentence,
  at: number,
  to: number,
  outlets: ReadonlySet<string>,
): Range | null {
  const { tokens, lexicon } = sentence
  if (!lexicon.relatives.has(tokens[at]!.norm)) return null
  for (let end = at + 2; end < Math.min(to, at + longestHolder); end++) {
    if (!matchPhrase(lexicon.heldActively, tokens, end)) continue
    return isOutlet(sentence, [at + 1, end], outlets) ? [at + 1, end] : null
  }
  return null
}

/** Before the comma that opens the clause of the holder, else before its words. */
function documentEnd({ tokens, lexicon }: Sentence, from: number, at: number): number {
  let end = at
  for (let left = at; left > from; left--)
    if (isMark(tokens[left], ',')) {
      const clause = tokens.slice(left + 1, at + 1)
      if (left === at - 1 || clause.some(({ norm }) => lexicon.relatives.has(norm))) return left
      break
    }
  const joins = (norm: string) => lexicon.coordinators.has(norm) || lexicon.auxiliaries.has(norm)
  while (end > from + 1 && (tokens[end - 1]!.kind === 'mark' || joins(tokens[end - 1]!.norm))) end--
  return end
}
