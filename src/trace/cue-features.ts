import type { CueVerb } from '../languages/index.ts'
import type { Chain } from './chain-readings.ts'
import { hashText, mix } from './hashing.ts'
import { covers } from './known-drafts.ts'
import type { Known } from './known-drafts.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passages.ts'
import type { Word } from './words.ts'

/** B opens a cue and I goes on with it. */
export const cueKinds = [
  'said',
  'belief',
  'cited',
  'declined',
  'noanswer',
  'unverified',
  'unclear',
  'hearsay',
] as const
export type CueKind = (typeof cueKinds)[number]
export const cueLabels: readonly string[] = [
  'O',
  ...cueKinds.map(kind => `B-${kind}`),
  ...cueKinds.map(kind => `I-${kind}`),
]

const width = 35

/** What there is to see at each word of a sentence when one looks for cues. */
export function cueChain(passage: Passage, classes: Int32Array, known: readonly Known[]): Chain {
  const { words, shapes, tags, firstEnd } = passage
  const { form, suffix, shape } = shapes
  const length = firstEnd
  const features = new Int32Array(length * width)
  const rules = rulesOf(passage, known)
  const at = (row: Int32Array, place: number) => (place >= 0 && place < length ? row[place]! : -7)
  for (let here = 0; here < length; here++) {
    let f = here * width
    const add = (kind: number, value: number) => {
      features[f++] = mix(kind + 2000, value)
    }
    const word = words[here]!
    const tag = tags[here]!
    const depth = Math.min(2, word.depth)
    add(0, 1)
    add(1, form[here]!)
    add(2, mix(form[here]!, tag))
    add(3, at(form, here - 1))
    add(4, at(form, here + 1))
    add(5, at(form, here - 2))
    add(6, at(form, here + 2))
    add(7, mix(at(form, here - 1), form[here]!))
    add(8, mix(form[here]!, at(form, here + 1)))
    add(9, tag)
    add(10, mix(at(tags, here - 1), tag))
    add(11, mix(tag, at(tags, here + 1)))
    add(12, mix(mix(at(tags, here - 1), tag), at(tags, here + 1)))
    add(13, mix(mix(at(tags, here - 2), at(tags, here - 1)), tag))
    add(14, mix(mix(tag, at(tags, here + 1)), at(tags, here + 2)))
    add(15, suffix[here]!)
    add(16, shape[here]!)
    add(17, mix(depth, classes[here]!))
    add(18, mix(classes[here]!, tag))
    add(19, mix(classes[here]!, at(form, here + 1)))
    add(20, mix(classes[here]!, at(tags, here - 1)))
    add(21, mix(classes[here]!, mix(at(shape, here - 1), at(shape, here + 1))))
    add(22, rules[here]!)
    add(23, mix(rules[here]!, form[here]!))
    add(24, mix(at(rules, here - 1), mix(rules[here]!, at(rules, here + 1))))
    add(25, mix(rules[here]!, classes[here]!))
    add(26, mix(at(classes, here - 1), classes[here]!))
    add(27, mix(classes[here]!, at(classes, here + 1)))
    add(28, mix(mix(at(form, here - 1), form[here]!), at(form, here + 1)))
    add(29, mix(quoteNear(passage, here), classes[here]!))
    add(30, mix(quoteNear(passage, here), tag))
    add(31, mix(depth, tag))
    add(32, mix(mix(form[here]!, at(form, here + 1)), at(form, here + 2)))
    add(33, mix(mix(at(form, here - 2), at(form, here - 1)), form[here]!))
    add(34, mix(at(tags, here + 1), mix(at(tags, here + 2), classes[here]!)))
  }
  return { length, width, features }
}

/** Is a quotation next to the word, on its left, on its right, within four words? */
function quoteNear({ words, firstEnd }: Passage, here: number): number {
  let near = 0
  for (let at = Math.max(0, here - 6); at < here; at++) if (words[at]!.kind === 'close') near |= 1
  for (let at = here + 1; at < Math.min(firstEnd, here + 5); at++) if (words[at]!.kind === 'open') near |= 2
  return near
}

/** What the language pack says of each word. */
export function classesOf({ words }: Passage, lexicon: Lexicon): Int32Array {
  const known = knownClasses(lexicon)
  const classes = new Int32Array(words.length)
  for (let at = 0; at < words.length; at++) classes[at] = classOf(words[at]!, known)
  return classes
}

function classOf({ norm, kind }: Word, known: ReadonlyMap<string, number>): number {
  if (kind === 'word') return known.get(norm) ?? noClass
  return kind === 'number' ? 1 : kind === 'open' ? 2 : kind === 'close' ? 3 : hashText(norm)
}

const noClass = 16
const tables = new WeakMap<Lexicon, ReadonlyMap<string, number>>()

/** The class of every word that has one: of a word in several lists, that of the first of these here. */
function knownClasses(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = tables.get(lexicon)
  if (known) return known
  const classes = new Map([...lexicon.verbs].map(([verb, what]) => [verb, classOfVerb(what)]))
  const { auxiliaries, negations, pronouns, relatives, person, spokesperson, outlet } = lexicon
  const { institution, document, prepositions, hearsay, occasion } = lexicon
  const lists: readonly [number, Iterable<string>][] = [
    [5, auxiliaries],
    [6, negations],
    [7, pronouns.keys()],
    [8, relatives],
    [9, person],
    [9, spokesperson],
    [10, outlet],
    [11, institution],
    [12, document],
    [13, prepositions],
    [14, hearsay.byFirstWord.keys()],
    [15, occasion],
  ]
  for (const [own, words] of lists) for (const word of words) if (!classes.has(word)) classes.set(word, own)
  tables.set(lexicon, classes)
  return classes
}

const verbClasses = new WeakMap<CueVerb, number>()

function classOfVerb(verb: CueVerb): number {
  const known = verbClasses.get(verb)
  if (known !== undefined) return known
  const found = hashText(`${verb.frame} ${verb.kind} ${verb.shape} ${verb.weak} ${verb.onlyPapers}`)
  verbClasses.set(verb, found)
  return found
}

/** Where the rules see a cue, and of which kind. */
function rulesOf({ words, firstEnd }: Passage, known: readonly Known[]): Int32Array {
  const row = new Int32Array(firstEnd)
  for (const { cue, kind, role } of known)
    for (let at = 0; at < firstEnd; at++)
      if (covers(cue, words[at]!)) row[at] = hashText(`${role === 'hearsay' ? role : kind} ${role}`)
  return row
}
