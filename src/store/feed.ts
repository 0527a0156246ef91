import { sql } from 'kysely'
import { boundedKey } from './bounded-key.ts'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'

/** A feed that Sayso asks. `asks`, `announcedMove` and `hub` are what the stage `intake` wants to find again. */
export type Feed = {
  readonly id: string
  readonly address: string
  readonly host: string
  readonly title: string | null
  readonly home: string | null
  readonly language: string | null
  readonly format: string | null
  readonly folders: readonly string[]
  readonly subscribedAt: Date
  /** Null: it is asked; else the reason why it is not. */
  readonly stoppedWhy: string | null
  readonly nextPollAt: Date
  readonly nextPollWhy: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly asks: unknown
  readonly entryDates: readonly string[]
  /** Polls in a row that were neither a feed nor "unchanged". */
  readonly failures: number
  readonly announcedMove: unknown
  readonly hub: unknown
  readonly polledAt: Date | null
  /** When it was last read or found unchanged. */
  readonly readAt: Date | null
}

const columns = sql`
  id, address, host, title, home, language, format, folders, subscribed_at as "subscribedAt",
  stopped_why as "stoppedWhy", next_poll_at as "nextPollAt", next_poll_why as "nextPollWhy", etag,
  last_modified as "lastModified", asks, entry_dates as "entryDates", failures, announced_move as "announcedMove",
  hub, polled_at as "polledAt", read_at as "readAt"`

export type NewFeed = {
  readonly address: string
  readonly title: string | null
  readonly home: string | null
  readonly folders: readonly string[]
  readonly subscribedBy: string | null
}

/** Subscribes to a feed, to be asked at once. Null where it is subscribed already. */
export async function insertFeed(db: Db, feed: NewFeed, at: Date): Promise<string | null> {
  const rows = await sql<{ id: string }>`
    insert into feed (id, address, key, host, title, home, folders, subscribed_by, subscribed_at, next_poll_at)
    values (${newKey(at)}, ${feed.address}, ${keyOf(feed.address)}, ${hostOf(feed.address)}, ${feed.title},
      ${feed.home}, ${feed.folders}, ${feed.subscribedBy}, ${at}, ${at})
    on conflict (key) do nothing
    returning id`.execute(db)
  return rows.rows[0]?.id ?? null
}

/** Subscribes to many at once, to be asked at once. Returns how many were not here already. */
export async function insertFeeds(db: Db, feeds: readonly NewFeed[], at: Date): Promise<number> {
  const rows = feeds.map(({ address, title, home, folders, subscribedBy }) => ({
    ...{ id: newKey(at), address, key: keyOf(address), host: hostOf(address), title, home, folders },
    subscribed_by: subscribedBy,
  }))
  const inserted = await sql`
    insert into feed (id, address, key, host, title, home, folders, subscribed_by, subscribed_at, next_poll_at)
    select id, address, key, host, title, home, folders, subscribed_by, ${at}, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id uuid, address text, key text, host text,
      title text, home text, folders text[], subscribed_by uuid)
    on conflict (key) do nothing
    returning 1`.execute(db)
  return inserted.rows.length
}

