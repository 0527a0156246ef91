import { shownUnder } from '../publish/index.ts'
import type { story } from '../store/index.ts'

/** Whether words of an article's text may be shown at all, apart from its statements. */
export function mayQuote({ rights, outletRights, signals }: story.StoryMember): boolean {
  return shownUnder({ article: rights, outlet: outletRights, signals }).shown !== 'headline'
}
