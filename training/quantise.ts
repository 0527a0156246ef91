import { unpackTable } from '../src/trace/index.ts'
import type { LinearModel } from '../src/trace/index.ts'

/** A model with one byte per weight, as it is kept, and as the stage will unpack it. */
export type Kept = { readonly bytes: Int8Array; readonly largest: number; readonly model: LinearModel }

/** Rounds the weights of a model to one byte each; see `unpackTable`. */
export function quantise({ labels, mask, table }: LinearModel): Kept {
  let largest = 1e-9
  for (const weight of table) largest = Math.max(largest, Math.abs(weight))
  const bytes = new Int8Array(table.length)
  for (const [at, weight] of table.entries())
    bytes[at] = Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest))
  return { bytes, largest, model: { labels, mask, ...unpackTable(bytes, largest) } }
}
