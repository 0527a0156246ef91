import {
  commonNouns,
  isBareName,
  isCiting,
  isManyOutlets,
  isOutletWorded,
  speaksOfOutlet,
} from './origin-names.ts'
import { houseOf } from './outlet-book.ts'
import type { CitedOutlet, OutletBook } from './outlet-book.ts'
import { tellingsOf } from './tellings.ts'
import type { OriginArticle, Telling } from './tellings.ts'
import { voiceKey } from './voice.ts'

/** A telling with the outlets through which it came. */
export type Placed = {
  /** Its origin is empty where the chain ends at an outlet. */
  readonly telling: Telling
  /** The outlets of the chain from the outermost, without the article's own. */
  readonly outlets: readonly CitedOutlet[]
  /** Somebody told the article's own outlet. */
  readonly toSelf: boolean
  /** The common nouns by which the chain calls its outlets. */
  readonly nouns: readonly string[]
}

/** @param inLead the outlet that "the broadcaster" means before another one is cited */
export function placeTellings(
  article: OriginArticle,
  book: OutletBook,
  inLead: CitedOutlet | null,
): Placed[] {
  const placed: Placed[] = []
  let before = inLead
  for (const telling of tellingsOf(article)) {
    const one = placeTelling(telling, article, book, before)
    if (!one) continue
    before = one.outlets.at(-1) ?? before
    placed.push(one)
  }
  return sameVoices(placed)
}

function placeTelling(
  telling: Telling,
  article: OriginArticle,
  book: OutletBook,
  before: CitedOutlet | null,
): Placed | null {
  const { hops, origin, status } = telling
  const meant = hops.map(hop => book.meant(hop, isOutletWorded(hop) || isBareName(hop), article, before))
  // "a video shared on social media" names a paper, not the media.
  const names = status !== 'document' && (isManyOutlets(origin) || book.named(origin, false) !== null)
  const endsAtOutlet = status === 'outlet' || names
  if (endsAtOutlet) meant.push(book.meant(origin, status === 'outlet', article, before))
  const known = meant.filter(outlet => outlet !== null)
  const outlets = known.filter(({ key }) => key !== houseOf(article))
  const toSelf = outlets.length < known.length
  // "Aldermoor Live has asked the embassy": the outlet speaks of itself.
  if (endsAtOutlet && toSelf && outlets.length === 0) return null
  const ends = endsAtOutlet && known.length > 0
  const nouns = outlets.length > 0 ? [...hops, ...(ends ? [origin] : [])].flatMap(commonNouns) : []
  return { telling: ends ? { ...telling, origin: '' } : telling, outlets, toSelf, nouns }
}

/** Who was introduced through an outlet speaks through it also where the text does not say so again. */
function sameVoices(placed: readonly Placed[]): Placed[] {
  const through = new Map<string, readonly CitedOutlet[]>()
  for (const { telling, outlets } of placed)
    if (telling.origin !== '' && outlets.length > 0) through.set(voiceKey(telling), outlets)
  return placed.map(one => {
    const known = one.toSelf || one.outlets.length > 0 ? undefined : through.get(voiceKey(one.telling))
    return known ? { ...one, outlets: known } : one
  })
}

/**
 * In an article whose news is another's, a source without a name, a paper and whoever "was quoted" are those of the
 * report it cites; under an agency's credit everybody is the agency's.
 */
export function bringToCited(
  placed: readonly Placed[],
  credit: CitedOutlet | null,
  mentioned: CitedOutlet | null,
): Placed[] {
  const first = placed.find(({ outlets }) => outlets.length > 0)
  const chain = credit ? [credit] : (first?.outlets ?? (mentioned ? [mentioned] : []))
  const nouns = [...new Set(placed.flatMap(one => one.nouns))]
  return placed.map(one => {
    const { telling, outlets, toSelf } = one
    if (outlets.length > 0 || toSelf) return one
    const nobody = telling.status === 'unnamed' || telling.status === 'document'
    const byOther = isCiting(telling.sentence) || speaksOfOutlet(telling.sentence, nouns)
    return credit || nobody || byOther ? { ...one, outlets: chain } : one
  })
}
