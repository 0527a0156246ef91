import type { CaptionWords, TracingPack } from '../languages/index.ts'
import type { Lexicon } from './lexicon.ts'
import { indexPhrases } from './phrases.ts'
import type { PhraseIndex } from './phrases.ts'

/** The caption words of a language as look-up tables. */
export type CaptionTable = {
  readonly words: CaptionWords
  readonly hedges: PhraseIndex<null>
  readonly sharedBy: PhraseIndex<null>
  readonly placePrepositions: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
}

const tables = new WeakMap<TracingPack, CaptionTable>()

/** The table of a pack, built once. */
export function captionTableOf(pack: TracingPack, lexicon: Lexicon): CaptionTable {
  const known = tables.get(pack)
  if (known) return known
  const words = pack.captions
  const { isAdverb } = lexicon.hedges
  const built = {
    words,
    hedges: indexPhrases(
      words.hedges.map(phrase => [phrase, null] as const),
      isAdverb,
    ),
    sharedBy: indexPhrases(
      words.sharedBy.map(phrase => [phrase, null] as const),
      isAdverb,
    ),
    placePrepositions: new Set(words.placePrepositions),
    placeNouns: new Set(words.placeNouns),
  }
  tables.set(pack, built)
  return built
}
