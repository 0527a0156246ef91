import { addressVerdict } from '../fetch/index.ts'
import { Refusal } from '../news/index.ts'
import type { Door, Line } from './json-lines.ts'
import { text } from './json-lines.ts'

/** The door of the address rule: would the guarded fetcher connect? Names are answered from `resolves` only. */
export function pipeAddress(): Door {
  return { answer: line => addressVerdict(text(line, 'url'), answersOf(line)) }
}

function answersOf(line: Line): Record<string, string[]> {
  const { resolves = {} } = line
  if (!isAnswers(resolves))
    throw new Refusal('input', 'The field "resolves" is not a table from names to addresses.')
  return resolves
}

function isAnswers(value: unknown): value is Record<string, string[]> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(list => Array.isArray(list) && list.every(item => typeof item === 'string'))
  )
}
