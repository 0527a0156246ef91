import { StoryWindow, type Features, type Held } from '../group/index.ts'

/** An article as the pipe remembers it while its story may still grow. */
export type LiveArticle = Held & { readonly text: string }

/** After this time without being looked up an article is forgotten; new reports of its event begin a new story. */
const windowMs = 96 * 3_600_000

const maxSharers = 24

/**
 * The articles of the last four days, by what they can be found by: rare terms and fingerprints. It takes the
 * place of the database for `sayso pipe group`; memory is bounded by the articles of four days.
 */
export class LiveWindow extends StoryWindow<LiveArticle> {
  readonly #byFingerprint = new Map<number, LiveArticle[]>()
  #newest = -Infinity

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

  /**
   * Moves the window on to this time and forgets what falls out. Articles come nearly in the order of time, so
   * those to forget stand in front.
   *
   * @returns the stories that ended, because the last of their articles was forgotten
   */
  advance(time: string): string[] {
    this.#newest = Math.max(this.#newest, Date.parse(time))
    const ended: string[] = []
    for (const { id, time: since, story } of this.articles()) {
      if (Date.parse(since) >= this.#newest - windowMs) break
      this.drop(id)
      if (this.membersOf(story).length === 0) ended.push(story)
    }
    return ended
  }

  override add(article: LiveArticle) {
    super.add(article)
    for (const fingerprint of article.features.fingerprints) {
      const sharers = this.#byFingerprint.get(fingerprint)
      if (sharers) sharers.push(article)
      else this.#byFingerprint.set(fingerprint, [article])
    }
  }

  override drop(id: string): LiveArticle | null {
    const article = super.drop(id)
    for (const fingerprint of article?.features.fingerprints ?? []) {
      const left = this.#byFingerprint.get(fingerprint)!.filter(other => other !== article)
      if (left.length > 0) this.#byFingerprint.set(fingerprint, left)
      else this.#byFingerprint.delete(fingerprint)
    }
    return article
  }
}
