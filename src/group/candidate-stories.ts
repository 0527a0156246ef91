import type { Features } from './article-features.ts'
import { candidateTerms } from './candidate-terms.ts'
import type { Candidate, Member } from './choose-story.ts'
import { rarityBy, type Idf } from './term-weight.ts'

type Placed = Member & { readonly story: string }

/** The articles that an article is compared with, by what they can be found by. */
export type Window<Article extends Placed> = Idf & {
  /** In the order in which they came. */
  articlesWith(term: string): readonly Article[]
  /** The articles in other languages that tell something that needs no translation, as `neutralKeys` has it. */
  foreignWith(key: string, language: string | null): readonly Article[]
  /** The members of a story that joined last, as many as the window keeps. */
  latestOf(story: string): readonly Article[]
}

const maxNear = 24

/** Articles with less than this part of what the nearest shares are near by accident. */
const leastPart = 0.2

const maxForeign = 8
const maxForeignOfKey = 60

/**
 * How many of a story's latest members an article is compared with, beside those near to it: they speak for the whole
 * story. With five, stories run together through the members that happen to be near (precision of pairs 79 in place of 92).
 */
export const latestMembers = 12

/** Of the articles with a term the latest are looked through: all of a great affair would take long. */
const maxArticlesOfTerm = 600

/**
 * The stories of the articles that share most rare terms with these features, each with the members found and its
 * latest ones. However long a story is, at most 33 + 12 of its members are compared.
 *
 * @param original what the article is a copy of: its story is a candidate whatever its terms, and even where the
 * window has forgotten it
 */
export function candidateStories<Article extends Placed>(
  features: Features,
  window: Window<Article>,
  original: Article | null,
): Candidate[] {
  const near = [...new Set([...nearestArticles(features, window), ...foreignArticles(features, window)])]
  const found = original && !near.includes(original) ? [...near, original] : near
  return [...Map.groupBy(found, ({ story }) => story)].map(([story, members]) => ({
    story,
    members: [...new Set([...members, ...window.latestOf(story)])],
  }))
}

function nearestArticles<Article extends Placed>(features: Features, window: Window<Article>): Article[] {
  const shared = new Map<Article, number>()
  for (const term of candidateTerms(features, rarityBy(window, features.language))) {
    const weight = 1 / (1 + window.frequency(term))
    for (const article of window.articlesWith(term).slice(-maxArticlesOfTerm))
      shared.set(article, (shared.get(article) ?? 0) + weight)
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
    .slice(0, maxNear)
    .filter(([, weight], _, [nearest]) => weight >= leastPart * nearest![1])
    .map(([article]) => article)
}

/** Articles in other languages, found by the names and numbers they have in common with these features. */
function foreignArticles<Article extends Placed>(features: Features, window: Window<Article>): Article[] {
  const shared = new Map<Article, number>()
  for (const key of features.neutral ?? []) {
    const articles = window.foreignWith(key, features.language)
    for (const article of articles.slice(-maxForeignOfKey))
      shared.set(article, (shared.get(article) ?? 0) + 1 / (1 + articles.length))
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
    .slice(0, maxForeign)
    .map(([article]) => article)
}
