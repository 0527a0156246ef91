import { shownUnder } from '../publish/index.ts'
import type { story } from '../store/index.ts'

/** The grounds on which a text stands. */
type Ground = Pick<story.StoryMember, 'rights' | 'outletRights' | 'signals'>

/** Whether words of an article's text may be shown at all, apart from its statements. */
export function mayQuote({ rights, outletRights, signals }: Ground): boolean {
  return shownUnder({ article: rights, outlet: outletRights, signals }).shown !== 'headline'
}
