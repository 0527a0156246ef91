import type { Status } from '../news/index.ts'
import { isMark } from './clause.ts'
import type { Range, Sentence } from './clause.ts'
import { conduitOf } from './conduits.ts'
import { rangeSpan } from './content.ts'
import type { Draft } from './draft.ts'
import { heldBy } from './holders.ts'
import { isOutlet, isSurelyOutlet, nameOfOutlet } from './outlets-named.ts'
import { tellerBefore } from './reading.ts'
import { sourceStatus } from './source-status.ts'

/** What chains ask of a text. */
export type Known = {
  /** Words by which the text calls outlets. */
  readonly outlets: ReadonlySet<string>
  /** What was decided of each draft's source. */
  readonly statuses: ReadonlyMap<Draft, Status>
}

/**
 * The hops of a statement as worded, from the outermost outlet that the text names to the one who says it first.
 * All statements of one chain share it.
 */
export function pathOf(draft: Draft, drafts: readonly Draft[], known: Known): string[] {
  const near = nearest(draft)
  const own = sharersOf(near, drafts, known)
  const outer = near.within && holdsChain(near.within, known) ? near.within : null
  const inner =
    isAccording(near) && holdsChain(near, known)
      ? drafts.find(other => other.within === near && other.role === 'verb')
      : undefined
  const chain = [...(outer ? [outer] : []), ...own, ...(inner ? [inner] : [])]
  const hops = [
    ...(chain.length === 1 ? tellerOf(near, known) : []),
    ...outermostFirst(chain, known).flatMap(one => hopsOf(one, ownSource(one, chain), known)),
  ]
  return hops.filter((hop, at) => hops.indexOf(hop) === at)
}

/** "The Echo gave a higher toll, citing a clerk": the outlet whose words rest on another's, where its verb is no statement. */
function tellerOf({ sentence, role, kind, cue, source }: Draft, { outlets }: Known): string[] {
  if (role !== 'cited' || kind !== 'cited' || !source || !isSomebody(sentence, source)) return []
  const teller = tellerBefore(sentence, cue[0]![0])
  return teller && isSurelyOutlet(sentence, teller, outlets)
    ? [words(sentence, nameOfOutlet(sentence, teller))]
    : []
}

