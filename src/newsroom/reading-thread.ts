import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { threadId } from 'node:worker_threads'
import { readFeed, type FeedInput, type ParsedFeed } from '../intake/index.ts'
import { Refusal } from '../news/index.ts'
import { begin, end, type ReadingClock } from './reading-clock.ts'
import { readMaterial, type Material, type Reading } from './read-material.ts'

// What a thread of the reading pool runs. It knows the stages and nothing of the world.

/** An expected "no" as plain values: the class of an error does not survive the way between two threads. */
export type Answer<Result> = (
  { readonly result: Result } | { readonly refused: Pick<Refusal, 'code' | 'message' | 'wayOn'> }
) & { readonly seconds: number }

export type Task<Input> = { readonly input: Input; readonly clock: ReadingClock }

/** Reads a page or a text. */
export default function read(task: Task<Material>): Answer<Reading> {
  return answer(task, readMaterial)
}

/** Reads a feed. */
export function feed(task: Task<FeedInput>): Answer<ParsedFeed> {
  return answer(task, readFeed)
}

/** Collects what reading has left behind and gives the memory back, which a waiting thread does not do by itself: some 50 MB. */
export function rest(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (how: { type: 'major'; flavor: 'last-resort' }) => void
  collect({ type: 'major', flavor: 'last-resort' })
}

function answer<Input, Result>(
  { input, clock }: Task<Input>,
  work: (input: Input) => Result,
): Answer<Result> {
  begin(clock, threadId)
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  try {
    return { result: work(input), seconds: seconds() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { refused: { code: error.code, message: error.message, wayOn: error.wayOn }, seconds: seconds() }
  } finally {
    end(clock)
  }
}
