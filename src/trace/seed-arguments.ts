import type { Span } from '../news/index.ts'
import type { ArgumentReading, Seed } from './argument-features.ts'
import { argumentChain } from './argument-features.ts'
import { likeliest, logTotal, scorePlaces } from './chain-readings.ts'
import type { Known } from './known-drafts.ts'
import type { Models } from './unpack-weights.ts'
import type { Passage } from './passages.ts'

/** Source and content of a cue by the model. */
export function seeArguments(
  passage: Passage,
  classes: Int32Array,
  seed: Seed,
  known: readonly Known[],
  otherCues: readonly Span[],
  models: Models,
): ArgumentReading {
  const scores = scorePlaces(models.arguments, argumentChain(passage, classes, seed, known, otherCues))
  const { path, score } = likeliest(models.arguments, scores)
  return {
    source: nearestTo(seed, stretches(path, 1)).map(range => spanOf(passage, range)),
    content: stretches(path, 3).map(range => withoutComma(passage, contentOf(passage, range))),
    probability: Math.exp(score - logTotal(models.arguments, scores)),
  }
}

type Stretch = [from: number, to: number]

/** The stretches of one part; `first` is the label that opens it, the next one goes on with it. */
function stretches(path: Uint8Array, first: number): Stretch[] {
  const found: Stretch[] = []
  for (const [at, label] of path.entries())
    if (label === first || (label === first + 1 && found.at(-1)?.[1] !== at)) found.push([at, at + 1])
    else if (label === first + 1) found.at(-1)![1] = at + 1
  return found
}

/** A source is one phrase: of several stretches the one next to the cue. */
function nearestTo({ from, to }: Seed, found: readonly Stretch[]): Stretch[] {
  const gap = ([start, end]: Stretch) => (end <= from ? from - end : start - to)
  return found.toSorted((a, b) => gap(a) - gap(b)).slice(0, 1)
}

const spanOf = ({ words }: Passage, [from, to]: Stretch): Span => [words[from]!.start, words[to - 1]!.end]

/** A content takes in the marks that close what it opened; that of a whole quotation ends before its closing mark. */
function contentOf({ words }: Passage, [from, to]: Stretch): Span {
  let open = 0
  for (let at = from; at < to; at++) open += edge(words[at]!.kind)
  const whole = open === 0 && words[from - 1]?.kind === 'open'
  let end = to
  for (let at = to; at < words.length && (open > 0 || whole); at++) {
    const { kind } = words[at]!
    if (kind !== 'mark' && kind !== 'close') break
    if (whole && kind === 'close') return [words[from]!.start, words[at]!.start]
    open += edge(kind)
    if (kind === 'close') end = at + 1
  }
  // A quotation that its paragraph does not close ends with the paragraph.
  if (whole && words.slice(to).every(({ kind }) => kind === 'mark'))
    return [words[from]!.start, words.at(-1)!.end]
  const last = words[to]
  if (
    end === to &&
    last?.kind === 'mark' &&
    belongsBefore.has(last.norm) &&
    last.start === words[to - 1]!.end
  )
    end = to + 1
  return [words[from]!.start, words[end - 1]!.end]
}

function withoutComma({ words }: Passage, [start, end]: Span): Span {
  const last = words.findLast(word => word.end <= end)
  return last?.norm === ',' && last.start > start ? [start, last.start] : [start, end]
}

const belongsBefore = new Set(['%', '°'])
const edge = (kind: string) => (kind === 'open' ? 1 : kind === 'close' ? -1 : 0)
