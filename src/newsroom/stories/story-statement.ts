import type { Statement } from '../../news/index.ts'
import type { OutletName } from '../show-front.ts'

/** One statement in its own words, apart from the text it stands in. */
export type StoryStatement = {
  readonly content: string
  readonly source: string | null
  readonly cue: string
  /** The hops as worded, from the outermost outlet to the origin; empty where the text gives none. */
  readonly path: readonly string[]
  readonly hedge: string | null
  readonly kind: Statement['kind']
  readonly status: Statement['status']
  readonly article: string // id
  readonly outlet: OutletName
  readonly language: string | null
}