/** A name, a noun for people, papers and the like; not "an editing error", not "complaints from viewers". */
function isSomebody({ tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  const { person, spokesperson, institution, outlet, document, prepositions } = lexicon
  const words = tokens.slice(from, to)
  const behind = words.findIndex(({ norm, capital }) => !capital && prepositions.has(norm))
  return words.slice(0, behind < 0 ? undefined : behind).some(({ norm, capital, possessive }) => {
    const known = [person, spokesperson, institution, outlet, document].some(nouns => nouns.has(norm))
    return !possessive && (capital || known)
  })
}

/** "a clerk, who had it from a guard": the clerk is one hop and the guard the next. */
function ownSource({ sentence, source }: Draft, chain: readonly Draft[]): Range | null {
  if (!source) return null
  const [from, to] = source
  const next = chain.find(
    ({ cue: [cue], sentence: same }) => same === sentence && from < cue![0] && cue![0] < to,
  )
  if (!next) return source
  const { tokens, lexicon } = sentence
  let end = next.cue[0]![0]
  while (end > from + 1 && !lexicon.relatives.has(tokens[end]!.norm)) end--
  if (end === from + 1) return source
  return [from, isMark(tokens[end - 1], ',') ? end - 1 : end]
}

/** "The Echo reported that …, according to a clerk": the clerk is the Echo's, wherever the words stand. */
function outermostFirst(chain: readonly Draft[], known: Known): readonly Draft[] {
  const [first, second] = chain
  if (chain.length !== 2 || !isAccording(first!) || first!.cue[0]![0] < second!.cue[0]![0]) return chain
  return isOutletOf(second!, known) && !isOutletOf(first!, known) ? [second!, first!] : chain
}

/** The draft at the near end of the chain that this one belongs to. */
function nearest(draft: Draft): Draft {
  let near = draft
  while (near.citedBy) near = near.citedBy
  return near
}

/** A draft and those that it cites, from the near end; "the log, according to the firm, shows": the firm is nearer. */
function sharersOf(near: Draft, drafts: readonly Draft[], known: Known): Draft[] {
  const cited = drafts.filter(other => other !== near && nearest(other) === near)
  const nearer = isOutletOf(near, known)
    ? []
    : cited.filter(other => isAccording(other) && !isWithin(other, near))
  return [...nearer, near, ...cited.filter(other => !nearer.includes(other))]
}

/** "reports, on the authority of a clerk, that …": between a verb and what it says. */
function isWithin({ sentence, cue }: Draft, { cue: verb, content }: Draft): boolean {
  const at = cue[0]![0]
  return verb[0]![0] < at && sentence.tokens[at]!.start < (content.at(-1)?.[0] ?? 0)
}

const isAccording = (draft: Draft) => draft.role === 'according'

function isOutletOf(draft: Draft, known: Known): boolean {
  const { sentence, source } = draft
  const status = statusIn(draft, known)
  if (!source || status === 'outlet') return source !== null
  // "Its competitor, the Northern Mail, suggested": by its words, whatever was made of the whole.
  const open = status === 'institution' || status === 'unnamed'
  return open && isSurelyOutlet(sentence, source, known.outlets)
}

function statusIn(draft: Draft, { statuses }: Known): Status {
  const { sentence, source } = draft
  return statuses.get(draft) ?? (source ? sourceStatus(sentence, source) : 'none')
}

/**
 * "According to the Echo, prosecutors believe …", "the Echo reported that the minister had said …"; but what engineers
 * warned of "according to documents" is theirs.
 */
function holdsChain(outer: Draft, known: Known): boolean {
  const { sentence, source, role } = outer
  if (!source || role === 'formula') return false
  if (!isAccording(outer)) return isOutletOf(outer, known)
  const isOutlets =
    isSurelyOutlet(sentence, source, known.outlets) && !heldBy(sentence, source, known.outlets)
  return isOutlets || statusIn(outer, known) !== 'document'
}

function hopsOf(draft: Draft, source: Range | null, { outlets, statuses }: Known): string[] {
  const { sentence } = draft
  if (!source) return []
  const conduit = conduitOf(draft, outlets)
  const hops = conduit ? [words(sentence, nameOfOutlet(sentence, conduit))] : []
  const holder = heldBy(sentence, [source[0], Math.max(source[1], draft.cue[0]![0])], outlets)
  const isPaper = statuses.get(draft) === 'document' || sourceStatus(sentence, source) === 'document'
  if (holder && isPaper) {
    const by = [nameOfOutlet(sentence, holder.by), ...(holder.giver ? [holder.giver] : []), holder.document]
    return [...hops, ...by.map(range => words(sentence, range))]
  }
  if (holder && isOutlet(sentence, holder.by, outlets))
    return [...hops, ...[nameOfOutlet(sentence, holder.by), source].map(range => words(sentence, range))]
  const isNamed = statuses.get(draft) === 'outlet'
  const own = peerOf(sentence, source, outlets) ?? (isNamed ? nameOfOutlet(sentence, source) : source)
  return [...hops, words(sentence, own)]
}

/** "our rivals at the Spark": the Spark. */
function peerOf(sentence: Sentence, [from, to]: Range, outlets: ReadonlySet<string>): Range | null {
  const { tokens, lexicon } = sentence
  if (!lexicon.pack.ownWords.includes(tokens[from]!.norm)) return null
  const at = tokens.slice(from, to).findIndex(({ norm }) => lexicon.prepositions.has(norm))
  if (at < 0 || tokens.slice(from, from + at).some(({ norm }) => lexicon.person.has(norm))) return null
  const paper: Range = [from + at + 1, to]
  return isSurelyOutlet(sentence, paper, outlets) ? paper : null
}

function words(sentence: Sentence, range: Range): string {
  return sentence.text.slice(...rangeSpan(sentence, range))
}
