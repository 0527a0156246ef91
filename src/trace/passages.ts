import { hashText } from './hashing.ts'
import type { LinearModel } from './linear-scores.ts'
import { shapesOf, tagWords } from './tag-words.ts'
import type { Shapes } from './tag-words.ts'
import type { Token } from './tokens.ts'
import { wordsOfSentence } from './words.ts'
import type { Word } from './words.ts'

/** A sentence with the quotations behind it that stand for themselves: as far as the words of one statement reach. */
export type Passage = {
  readonly words: readonly Word[]
  readonly shapes: Shapes
  readonly tags: Int32Array
  /** Where its second sentence begins. */
  readonly firstEnd: number
}

const mostFollowers = 4

/**
 * The passages of a paragraph, one per sentence.
 *
 * @param wanted for each sentence whether its passage is asked for
 */
export function passagesOf(
  rows: readonly (readonly Token[])[],
  wanted: readonly boolean[],
  tagger: LinearModel,
): (Passage | null)[] {
  const parsed: Parsed[] = []
  const parsedAt = (at: number) => (parsed[at] ??= parseRow(rows[at]!, tagger))
  return rows.map((_, at) => {
    if (!wanted[at]) return null
    let end = at + 1
    while (end < rows.length && end <= at + mostFollowers && isOnlyQuotes(rows[end]!)) end++
    return join(rows.slice(at, end).map((_, step) => parsedAt(at + step)))
  })
}

export function isOnlyQuotes(row: readonly Token[]): boolean {
  return row.some(token => token.quote) && row.every(token => token.quote || token.kind === 'mark')
}

type Parsed = Omit<Passage, 'firstEnd'>

function parseRow(row: readonly Token[], tagger: LinearModel): Parsed {
  const words = wordsOfSentence(row)
  const shapes = shapesOf(words)
  const tags = tagWords(tagger, words, shapes)
  return { words, shapes, tags }
}

function join(parts: readonly Parsed[]): Passage {
  const [first] = parts
  if (parts.length === 1) return { ...first!, firstEnd: first!.words.length }
  const glue = (pick: (part: Parsed) => Int32Array) => Int32Array.from(parts.flatMap(part => [...pick(part)]))
  return {
    words: parts.flatMap(({ words }) => words),
    shapes: {
      form: glue(({ shapes }) => shapes.form),
      suffix: glue(({ shapes }) => shapes.suffix),
      shape: glue(({ shapes }) => shapes.shape),
    },
    tags: glue(({ tags }) => tags),
    firstEnd: first!.words.length,
  }
}

export const that = hashText('that')
