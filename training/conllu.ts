import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One syntactic word of a treebank; `head` is an index into the sentence, -1 for the root. */
export type TreeWord = {
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly head: number
  readonly relation: string
}
export type TreeSentence = { readonly text: string; readonly words: readonly TreeWord[] }

/** The sentences of one gzipped CoNLL-U file, with the offsets of the words in the sentence's text. */
export function readTreebank(path: string): TreeSentence[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split(/\n\n+/)
    .map(readBlock)
    .filter(sentence => sentence !== null)
}

function readBlock(block: string): TreeSentence | null {
  const lines = block.split('\n')
  const text = lines.find(line => line.startsWith('# text = '))?.slice('# text = '.length)
  if (!text) return null
  const words: TreeWord[] = []
  let at = 0
  for (const line of lines) {
    const [id, form, , , tag, , head, relation] = line.split('\t')
    if (!id || !form || !/^\d+$/.test(id)) continue
    const start = text.indexOf(form, at)
    if (start < 0 || start > at + 2) return null
    at = start + form.length
    words.push({ start, end: at, tag: tag!, head: Number(head) - 1, relation: relation! })
  }
  return words.length > 0 ? { text, words } : null
}
