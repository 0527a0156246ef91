import { createHash } from 'node:crypto'
import type { Statement } from '../news/index.ts'

/**
 * Names a statement by where its words stand, so that it is the same one after the text was traced anew, as long as it
 * is read there again. Means something together with the hash of the text only.
 *
 * @returns sixteen hexadecimal digits
 */
export function placeOf({ source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>): string {
  return createHash('sha256')
    .update(JSON.stringify([source, cue, content]))
    .digest('hex')
    .slice(0, 16)
}
