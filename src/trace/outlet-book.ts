import { scriptOf, soundOf, soundsOf } from '../languages/index.ts'
import {
  hasPreposition,
  isBareName,
  isDefinite,
  isOutletWorded,
  isOwnVoice,
  nameWords,
  titleWords,
  unitsOf,
} from './origin-names.ts'
import { tellingsOf } from './tellings.ts'
import type { OriginArticle } from './tellings.ts'

/** An outlet that a story knows: by an article of it, or because somebody cites it. */
export type CitedOutlet = {
  readonly key: string
  readonly label: string
  /** "a newspaper", "local media", or a name in a script that cannot be compared: it may be any outlet. */
  readonly vague: boolean
}

type Known = CitedOutlet & {
  readonly words: readonly string[]
  /** The sounds of the words that are a name and no common part of outlets' names. */
  readonly sounds: readonly string[]
}

type OutletMention = { readonly at: number; readonly outlet: CitedOutlet }

// "Lindenau" has four consonants; words of three met ordinary words of another language.
const shortestSound = 4

/** The outlets of one story, and which of them a wording means. */
export class OutletBook {
  readonly #held: readonly Known[]
  readonly #heldBy: Index
  readonly #citedBy: Index
  readonly #named = new Map<string, CitedOutlet | null>()

  constructor(articles: readonly OriginArticle[]) {
    this.#held = heldOutlets(articles)
    this.#heldBy = indexOf(this.#held)
    this.#citedBy = indexOf(citedOutlets(articles, this.#held))
  }

  /**
   * The outlet that a hop stands for: by its name, "the broadcaster" as the one cited last before it, "this paper" as
   * the article's own house; null where it is none.
   *
   * @param sure the hop is known to be an outlet, by its place in the chain or by its words
   */
  meant(hop: string, sure: boolean, article: OriginArticle, before: CitedOutlet | null): CitedOutlet | null {
    const named = this.named(hop, sure)
    if (named || !isOutletWorded(hop)) return named
    if (isOwnVoice(hop)) return this.#held.find(({ key }) => key === houseOf(article)) ?? null
    if (before && isDefinite(hop)) return before
    return { key: `${houseOf(article)}:${hop.toLowerCase()}`, label: hop, vague: true }
  }

  /**
   * The outlet that a hop names; null where it names none. Unless it is known to be one (`sure`) only the whole name
   * of an outlet makes it one: "Grantleigh said" is a town, "the editor of The Kestrel" a person.
   */
  named(hop: string, sure: boolean): CitedOutlet | null {
    const asked = `${sure ? '+' : '-'}${hop}`
    const answer = this.#named.get(asked)
    if (answer !== undefined) return answer
    const found = this.#find(hop, sure)
    this.#named.set(asked, found)
    return found
  }

