import type { ExtractedArticle } from '../news/index.ts'
import type { article, revision } from '../store/index.ts'

/**
 * What kind of change a new revision is. `corrected`: the outlet says so on the page (a correction that was not there
 * before); `retitled`: only the headline changed; `quiet`: the text changed and nothing on the page says it did.
 */
export function changeBetween(
  before: Pick<revision.Revision, 'text' | 'blocks' | 'title'>,
  now: ExtractedArticle,
): article.Change {
  if (before.text === now.text) return 'retitled'
  const notes = new Set(before.blocks.filter(block => block.type === 'correction').map(block => block.text))
  const corrected = now.blocks.some(block => block.type === 'correction' && !notes.has(block.text))
  return corrected ? 'corrected' : 'quiet'
}
