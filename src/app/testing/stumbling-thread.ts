import { threadId } from 'node:worker_threads'
import type { Material, ReadingClock } from '../../newsroom/index.ts'

let rests = 0

export function rest() {
  rests++
}

// A thread that does what the host of the page says: never ends, takes all memory, ends with its answer, or answers.
export default function stumble({ input, clock }: { input: Material; clock: ReadingClock }) {
  Atomics.store(clock, 1, BigInt(threadId))
  Atomics.store(clock, 0, process.hrtime.bigint())
  const { from } = input
  const host = from.kind === 'page' ? new URL(from.url).hostname : ''
  const hoard: string[][] = []
  while (host === 'endless.example') Math.sqrt(2)
  while (host === 'greedy.example') hoard.push(Array.from({ length: 1_000_000 }, (_, n) => `${n}`))
  Atomics.store(clock, 0, -1n)
  if (host === 'unsent.example') process.exit(7)
  return { refused: { code: 'empty', message: `read ${host} after ${rests} rests`, wayOn: null }, seconds: 0 }
}