  #find(hop: string, sure: boolean): CitedOutlet | null {
    const words = nameWords(hop)
    if (words.length === 0) return null
    const all = titleWords(hop)
    const whole = found(this.#heldBy.first, all).find(known => isWithin(known.words, all))
    // "Hours later De Lyra": what looks like a preposition may be part of the name.
    if (whole && (sure || !hasPreposition(hop.replace(whole.label, ' ')))) return whole
    const longer = found(this.#citedBy.word, words.slice(0, 1)).filter(known => isWithin(words, known.words))
    const exact = longer.find(known => known.words.length === words.length) ?? null
    if (!sure) return exact
    const held =
      only([
        ...found(this.#heldBy.word, words.slice(0, 1)).filter(known => isWithin(words, known.words)),
        ...found(this.#heldBy.initials, initialsIn(hop)),
      ]) ?? only(all.flatMap(word => this.#sounding(word, 2)))
    if (held) return held
    const longest = longer.toSorted((a, b) => b.words.length - a.words.length)[0]
    return longest && longer.every(known => isWithin(known.words, longest.words)) ? longest : exact
  }

  /** The other outlets of the story that a stretch of text names, in any script, in the order of the text. */
  mentions(text: string, article: OriginArticle): OutletMention[] {
    const units = unitsOf(text)
    return units.flatMap(({ norm, start, capital }, at) => {
      const spelt = found(this.#heldBy.unit, [norm]).filter(
        ({ words }) =>
          capital &&
          isTelling(words) &&
          unitsOf(words.join(' ')).every((unit, step) => units[at + step]?.norm === unit.norm),
      )
      return [...spelt, ...this.#sounding(norm, shortestSound)]
        .filter(({ key }) => key !== houseOf(article))
        .map(outlet => ({ at: start, outlet }))
    })
  }

  /** The outlets whose name has this word in another script, but for one mute letter at the end ("Grantleigh"). */
  #sounding(word: string, shortest: number): Known[] {
    const script = scriptOf([word])
    const sounds = soundsOf(word).filter(sound => sound.length >= shortest)
    const long = sounds.filter(sound => sound.length > shortestSound).map(sound => sound.slice(0, -1))
    return [
      ...found(this.#heldBy.sound, [...sounds, ...long]),
      ...found(this.#heldBy.cutSound, sounds),
    ].filter(({ words }) => scriptOf(words) !== script)
  }
}

type Index = {
  /** By the first word, by any word, and by the first unit (a character where a script has no spaces). */
  readonly first: Lists
  readonly word: Lists
  readonly unit: Lists
  readonly initials: Lists
  readonly sound: Lists
  /** By a sound without its end. */
  readonly cutSound: Lists
}

type Lists = ReadonlyMap<string, readonly Known[]>

function indexOf(outlets: readonly Known[]): Index {
  const by = (keys: (known: Known) => readonly string[]): Lists => {
    const lists = new Map<string, Known[]>()
    for (const known of outlets)
      for (const key of new Set(keys(known))) {
        const list = lists.get(key)
        if (list) list.push(known)
        else lists.set(key, [known])
      }
    return lists
  }
  return {
    first: by(({ words }) => words.slice(0, 1)),
    word: by(({ words }) => words),
    unit: by(({ words }) =>
      unitsOf(words[0] ?? '')
        .slice(0, 1)
        .map(({ norm }) => norm),
    ),
    initials: by(({ words }) => [words.map(word => word.charAt(0)).join('')]),
    sound: by(({ sounds }) => sounds),
    cutSound: by(({ sounds }) =>
      sounds.filter(sound => sound.length > shortestSound).map(sound => sound.slice(0, -1)),
    ),
  }
}

const found = (lists: Lists, keys: readonly string[]) => keys.flatMap(key => lists.get(key) ?? [])

/** One newsroom's own reports are one gathering, whatever it calls its titles. */
export function houseOf({ outlet, family }: OriginArticle): string {
  return `outlet:${titleWords(family ?? outlet).join('')}`
}

function heldOutlets(articles: readonly OriginArticle[]): Known[] {
  const held = new Map<string, Known>()
  for (const article of articles) {
    const [key, label] = [houseOf(article), article.outletName ?? article.outlet]
    for (const words of [label, article.outlet].map(titleWords))
      held.set(`${key} ${words.join(' ')}`, { key, label, vague: false, words, sounds: soundsOfName(words) })
  }
  return [...held].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known)
}

function citedOutlets(articles: readonly OriginArticle[], held: readonly Known[]): Known[] {
  const hops = articles
    .flatMap(tellingsOf)
    .flatMap(telling => [
      ...telling.hops.filter(hop => isOutletWorded(hop) || isBareName(hop)),
      ...(telling.status === 'outlet' ? [telling.origin] : []),
    ])
  const cited = new Map<string, Known>()
  const scripts = new Set(held.filter(({ words }) => words.length > 0).map(({ words }) => scriptOf(words)))
  for (const label of [...new Set(hops)].toSorted()) {
    const words = nameWords(label)
    if (words.length === 0 || cited.has(words.join(' '))) continue
    const script = scriptOf(words)
    const vague = [...scripts].some(other => other !== script)
    cited.set(words.join(' '), {
      key: `outlet:${words.join('')}`,
      label,
      vague,
      words,
      sounds: soundsOfName(words),
    })
  }
  return [...cited.values()]
}

const only = (outlets: readonly Known[]) =>
  outlets.every(({ key }) => key === outlets[0]?.key) ? outlets[0] : undefined

const soundsOfName = (words: readonly string[]) =>
  words
    .filter(word => !isOutletWorded(word))
    .map(soundOf)
    .filter(sound => sound.length >= 2)

/** Long enough that the words are hardly there by chance. */
const isTelling = (words: readonly string[]) =>
  words.length >= 2 || (words[0]?.length ?? 0) >= (isCaseless(words[0] ?? '') ? 3 : 6)

const isCaseless = (word: string) => word.toUpperCase() === word.toLowerCase()

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && whole.some((_, from) => part.every((word, step) => whole[from + step] === word))
}

/** "LPB" for the Lindenau Press Bureau. */
function initialsIn(hop: string): string[] {
  const short = /(?:^|\s)(\p{Lu}{2,6})$/u.exec(hop.trim())?.[1]
  return short === undefined ? [] : [short.toLowerCase()]
}
