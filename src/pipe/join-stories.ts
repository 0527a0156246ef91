import type { StoryWindow } from '../group/index.ts'

/** Stories are looked at again this often, by the time of the articles. */
const everyMs = 10 * 60_000

export type Redirect = { readonly from: string; readonly to: string }

/** Joins stories that turn out to be one. Of two the longer one keeps its name, of equally long ones the first. */
export class StoryJoiner {
  readonly #stories: StoryWindow
  readonly #pairs = new Map<string, readonly [string, string]>()
  readonly #redirects = new Map<string, string>()
  #last = -Infinity

  constructor(stories: StoryWindow) {
    this.#stories = stories
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
    if (!this.#stories.compare(a, b)?.same) return
    const [own, other] = [a, b].map(story => this.#stories.membersOf(story).length)
    const [to, from] = own! >= other! ? [a, b] : [b, a]
    this.#stories.join(from, to)
    this.#redirects.set(from, to)
  }

  #nowOf(story: string): string {
    const further = this.#redirects.get(story)
    return further === undefined ? story : this.#nowOf(further)
  }
}
