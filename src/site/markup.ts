import { html } from 'hono/html'

/** A piece of a page whose text has been escaped. Only the `html` tag makes it; `raw` is for nothing from outside. */
export type Markup = ReturnType<typeof html>

/**
 * The pieces with a separator between them, without one at the ends.
 *
 * @param separator plain text, escaped like everything else
 */
export function joined(pieces: readonly Markup[], separator: string): Markup[] {
  return pieces.map((piece, at) => (at === 0 ? piece : html`${separator}${piece}`))
}
