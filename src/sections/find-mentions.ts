import type { PlaceIndex, PlaceNode, Reading } from './place-index.ts'
import { readWords, type Word } from './read-words.ts'

/** A place's name where it stands in a text; `first` and `last` number its words. */
export type Mention = {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** What is written together with it: the Hebrew ב, "in". Empty where nothing is. */
  readonly particle: string
  /** The countries it may belong to, the likelier first. */
  readonly readings: readonly Reading[]
}

export type ReadText = {
  readonly text: string
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  /** Most words begin with a capital, as in English headlines: then a capital tells nothing. */
  readonly titleCase: boolean
}

/** Every name of a place in a text: at each word the longest that begins there, none inside another. */
export function findMentions(text: string, index: PlaceIndex): ReadText {
  const words = readWords(text)
  const mentions: Mention[] = []
  for (let at = 0; at < words.length;) {
    const found = nameAt(text, words, at, index)
    if (found?.readings.length) mentions.push(found)
    at = found ? found.last + 1 : at + 1
  }
  return { text, words, mentions, titleCase: isTitleCase(words) }
}

function nameAt(text: string, words: readonly Word[], at: number, index: PlaceIndex): Mention | null {
  const word = words[at]
  if (!word) return null
  const named = longestName(text, words, at, index.names.next?.get(word.key))
  const whole = longer(named, townAt(text, words, at, word, index))
  if (whole) return whole
  for (const particle of index.pack.particles ?? []) {
    if (word.key.length <= particle.length || !word.key.startsWith(particle)) continue
    const bare = longestName(text, words, at, index.names.next?.get(word.key.slice(particle.length)))
    if (bare) return { ...bare, particle }
  }
  return null
}

/** A town of the gazetteer, unless it is called like a person: the David of Panama is never meant. */
function townAt(
  text: string,
  words: readonly Word[],
  at: number,
  word: Word,
  index: PlaceIndex,
): Mention | null {
  const town = longestName(text, words, at, index.gazetteer?.next?.get(word.key))
  return town?.last === at && index.sets.givenNames.has(word.key) ? null : town
}

/** Of two names that begin at one word the longer; of two equally long, both readings. */
function longer(a: Mention | null, b: Mention | null): Mention | null {
  if (!a || !b) return a ?? b
  if (a.last !== b.last) return a.last > b.last ? a : b
  if (a.readings.length === 0) return a
  const more = b.readings.filter(({ country }) => a.readings.every(known => known.country !== country))
  return more.length > 0 ? { ...a, readings: [...a.readings, ...more] } : a
}

function longestName(
  text: string,
  words: readonly Word[],
  first: number,
  start: PlaceNode | undefined,
): Mention | null {
  let found: Mention | null = null
  let node = start
  for (let last = first; node; last++) {
    const { readings } = node
    if (readings && hasCapitals(words, first, node))
      found = {
        first,
        last,
        start: words[first]?.start ?? 0,
        end: words[last]?.end ?? 0,
        particle: '',
        readings,
      }
    const next = words[last + 1]
    if (!next || !isJoint(text, words[last] as Word, next)) break
    node = node.next?.get(next.key)
  }
  return found
}

function hasCapitals(words: readonly Word[], first: number, { capitals }: PlaceNode): boolean {
  return capitals.every((needed, i) => {
    const has = words[first + i]?.capital
    return needed === 'none' || has === 'all' || (needed === 'first' && has === 'first')
  })
}

const joints = " -–’'׳״·"

/** Whether two words can belong to one name: a space, hyphen, apostrophe or nothing parts them, or the point of "St. Lucia". */
function isJoint(text: string, before: Word, after: Word): boolean {
  const gap = text.slice(before.end, after.start)
  if (gap.length === 0 || (gap.length === 1 && joints.includes(gap))) return true
  return (gap === '.' || gap === '. ') && before.key.length <= 2
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ key }) => key.length > 3)
  return long.length >= 4 && long.filter(({ capital }) => capital !== 'none').length > 0.7 * long.length
}
