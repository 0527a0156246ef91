import type { Idf } from './term-weight.ts'

/**
 * A story counts by its articles to this power. By articles alone (1) the terms of a large affair weigh least just when
 * they tell most; by stories alone (0) whatever one large story has taken in by mistake stays rare and draws more of it.
 * From 0.25 to 0.45 little changes; at 1 the headlines of one affair fall apart (BCubed recall 66 % in place of 77).
 */
const damping = 0.35

const dampened: number[] = [0]

function weightOf(articles: number): number {
  for (let next = dampened.length; next <= articles; next++) dampened.push(next ** damping)
  return dampened[articles]!
}

/** Most terms occur in one story only: that one is kept without a map of its own. */
type Seen = { weight: number; story: string; articles: number; more: Map<string, number> | null }

/**
 * How common terms are in the stories of a window: what `Idf` asks for, kept up to date as articles come and go. It
 * counts only what it is told; taking out what was never put in is an error of the caller.
 */
export class TermCounts implements Idf {
  readonly #terms = new Map<string, Seen>()
  readonly #stories = new Map<string, number>()
  #documents = 0

  get documents(): number {
    return this.#documents
  }

  frequency(term: string): number {
    return this.#terms.get(term)?.weight ?? 0
  }

  /** @param terms of one article, each once */
  add(story: string, terms: Iterable<string>) {
    this.#change(story, terms, 1)
  }

  drop(story: string, terms: Iterable<string>) {
    this.#change(story, terms, -1)
  }

  #change(story: string, terms: Iterable<string>, by: 1 | -1) {
    const before = this.#stories.get(story) ?? 0
    this.#documents += weightOf(before + by) - weightOf(before)
    put(this.#stories, story, before + by)
    for (const term of terms) {
      const seen = this.#terms.get(term) ?? { weight: 0, story, articles: 0, more: null }
      const articles = articlesOf(seen, story)
      seen.weight += weightOf(articles + by) - weightOf(articles)
      setArticles(seen, story, articles + by)
      if (isEmpty(seen)) this.#terms.delete(term)
      else this.#terms.set(term, seen)
    }
  }
}

function articlesOf(seen: Seen, story: string): number {
  return seen.story === story ? seen.articles : (seen.more?.get(story) ?? 0)
}

function setArticles(seen: Seen, story: string, articles: number) {
  if (seen.story === story) seen.articles = articles
  else put((seen.more ??= new Map()), story, articles)
}

function put(counts: Map<string, number>, story: string, articles: number) {
  if (articles > 0) counts.set(story, articles)
  else counts.delete(story)
}

function isEmpty({ articles, more }: Seen): boolean {
  return articles === 0 && (more === null || more.size === 0)
}
