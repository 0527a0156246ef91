import type { Block, BlockType } from '../news/index.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { isClock } from './read-live-blog.ts'
import type { LiveEntries } from './read-live-blog.ts'
import type { Run } from './run.ts'

/**
 * Runs as blocks: the items of one list become one block with a line each, `entries` begin the entries of a live blog,
 * notes of correction and updates are told from paragraphs. Equal blocks in a row are given once.
 */
export function makeBlocks(runs: readonly Run[], entries: LiveEntries, words: PageWords): Block[] {
  const blocks: Block[] = []
  // A list that holds entries is the live blog itself.
  const lives = new Set([...entries.keys()].map(run => run.list))
  let list: Run['list'] = null
  for (const run of runs) {
    // The time of an entry is kept with the entry.
    if (entries.size > 0 && isClock(run.text)) continue
    const last = blocks.at(-1)
    const time = entries.get(run)
    const own = run.list && !lives.has(run.list) ? run.list : null
    if (own && own === list && last?.type === 'list')
      blocks[blocks.length - 1] = { type: 'list', text: `${last.text}\n${run.text}` }
    else if (time !== undefined) blocks.push({ type: 'entry', text: run.text, ...(time && { time }) })
    else if (last?.text !== run.text) blocks.push({ type: typeOf(run, own !== null, words), text: run.text })
    list = own
  }
  return blocks
}

function typeOf(run: Run, listed: boolean, words: PageWords): BlockType {
  const text = plainForm(run.text)
  if (run.text.length < 1000 && words.begins('correction', text)) return 'correction'
  if (run.text.length < 1000 && words.begins('update', text)) return 'update'
  if (run.level > 0) return 'heading'
  if (run.table) return 'table'
  if (run.quote) return 'quote'
  if (listed) return 'list'
  return 'paragraph'
}
