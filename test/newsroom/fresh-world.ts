import { randomUUID } from 'node:crypto'
import { makeFetcher, type Fetcher } from '../../src/fetch/index.ts'
import { emptyWindow, readFeedHere, readHere, type Reader, type World } from '../../src/newsroom/index.ts'
import { answers, openQueue, type Connection } from '../../src/store/index.ts'
import { freshDatabase } from '../database/fresh-database.ts'

export type FreshWorld = {
  readonly world: World
  readonly connection: Connection
  readonly logged: { readonly event: string; readonly facts: object }[]
  readonly close: () => Promise<void>
}

export type Choices = {
  readonly openAdding?: boolean
  readonly now?: () => Date
  /** host:port pairs of the test's own servers. */
  readonly allow?: readonly string[]
  readonly fetcher?: Fetcher
  readonly publicUrl?: string
  readonly reader?: Reader
}

/** A world on a database of its own: the real store, queue and fetcher; only the clock may be another. */
export async function freshWorld(choices: Choices = {}): Promise<FreshWorld> {
  const fresh = await freshDatabase()
  const logged: FreshWorld['logged'] = []
  const queue = await openQueue(fresh.pool, null, error => logged.push({ event: 'queue', facts: { error } }))
  const fetcher =
    choices.fetcher ??
    makeFetcher({ siteUrl: 'http://test.invalid', version: '0', allow: choices.allow ?? [] })
  const world: World = {
    db: fresh.db,
    queue,
    fetcher,
    reader: choices.reader ?? readHere,
    readFeed: readFeedHere,
    now: choices.now ?? (() => new Date()),
    noteTook: () => undefined,
    log: (event, facts = {}) => logged.push({ event, facts }),
    holder: randomUUID(),
    live: emptyWindow(),
    publicUrl: choices.publicUrl ?? null,
    openAdding: choices.openAdding ?? false,
    isReady: () => answers(fresh.db),
  }
  const close = async () => {
    await queue.stop()
    await fetcher.close()
    await fresh.drop()
  }
  return { world, connection: fresh.connection, logged, close }
}
