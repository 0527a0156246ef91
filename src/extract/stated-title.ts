import type { Stated } from './read-meta.ts'

/** A title that the page states somewhere else than in a heading, made ready to be compared. */
export type StatedTitle = Stated & {
  readonly letters: string
  /** The letters of its parts between separators. */
  readonly parts: readonly string[]
}
