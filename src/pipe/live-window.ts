import { candidateTerms, latestMembers, type Features, type Window } from '../group/index.ts'

/** An article as the pipe remembers it while its story may still grow. */
export type LiveArticle = {
  readonly id: string
  readonly story: string
  readonly time: string
  readonly text: string
  readonly features: Features
}

/** After this time without being looked up an article is forgotten; new reports of its event begin a new story. */
const windowMs = 96 * 3_600_000

const maxSharers = 24

/**
 * The articles of the last four days, by what they can be found by: rare terms and fingerprints. It takes the
 * place of the database for `sayso pipe group`; memory is bounded by the articles of four days.
 */
export class LiveWindow implements Window<LiveArticle> {
  readonly #articles = new Map<string, LiveArticle>()
  readonly #stories = new Map<string, LiveArticle[]>()
  readonly #byTerm = new Map<string, Set<LiveArticle>>()
  readonly #byFingerprint = new Map<number, LiveArticle[]>()
  readonly #frequencies = new Map<string, number>()
  readonly #keys = new Map<LiveArticle, readonly string[]>()
  #newest = -Infinity

  get documents(): number {
    return this.#articles.size
  }

  frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0
  }

  /** In how many stories a fingerprint was seen. */
  storiesWith(fingerprint: number): number {
    return new Set(this.#byFingerprint.get(fingerprint)?.map(({ story }) => story)).size
  }

  /** The articles that share most fingerprints with these. */
  sharingFingerprints(features: Features): LiveArticle[] {
    const shared = new Map<LiveArticle, number>()
    for (const fingerprint of features.fingerprints)
      for (const article of this.#byFingerprint.get(fingerprint) ?? [])
        shared.set(article, (shared.get(article) ?? 0) + 1)
    return [...shared]
      .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
      .slice(0, maxSharers)
      .map(([article]) => article)
  }

  /** The articles that have a term among their rarest. */
  articlesWith(term: string): Iterable<LiveArticle> {
    return this.#byTerm.get(term) ?? []
  }

  latestOf(story: string): readonly LiveArticle[] {
    return this.#stories.get(story)?.slice(-latestMembers) ?? []
  }

  find(id: string): LiveArticle | null {
    return this.#articles.get(id) ?? null
  }

  /**
   * Moves the window on to this time and forgets what falls out. Articles come nearly in the order of time, so
   * those to forget stand in front.
   *
   * @returns the stories that ended, because the last of their articles was forgotten
   */
  advance(time: string): string[] {
    this.#newest = Math.max(this.#newest, Date.parse(time))
    const ended: string[] = []
    for (const article of this.#articles.values()) {
      if (Date.parse(article.time) >= this.#newest - windowMs) break
      this.#forget(article)
      if (!this.#stories.has(article.story)) ended.push(article.story)
    }
    return ended
  }

  /** Takes an article out that comes again. */
  withdraw(id: string) {
    const article = this.#articles.get(id)
    if (article) this.#forget(article)
  }

  add(article: LiveArticle) {
    this.#articles.set(article.id, article)
    push(this.#stories, article.story, article)
    const keys = candidateTerms(article.features, this)
    this.#keys.set(article, keys)
    for (const term of keys) {
      const known = this.#byTerm.get(term)
      if (known) known.add(article)
      else this.#byTerm.set(term, new Set([article]))
    }
    for (const fingerprint of article.features.fingerprints) push(this.#byFingerprint, fingerprint, article)
    for (const term of Object.keys(article.features.terms))
      this.#frequencies.set(term, this.frequency(term) + 1)
  }

  #forget(article: LiveArticle) {
    this.#articles.delete(article.id)
    pull(this.#stories, article.story, article)
    for (const term of this.#keys.get(article) ?? []) {
      const known = this.#byTerm.get(term)
      known?.delete(article)
      if (known?.size === 0) this.#byTerm.delete(term)
    }
    this.#keys.delete(article)
    for (const fingerprint of article.features.fingerprints) pull(this.#byFingerprint, fingerprint, article)
    for (const term of Object.keys(article.features.terms)) {
      const left = this.frequency(term) - 1
      if (left > 0) this.#frequencies.set(term, left)
      else this.#frequencies.delete(term)
    }
  }
}

function push<Key>(lists: Map<Key, LiveArticle[]>, key: Key, article: LiveArticle) {
  const list = lists.get(key)
  if (list) list.push(article)
  else lists.set(key, [article])
}

function pull<Key>(lists: Map<Key, LiveArticle[]>, key: Key, article: LiveArticle) {
  const left = lists.get(key)?.filter(other => other !== article) ?? []
  if (left.length > 0) lists.set(key, left)
  else lists.delete(key)
}
