import { createHash } from 'node:crypto'

// An index takes at most 2,704 bytes of a row; pages and people state names and addresses of any length.
const longestBytes = 1000

/**
 * A key that an index takes: one longer than 1,000 bytes of UTF-8 is its kind (`address:`) and the SHA-256 of the
 * whole. Keys are compared, never shown.
 */
export function boundedKey(key: string): string {
  if (Buffer.byteLength(key) <= longestBytes) return key
  return key.slice(0, key.indexOf(':') + 1) + createHash('sha256').update(key, 'utf8').digest('hex')
}
