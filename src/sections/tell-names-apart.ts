import type { Mention, ReadText } from './find-mentions.ts'
import type { PlaceIndex, WordSet } from './place-index.ts'
import type { Word } from './read-words.ts'

/**
 * The mentions that are places: without the Jordan of "Jordan Henderson", the Oslo of "The Oslo Post" and the
 * Geneva of "the Geneva Conventions". Whoever was once called by both names is the same person when the family
 * name stands alone, in any of the texts.
 *
 * @param texts title and body of one article
 * @returns for each text the mentions that remain, in order
 */
export function keepPlaces(texts: readonly ReadText[], index: PlaceIndex): Mention[][] {
  const persons = new Set<string>()
  const kept = texts.map(read => {
    const around = new Neighbours(read, index)
    return read.mentions.filter(mention => {
      const person = around.isPerson(mention)
      if (person) persons.add(keyOf(read, mention))
      return !person && !around.isInstitution(mention)
    })
  })
  if (persons.size === 0) return kept
  return kept.map((mentions, i) => {
    const read = texts[i] as ReadText
    const around = new Neighbours(read, index)
    return mentions.filter(mention => !persons.has(keyOf(read, mention)) || around.isLocated(mention))
  })
}

function keyOf({ words }: ReadText, { first, last }: Mention): string {
  return words
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(' ')
}

/** What stands beside a mention. */
export class Neighbours {
  readonly read: ReadText
  readonly index: PlaceIndex
  readonly #named: Set<number>
  /** The last word of a mention by its first. */
  readonly #endings: Map<number, number>

  /** The mentions of one word by its place. */
  readonly #single: Map<number, Mention>

