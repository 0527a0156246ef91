import type { LinearModel } from '../src/trace/index.ts'

/** A multi-class averaged perceptron over hashed features (Collins 2002). */
export class Perceptron {
  readonly labels: readonly string[]
  readonly mask: number
  readonly #table: Float32Array
  readonly #totals: Float32Array
  #clock = 1

  constructor(labels: readonly string[], bits: number) {
    this.labels = labels
    this.mask = 2 ** bits - 1
    this.#table = new Float32Array(2 ** bits * labels.length)
    this.#totals = new Float32Array(2 ** bits * labels.length)
  }

  /** The model as it is now, for predictions while it learns. */
  get current(): LinearModel {
    return { labels: this.labels, mask: this.mask, table: this.#table, unit: 1 }
  }

  /** One step towards `right` and away from `wrong`. */
  learn(features: Int32Array, right: number, wrong: number) {
    const width = this.labels.length
    if (right !== wrong)
      for (const feature of features) {
        const row = (feature & this.mask) * width
        this.#table[row + right]! += 1
        this.#table[row + wrong]! -= 1
        this.#totals[row + right]! += this.#clock
        this.#totals[row + wrong]! -= this.#clock
      }
    this.#clock++
  }

  /** The average of all states: w - totals / clock. */
  average(): LinearModel {
    const table = this.#table.map((weight, at) => weight - this.#totals[at]! / this.#clock)
    return { labels: this.labels, mask: this.mask, table, unit: 1 }
  }
}
