import { compareStories } from '../group/index.ts'
import type { LiveWindow } from './live-window.ts'

/** Stories are looked at again this often, by the time of the articles. */
const everyMs = 10 * 60_000

export type Redirect = { readonly from: string; readonly to: string }

/** Joins stories that turn out to be one. Of two the longer one keeps its name, of equally long ones the first. */
export class StoryJoiner {
  readonly #live: LiveWindow
  readonly #pairs = new Map<string, readonly [string, string]>()
  readonly #redirects = new Map<string, string>()
  #last = -Infinity

  constructor(live: LiveWindow) {
    this.#live = live
  }

  /** Stories that were near to an article of this one are compared with it the next time. */
  note(story: string, near: readonly string[]) {
    for (const other of near) {
      const pair = [story, other].sort() as [string, string]
      this.#pairs.set(pair.join('\n'), pair)
    }
  }

  /** @returns the stories joined since the last call; none where that was less than ten minutes ago */
  advance(time: string): Redirect[] {
    if (Date.parse(time) - this.#last < everyMs) return []
    this.#last = Date.parse(time)
    return this.join()
  }

  join(): Redirect[] {
    const before = this.#redirects.size
    for (const [a, b] of this.#pairs.values()) this.#joinPair(this.#nowOf(a), this.#nowOf(b))
    this.#pairs.clear()
    return this.redirects().slice(before)
  }

  /** All since the beginning; a story that one leads to may lead on to another. */
  redirects(): Redirect[] {
    return [...this.#redirects].map(([from, to]) => ({ from, to }))
  }

  #joinPair(a: string, b: string) {
    const [own, other] = [this.#live.membersOf(a), this.#live.membersOf(b)]
    if (a === b || own.length === 0 || other.length === 0) return
    if (!compareStories(own, other, this.#live).same) return
    const [to, from] = own.length >= other.length ? [a, b] : [b, a]
    this.#live.join(from, to)
    this.#redirects.set(from, to)
  }

  #nowOf(story: string): string {
    const further = this.#redirects.get(story)
    return further === undefined ? story : this.#nowOf(further)
  }
}
