import type { Chain } from './chain-readings.ts'
import { mix } from './hashing.ts'
import { covers } from './known-drafts.ts'
import type { Known } from './known-drafts.ts'
import { that } from './passages.ts'
import type { Passage } from './passages.ts'
import type { Span } from '../news/index.ts'
import { isFiniteTag } from './tag-words.ts'

/** B opens a part and I goes on with it: S of the source, C of the content. */
export const argumentLabels: readonly string[] = ['O', 'B-S', 'I-S', 'B-C', 'I-C']

/** A cue whose source and content are looked for. */
export type Seed = {
  /** Its words, as indexes into the passage; in parts where the text is. */
  readonly from: number
  readonly to: number
  readonly spans: readonly Span[]
  /** By what kind of cue. */
  readonly kind: number
  /** The draft of the rules with this cue. */
  readonly rule: Known | null
}

/** What was found for a seed, and how probable it is that all of it is right. */
export type ArgumentReading = {
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  readonly probability: number
}

/** The seed of a cue in the first sentence of a passage. */
export function seedOf(
  { words, firstEnd }: Passage,
  spans: readonly Span[],
  kind: number,
  known: readonly Known[],
): Seed {
  let [from, to] = [-1, -1]
  for (let at = 0; at < firstEnd; at++) {
    if (!covers(spans, words[at]!)) continue
    if (from < 0) [from, to] = [at, at + 1]
    else if (at === to) to++
  }
  const rule = known.find(({ cue }) => cue.some(([a, b]) => spans.some(([c, d]) => a < d && c < b))) ?? null
  return { from, to, spans, kind, rule }
}

const width = 50

/** What is looked at again and again for one seed. */
type View = {
  readonly passage: Passage
  readonly classes: Int32Array
  readonly seed: Seed
  /** Parts that the rules see for this cue, and for others. */
  readonly own: Int32Array
  readonly others: Int32Array
  readonly inCue: Int32Array
  readonly between: Int32Array
  readonly quotes: { readonly of: Int32Array; readonly around: number }
  readonly cueClass: number
}

type Add = (kind: number, value: number) => void

const at = (row: Int32Array, place: number) => (place >= 0 && place < row.length ? row[place]! : -7)

/** What there is to see at each word of a passage when one looks for source and content of a seed. */
export function argumentChain(
  passage: Passage,
  classes: Int32Array,
  seed: Seed,
  known: readonly Known[],
  cues: readonly Span[],
): Chain {
  const { words } = passage
  const inCue = new Int32Array(words.length)
  for (let at = 0; at < words.length; at++)
    inCue[at] = covers(seed.spans, words[at]!) ? 1 : covers(cues, words[at]!) ? 2 : 0
  const rest = known.filter(one => one !== seed.rule)
  const view: View = {
    ...{ passage, classes, seed, inCue },
    own: labelsBy(passage, seed.rule ? [seed.rule] : []),
    others: labelsBy(passage, rest),
    between: betweenOf(passage, seed, inCue),
    quotes: quotesOf(passage, seed),
    cueClass: mix(classes[seed.to - 1]!, seed.kind),
  }
  const features = new Int32Array(words.length * width)
  let next = 0
  const add: Add = (kind, value) => {
    features[next++] = mix(kind + 3000, value)
  }
  for (let here = 0; here < words.length; here++) {
    const side = here < seed.from ? 0 : here < seed.to ? 1 : 2
    const gap = side === 0 ? seed.from - here : side === 2 ? here - seed.to : 0
    const far = side * 16 + bucket(gap)
    addWords(view, here, side, far, add)
    addEvidence(view, here, side, far, add)
  }
  return { length: words.length, width, features }
}

/** The word, its neighbours, and how they stand to the cue. */
function addWords(
  { passage, classes, seed, cueClass }: View,
  here: number,
  side: number,
  far: number,
  add: Add,
) {
  const { shapes, tags, firstEnd } = passage
  const { form } = shapes
  const tag = tags[here]!
  const cueWord = form[seed.to - 1]!
  add(1, mix(form[here]!, side))
  add(2, mix(tag, side))
  add(3, mix(at(form, here - 1), side))
  add(4, mix(at(form, here + 1), side))
  add(5, mix(mix(at(tags, here - 1), tag), side))
  add(6, mix(mix(tag, at(tags, here + 1)), side))
  add(7, mix(mix(mix(at(tags, here - 1), tag), at(tags, here + 1)), side))
  add(39, mix(mix(at(form, here - 1), form[here]!), side))
  add(40, mix(mix(form[here]!, at(form, here + 1)), side))
  add(41, mix(mix(classes[here]!, at(classes, here - 1)), side))
  add(42, mix(mix(classes[here]!, at(classes, here + 1)), side))
  add(43, mix(classes[here]!, far))
  add(44, mix(mix(at(tags, here + 1), at(tags, here + 2)), mix(tag, side)))
  add(45, mix(mix(at(tags, here - 1), at(tags, here - 2)), mix(tag, side)))
  add(8, far)
  add(9, mix(far, tag))
  add(10, mix(far, cueClass))
  add(11, mix(cueWord, side))
  add(12, mix(mix(cueWord, tag), side))
  add(13, mix(cueWord, far))
  add(38, here === 0 ? 1 : here === firstEnd - 1 ? 2 : here >= firstEnd ? 3 : 4)
}

