/**
 * Words as small whole numbers, so that articles can be kept as arrays of numbers. A word that nobody holds any more is
 * forgotten, and its number goes to another one.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  readonly #free: number[] = []
  #holders = new Uint32Array(1024)

  /** Every number is below this. */
  get length(): number {
    return this.#words.length
  }

  /** How many words are held. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of a word that somebody holds; -1 for another one. */
  find(word: string): number {
    return this.#numbers.get(word) ?? -1
  }

  /** The word of a number that somebody holds. */
  wordOf(number: number): string {
    return this.#words[number]!
  }

  /** @returns the word's number, which is its own until it was released as often as it was held */
  hold(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) {
      this.#holders[known]!++
      return known
    }
    const number = this.#free.pop() ?? this.#words.length
    if (number >= this.#holders.length) this.#holders = lengthened(this.#holders, number + 1)
    this.#words[number] = word
    this.#numbers.set(word, number)
    this.#holders[number] = 1
    return number
  }

  release(number: number) {
    if (--this.#holders[number]! > 0) return
    this.#numbers.delete(this.#words[number]!)
    this.#words[number] = ''
    this.#free.push(number)
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
