import { alignPassages } from '../../group/index.ts'
import { languagePack } from '../../languages/index.ts'
import { wordsOf, type Span, type Statement } from '../../news/index.ts'
import { diffWords } from '../diff-words.ts'

/** A text with its headline and what is said in it. */
export type Telling = {
  readonly title: string
  readonly text: string
  /** What numbers in words are read in; null: only figures are numbers. */
  readonly language: string | null
  readonly statements: readonly Statement[]
}

/**
 * Something that a copy tells otherwise than its original: a hedge or a source that it leaves away, another number, another
 * headline. `before` is the original's words, `after` the copy's in their place, empty where there are none.
 */
export type Alteration = {
  readonly kind: 'hedge' | 'source' | 'number' | 'headline'
  readonly before: string
  readonly after: string
}

/** Of texts of which no words may be shown, what changed in the headline. */
export function quotableOf(alterations: readonly Alteration[], mayQuote: boolean): readonly Alteration[] {
  return mayQuote ? alterations : alterations.filter(({ kind }) => kind === 'headline')
}

/** What stands between two passages that both texts share, in each of them. */
export type Gap = { readonly original: Span; readonly copy: Span }

const mostAlterations = 20
const longestWords = 200
/** A number is another one only where little else is: in a passage that was written anew nobody can tell which replaced which. */
const mostGapWords = 40

/** What a copy changed, in the order of the original; the headline last. At most twenty. */
export function alterationsOf(copy: Telling, original: Telling): Alteration[] {
  const gaps = gapsBetween(copy.text, original.text)
  const found = [
    ...original.statements.flatMap(statement => leftAway(statement, copy.text, original.text, gaps)),
    ...gaps.flatMap(gap => numbersChanged(copy, original, gap)),
    ...headlineChanged(copy.title, original.title),
  ]
  const seen = new Map(found.map(one => [`${one.kind} ${one.before}`, one]))
  return [...seen.values()].slice(0, mostAlterations)
}

/** What stands between the passages that two texts share in the same order, where one of them has words there. */
export function gapsBetween(copy: string, original: string): Gap[] {
  const gaps: Gap[] = []
  let [inOriginal, inCopy] = [0, 0]
  const close = (toOriginal: number, toCopy: number) => {
    const gap = { original: [inOriginal, toOriginal], copy: [inCopy, toCopy] } as const
    if (hasWords(original.slice(...gap.original)) || hasWords(copy.slice(...gap.copy))) gaps.push(gap)
  }
  for (const passage of alignPassages(copy, original)) {
    // A passage that stands elsewhere in the original is taken for one that was moved, and stays in its gap.
    if (passage.original[0] < inOriginal) continue
    close(passage.original[0], passage.copy[0])
    inOriginal = passage.original[1]
    inCopy = passage.copy[1]
  }
  close(original.length, copy.length)
  return gaps
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** The hedge or source of a statement whose words the copy keeps for the most part, where it does not keep those. */
function leftAway(
  { hedge, source, content }: Statement,
  copy: string,
  original: string,
  gaps: readonly Gap[],
): Alteration[] {
  if (content.length === 0 || keptShare(content, gaps) < mostly) return []
  const parts = [
    { kind: 'hedge', spans: hedge },
    { kind: 'source', spans: source },
  ] as const
  return parts.flatMap(({ kind, spans }) => {
    const gap = gaps.find(one => spans.length > 0 && spans.every(span => isInside(span, one.original)))
    if (!gap) return []
    const before = wordsOf(original, spans)
    const after = addedIn(original.slice(...gap.original), copy.slice(...gap.copy))
    return keepsWords(before, copy) ? [] : [{ kind, before: shortened(before), after: shortened(after) }]
  })
}

const mostly = 0.6

/** The words that a gap has in the copy alone; none where it was written anew as a whole. */
function addedIn(before: string, after: string): string {
  if (wordCount(after) > mostGapWords || wordCount(before) > mostGapWords) return ''
  const added = diffWords(before.trim(), after.trim(), 0).filter(({ kind }) => kind === 'added')
  const words = added.map(({ text }) => text.trim()).join(' … ')
  return hasWords(words) ? words : ''
}

/** The share of these spans that lies outside of all gaps, and so stands in the copy too. */
function keptShare(spans: readonly Span[], gaps: readonly Gap[]): number {
  const length = spans.reduce((sum, [start, end]) => sum + end - start, 0)
  const lost = spans.reduce(
    (sum, span) => gaps.reduce((part, gap) => part + overlap(span, gap.original), sum),
    0,
  )
  return length === 0 ? 0 : 1 - lost / length
}

function overlap([start, end]: Span, [from, to]: Span): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from))
}

function isInside([start, end]: Span, [from, to]: Span): boolean {
  return start >= from && end <= to
}

/** Whether the copy has these words anywhere: who is named once is not left away by “he said”. */
function keepsWords(words: string, copy: string): boolean {
  return plain(copy).includes(plain(words))
}

function plain(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
}

function numbersChanged(copy: Telling, original: Telling, gap: Gap): Alteration[] {
  const [before, after] = [original.text.slice(...gap.original), copy.text.slice(...gap.copy)]
  if ([before, after].some(text => wordCount(text) > mostGapWords)) return []
  const steps = diffWords(before.trim(), after.trim(), 0)
  return steps.flatMap((step, at) => {
    const next = steps[at + 1]
    if (step.kind !== 'removed' || next?.kind !== 'added') return []
    const numbers = [numbersIn(step.text, original.language), numbersIn(next.text, copy.language)] as const
    return isAnotherNumber(...numbers)
      ? [{ kind: 'number', before: shortened(step.text.trim()), after: shortened(next.text.trim()) }]
      : []
  })
}

function isAnotherNumber(before: readonly string[], after: readonly string[]): boolean {
  return before.length > 0 && before.length === after.length && before.some((one, at) => one !== after[at])
}

/** The numbers of a text, those in words as figures: who writes 11 for eleven has changed none. */
function numbersIn(text: string, language: string | null): string[] {
  const inWords = languagePack(language)?.dates?.numbers ?? {}
  return (text.match(/\p{Nd}+(?:[.,:]\p{Nd}+)*|\p{L}+/gu) ?? []).flatMap(word => {
    if (/^\p{Nd}/u.test(word)) return [word]
    const known = word.toLowerCase()
    return Object.hasOwn(inWords, known) ? [String(inWords[known])] : []
  })
}

function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

function headlineChanged(copy: string, original: string): Alteration[] {
  if (plain(copy) === plain(original)) return []
  return [{ kind: 'headline', before: shortened(original), after: shortened(copy) }]
}

function shortened(words: string): string {
  if (words.length <= longestWords) return words
  const end = words.lastIndexOf(' ', longestWords)
  return `${words.slice(0, end > 0 ? end : longestWords).toWellFormed()} …`
}
