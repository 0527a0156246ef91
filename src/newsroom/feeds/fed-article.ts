import { setTimeout as sleep } from 'node:timers/promises'
import { feed, submission, type Db } from '../../store/index.ts'
import { readSubmission } from '../read-article.ts'
import type { World } from '../world.ts'
import { Postponed } from './postponed.ts'
import { nobodySince } from './watch-line.ts'

/** While nobody answers, articles are asked for so much more slowly: most would fail at once, and the next at once. */
const brakeMs = 5000

/** Reads an article that came with a feed, unless its host wants to be left alone: then later. */
export async function readFedArticle(world: World, submissionId: string): Promise<void> {
  const given = await submission.findSubmission(world.db, submissionId)
  if (!given?.address) return
  const until = await feed.findRest(world.db, new URL(given.address).host, world.now())
  try {
    if (until) throw new Postponed(until, 'Its host wants to be left alone.')
    if (nobodySince(world)) await sleep(brakeMs)
    await readSubmission(world, given)
  } catch (error) {
    if (!(error instanceof Postponed)) throw error
    await world.db.transaction().execute(async db => {
      await submission.waitAgain(db, submissionId)
      await enqueueFedArticle(world, db, { id: submissionId, address: given.address! }, error.until)
    })
  }
}

type Waiting = { readonly id: string; readonly address: string }

/** Articles of feeds have a queue of their own, one group per host, so that no burst keeps anybody else waiting. */
export async function enqueueFedArticle(world: World, db: Db, { id, address }: Waiting, startAfter?: Date) {
  await world.queue.enqueue(
    db,
    'read-fed-article',
    { submission: id },
    { group: new URL(address).host, ...(startAfter && { startAfter }) },
  )
}

/** The same for all that one poll brings. */
export async function enqueueFedArticles(world: World, db: Db, waiting: readonly Waiting[]) {
  const jobs = waiting.map(({ id, address }) => ({ data: { submission: id }, group: new URL(address).host }))
  await world.queue.enqueueAll(db, 'read-fed-article', jobs)
}
