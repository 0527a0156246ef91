import { StoryWindow, type Features, type Held } from '../group/index.ts'

/** An article as the pipe remembers it while its story may still grow, beside what the window of stories keeps. */
type Remembered = {
  readonly id: string
  readonly time: string
  readonly text: string
  readonly features: Pick<Features, 'fingerprints'>
}

export type LiveArticle = Held & { readonly text: string; readonly features: Features }

/** After this time without being looked up an article is forgotten; new reports of its event begin a new story. */
const windowMs = 96 * 3_600_000

const maxSharers = 24

/**
 * The articles of the last four days, by what they can be found by: rare terms and fingerprints. It takes the
 * place of the database for `sayso pipe group`; memory is bounded by the articles of four days.
 */
export class LiveWindow {
  readonly stories = new StoryWindow()
  readonly #articles = new Map<string, Remembered>()
  readonly #byFingerprint = new Map<number, Remembered[]>()
  #newest = -Infinity

  /** In how many stories a fingerprint was seen. */
  storiesWith(fingerprint: number): number {
    return new Set(this.#byFingerprint.get(fingerprint)?.map(({ id }) => this.stories.storyOf(id))).size
  }

  /** The articles that share most fingerprints with these. */
  sharingFingerprints(features: Features): Remembered[] {
    const shared = new Map<Remembered, number>()
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
    for (const { id, story, timeMs } of this.stories.articles()) {
      if (timeMs >= this.#newest - windowMs) break
      this.drop(id)
      if (this.stories.membersOf(story).length === 0) ended.push(story)
    }
    return ended
  }

  /** An article that is there already is replaced. */
  add({ id, time, text, story, features }: LiveArticle) {
    this.drop(id)
    this.stories.add({ id, story, time, features })
    const { fingerprints } = features
    const article = { id, time, text, features: { fingerprints } }
    this.#articles.set(id, article)
    for (const fingerprint of fingerprints) {
      const sharers = this.#byFingerprint.get(fingerprint)
      if (sharers) sharers.push(article)
      else this.#byFingerprint.set(fingerprint, [article])
    }
  }

  drop(id: string) {
    this.stories.drop(id)
    const article = this.#articles.get(id)
    this.#articles.delete(id)
    for (const fingerprint of article?.features.fingerprints ?? []) {
      const left = this.#byFingerprint.get(fingerprint)!.filter(other => other !== article)
      if (left.length > 0) this.#byFingerprint.set(fingerprint, left)
      else this.#byFingerprint.delete(fingerprint)
    }
  }
}
