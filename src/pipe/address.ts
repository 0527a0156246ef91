import { Refusal } from '../news/index.ts'
import type { Door } from './json-lines.ts'

export function pipeAddress(): Door {
  return { answer: () => { throw new Refusal('input', 'not built') } }
}
