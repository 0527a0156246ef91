import type { Packed } from './packed-article.ts'
import { lengthened } from './vocabulary.ts'

/**
 * A story counts by its articles to this power. By articles alone (1) the terms of a large affair weigh least just when
 * they tell most; by stories alone (0) whatever one large story has taken in by mistake stays rare and draws more of it.
 * From 0.25 to 0.45 little changes; at 1 the headlines of one affair fall apart (BCubed recall 66 % in place of 77).
 */
const damping = 0.35

/** In whole parts, so that sums are exact and what comes and goes leaves nothing behind. */
const parts = 2 ** 20

const dampened: number[] = [0]

function weightOf(articles: number): number {
  for (let next = dampened.length; next <= articles; next++)
    dampened.push(Math.round(next ** damping * parts) / parts)
  return dampened[articles]!
}

/**
 * In how many of its articles each term of a story is: by turns a term's number and its count, the numbers rising, as many
 * numbers as `length` has. Null for a story of one article, whose terms are counted already: most stories are.
 */
export type StoryTerms = {
  articles: number
  counts: Uint32Array | null
  length: number
  only: Packed | null
}

export function noTerms(): StoryTerms {
  return { articles: 0, counts: null, length: 0, only: null }
}

/** A list that grows gets this much more room than it needs. */
const spare = 1.2

/**
 * How common terms are in the stories of a window, kept up to date as articles come and go. It counts only what it is
 * told; taking out what was never put in is an error of the caller.
 */
export class TermCounts {
  readonly #prior: number
  #documents = 0
  /** Of each term its frequency and the logarithm that belongs to it, 0 as long as nobody asked; both are read at once. */
  #terms = new Float64Array(2048)
  #room = new Uint32Array(1024)

  /** @param prior what a frequency is enlarged by before its logarithm is taken */
  constructor(prior: number) {
    this.#prior = prior
  }

  /** The stories, each weighing as much as its articles to the power 0.35. */
  get documents(): number {
    return this.#documents
  }

  /** The same of the stories that hold a term. */
  frequency(term: number): number {
    return this.#terms[2 * term] ?? 0
  }

  /** The logarithm of the same and the prior; kept until the frequency changes, since it is asked for far oftener than that. */
  logarithm(term: number): number {
    const place = 2 * term
    if (place >= this.#terms.length) return Math.log(this.#prior)
    return (this.#terms[place + 1] ||= Math.log(this.#terms[place]! + this.#prior))
  }

  add(story: StoryTerms, article: Packed) {
    this.#documents += weightOf(story.articles + 1) - weightOf(story.articles)
    const length = this.#count(story, article, 1)
    story.articles++
    this.#keep(story, length)
    story.only = story.articles === 1 ? article : null
  }

  /** @param left an article that stays in the story; null where none does */
  drop(story: StoryTerms, article: Packed, left: Packed | null) {
    this.#documents += weightOf(story.articles - 1) - weightOf(story.articles)
    const length = this.#count(story, article, -1)
    story.articles--
    this.#keep(story, length)
    story.only = story.articles === 1 ? left : null
  }

  /**
   * Counts the terms of one article in or out, by running through both lists at once.
   *
   * @returns the length of the list that is made by it, in the room
   */
  #count(story: StoryTerms, article: Packed, by: 1 | -1): number {
    const before = story.counts ?? countsOf(story.only)
    const length = story.counts ? story.length : before.length
    const { numbers } = article.chunk
    const counts = this.#countsWith(length + 2 * article.terms)
    const end = article.start + article.terms
    let [own, at, to] = [article.start, 0, 0]
    while (at < length || own < end) {
      const term = at < length ? before[at]! : Infinity
      const ownTerm = own < end ? numbers[own]! : Infinity
      const count = term <= ownTerm ? before[at + 1]! : 0
      const now = ownTerm <= term ? count + by : count
      const number = Math.min(term, ownTerm)
      if (now !== count) this.#change(number, weightOf(now) - weightOf(count))
      if (now > 0) {
        counts[to++] = number
        counts[to++] = now
      }
      if (term <= ownTerm) at += 2
      if (ownTerm <= term) own++
    }
    return to
  }

  /** The list that was made becomes the story's: an array of its own for each article would be made and thrown away. */
  #keep(story: StoryTerms, length: number) {
    if (story.articles < 2) story.counts = null
    else if (story.counts && length <= story.counts.length && length * 2 * spare >= story.counts.length)
      for (let at = 0; at < length; at++) story.counts[at] = this.#room[at]!
    else {
      story.counts = new Uint32Array(Math.ceil(length * spare))
      for (let at = 0; at < length; at++) story.counts[at] = this.#room[at]!
    }
    story.length = length
  }

  /** Room for so many numbers until it is asked for again. */
  #countsWith(length: number): Uint32Array {
    if (length > this.#room.length) this.#room = lengthened(this.#room, length)
    return this.#room
  }

  #change(term: number, by: number) {
    const place = 2 * term
    if (place >= this.#terms.length) this.#terms = lengthened(this.#terms, place + 2)
    this.#terms[place]! += by
    this.#terms[place + 1] = 0
  }
}

function countsOf(article: Packed | null): Uint32Array {
  if (!article) return new Uint32Array(0)
  const counts = new Uint32Array(2 * article.terms).fill(1)
  for (let at = 0; at < article.terms; at++) counts[2 * at] = article.chunk.numbers[article.start + at]!
  return counts
}
