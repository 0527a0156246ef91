import type { Block, BlockType } from '../news/index.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import type { Run } from './read-runs.ts'

/**
 * Runs as blocks: the items of one list become one block with a line each, `entries` begin the entries of a live blog,
 * notes of correction and updates are told from paragraphs. Equal blocks in a row are given once.
 */
export function makeBlocks(runs: readonly Run[], entries: ReadonlySet<Run>, words: PageWords): Block[] {
  const blocks: Block[] = []
  let list: Run['list'] = null
  for (const run of runs) {
    const last = blocks.at(-1)
    if (run.list && run.list === list && last?.type === 'list') {
      blocks[blocks.length - 1] = { type: 'list', text: `${last.text}\n${run.text}` }
    } else if (last?.text !== run.text) {
      blocks.push({ type: entries.has(run) ? 'entry' : typeOf(run, words), text: run.text })
    }
    list = run.list
  }
  return blocks
}

function typeOf(run: Run, words: PageWords): BlockType {
  const text = plainForm(run.text)
  if (run.text.length < 1000 && words.begins('correction', text)) return 'correction'
  if (run.text.length < 1000 && words.begins('update', text)) return 'update'
  if (run.level > 0) return 'heading'
  if (run.table) return 'table'
  if (run.quote) return 'quote'
  if (run.list) return 'list'
  return 'paragraph'
}

const liveEntries = 3

/**
 * The runs with which the entries of a live blog begin: right behind a time of their own. Fewer than three are no live
 * blog but an article with its date.
 */
export function entriesAmong(all: readonly Run[], chosen: readonly Run[]): ReadonlySet<Run> {
  const kept = new Set(chosen)
  const entries = new Set<Run>()
  let timed = false
  for (const run of all) {
    if (run.time && run.weight < 40) timed = true
    else if (kept.has(run)) {
      if (timed) entries.add(run)
      timed = false
    }
  }
  return entries.size >= liveEntries ? entries : new Set()
}
