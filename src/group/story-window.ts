import { latestMembers, type Window } from './candidate-stories.ts'
import { candidateTerms } from './candidate-terms.ts'
import type { Member } from './choose-story.ts'
import { TermCounts } from './term-counts.ts'
import { raritiesBy } from './term-weight.ts'

/** An article as a window holds it; its story changes when two stories become one. */
export type Held = Member & { story: string }

/**
 * The articles whose stories may still grow, by story and by the terms they are found by, with how common every term
 * is among them. It remembers what it is given until that is dropped.
 */
export class StoryWindow<Article extends Held> implements Window<Article> {
  readonly #articles = new Map<string, Article>()
  readonly #stories = new Map<string, Article[]>()
  readonly #byTerm = new Map<string, Article[]>()
  readonly #keys = new Map<Article, readonly string[]>()
  readonly #counts = new TermCounts()
  /** By language, then by what needs no translation. */
  readonly #neutral = new Map<string | null, Map<string, Article[]>>()

  get documents(): number {
    return this.#counts.documents
  }

  frequency(term: string): number {
    return this.#counts.frequency(term)
  }

  /** The articles that have a term among their rarest, in the order in which they came. */
  articlesWith(term: string): readonly Article[] {
    return this.#byTerm.get(term) ?? []
  }

  foreignWith(key: string, language: string | null): readonly Article[] {
    const found: Article[] = []
    for (const [other, articles] of this.#neutral)
      if (other !== language) found.push(...(articles.get(key) ?? []))
    return found
  }

  latestOf(story: string): readonly Article[] {
    return this.membersOf(story).slice(-latestMembers)
  }

  /** Empty for a story that the window does not know, or no longer. */
  membersOf(story: string): readonly Article[] {
    return this.#stories.get(story) ?? []
  }

  find(id: string): Article | null {
    return this.#articles.get(id) ?? null
  }

  /** In the order in which they came. */
  articles(): Iterable<Article> {
    return this.#articles.values()
  }

  /** An article that is there already is replaced. */
  add(article: Article) {
    this.addAll([article])
  }

  /** Adds many at once, in the order in which they came: much cheaper than one after the other. */
  addAll(articles: readonly Article[]) {
    for (const article of articles) {
      this.drop(article.id)
      this.#articles.set(article.id, article)
      push(this.#stories, article.story, article)
      this.#counts.add(article.story, Object.keys(article.features.terms))
    }
    const rarityIn = raritiesBy(this)
    for (const article of articles)
      if (this.#articles.get(article.id) === article) this.#index(article, rarityIn)
  }

  #index(article: Article, rarityIn: ReturnType<typeof raritiesBy>) {
    const { language, neutral = [] } = article.features
    const keys = candidateTerms(article.features, rarityIn(language))
    this.#keys.set(article, keys)
    for (const term of keys) push(this.#byTerm, term, article)
    const told = this.#neutral.get(language) ?? new Map<string, Article[]>()
    this.#neutral.set(language, told)
    for (const key of neutral) push(told, key, article)
  }

  /** @returns the article that was dropped; null where there was none */
  drop(id: string): Article | null {
    const article = this.#articles.get(id)
    if (!article) return null
    this.#articles.delete(id)
    pull(this.#stories, article.story, article)
    this.#counts.drop(article.story, Object.keys(article.features.terms))
    for (const term of this.#keys.get(article) ?? []) pull(this.#byTerm, term, article)
    this.#keys.delete(article)
    const { language, neutral = [] } = article.features
    for (const key of neutral) pull(this.#neutral.get(language), key, article)
    return article
  }

  /** Everything of the story `from` belongs to `to` from now on, in the order of time. */
  join(from: string, to: string) {
    const moved = this.membersOf(from)
    for (const article of moved) {
      const terms = Object.keys(article.features.terms)
      this.#counts.drop(from, terms)
      this.#counts.add(to, terms)
      article.story = to
    }
    this.#stories.delete(from)
    this.#stories.set(to, [...this.membersOf(to), ...moved].sort(compareTimes))
  }
}

function compareTimes(a: Held, b: Held): number {
  return Date.parse(a.time) - Date.parse(b.time) || (a.id < b.id ? -1 : 1)
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The oldest stand in front and are dropped first. */
function pull<Key, Value>(lists: Map<Key, Value[]> | undefined, key: Key, value: Value) {
  const list = lists?.get(key) ?? []
  const at = list.indexOf(value)
  if (at >= 0) list.splice(at, 1)
  if (list.length === 0) lists?.delete(key)
}