  constructor(read: ReadText, index: PlaceIndex) {
    this.read = read
    this.index = index
    this.#named = new Set(read.mentions.flatMap(({ first, last }) => [first, last]))
    this.#single = new Map(
      read.mentions.filter(({ first, last }) => first === last).map(mention => [mention.first, mention]),
    )
    this.#endings = new Map(read.mentions.map(({ first, last }) => [first, last]))
  }

  /**
   * A person called like a place: a given name before it, a family name after it, or a word for kin before it. Two such
   * places side by side are one name too ("Victoria Kenya"), and so is one before a town that no text need mean.
   */
  isPerson(mention: Mention): boolean {
    if (mention.first !== mention.last) return false
    const { sets, pack } = this.index
    const before = this.#joined(mention.first - 1, mention.first)
    const after = this.#joined(mention.last, mention.last + 1)
    const alsoPerson = sets.alsoPeople.has(this.read.words[mention.first]?.key ?? '')
    if (this.#is(before, 'givenNames', true)) return true
    if (alsoPerson && this.#is(before, 'kinWords', false)) return true
    if (this.#isPartOfName(mention)) return true
    if (alsoPerson && this.#is(after, 'familyNames', false)) return true
    if (!pack.capitalsTell || this.read.titleCase) return false
    if (alsoPerson && this.#isStrangeName(after, mention.last + 1) && !this.#is(after, 'officeWords', false))
      return true
    const onlyTown = mention.readings.every(({ kind }) => kind === 'town')
    if (!alsoPerson && !onlyTown) return false
    return this.#isStrangeName(before, mention.first - 1) && !this.#is(before, 'openingWords', false)
  }

  /** One of two places side by side that make a person's name: the first a given name, the second one too or no more than a town. */
  #isPartOfName(mention: Mention): boolean {
    if (!this.index.pack.capitalsTell) return false
    return this.#makeName(mention.first - 1, mention.first) || this.#makeName(mention.last, mention.last + 1)
  }

  #makeName(left: number, right: number): boolean {
    const { alsoPeople, givenNames } = this.index.sets
    const [given, family] = this.#beside(left, right) ?? []
    const [first, second] = [this.#at(left), this.#at(right)]
    if (!given || !family || !first || !second || !alsoPeople.has(given.key)) return false
    if (alsoPeople.has(family.key)) return givenNames.has(given.key)
    const countries = new Set(first.readings.map(({ country }) => country))
    return second.readings.every(({ kind, country }) => kind === 'town' && !countries.has(country))
  }

  /** The mention that is the one word at a place. */
  #at(word: number): Mention | undefined {
    return this.#single.get(word)
  }

  /** A newspaper, a broadcaster, a law or a treaty called after a place. */
  isInstitution(mention: Mention): boolean {
    const after = this.#joined(mention.last, mention.last + 1)
    if (this.#is(after, 'mediaWords', true) || this.#is(after, 'lawWords', true)) return true
    const of = this.read.words[mention.first - 1]
    return of?.key === 'of' && this.#is(this.read.words[mention.first - 2], 'mediaWords', true)
  }

  /** A preposition of place stands before it. */
  isLocated(mention: Mention): boolean {
    const { locativeParticles = [] } = this.index.pack
    if (locativeParticles.includes(mention.particle)) return true
    return this.#is(this.#joined(mention.first - 1, mention.first), 'locativeWords', false)
  }

  /** Somebody or something comes from there: "workers from Egypt". */
  isOrigin(mention: Mention): boolean {
    const { originParticles = [] } = this.index.pack
    if (originParticles.includes(mention.particle)) return true
    return this.#is(this.#joined(mention.first - 1, mention.first), 'originWords', false)
  }

  /** A word of state stands beside it, perhaps after a second adjective: "Syrian officials", "Syrian and Turkish officials". */
  isOffice({ first, last }: Mention): boolean {
    if (this.#isNounBefore(first, 'officeWords')) return true
    const second = this.#endings.get(last + 2)
    return this.#isBeforeOffice(last) || (second !== undefined && this.#isBeforeOffice(second))
  }

  #isNounBefore(first: number, set: WordSet): boolean {
    return this.index.pack.adjectivesFollow === true && this.#is(this.#joined(first - 1, first), set, false)
  }

  #isBeforeOffice(last: number): boolean {
    return this.#is(this.#joined(last, last + 1), 'officeWords', false)
  }

  /** An embassy, a tourist, an owner: somebody of that country, but elsewhere. */
  isAbroad(mention: Mention): boolean {
    if (this.#isNounBefore(mention.first, 'missionWords')) return true
    return this.#is(this.#joined(mention.last, mention.last + 1), 'missionWords', false)
  }

  /** The mention stands in a clause of background: at most seven words after "since", or before ", meanwhile,". */
  isBackground(mention: Mention): boolean {
    const { words, text } = this.read
    const after = words[mention.last + 1]
    if (after && text.slice(mention.end, after.start) === ', ' && this.#is(after, 'backgroundWords', false))
      return true
    for (let at = mention.first - 1; at >= 0 && at >= mention.first - 7; at--) {
      if (/[.,;:!?\n—]/.test(text.slice(words[at]?.end, words[at + 1]?.start))) return false
      if (this.#is(words[at], 'backgroundWords', false)) return true
    }
    return false
  }

  /** The word at one of two places that a single space joins; undefined where something else stands between. */
  #joined(left: number, right: number): Word | undefined {
    const [a, b] = this.#beside(left, right) ?? []
    if (!a || !b) return undefined
    return this.#named.has(left) && !this.#named.has(right) ? b : this.#named.has(right) ? a : undefined
  }

  /** The words at two places that a single space joins, or nothing at all in Chinese. */
  #beside(left: number, right: number): readonly [Word, Word] | undefined {
    const { words, text } = this.read
    const [a, b] = [words[left], words[right]]
    return a && b && text.slice(a.end, b.start).trim() === '' && b.start - a.end <= 1 ? [a, b] : undefined
  }

  #is(word: Word | undefined, set: WordSet, needsCapital: boolean): boolean {
    return (
      word !== undefined && this.index.sets[set].has(word.key) && (!needsCapital || word.capital !== 'none')
    )
  }

  /** A capitalised word that is no known place. */
  #isStrangeName(word: Word | undefined, at: number): boolean {
    return word !== undefined && word.capital !== 'none' && !this.#named.has(at)
  }
}
