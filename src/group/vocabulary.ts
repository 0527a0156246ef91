/** Of each place both halves of a hash, then the number: 0 for an empty place, else one more. */
const perPlace = 3
const [, otherHash, held] = [0, 1, 2] as const

/** One place in two is empty at least. */
const emptyShare = 2

const [basis, otherBasis] = [0x811c9dc5, 0x1b873593] as const
const [prime, otherPrime] = [0x01000193, 0x85ebca6b] as const

/**
 * Words as small whole numbers, so that articles can be kept as arrays of numbers. A word that nobody holds any more is
 * forgotten, and its number goes to another one.
 *
 * A word is told by 64 bits of hash: to look at the words themselves would take most of the time, in waiting for memory. Of
 * two million words two have the same with a probability of 10^-7, and count as one then.
 */
export class Vocabulary {
  readonly #seed: number
  readonly #words: string[] = []
  readonly #free: number[] = []
  #holders = new Uint32Array(1024)
  /** Open addressing; a power of two places. */
  #places = new Int32Array(perPlace * 2048)
  #size = 0
  #hash = 0
  #otherHash = 0

  /**
   * @param seed a whole number of 32 bits which nobody outside knows, so that nobody can choose words that all have their
   * home at one place; it makes no difference to what is answered
   */
  constructor(seed = 0) {
    this.#seed = seed
  }

  /** Every number is below this. */
  get length(): number {
    return this.#words.length
  }

  /** How many words are held. */
  get size(): number {
    return this.#size
  }

  /** The number of a word that somebody holds; -1 for another one. */
  find(word: string): number {
    return this.#places[this.#placeOf(word) + held]! - 1
  }

  /** The word of a number that somebody holds. */
  wordOf(number: number): string {
    return this.#words[number]!
  }

  /** @returns the word's number, which is its own until it was released as often as it was held */
  hold(word: string): number {
    const place = this.#placeOf(word)
    const known = this.#places[place + held]! - 1
    if (known >= 0) {
      this.#holders[known]!++
      return known
    }
    const number = this.#free.pop() ?? this.#words.length
    if (number >= this.#holders.length) this.#holders = lengthened(this.#holders, number + 1)
    this.#words[number] = word
    this.#holders[number] = 1
    this.#put(place, this.#hash, this.#otherHash, number + 1)
    if (++this.#size * perPlace * emptyShare > this.#places.length) this.#enlarge()
    return number
  }

  release(number: number) {
    if (--this.#holders[number]! > 0) return
    this.#empty(this.#placeOf(this.#words[number]!))
    this.#words[number] = ''
    this.#free.push(number)
    this.#size--
  }

  /** Where the word stands, or the empty place where it would; its hashes stand ready. */
  #placeOf(word: string): number {
    let hash = basis ^ this.#seed
    let other = otherBasis ^ Math.imul(this.#seed, prime)
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at)
      hash = Math.imul(hash ^ code, prime)
      other = Math.imul(other ^ (other >>> 15) ^ code, otherPrime)
    }
    this.#hash = hash ^= hash >>> 15
    this.#otherHash = other
    const places = this.#places
    let place = this.#home(hash)
    while (places[place + held] !== 0 && (places[place] !== hash || places[place + otherHash] !== other))
      place = this.#after(place)
    return place
  }

  #home(hash: number): number {
    return (hash & (this.#places.length / perPlace - 1)) * perPlace
  }

  #after(place: number): number {
    return place + perPlace === this.#places.length ? 0 : place + perPlace
  }

  #put(place: number, hash: number, other: number, number: number) {
    this.#places[place] = hash
    this.#places[place + otherHash] = other
    this.#places[place + held] = number
  }

  /** What stands behind it moves up as far as its home allows, so that no search ends too early. */
  #empty(place: number) {
    const places = this.#places
    let gap = place
    for (let at = this.#after(gap); places[at + held] !== 0; at = this.#after(at)) {
      const home = this.#home(places[at]!)
      const isReached = gap <= at ? gap < home && home <= at : gap < home || home <= at
      if (isReached) continue
      this.#put(gap, places[at]!, places[at + otherHash]!, places[at + held]!)
      gap = at
    }
    places[gap + held] = 0
  }

  #enlarge() {
    const before = this.#places
    this.#places = new Int32Array(before.length * 2)
    for (let at = 0; at < before.length; at += perPlace) {
      if (before[at + held] === 0) continue
      let place = this.#home(before[at]!)
      while (this.#places[place + held] !== 0) place = this.#after(place)
      this.#put(place, before[at]!, before[at + otherHash]!, before[at + held]!)
    }
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** The same numbers with room for at least so many, and for half as many again as before. */
export function lengthened<Kind extends Numbers>(numbers: Kind, least: number): Kind {
  const longer = new (numbers.constructor as new (length: number) => Kind)(
    Math.max(least, Math.ceil(numbers.length * 1.5)),
  )
  longer.set(numbers)
  return longer
}
