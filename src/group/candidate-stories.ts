import type { Features } from './article-features.ts'
import { candidateTerms } from './candidate-terms.ts'
import type { Candidate, Member } from './choose-story.ts'
import type { Idf } from './term-weight.ts'

type Placed = Member & { readonly story: string }

/** The articles that an article is compared with, by what they can be found by. */
export type Window<Article extends Placed> = Idf & {
  articlesWith(term: string): Iterable<Article>
  /** The members of a story that joined last, as many as the window keeps. */
  latestOf(story: string): readonly Article[]
}

const maxNear = 24

/** How many of a story's latest members an article is compared with, beside those near to it. */
export const latestMembers = 8

/** A term of more articles than these tells nothing, and looking through them all would take long. */
const maxArticlesOfTerm = 5000

/**
 * The stories of the articles that share most rare terms with these features, each with the members found and its
 * latest ones. However long a story is, at most 25 + 8 of its members are compared.
 *
 * @param original what the article is a copy of: its story is a candidate whatever its terms, and even where the
 * window has forgotten it
 */
export function candidateStories<Article extends Placed>(
  features: Features,
  window: Window<Article>,
  original: Article | null,
): Candidate[] {
  const near = nearestArticles(features, window)
  const found = original && !near.includes(original) ? [...near, original] : near
  return [...Map.groupBy(found, ({ story }) => story)].map(([story, members]) => ({
    story,
    members: [...new Set([...members, ...window.latestOf(story)])],
  }))
}

function nearestArticles<Article extends Placed>(features: Features, window: Window<Article>): Article[] {
  const shared = new Map<Article, number>()
  for (const term of candidateTerms(features, window)) {
    const frequency = window.frequency(term)
    if (frequency > maxArticlesOfTerm) continue
    for (const article of window.articlesWith(term))
      shared.set(article, (shared.get(article) ?? 0) + 1 / (1 + frequency))
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
    .slice(0, maxNear)
    .map(([article]) => article)
}
