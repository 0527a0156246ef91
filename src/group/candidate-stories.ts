import type { Candidate, Member } from './choose-story.ts'
import type { Packed } from './packed-article.ts'
import type { Postings } from './postings.ts'

/** What articles can be found by, as the window keeps it. */
export type Index = {
  /** The articles that have a term among their rarest. */
  readonly byTerm: Postings<Member>
  readonly frequency: (term: number) => number
  /** Of each other language: the articles by what they tell that needs no translation, as `neutralKeys` has it. */
  readonly foreignTo: (language: string | null) => readonly Postings<Member>[]
}

const maxNear = 24

/** Of so many stories at most: with 8 the headlines of an affair begin to fall apart, with 24 nothing is gained. */
const mostStories = 12

/** Articles with less than this part of what the nearest shares are near by accident. */
const leastPart = 0.2

const maxForeign = 8
const maxForeignOfKey = 60

/**
 * How many of a story's latest members an article is compared with, beside those near to it: they speak for the whole
 * story. With five, stories run together through the members that happen to be near (precision of pairs 79 in place of 92).
 */
const latestMembers = 12

/** Of the articles with a term the latest are looked through: all of a great affair would take long. */
const maxArticlesOfTerm = 600

/**
 * The stories of the articles that share most rare terms with an article, each with the members found and its
 * latest ones. However long a story is, at most 33 + 12 of its members are compared.
 *
 * @param keys the terms by which it is looked up
 * @param original what the article is a copy of: its story is a candidate whatever its terms, and even where the
 * window has forgotten it
 */
export function candidateStories(
  article: Packed,
  keys: readonly number[],
  index: Index,
  original: Member | null,
): Candidate[] {
  const nearest = nearestArticles(keys, index)
  const others = [...foreignArticles(article, index), ...(original ? [original] : [])]
  const found = [...new Set([...nearest, ...others])]
  const stories = [...Map.groupBy(found, ({ story }) => story)]
  return stories
    .filter(([, members], at) => at < mostStories || !nearest.includes(members[0]!))
    .map(([story, members]) => ({
      story: story.id,
      members: [...new Set([...members, ...story.members.slice(-latestMembers)])],
    }))
}

function nearestArticles(keys: readonly number[], { byTerm, frequency }: Index): Member[] {
  const shared = new Shared()
  for (const term of keys) shared.add(byTerm.latest(term, maxArticlesOfTerm), 1 / (1 + frequency(term)))
  const nearest = mostShared(shared.articles, maxNear)
  const least = leastPart * (nearest[0]?.shared.weight ?? 0)
  return nearest.filter(article => article.shared.weight >= least)
}

/** Articles in other languages, found by the names and numbers they have in common with this one. */
function foreignArticles({ language, chunk, start, terms, neutral }: Packed, index: Index): Member[] {
  const foreign = index.foreignTo(language)
  if (foreign.length === 0) return []
  const shared = new Shared()
  for (let at = start + terms; at < start + terms + neutral; at++) {
    const key = chunk.numbers[at]!
    const weight = 1 / (1 + foreign.reduce((sum, postings) => sum + postings.lengthOf(key), 0))
    for (const postings of foreign) shared.add(postings.latest(key, maxForeignOfKey), weight)
  }
  return mostShared(shared.articles, maxForeign)
}

let asked = 0

/**
 * How much of what is looked up each article has. That stands at the articles: of thousands a map would have to be made
 * each time.
 */
class Shared {
  readonly articles: Member[] = []
  readonly #asked = ++asked

  add(found: readonly Member[], weight: number) {
    for (let at = 0; at < found.length; at++) {
      const article = found[at]!
      if (article.shared.asked === this.#asked) article.shared.weight += weight
      else {
        article.shared.asked = this.#asked
        article.shared.weight = weight
        this.articles.push(article)
      }
    }
  }
}

/** Those that share most, the first by id where they share the same: picked out, since sorting thousands takes long. */
function mostShared(articles: readonly Member[], most: number): Member[] {
  const found: Member[] = []
  for (const article of articles) {
    let at = found.length
    while (at > 0 && isBefore(article, found[at - 1]!)) at--
    if (at >= most) continue
    for (let to = Math.min(found.length, most - 1); to > at; to--) found[to] = found[to - 1]!
    found[at] = article
  }
  return found
}

function isBefore(article: Member, other: Member): boolean {
  const [weight, otherWeight] = [article.shared.weight, other.shared.weight]
  return weight > otherWeight || (weight === otherWeight && article.id < other.id)
}
