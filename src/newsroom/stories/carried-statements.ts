import type { StoryStatement } from './story-statement.ts'

/** How another article of the story has a statement: as it is, with other words, without its hedge, without its source. */
export type Carrying = 'same' | 'altered' | 'unhedged' | 'unsourced'

/** A statement with the other articles that have it too, in the order given. */
export type StorySaying = StoryStatement & {
  readonly carriers: readonly {
    readonly article: string
    readonly outlet: StoryStatement['outlet']
    readonly how: Carrying
  }[]
}

/** Contents of fewer words are like others by accident: “We will see”. */
const leastWords = 5
/** Words that two contents share, in parts of the shorter one and of both: from these on they are one statement. */
const oneOfShorter = 0.75
const oneOfBoth = 0.5
/** From this share of both on the words are the same, but for an article or a comma. */
const sameOfBoth = 0.9

type Open = {
  readonly first: StoryStatement
  readonly words: ReadonlySet<string>
  readonly carriers: Map<string, StorySaying['carriers'][number]>
}

/**
 * The statements of a story, each once where several articles of one language have it, as the first of them words it.
 *
 * @param own of articles that report for themselves, in the order of time
 * @param copied of copies: they carry what others say, and open nothing
 * @param most so many statements at most
 */
export function gatherSayings(
  own: readonly StoryStatement[],
  copied: readonly StoryStatement[],
  most: number,
): StorySaying[] {
  const open: Open[] = []
  for (const statement of own) {
    const words = wordsIn(statement.content)
    const same = findSame(open, statement, words)
    if (same) note(same, statement, words)
    else if (open.length < most) open.push({ first: statement, words, carriers: new Map() })
  }
  for (const statement of copied) {
    const words = wordsIn(statement.content)
    const same = findSame(open, statement, words)
    if (same) note(same, statement, words)
  }
  return open.map(({ first, carriers }) => ({ ...first, carriers: [...carriers.values()] }))
}

function findSame(
  open: readonly Open[],
  { language }: StoryStatement,
  words: ReadonlySet<string>,
): Open | undefined {
  if (words.size < leastWords) return undefined
  return open.find(other => {
    if (other.first.language !== language || other.words.size < leastWords) return false
    const { ofShorter, ofBoth } = shares(words, other.words)
    return ofShorter >= oneOfShorter && ofBoth >= oneOfBoth
  })
}

function note(
  { first, words: before, carriers }: Open,
  statement: StoryStatement,
  words: ReadonlySet<string>,
) {
  const { article, outlet } = statement
  if (article === first.article || carriers.has(article)) return
  carriers.set(article, { article, outlet, how: howCarried(first, before, statement, words) })
}

function howCarried(
  first: StoryStatement,
  before: ReadonlySet<string>,
  statement: StoryStatement,
  words: ReadonlySet<string>,
): Carrying {
  if (first.hedge !== null && statement.hedge === null) return 'unhedged'
  if (first.source !== null && statement.source === null) return 'unsourced'
  const sameNumbers = numbersOf(words) === numbersOf(before)
  return sameNumbers && shares(words, before).ofBoth >= sameOfBoth ? 'same' : 'altered'
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): { ofShorter: number; ofBoth: number } {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return {
    ofShorter: common / Math.min(one.size, other.size),
    ofBoth: common / (one.size + other.size - common),
  }
}

function numbersOf(words: ReadonlySet<string>): string {
  return [...words]
    .filter(word => /\p{Nd}/u.test(word))
    .sort()
    .join(' ')
}

function wordsIn(content: string): ReadonlySet<string> {
  return new Set(content.toLowerCase().match(/\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{N}]+/gu) ?? [])
}
