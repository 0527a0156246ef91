import type { Candidate, Member } from './choose-story.ts'
import type { Packed } from './packed-article.ts'

/** What articles can be found by, as the window keeps it. */
export type Index = {
  /** The articles that have a term among their rarest, the latest of them, in the order in which they came. */
  articlesWith(term: number, most: number): readonly Member[]
  /** The same for articles in other languages that tell something that needs no translation, as `neutralKeys` has it. */
  foreignWith(key: number, language: string | null, most: number): readonly Member[]
  frequency(term: number): number
  /** How many articles `foreignWith` has to choose from. */
  foreigners(key: number, language: string | null): number
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

function nearestArticles(keys: readonly number[], index: Index): Member[] {
  const shared = new Map<Member, number>()
  for (const term of keys) {
    const weight = 1 / (1 + index.frequency(term))
    for (const article of index.articlesWith(term, maxArticlesOfTerm))
      shared.set(article, (shared.get(article) ?? 0) + weight)
  }
  const nearest = mostShared(shared, maxNear)
  const least = leastPart * (shared.get(nearest[0]!) ?? 0)
  return nearest.filter(article => shared.get(article)! >= least)
}

/** Articles in other languages, found by the names and numbers they have in common with this one. */
function foreignArticles({ language, chunk, start, terms, neutral }: Packed, index: Index): Member[] {
  const shared = new Map<Member, number>()
  for (let at = start + terms; at < start + terms + neutral; at++) {
    const key = chunk.numbers[at]!
    const weight = 1 / (1 + index.foreigners(key, language))
    for (const article of index.foreignWith(key, language, maxForeignOfKey))
      shared.set(article, (shared.get(article) ?? 0) + weight)
  }
  return mostShared(shared, maxForeign)
}

/** Those that share most, the first by id where they share the same: picked out, since sorting thousands takes long. */
function mostShared(shared: ReadonlyMap<Member, number>, most: number): Member[] {
  const found: Member[] = []
  const weights: number[] = []
  for (const [article, weight] of shared) {
    let at = found.length
    while (
      at > 0 &&
      (weight > weights[at - 1]! || (weight === weights[at - 1]! && article.id < found[at - 1]!.id))
    )
      at--
    if (at >= most) continue
    found.splice(at, 0, article)
    weights.splice(at, 0, weight)
    if (found.length > most) found.length = weights.length = most
  }
  return found
}
