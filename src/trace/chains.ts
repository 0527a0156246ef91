import type { Range, Sentence } from './clause.ts'
import { rangeSpan } from './content.ts'
import type { Draft } from './draft.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { matchPhrase } from './phrases.ts'
import { isOutlet, sourceStatus } from './source-status.ts'

/**
 * The hops of a statement as worded, from the outermost outlet that the text names to the one who says it first.
 * All statements of one chain share it.
 */
export function pathOf(draft: Draft, drafts: readonly Draft[]): string[] {
  const near = nearest(draft)
  const above = near.within && holdsChain(near.within) ? hopsOf(near.within) : []
  const hops = [...above, ...hopsOf(near)]
  for (const cited of drafts) if (nearest(cited) === near && cited !== near) hops.push(...hopsOf(cited))
  const below = drafts.find(other => other.within === near && other.role === 'verb' && isAccording(near))
  if (below && drafts.indexOf(below) >= 0) hops.push(...hopsOf(below))
  return hops.filter((hop, at) => hops.indexOf(hop) === at)
}

/** The draft at the near end of the chain that this one belongs to. */
function nearest(draft: Draft): Draft {
  let near = draft
  while (near.citedBy) near = near.citedBy
  return near
}

const isAccording = (draft: Draft) => draft.role === 'according'

/** "According to the Echo, prosecutors believe …", "the Echo reported that the minister had said …". */
function holdsChain(outer: Draft): boolean {
  if (!outer.source || outer.role === 'formula') return false
  return outer.role === 'according' || sourceStatus(outer.sentence, outer.source) === 'outlet'
}

function hopsOf(draft: Draft): string[] {
  const { sentence, source, addressee } = draft
  if (!source) return []
  const hops: string[] = []
  if (addressee && (draft.role === 'quoted' || isOutlet(sentence, addressee)))
    hops.push(words(sentence, addressee))
  const shown = !addressee && draft.role === 'verb' ? heldBy(sentence, [0, source[0]]) : null
  if (shown && isOutlet(sentence, shown.by)) hops.push(words(sentence, shown.by))
  const holder = heldBy(sentence, source)
  if (holder && sourceStatus(sentence, source) === 'document')
    return [...hops, words(sentence, holder.by), words(sentence, holder.document)]
  return [...hops, words(sentence, source)]
}

/** "a memo seen by the Echo": the Echo stands between the reader and the memo. */
function heldBy(
  sentence: Sentence,
  [from, to]: Range,
): { readonly document: Range; readonly by: Range } | null {
  for (let at = from + 1; at < to; at++) {
    const match = matchPhrase(sentence.lexicon.heldBy, sentence.tokens, at)
    if (!match || match.to >= to) continue
    const end = nounPhraseEnd(sentence, match.to, to)
    const before = sentence.tokens[at - 1]!
    const document: Range = [from, before.kind === 'mark' || before.norm === 'and' ? at - 1 : at]
    return end > match.to && document[0] < document[1] ? { document, by: [match.to, end] } : null
  }
  return null
}

function words(sentence: Sentence, range: Range): string {
  return sentence.text.slice(...rangeSpan(sentence, range))
}
