/**
 * A linear model over hashed features: row `hash & mask` of the table holds one weight per label. Two features that
 * meet in a row share its weights, which costs little as long as rows outnumber features.
 */
export type LinearModel = {
  readonly labels: readonly string[]
  readonly mask: number
  readonly table: Int16Array | Float32Array
  /** What one unit of the table is worth. */
  readonly unit: number
}

/** Adds the weights of features `from` … `to` of the list to `scores`, one per label, in units of the table. */
export function addScores(
  { table, mask, labels }: LinearModel,
  features: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
  offset = 0,
) {
  const width = labels.length
  for (let at = from; at < to; at++) {
    const row = (features[at]! & mask) * width
    for (let label = 0; label < width; label++) scores[offset + label]! += table[row + label]!
  }
}

const finest = 32_767

/**
 * The table of a model that is kept as one signed byte per weight. Weights are many small ones and a few large, so a
 * step grows with the weight: byte n is worth (n / 127)² of the largest. With equal steps a parser lost seven points of
 * a hundred, with these none.
 */
export function unpackTable(bytes: Int8Array, largest: number): Pick<LinearModel, 'table' | 'unit'> {
  const worth = Int16Array.from({ length: 256 }, (_, at) =>
    Math.round(Math.sign(at - 128) * ((at - 128) / 127) ** 2 * finest),
  )
  return { table: Int16Array.from(bytes, byte => worth[byte + 128]!), unit: largest / finest }
}
