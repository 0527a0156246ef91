import type { Kind, Status } from '../news/index.ts'
import type { Fault } from '../newsroom/index.ts'

const kinds: Readonly<Record<Kind, string>> = {
  said: 'said',
  written: 'written',
  cited: 'cited',
  declined: 'declined to comment',
  noanswer: 'asked, and did not answer',
  unverified: 'could not be verified',
  unclear: 'said to be unclear',
  belief: 'believed, not known',
}

const statuses: Readonly<Record<Status, string>> = {
  named: 'named person',
  unnamed: 'unnamed source',
  institution: 'institution',
  document: 'document',
  outlet: 'outlet’s own report',
  none: 'no source given',
}

/** How something was said, in words a reader understands. */
export function kindWords(kind: Kind): string {
  return kinds[kind]
}

/** What is known of who said it. */
export function statusWords(status: Status): string {
  return statuses[status]
}

/** The weight of a mark on the page: how firmly somebody stands behind the words. */
export function certainty(kind: Kind, status: Status): 'firm' | 'unnamed' | 'open' {
  if (kind !== 'said' && kind !== 'written' && kind !== 'cited') return 'open'
  if (status === 'unnamed') return 'unnamed'
  return status === 'none' ? 'open' : 'firm'
}

/** What is wrong with a statement, as a clause. */
export function faultWords(fault: Fault): string {
  return faults[fault]
}

const faults: Readonly<Record<Fault, string>> = {
  'not-a-statement': 'it is no statement',
  source: 'somebody else says so',
  words: 'other words are said',
  chain: 'it comes by another way',
  other: 'something else is wrong',
}
