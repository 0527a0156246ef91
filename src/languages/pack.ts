import type { BoilerplatePack } from './boilerplate-pack.ts'
import type { DateWords } from './dates-pack.ts'
import type { PlacesPack } from './places-pack.ts'
import type { TopicWords } from './topics-pack.ts'
import type { TracingPack } from './tracing-pack.ts'

/** Words, parted by spaces, under the share of news texts that hold them; a share is above 0 and at most 1. */
export type CommonWords = readonly (readonly [share: number, words: string])[]

/**
 * What Sayso knows of one language. Every part is optional: a stage that finds no part for a language does
 * what can be done without, and says so where a person would notice.
 */
export type LanguagePack = {
  /** ISO 639-1 */
  readonly code: string
  readonly direction: 'ltr' | 'rtl'
  /** The words by which stage `trace` tells who says what, and when. */
  readonly tracing?: TracingPack
  /** The words by which stage `trace` reads dates; a language may have these alone. */
  readonly dates?: DateWords
  /** The words by which stage `sections` tells which countries a text is about. */
  readonly places?: PlacesPack
  /** The words by which stage `sections` tells what topics a text is about. */
  readonly topics?: TopicWords
  /** The words of what stands on a news page and is not the article, for stage `extract`. */
  readonly boilerplate?: BoilerplatePack
  /**
   * Names of months that Unicode's locale data does not have, for stage `extract`: twelve texts, January first, each with
   * names parted by spaces; a blank within a name is written as "_".
   */
  readonly monthNames?: readonly string[]
  /** Words, parted by spaces, that tell nothing of what a text is about: stage `group` does not compare them. */
  readonly functionWords?: string
  /** How common words are in news: stage `group` compares by them on a site that has few articles of its own. */
  readonly commonWords?: CommonWords
}
