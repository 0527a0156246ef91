import type { Span } from '../news/index.ts'
import { isMark } from './clause.ts'
import type { Draft } from './draft.ts'
import { matchPhrase } from './phrases.ts'

/**
 * Ties drafts that cite to the draft whose words they are the ground of ("X, citing Y, reported"), and lets both share
 * its content.
 *
 * @param made what became of the rules' drafts, which know some ties already
 */
export function tieDrafts(found: readonly Draft[], made: ReadonlyMap<Draft, Draft>): Draft[] {
  const tied = new Map<Draft, Draft>()
  for (const draft of found) {
    const by = citedByOf(draft, found, made)
    const main = by && (tied.get(by) ?? by)
    if (main === null) tied.set(draft, unbound(draft))
    else tied.set(draft, { ...draft, citedBy: main, content: main.content })
  }
  return [...tied.values()]
}

/** What it was tied to is no statement after all. */
function unbound(draft: Draft): Draft {
  return draft.citedBy ? { ...draft, citedBy: null } : draft
}

function citedByOf(draft: Draft, found: readonly Draft[], made: ReadonlyMap<Draft, Draft>): Draft | null {
  if (draft.kind !== 'cited' || !draft.source) return null
  const known = (draft.citedBy && made.get(draft.citedBy)) ?? null
  if (draft.role === 'according') {
    const shared = known ?? interrupted(draft, found) ?? behind(draft, found)
    // "Prosecutors fear …, according to an aide": what the aide says holds what prosecutors fear.
    return shared && !isInside(shared, draft) ? shared : null
  }
  if (draft.role !== 'cited') return known
  const shared = known ?? inTurn(draft, found) ?? sharing(draft, found) ?? nextVerb(draft, found)
  return shared?.role === 'verb' ? tellerOf(shared, draft, found) : shared
}

/** "The Echo reported that the envoy had called it a farce, citing a telegram": whoever tells what was said is who cites. */
function tellerOf(verb: Draft, draft: Draft, found: readonly Draft[]): Draft {
  const around = found.find(
    other => other !== verb && isVerbBeside(other, draft) && isInside(verb, other) && !isInside(draft, other),
  )
  return around ?? verb
}

/** "quoting an official, who in turn cited a memo": the one whose relative clause it is. */
function inTurn({ sentence, cue }: Draft, found: readonly Draft[]): Draft | null {
  const { tokens, lexicon } = sentence
  let at = cue[0]![0]
  const first = Math.max(0, at - 4)
  while (at >= first && !lexicon.relatives.has(tokens[at]?.norm ?? '')) at--
  if (at < first || at < 1) return null
  const end = isMark(tokens[at - 1], ',') ? at - 1 : at
  return found.find(other => other.sentence === sentence && other.source?.[1] === end) ?? null
}

/** The verb whose content is for the greater part the same. */
function sharing(draft: Draft, found: readonly Draft[]): Draft | null {
  const same = found.filter(
    other => isVerbBeside(other, draft) && overlap(other.content, draft.content) > 0.5,
  )
  return same.at(-1) ?? null
}

/**
 * A source between the parts of another statement: "The cable reports, on the authority of a clerk, that …", "The log,
 * according to the firm, shows …".
 */
function interrupted(draft: Draft, found: readonly Draft[]): Draft | null {
  const { sentence } = draft
  const at = draft.cue[0]![0]
  const opens = isMark(sentence.tokens[at - 1], ',')
  const isAround = ({ source, cue: [verb], content: [content] }: Draft) => {
    if (!source || !content || sentence.tokens[at]!.start > content[0]) return false
    return opens && (verb![1] <= at || (source[1] <= at && at < verb![0]))
  }
  return found.find(other => isVerbBeside(other, draft) && isAround(other)) ?? null
}

/** "The Echo reported that the pier was sold, according to a clerk": a source right behind what it tells. */
function behind(draft: Draft, found: readonly Draft[]): Draft | null {
  const { tokens } = draft.sentence
  const at = draft.cue[0]![0]
  const end = tokens[isMark(tokens[at - 1], ',') ? at - 2 : at - 1]?.end ?? 0
  const shared = sharing(draft, found)
  return shared && Math.abs((shared.content.at(-1)?.[1] ?? 0) - end) < 2 ? shared : null
}

/** "…, citing a banker": the verb before, else the one that is still to come. */
function nextVerb(draft: Draft, found: readonly Draft[]): Draft | null {
  if (!isCiting(draft)) return null
  const at = draft.cue[0]![0]
  const verbs = found.filter(other => isVerbBeside(other, draft) && !isInside(draft, other))
  return verbs.findLast(({ cue }) => cue[0]![0] < at) ?? verbs.find(({ cue }) => cue[0]![0] > at) ?? null
}

function isVerbBeside(other: Draft, draft: Draft): boolean {
  return other.role === 'verb' && other.sentence === draft.sentence
}

/** Does the cue lie inside the other's content? */
function isInside({ sentence, cue }: Draft, { content }: Draft): boolean {
  const { start } = sentence.tokens[cue[0]![0]]!
  return content.some(([from, to]) => from <= start && start < to)
}

/** A form of "cite", and not "by her count". */
function isCiting({ sentence, cue }: Draft): boolean {
  const { tokens, lexicon } = sentence
  return cue.some(([from, to]) => {
    for (let at = from; at < to; at++)
      if (lexicon.verbs.get(tokens[at]!.norm)?.frame === 'cite' || matchPhrase(lexicon.citing, tokens, at))
        return true
    return false
  })
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0)
  let both = 0
  for (const [from, to] of a)
    for (const [start, end] of b) both += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return both / Math.max(1, size(a) + size(b) - both)
}
