import type { Span } from '../news/index.ts'
import type { ArgumentReading } from './argument-features.ts'
import { covers } from './known-drafts.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passages.ts'
import { isFiniteTag } from './tag-words.ts'
import type { Word } from './words.ts'

/**
 * How plain the shape of a reading is, as numbers of about the same size. A quotation and a clause with "that" have ends
 * that cannot be mistaken; a content in which one could as well end at a comma before "and" has not. The models' own
 * probability tells as much of articles like those they learned from, and less of others.
 */
export function shapeOfReading(
  cue: readonly Span[],
  reading: ArgumentReading,
  passage: Passage,
  lexicon: Lexicon,
): number[] {
  const { words, firstEnd } = passage
  const placesOf = (spans: readonly Span[]) => [...words.keys()].filter(at => covers(spans, words[at]!))
  const isWord = (at: number) => words[at]!.kind === 'word' || words[at]!.kind === 'number'
  const cueWords = placesOf(cue)
  const source = placesOf(reading.source).filter(isWord)
  const content = placesOf(reading.content)
  const verb = cueWords.map(at => lexicon.verbs.get(words[at]!.norm)).findLast(one => one !== undefined)
  const first = content.find(isWord) ?? -1
  const last = content.at(-1)
  const quoted = words[first - 1]?.kind === 'open'
  const between = first - (cueWords.at(-1) ?? first) - 1
  return [
    verb?.onlyPapers === true,
    quoted,
    first >= 0 && lexicon.complementisers.has(words[first]!.norm),
    !quoted && content.length > 0 && !content.some(at => isFiniteTag(passage.tags[at]!)),
    mayEndEarlier(passage, content, words[cueWords[0] ?? 0]!.depth, lexicon),
    last === undefined || words.slice(last + 1, firstEnd).every(({ kind }) => kind !== 'word'),
    source.length === 1 && lexicon.pronouns.has(words[source[0]!]!.norm),
    source.some(at => lexicon.prepositions.has(words[at]!.norm) && words[at]!.norm !== 'of'),
    !quoted && between > 2,
    Math.min(2, content.length / 30),
  ].map(Number)
}

/** Holds the content, outside its quotations, a semicolon, a dash or a comma before a conjunction? */
function mayEndEarlier(
  { words }: Passage,
  content: readonly number[],
  depth: number,
  lexicon: Lexicon,
): boolean {
  const isJoint = ({ norm }: Word, next: Word | undefined) =>
    norm === ';' || norm === '–' || (norm === ',' && lexicon.coordinators.has(next?.norm ?? ''))
  return content.slice(1).some(at => words[at]!.depth === depth && isJoint(words[at]!, words[at + 1]))
}
