import { bodyEnd, isMark } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import { findCues } from './cues.ts'
import type { Draft } from './draft.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { matchPhrase } from './phrases.ts'
import { draft } from './reading.ts'
import { sourceStatus } from './source-status.ts'

// "The Echo said … The ministry is silent. The paper cited a clerk.": no further back than that.
export const sentencesBehind = 2

/**
 * "The Echo said the pier was sold. It quoted a clerk, whom it did not name.": a sentence that tells no more than on whom
 * an outlet relies names the ground of what the outlet said in the sentence before.
 *
 * @param earlier the last `sentencesBehind` sentences of the paragraph before this one
 * @param drafts what was found in them
 * @returns a draft with the content of that statement, which cites it, or null
 */
export function groundBehind(
  sentence: Sentence,
  earlier: readonly Sentence[],
  drafts: readonly Draft[],
): Draft | null {
  const { tokens, lexicon } = sentence
  if (!opensWithCiting(sentence)) return null
  const cues = findCues(sentence)
  const cue = cues.find(({ type }) => type === 'verb')
  if (cue?.type !== 'verb' || cue.verb.frame !== 'cite' || cue.passive || cue.position !== 'before')
    return null
  if (cue.subject?.[0] !== 0 || !isOutletAgain(sentence, cue.subject)) return null
  const end = nounPhraseEnd(sentence, cue.range[1], bodyEnd(sentence))
  const source = withoutNamelessness(sentence, [cue.range[1], end])
  if (isDenied(sentence, source) || !isSomebody(sentence, source)) return null
  const isAll = end > cue.range[1] && (end >= bodyEnd(sentence) || isMark(tokens[end], ','))
  if (!isAll || matchPhrase(lexicon.asSaying, tokens, end) || sourceStatus(sentence, source) === 'none')
    return null
  const told = toldBefore(sentence, cue.subject, earlier, drafts)
  if (!told) return null
  return draft(
    { sentence, cues, drafts: [], pending: [] },
    {
      ...{ cue: [cue.range], source, content: told.content, citedBy: told },
      ...{ kind: 'cited', role: 'cited', certainty: 0.75 },
    },
  )
}

/**
 * What an outlet said in the sentences before, with no source named in them. "It" is whoever spoke last; "the paper" may look
 * past somebody else.
 */
function toldBefore(
  { tokens, lexicon }: Sentence,
  [from]: Range,
  earlier: readonly Sentence[],
  drafts: readonly Draft[],
): Draft | null {
  const near = drafts.slice(-mostDrafts).filter(one => earlier.includes(one.sentence))
  const told = near.findLast(one => one.content.length > 0 && saysOutlet(one))
  if (!told || near.some(({ citedBy }) => citedBy === told)) return null
  const isIt = lexicon.pronouns.has(tokens[from]!.norm)
  return isIt && near.some(one => one.sentence !== told.sentence && one.source !== null) ? null : told
}

// More than two sentences of people hold.
const mostDrafts = 40

/** "It did not cite a memo", "It cited no source". */
function isDenied({ tokens, lexicon }: Sentence, [from]: Range): boolean {
  return tokens.slice(0, from + 1).some(({ norm }) => lexicon.negations.has(norm))
}

/** A name, a noun for people, papers and the like, or "a diver"; "bad weather" and "the firm's debts" told nobody anything. */
function isSomebody({ tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  const { person, spokesperson, institution, outlet, document } = lexicon
  const first = tokens[from]!
  if (lexicon.pack.indefinite.includes(first.norm) || first.kind === 'number') return true
  return tokens.slice(from, to).some(({ norm, capital, possessive, quote }) => {
    if (quote) return true
    const known = [person, spokesperson, institution, outlet, document].some(nouns => nouns.has(norm))
    return !possessive && (capital || known)
  })
}

const longestOutlet = 8

/** Is there a verb of citing behind a subject at the head of the sentence? Most sentences are not looked at further. */
function opensWithCiting({ tokens, lexicon }: Sentence): boolean {
  const first = tokens[0]?.norm ?? ''
  if (lexicon.pronouns.get(first) !== 'thing' && !lexicon.determiners.has(first)) return false
  return tokens.slice(1, longestOutlet).some(({ norm }) => lexicon.verbs.get(norm)?.frame === 'cite')
}

/** "a clerk, whom it did not name": that is how it came, not who it is. */
function withoutNamelessness({ tokens, lexicon }: Sentence, [from, to]: Range): Range {
  for (let at = from + 1; at + 2 < to; at++) {
    const clause = isMark(tokens[at], ',') && lexicon.relatives.has(tokens[at + 1]!.norm)
    if (clause && lexicon.pronouns.has(tokens[at + 2]!.norm)) return [from, at]
  }
  return [from, to]
}

/** "It", "The paper", "The magazine, Il Lampo,": an outlet that was named before. */
function isOutletAgain({ tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  const first = tokens[from]!
  if (to - from === 1) return lexicon.pronouns.get(first.norm) === 'thing'
  if (!lexicon.determiners.has(first.norm)) return false
  return lexicon.outlet.has(tokens[from + 1]!.norm)
}

const saysOutlet = ({ sentence, source, role }: Draft) =>
  (role === 'verb' || role === 'according') && source !== null && sourceStatus(sentence, source) === 'outlet'