/** What the rules see there, quotations, and what stands between the word and the cue. */
function addEvidence(view: View, here: number, side: number, far: number, add: Add) {
  const { passage, classes, seed, own, others, inCue, between, quotes, cueClass } = view
  const { form, shape } = passage.shapes
  const tag = passage.tags[here]!
  const behind = mix(at(form, seed.to), classes[seed.to] ?? 0)
  const ahead = at(form, seed.from - 1)
  const shapeOfCue = mix(mix(at(shape, seed.from - 1), at(shape, seed.to)), quotes.around)
  const rule = own[here]!
  const quote = quotes.of[here]!
  const mid = between[here]!
  add(0, inCue[here]! * 4 + side)
  add(14, mix(quote, side))
  add(15, mix(quote, far))
  add(16, mix(quote, cueClass))
  add(17, mix(mid, side))
  add(18, mix(mix(mid, side), tag))
  add(19, mix(mix(mid, side), at(form, here - 1)))
  add(20, mix(mix(mid, side), at(form, here + 1)))
  add(21, mix(mix(mid, side), form[here]!))
  add(22, rule)
  add(23, mix(at(own, here - 1), mix(rule, at(own, here + 1))))
  add(24, mix(rule, tag))
  add(25, mix(rule, cueClass))
  add(26, mix(rule, mix(mid, side)))
  add(27, mix(rule, form[here]!))
  add(28, mix(others[here]!, side))
  add(29, mix(at(others, here - 1), mix(others[here]!, at(others, here + 1))))
  add(30, mix(others[here]!, rule))
  add(31, mix(inCue[here]! * 3 + at(inCue, here + 1), at(inCue, here - 1)))
  add(32, mix(behind, far))
  add(33, mix(ahead, far))
  add(34, mix(mix(behind, side), mid))
  add(35, mix(shapeOfCue, far))
  add(36, mix(shapeOfCue, mix(side, mid)))
  add(37, mix(mix(shapeOfCue, quote), side))
  add(46, mix(mix(rule, quote), side))
  add(47, mix(mix(rule, at(form, here + 1)), mid))
  add(48, mix(mix(rule, at(own, here - 1)), mix(at(form, here - 1), mid)))
  add(49, mix(mix(seed.rule ? 1 : 0, far), cueClass))
}

const bucket = (gap: number) =>
  gap < 6 ? gap : gap < 8 ? 6 : gap < 12 ? 7 : gap < 18 ? 8 : gap < 30 ? 9 : 10

/** 1 in a source, 2 in a content, 4 in a cue; a bit more where a part begins. */
function labelsBy({ words }: Passage, known: readonly Known[]): Int32Array {
  const row = new Int32Array(words.length)
  for (const { source, cue, content } of known)
    for (const [at, word] of words.entries()) {
      if (covers(source, word)) row[at]! |= 1
      if (covers(content, word)) row[at]! |= 2
      if (covers(cue, word)) row[at]! |= 4
    }
  return row
}

/** What stands between each word and the cue: commas, harder marks, "that", finite verbs, other cues; counted up to a few. */
function betweenOf({ words, tags, shapes }: Passage, seed: Seed, inCue: Int32Array): Int32Array {
  const row = new Int32Array(words.length)
  const walk = (from: number, step: number) => {
    let [commas, hard, clause, verbs, cues] = [0, 0, 0, 0, 0]
    for (let at = from; at >= 0 && at < words.length; at += step) {
      row[at] = commas | (hard << 2) | (clause << 4) | (verbs << 5) | (cues << 7)
      const { kind, norm, depth } = words[at]!
      if (depth > 0 && words[seed.from]!.depth === 0) continue
      if (kind === 'mark') {
        if (norm === ',') commas = Math.min(3, commas + 1)
        else if (norm !== '-' && norm !== '.') hard = Math.min(2, hard + 1)
      }
      if (shapes.form[at] === that) clause = 1
      if (isFiniteTag(tags[at]!)) verbs = Math.min(2, verbs + 1)
      if (inCue[at] === 2) cues = 1
    }
  }
  walk(seed.from - 1, -1)
  walk(seed.to, 1)
  return row
}

/** Whether a word lies in a quotation, in which from the cue, and whether that quotation touches the cue's own clause. */
function quotesOf(
  { words }: Passage,
  { from, to }: Seed,
): { readonly of: Int32Array; readonly around: number } {
  const row = new Int32Array(words.length)
  const depth = words[from]!.depth
  const mark = (start: number, step: number, base: number) => {
    let count = 0
    let inside = false
    for (let at = start; at >= 0 && at < words.length; at += step) {
      const deeper = words[at]!.depth > depth
      if (deeper && !inside) count++
      inside = deeper
      const edge = words[at]!.kind === 'open' ? 1 : words[at]!.kind === 'close' ? 2 : 0
      row[at] = deeper ? base + Math.min(3, count) * 4 + edge : base + 32 + Math.min(3, count)
    }
    return count
  }
  const left = mark(from - 1, -1, 100)
  const right = mark(to, 1, 200)
  const beforeCue = words.slice(Math.max(0, from - 12), from).findLastIndex(({ kind }) => kind === 'close')
  return { of: row, around: Math.min(2, left) + 3 * Math.min(2, right) + (beforeCue >= 0 ? 9 : 0) }
}
