import { sql } from 'kysely'
import type { Db } from './connect.ts'

export type DeedKind = 'move' | 'merge' | 'split' | 'undo'

/** What an editor did to two stories: which articles went from one to the other, and why. */
export type NewStoryDeed = {
  readonly id: string
  readonly kind: DeedKind
  readonly from: string
  readonly to: string
  readonly articles: readonly string[]
  readonly reason: string
  /** The deed that is taken back; null for all others. */
  readonly undoes: string | null
  /** Null: the operator, on the command line. */
  readonly by: string | null
}

export type StoryDeed = NewStoryDeed & {
  readonly at: Date
  /** The name of whoever did it; null where that was the operator, or the account is gone. */
  readonly byName: string | null
  readonly undoneBy: string | null
  readonly fromSlug: string
  readonly toSlug: string
}

/**
 * Writes a deed down and pins its articles, which the caller has locked: the machine does not take them out of their
 * story any more.
 */
export async function keepDeed(db: Db, deed: NewStoryDeed, at: Date) {
  await sql`
    insert into story_deed (id, kind, from_id, to_id, articles, reason, undoes, decided_by, decided_at)
    values (${deed.id}, ${deed.kind}, ${deed.from}, ${deed.to}, ${deed.articles}::uuid[], ${deed.reason}, ${deed.undoes},
      ${deed.by}, ${at})`.execute(db)
  await sql`update article set pinned_by = ${deed.id} where id = any(${deed.articles}::uuid[])`.execute(db)
}

/** Pins all members of a story, which the caller has locked. */
export async function pinMembers(db: Db, storyId: string, deedId: string) {
  await sql`update article set pinned_by = ${deedId} where story_id = ${storyId}`.execute(db)
}

const selecting = sql`
  select deed.id, deed.kind, deed.from_id as "from", deed.to_id as "to", deed.articles, deed.reason, deed.undoes,
    deed.decided_by as "by", account.name as "byName", deed.decided_at as at, later.id as "undoneBy",
    origin.slug as "fromSlug", target.slug as "toSlug"
  from story_deed deed
  join story origin on origin.id = deed.from_id
  join story target on target.id = deed.to_id
  left join story_deed later on later.undoes = deed.id
  left join account on account.id = deed.decided_by`

export async function findDeed(db: Db, id: string): Promise<StoryDeed | null> {
  const rows = await sql<StoryDeed>`${selecting} where deed.id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** The last deeds, of one story or of all, the newest first. */
export async function listDeeds(db: Db, storyId: string | null, most: number): Promise<StoryDeed[]> {
  const rows = await sql<StoryDeed>`
    ${selecting}
    where ${storyId}::uuid is null or deed.from_id = ${storyId} or deed.to_id = ${storyId}
    order by deed.decided_at desc, deed.id desc
    limit ${most}`.execute(db)
  return rows.rows
}

/** From now on the machine does not join these two stories. */
export async function keepApart(db: Db, [one, other]: readonly [string, string], deedId: string) {
  await sql`
    insert into kept_apart (one, other, deed_id)
    select least(${one}::uuid, ${other}::uuid), greatest(${one}::uuid, ${other}::uuid), ${deedId}
    where ${one}::uuid <> ${other}::uuid
    on conflict do nothing`.execute(db)
}

/** What a deed kept apart it keeps apart no more. */
export async function letMeet(db: Db, deedId: string) {
  await sql`delete from kept_apart where deed_id = ${deedId}`.execute(db)
}

/** An editor has put these two together: what kept them apart before holds no more. */
export async function bringTogether(db: Db, [one, other]: readonly [string, string]) {
  await sql`
    delete from kept_apart
    where one = least(${one}::uuid, ${other}::uuid) and other = greatest(${one}::uuid, ${other}::uuid)`.execute(
    db,
  )
}

export async function areKeptApart(db: Db, one: string, other: string): Promise<boolean> {
  const rows = await sql`
    select 1 from kept_apart
    where one = least(${one}::uuid, ${other}::uuid) and other = greatest(${one}::uuid, ${other}::uuid)`.execute(
    db,
  )
  return rows.rows.length > 0
}

/** What a story was kept apart from, the one that takes it in is kept apart from too. */
export async function inheritApart(db: Db, from: string, to: string) {
  await sql`
    insert into kept_apart (one, other, deed_id)
    select least(far, ${to}::uuid), greatest(far, ${to}::uuid), deed_id
    from (
      select case when one = ${from} then other else one end as far, deed_id
      from kept_apart
      where one = ${from} or other = ${from}
    ) pair
    where far <> ${to}
    on conflict do nothing`.execute(db)
}

/** Of these articles those that an editor has put where they are. */
export async function listPinned(db: Db, articleIds: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select id from article where id = any(${articleIds}::uuid[]) and pinned_by is not null order by id`.execute(
    db,
  )
  return rows.rows.map(row => row.id)
}
