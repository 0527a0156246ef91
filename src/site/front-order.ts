import type { StoryCard } from '../newsroom/index.ts'

type Weighed = Pick<StoryCard, 'articles' | 'copies' | 'lastAt'>

const stillNewsMs = 36 * 3_600_000
const mostLeading = 5

/**
 * The order of a front page: first the stories of the last day and a half that most outlets report for themselves, as
 * many as stand above the fold, then the rest as they come. Copies weigh nothing, so a story leads because many
 * newsrooms worked on it and not because one text went round.
 *
 * @param stories the newest first
 */
export function frontOrder<Story extends Weighed>(stories: readonly Story[]): Story[] {
  const newest = stories[0]?.lastAt.getTime() ?? 0
  const leading = stories
    .filter(({ lastAt }) => newest - lastAt.getTime() <= stillNewsMs)
    .sort((one, other) => ownReports(other) - ownReports(one))
    .slice(0, mostLeading)
  return [...leading, ...stories.filter(story => !leading.includes(story))]
}

function ownReports({ articles, copies }: Weighed): number {
  return articles - copies
}
