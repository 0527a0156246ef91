import { createHash } from 'node:crypto'

/** Twelve hexadecimal digits that tell one input or output from another. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
