import { readOpml, type FeedList } from '../../intake/index.ts'
import { Refusal } from '../../news/index.ts'
import { feedImport, isKey } from '../../store/index.ts'
import type { World } from '../world.ts'
import type { Imported } from './feed-lists.ts'
import { batchSize, subscribeMany } from './subscribe-many.ts'

/** A list that is subscribed to by and by, for whoever looks on. */
export type ImportView = {
  readonly id: string
  /** Feeds that were looked at so far. */
  readonly done: number
  /** Null: the list has not been read yet. */
  readonly total: number | null
  readonly finished: boolean
  /** Why nothing could be made of the list; a sentence. */
  readonly problem: string | null
  /** What came of it so far; `refused` names the first of them. */
  readonly imported: Imported
  /** How many were refused, named or not. */
  readonly refused: number
}

/** So many of the refused feeds are kept by name; nobody reads more of them. */
const mostNamed = 200

/** Takes a list in to be subscribed to by and by. The list and its job are committed together. */
export async function startImport(
  world: World,
  opml: Uint8Array,
  subscribedBy: string | null,
): Promise<string> {
  return world.db.transaction().execute(async db => {
    const id = await feedImport.insertImport(db, subscribedBy, opml, world.now())
    await world.queue.enqueue(db, 'import-feeds', { import: id })
    return id
  })
}

/**
 * Subscribes to what is left of a list. Every batch is counted in the transaction that subscribes to it, so that one
 * that was interrupted goes on where it was, and two at once do nothing twice.
 */
export async function carryOnImport(world: World, id: string): Promise<void> {
  const given = await feedImport.readImport(world.db, id)
  if (!given?.file) return
  const list = readList(given.file)
  if (list instanceof Refusal) {
    await feedImport.noteImport(world.db, id, {
      ...given,
      problem: list.message,
      finishedAt: world.now(),
    })
    return
  }
  for (let { done } = given; await doBatch(world, id, list, done); done += batchSize);
}

function readList(file: Uint8Array): FeedList | Refusal {
  try {
    return readOpml(file)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** Whether there is more to do. */
async function doBatch(
  world: World,
  id: string,
  { feeds, warnings }: FeedList,
  done: number,
): Promise<boolean> {
  return world.db.transaction().execute(async db => {
    const before = await feedImport.lockImportAt(db, id, done)
    if (!before) return false
    const batch = feeds.slice(done, done + batchSize)
    const { subscribed, refused } = await subscribeMany(world, db, batch, before.accountId)
    const isLast = done + batch.length === feeds.length
    await feedImport.noteImport(db, id, {
      total: feeds.length,
      done: done + batch.length,
      subscribed: before.subscribed + subscribed,
      refused: before.refused + refused.length,
      named: [...before.named, ...refused].slice(0, mostNamed),
      warnings,
      problem: null,
      finishedAt: isLast ? world.now() : null,
    })
    return !isLast
  })
}

export async function showImport(world: World, id: string): Promise<ImportView | null> {
  const found = isKey(id) ? await feedImport.findImport(world.db, id) : null
  if (!found) return null
  const { done, total, subscribed, refused, named, warnings, problem, finishedAt } = found
  return {
    id,
    done,
    total,
    finished: finishedAt !== null,
    problem,
    imported: { subscribed, already: done - subscribed - refused, refused: named, warnings },
    refused,
  }
}
