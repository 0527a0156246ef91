import type { Fetcher } from '../fetch/index.ts'
import type { Db, Queue } from '../store/index.ts'
import type { LiveWindow } from './live-window.ts'
import type { FeedReader } from './reader.ts'
import type { Reader, ReadingStage } from './read-material.ts'

/** The parts of an article's journey, for figures: waiting for the outlet, the stages, placing it, saving it. */
export type JourneyPart = 'fetch' | ReadingStage | 'group' | 'save'

/** Everything outside that a deed can touch. Made once per process by `app`; tests make their own. */
export type World = {
  readonly db: Db
  readonly queue: Queue
  readonly fetcher: Fetcher
  /** Extracts, files and traces: in a pool of threads where a site is served, so that no page stalls it. */
  readonly reader: Reader
  /** Reads a feed, in the same threads; a feed of ten thousand entries takes a while. */
  readonly readFeed: FeedReader
  readonly now: () => Date
  /** Hears how many seconds a part of an article's journey took. */
  readonly noteTook: (part: JourneyPart, seconds: number) => void
  readonly log: (event: string, facts?: object) => void
  /** This process's own key: who holds the right to group. */
  readonly holder: string
  readonly live: LiveWindow
  /** The site's public address without a slash at the end, where hubs can reach it; null: none is set. */
  readonly publicUrl: string | null
  /** Whether articles may be added without an account. */
  readonly openAdding: boolean
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>
}