export async function findFeed(db: Db, id: string): Promise<Feed | null> {
  const rows = await sql<Feed>`select ${columns} from feed where id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

export async function findFeedByAddress(db: Db, address: string): Promise<Feed | null> {
  const rows = await sql<Feed>`select ${columns} from feed where key = ${keyOf(address)}`.execute(db)
  return rows.rows[0] ?? null
}

export async function listFeeds(db: Db): Promise<Feed[]> {
  const rows = await sql<Feed>`select ${columns} from feed order by coalesce(title, address), id`.execute(db)
  return rows.rows
}

/** How a feed is doing: `stopped` is not asked, `failing` was asked in vain last, `new` was never read. */
export type State = 'stopped' | 'failing' | 'new' | 'fine'

const state = sql`
  case when stopped_why is not null then 'stopped' when failures > 0 then 'failing'
    when read_at is null then 'new' else 'fine' end`

/** Feeds with those first that need an editor: stopped ones, then failing ones, the longest in vain first. */
export async function listFeedsByNeed(
  db: Db,
  wanted: State | null,
  most: number,
  offset: number,
): Promise<Feed[]> {
  const rows = await sql<Feed>`
    select ${columns} from feed
    where ${wanted}::text is null or ${state} = ${wanted}
    order by array_position(array['stopped', 'failing', 'new', 'fine'], ${state}), failures desc,
      lower(coalesce(title, address)), id
    limit ${most} offset ${offset}`.execute(db)
  return rows.rows
}

/** How many feeds there are in each state; one without any is left out. */
export async function countFeedStates(db: Db): Promise<{ state: State; feeds: number }[]> {
  const rows = await sql<{ state: State; feeds: number }>`
    select ${state} as state, count(*) as feeds from feed group by 1`.execute(db)
  return rows.rows
}

/** Which of these addresses are subscribed, as they were given. */
export async function subscribedAmong(db: Db, addresses: readonly string[]): Promise<Set<string>> {
  const keys = new Map(addresses.map(address => [keyOf(address), address]))
  const rows = await sql<{ key: string }>`
    select key from feed where key = any(${[...keys.keys()]})`.execute(db)
  return new Set(rows.rows.map(row => keys.get(row.key)!))
}

/** Deletes a subscription and what is known of its entries; the articles stay. */
export async function deleteFeed(db: Db, id: string) {
  await sql`delete from feed where id = ${id}`.execute(db)
}

/**
 * Takes feeds that are due, none of a host that rests, for this worker: until `until` nobody else gets them. A worker
 * that is killed leaves them to be taken again then.
 */
export async function claimDueFeeds(db: Db, now: Date, until: Date, most: number): Promise<Feed[]> {
  const rows = await sql<Feed>`
    update feed set next_poll_at = ${until}
    where id in (
      select id from feed
      where stopped_why is null and next_poll_at <= ${now}
        and not exists (select 1 from host_rest where host_rest.host = feed.host and until > ${now})
      order by next_poll_at limit ${most}
      for update skip locked
    )
    returning ${columns}`.execute(db)
  return rows.rows
}

/** How many feeds there are, how many are due, and since when the first of them. */
export async function countFeeds(db: Db, now: Date) {
  const rows = await sql<{
    feeds: number
    due: number
    stopped: number
    failing: number
    oldestSeconds: number
  }>`
    select count(*) as feeds, count(*) filter (where stopped_why is not null) as stopped,
      count(*) filter (where stopped_why is null and failures > 0) as failing,
      count(*) filter (where stopped_why is null and next_poll_at <= ${now}) as due,
      coalesce(greatest(extract(epoch from ${now}::timestamptz - min(next_poll_at)
        filter (where stopped_why is null)), 0), 0)::float8 as "oldestSeconds"
    from feed`.execute(db)
  return rows.rows[0]!
}

export type PollNote = Pick<
  Feed,
  | 'title'
  | 'home'
  | 'language'
  | 'format'
  | 'nextPollAt'
  | 'nextPollWhy'
  | 'etag'
  | 'lastModified'
  | 'asks'
  | 'entryDates'
  | 'failures'
  | 'announcedMove'
  | 'stoppedWhy'
  | 'readAt'
>

/** What a poll found out. Runs in the transaction that takes the entries in. */
export async function notePoll(db: Db, id: string, note: PollNote, at: Date) {
  await sql`
    update feed set title = ${note.title}, home = ${note.home}, language = ${note.language},
      format = ${note.format}, next_poll_at = ${note.nextPollAt}, next_poll_why = ${note.nextPollWhy},
      etag = ${note.etag}, last_modified = ${note.lastModified}, asks = ${JSON.stringify(note.asks)}::jsonb,
      entry_dates = ${note.entryDates}, failures = ${note.failures},
      announced_move = ${JSON.stringify(note.announcedMove)}::jsonb, stopped_why = ${note.stoppedWhy},
      read_at = ${note.readAt}, polled_at = ${at}
    where id = ${id}`.execute(db)
}

/** Moves a feed to its new address; where that is subscribed already, the old one is stopped and says so. */
export async function moveFeed(db: Db, id: string, address: string) {
  const taken = await sql`select 1 from feed where key = ${keyOf(address)} and id <> ${id}`.execute(db)
  if (taken.rows.length > 0)
    await sql`update feed set stopped_why = ${`It moved to ${address}, which is subscribed already.`} where id = ${id}`.execute(
      db,
    )
  else
    await sql`
      update feed set address = ${address}, key = ${keyOf(address)}, host = ${hostOf(address)} where id = ${id}`.execute(
      db,
    )
}

/** Asks a feed later, for a reason that is not its own. */
export async function putOff(db: Db, id: string, at: Date, why: string) {
  await sql`update feed set next_poll_at = ${at}, next_poll_why = ${why} where id = ${id}`.execute(db)
}

/**
 * Feeds that were asked since then and did not answer are due now, those that were asked longest ago first; none that
 * answered with an error, whose pause is its server's, and none that somebody is just asking, which is due again within
 * a few minutes anyhow. Returns how many.
 */
export async function askUnansweredAgain(
  db: Db,
  since: Date,
  now: Date,
  most: number | null,
): Promise<number> {
  const soon = new Date(now.getTime() + 120_000)
  const rows = await sql`
    update feed set next_poll_at = ${now}, next_poll_why = 'It is asked again since nobody at all had answered.'
    where id in (
      select id from feed
      where stopped_why is null and failures > 0 and polled_at >= ${since} and next_poll_at > ${soon}
        and (select outcome from fetching where feed_id = feed.id order by id desc limit 1) in ('network', 'timeout')
      order by polled_at limit ${most}
      for update skip locked
    )
    returning 1`.execute(db)
  return rows.rows.length
}

/** Something is new there: it is due now, unless it was stopped. */
export async function putForward(db: Db, id: string, at: Date): Promise<void> {
  await sql`
    update feed set next_poll_at = least(next_poll_at, ${at}), next_poll_why = 'Its hub says that something is new.'
    where id = ${id} and stopped_why is null`.execute(db)
}

/** An editor wants it asked now, also where it was stopped. */
export async function askNow(db: Db, id: string, at: Date) {
  await sql`
    update feed set next_poll_at = ${at}, next_poll_why = 'An editor wants it asked now.', stopped_why = null
    where id = ${id}`.execute(db)
}

export async function stopFeed(db: Db, id: string, why: string) {
  await sql`update feed set stopped_why = ${why} where id = ${id}`.execute(db)
}

export async function setHub(db: Db, id: string, hub: unknown) {
  await sql`update feed set hub = ${JSON.stringify(hub)}::jsonb where id = ${id}`.execute(db)
}

/** `key` tells an entry from the others of its feed, `change` one state of it from another. */
export type EntryKeys = { readonly key: string; readonly change: string }

/**
 * Notes what a feed holds and tells which of it is new or changed, by its place in the list. An entry that was seen
 * lately is not written again.
 */
export async function noteEntries(
  db: Db,
  feedId: string,
  entries: readonly EntryKeys[],
  at: Date,
): Promise<Map<number, 'new' | 'changed'>> {
  const known = await sql<{ key: string; change: string; seenAt: Date }>`
    select identity as key, change_key as change, seen_at as "seenAt" from feed_entry
    where feed_id = ${feedId} and identity = any(${entries.map(entry => entry.key)})`.execute(db)
  const before = new Map(known.rows.map(row => [row.key, row]))
  const fresh = new Map<number, 'new' | 'changed'>()
  const written: EntryKeys[] = []
  for (const [place, entry] of entries.entries()) {
    const seen = before.get(entry.key)
    const same = seen?.change === entry.change
    if (!same) fresh.set(place, seen ? 'changed' : 'new')
    if (!same || at.getTime() - seen.seenAt.getTime() > staleMs) written.push(entry)
  }
  await writeEntries(db, feedId, written, at)
  return fresh
}

/**
 * One poll after the other decides which entries are new, until its transaction ends: two feeds that name the same
 * article at once bring it once. One lock for all, since a lock per entry is more than a server has room for.
 */
export async function takeTurn(db: Db) {
  await sql`select pg_advisory_xact_lock(hashtext('take in entries'))`.execute(db)
}

/** After so long an entry that is still there is noted as seen again. */
const staleMs = 7 * 86_400_000

async function writeEntries(db: Db, feedId: string, entries: readonly EntryKeys[], at: Date) {
  // A feed may hold two entries of one identity; a row can be written only once in one statement.
  const once = [...new Map(entries.map(entry => [entry.key, entry])).values()]
  if (once.length === 0) return
  await sql`
    insert into feed_entry (feed_id, identity, change_key, seen_at)
    select ${feedId}, identity, change_key, ${at}
    from unnest(${once.map(entry => entry.key)}::text[], ${once.map(entry => entry.change)}::text[])
      as given(identity, change_key)
    on conflict (feed_id, identity) do update set change_key = excluded.change_key, seen_at = excluded.seen_at`.execute(
    db,
  )
}

/**
 * Forgets entries that their feed did not hold when it was read so many days after they were last seen. As long as a
 * feed only answers that nothing changed, or not at all, its entries stay: they would come back as new. Returns how
 * many were forgotten.
 */
export async function deleteOldEntries(db: Db, before: Date, days: number): Promise<number> {
  const rows = await sql<{ n: number }>`
    with latest as (
      select feed_id, max(seen_at) as seen_at from feed_entry
      where feed_id in (select feed_id from feed_entry where seen_at < ${before})
      group by feed_id
    ), forgotten as (
      delete from feed_entry
      using latest
      where feed_entry.feed_id = latest.feed_id
        and feed_entry.seen_at < latest.seen_at - make_interval(days => ${days})
      returning 1
    )
    select count(*) as n from forgotten`.execute(db)
  return rows.rows[0]!.n
}

/** A host that asked to be left alone; a longer rest stays. */
export async function restHost(db: Db, host: string, until: Date, why: string) {
  await sql`
    insert into host_rest (host, until, why) values (${host}, ${until}, ${why})
    on conflict (host) do update set until = excluded.until, why = excluded.why
    where host_rest.until < excluded.until`.execute(db)
}

/** Until when this host wants to be left alone; null: it may be asked. */
export async function findRest(db: Db, host: string, now: Date): Promise<Date | null> {
  const rows = await sql<{ until: Date }>`
    select until from host_rest where host = ${host} and until > ${now}`.execute(db)
  return rows.rows[0]?.until ?? null
}

export async function listRests(db: Db, now: Date) {
  const rows = await sql<{ host: string; until: Date; why: string }>`
    select host, until, why from host_rest where until > ${now} order by until`.execute(db)
  return rows.rows
}

/** The same address in other words (a fragment, a default port) is the same feed. */
function keyOf(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return boundedKey(`feed:${url.href}`)
}

function hostOf(address: string): string {
  return new URL(address).host
}
