import type { Kind } from '../news/index.ts'

/** A sentence with its first statement marked: `{source} <cue> [content]`; "nothing" where it holds none. */
export type PackCase = readonly [kind: Kind | 'nothing', marked: string]
