/**
 * A linear model over hashed features: row `hash & mask` of the table holds one weight per label. Two features that
 * meet in a row share its weights, which costs little as long as rows outnumber features.
 */
export type LinearModel = {
  readonly labels: readonly string[]
  readonly mask: number
  readonly table: Int8Array | Float32Array
  /** What each byte of a packed table is worth, from -128 on, in units. */
  readonly worth?: Int16Array
  /** What one unit is worth. */
  readonly unit: number
}

// The rows of the features that are being added: more of them than any chain has in one place.
const rows = new Int32Array(128)

/**
 * Adds the weights of features `from` … `to` of the list, at most 128, to `scores`, one per label, in units of the
 * table.
 */
export function addScores(
  { table, mask, labels, worth }: LinearModel,
  features: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
  offset = 0,
) {
  const width = labels.length
  const count = to - from
  for (let at = 0; at < count; at++) rows[at] = (features[from + at]! & mask) * width
  if (worth) {
    for (let label = 0; label < width; label++) {
      let sum = 0
      for (let at = 0; at < count; at++) sum += worth[table[rows[at]! + label]! + 128]!
      scores[offset + label]! += sum
    }
  } else
    for (let label = 0; label < width; label++)
      for (let at = 0; at < count; at++) scores[offset + label]! += table[rows[at]! + label]!
}

const finest = 32_767

/**
 * The table of a model that is kept as one signed byte per weight. Weights are many small ones and a few large, so a
 * step grows with the weight: byte n is worth (n / 127)² of the largest. With equal steps a parser lost seven points of
 * a hundred, with these none.
 */
export function unpackTable(
  bytes: Int8Array,
  largest: number,
): Pick<LinearModel, 'table' | 'worth' | 'unit'> {
  const worth = Int16Array.from({ length: 256 }, (_, at) =>
    Math.round(Math.sign(at - 128) * ((at - 128) / 127) ** 2 * finest),
  )
  return { table: bytes, worth, unit: largest / finest }
}
