import type { Kind, Status } from '../news/index.ts'

/** The weight of a mark on the page: how firmly somebody stands behind the words. */
export function certainty(kind: Kind, status: Status): 'firm' | 'unnamed' | 'open' {
  if (kind !== 'said' && kind !== 'written' && kind !== 'cited') return 'open'
  if (status === 'unnamed') return 'unnamed'
  return status === 'none' ? 'open' : 'firm'
}
