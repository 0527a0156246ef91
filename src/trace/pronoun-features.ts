import type { Status } from '../news/index.ts'
import type { Draft } from './draft.ts'
import { hashText, mix } from './hashing.ts'
import { selfWord } from './self-words.ts'
import { statuses } from './judges.ts'
import { mentionKinds } from './mentions.ts'
import type { Mention } from './mentions.ts'
import type { Candidates, Spoken } from './stand-for.ts'

const width = 32

/** What tells for whom a pronoun stands: who spoke before it and how far back, and of whom the text spoke since. */
export function pronounFeatures(
  draft: Draft,
  word: string,
  guess: Status,
  candidates: Candidates,
): Int32Array {
  const { sentence, source, older, near, lead } = candidates
  const features = new Int32Array(width)
  let count = 0
  const add = (kind: number, value: number) => {
    features[count++] = mix(kind + 7000, value)
  }
  const form = hashText(word)
  const number = statuses.indexOf(guess)
  const verb = hashText(draft.sentence.tokens[draft.cue.at(-1)![1] - 1]!.norm)
  const spoke = sourceClass(source, sentence)
  const spokeBefore = sourceClass(older, sentence)
  const led = mentionClass(lead, sentence)
  const nearest = mentionClass(near, sentence)
  const order =
    (source && lead ? Math.sign(source.start - lead.start) + 1 : 3) * 4 +
    (source && near ? Math.sign(source.start - near.start) + 1 : 3)
  add(0, 1)
  add(1, number)
  add(2, mix(form, number))
  add(3, spoke)
  add(4, mix(spoke, led))
  add(5, mix(spoke, nearest))
  add(6, mix(spoke, mix(order, number)))
  add(7, mix(spoke, spokeBefore))
  add(8, mix(led, number))
  add(9, mix(nearest, number))
  add(10, mix(form, hashText(source?.word ?? '')))
  add(11, mix(form, hashText(lead?.word ?? '')))
  add(12, mix(hashText(draft.role), number))
  add(13, mix(hashText(draft.kind), number))
  add(14, mix(verb, number))
  add(15, mix(selfWord(draft), number))
  add(
    16,
    mix(order, mix(source ? statuses.indexOf(source.status) : 9, lead ? mentionKinds.indexOf(lead.kind) : 9)),
  )
  add(17, source ? statuses.indexOf(source.status) : 9)
  add(19, mix(led, spoke >> 4))
  add(20, mix(led, order))
  add(18, mix(form, mix(spoke, order)))
  return features.slice(0, count)
}

const steps = (from: number, to: number) => Math.min(3, to - from)

function sourceClass(source: Spoken | undefined, sentence: number): number {
  return source
    ? statuses.indexOf(source.status) * 16 + steps(source.sentence, sentence) * 4 + (source.isNew ? 2 : 0) + 1
    : 0
}

function mentionClass(mention: Mention | undefined, sentence: number): number {
  if (!mention) return 0
  const { kind, quoted, isNew } = mention
  return (
    mentionKinds.indexOf(kind) * 32 +
    steps(mention.sentence, sentence) * 8 +
    (quoted ? 4 : 0) +
    (isNew ? 2 : 0) +
    1
  )
}
