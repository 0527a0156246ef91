import type { MessagePort } from 'node:worker_threads'
import type { Material } from '../../newsroom/index.ts'

let rests = 0

export function rest() {
  rests++
}

// A thread that does what the host of the page says: never ends, takes all memory, or answers.
export default function stumble({ input, began }: { input: Material; began: MessagePort }) {
  began.postMessage('began')
  const { from } = input
  const host = from.kind === 'page' ? new URL(from.url).hostname : ''
  const hoard: string[][] = []
  while (host === 'endless.example') Math.sqrt(2)
  while (host === 'greedy.example') hoard.push(Array.from({ length: 1_000_000 }, (_, n) => `${n}`))
  began.close()
  return { refused: { code: 'empty', message: `read ${host} after ${rests} rests`, wayOn: null }, seconds: 0 }
}
