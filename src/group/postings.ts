/** Articles by the numbers of what they can be found by, in the order in which they came; most numbers have one only. */
export class Postings<Article extends object> {
  readonly #lists: (Article | Article[] | undefined)[] = []

  /**
   * To be looked at, not kept.
   *
   * @param most the latest so many at most
   */
  latest(number: number, most: number): readonly Article[] {
    const found = this.#lists[number]
    if (!found) return []
    if (!Array.isArray(found)) return [found]
    return found.length > most ? found.slice(-most) : found
  }

  lengthOf(number: number): number {
    const found = this.#lists[number]
    return Array.isArray(found) ? found.length : found ? 1 : 0
  }

  add(number: number, article: Article) {
    const found = this.#lists[number]
    if (Array.isArray(found)) found.push(article)
    else this.#lists[number] = found ? [found, article] : article
  }

  /** The oldest stand in front and are dropped first. */
  drop(number: number, article: Article) {
    const found = this.#lists[number]
    if (!Array.isArray(found)) {
      if (found === article) this.#lists[number] = undefined
      return
    }
    const at = found.indexOf(article)
    if (at >= 0) found.splice(at, 1)
    if (found.length === 1) this.#lists[number] = found[0]
  }
}
