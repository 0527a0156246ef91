import { sql } from 'kysely'
import type { Rights } from '../news/index.ts'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'
import { slugOf } from './slug.ts'

export type Outlet = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly host: string | null
  readonly country: string | null
  readonly family: string | null
  readonly rights: Rights
}

export type NewOutlet = {
  readonly name: string
  readonly host: string | null
  readonly country?: string | null
  readonly languages?: readonly string[]
  readonly family?: string | null
  readonly rights?: Rights
}

/**
 * The outlet of this host, else of this name; made where there is none. Runs inside the transaction that saves the
 * article; two at once for the same new outlet meet at `outlet_key` and make one.
 */
export async function findOrMakeOutlet(db: Db, given: NewOutlet & { claimHost?: boolean }): Promise<Outlet> {
  const found = await findByKeys(db, keysOf(given))
  if (found) return found
  // What anybody pasted names an outlet, but does not get to say whose a host is: that is for a fetch or an editor.
  const outlet = given.claimHost === false ? { ...given, host: null } : given
  const keys = keysOf(outlet)
  const id = newKey()
  const claimed = await sql`
    insert into outlet_key (key, outlet_id) values (${keys[0]}, ${await insertOutlet(db, id, outlet)})
    on conflict do nothing
    returning 1`.execute(db)
  if (claimed.rows.length === 0) {
    await sql`delete from outlet where id = ${id}`.execute(db)
    return (await findByKeys(db, keys))!
  }
  for (const key of keys.slice(1))
    await sql`insert into outlet_key (key, outlet_id) values (${key}, ${id}) on conflict do nothing`.execute(
      db,
    )
  return (await findByKeys(db, keys))!
}

function keysOf(outlet: NewOutlet): string[] {
  const name = `name:${foldName(outlet.name)}`
  return outlet.host ? [`host:${outlet.host}`, name] : [name]
}

/** Names are compared without case, accents, punctuation and a leading article ("The Times" and "the times" are one). */
function foldName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return folded.replace(/^the /, '')
}

async function findByKeys(db: Db, keys: readonly string[]): Promise<Outlet | null> {
  const rows = await sql<Outlet>`
    select outlet.id, slug, outlet.name, host, country, family.name as family, rights
    from outlet_key
    join outlet on outlet.id = outlet_key.outlet_id
    left join family on family.id = outlet.family_id
    where key = any(${keys}::text[])
    order by array_position(${keys}::text[], key)
    limit 1`.execute(db)
  return rows.rows[0] ?? null
}

async function insertOutlet(db: Db, id: string, outlet: NewOutlet): Promise<string> {
  const slug = await freeSlug(db, slugOf(outlet.name) || 'outlet')
  const family = outlet.family ? await findOrMakeFamily(db, outlet.family) : null
  await sql`
    insert into outlet (id, slug, name, host, country, languages, family_id, rights)
    values (${id}, ${slug}, ${outlet.name}, ${outlet.host}, ${outlet.country ?? null}, ${outlet.languages ?? []},
      ${family}, ${outlet.rights ?? 'quotation'})`.execute(db)
  return id
}

async function freeSlug(db: Db, wanted: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('outlet slug'), hashtext(${wanted}))`.execute(db)
  const taken = await sql<{ slug: string }>`
    select slug from outlet where slug = ${wanted} or slug like ${wanted + '-%'}`.execute(db)
  const names = new Set(taken.rows.map(row => row.slug))
  let slug = wanted
  for (let n = 2; names.has(slug); n++) slug = `${wanted}-${n}`
  return slug
}

async function findOrMakeFamily(db: Db, name: string): Promise<string> {
  await sql`insert into family (id, name) values (${newKey()}, ${name}) on conflict do nothing`.execute(db)
  const rows = await sql<{ id: string }>`select id from family where name = ${name}`.execute(db)
  return rows.rows[0]!.id
}

export async function findOutletBySlug(db: Db, slug: string): Promise<Outlet | null> {
  const rows = await sql<Outlet>`
    select outlet.id, slug, outlet.name, host, country, family.name as family, rights
    from outlet
    left join family on family.id = outlet.family_id
    where slug = ${slug}`.execute(db)
  return rows.rows[0] ?? null
}

export type OutletCounts = {
  readonly articles: number
  readonly copies: number
  readonly first: number
  readonly statements: number
  readonly unnamed: number
  readonly quietEdits: number
  readonly corrections: number
}

/**
 * Open counts of one outlet. Supplied texts do not count: otherwise anybody could give an outlet a figure.
 * `first`: articles that no other article of their story precedes.
 */
export async function countOutlet(db: Db, outletId: string): Promise<OutletCounts> {
  const rows = await sql<OutletCounts>`
    select
      count(*) as articles,
      count(copy_of) as copies,
      count(*) filter (where article.published = story.first_at) as first,
      coalesce(sum(article.statements), 0) as statements,
      coalesce(sum(unnamed_statements), 0) as unnamed,
      coalesce(sum(quiet_edits), 0) as "quietEdits",
      coalesce(sum(corrections), 0) as corrections
    from article
    left join story on story.id = article.story_id
    where outlet_id = ${outletId} and article.hidden_by is null and provenance <> 'supplied'`.execute(db)
  return rows.rows[0]!
}

export async function findOutletById(db: Db, id: string): Promise<Outlet | null> {
  const rows = await sql<Outlet>`
    select outlet.id, slug, outlet.name, host, country, family.name as family, rights
    from outlet
    left join family on family.id = outlet.family_id
    where outlet.id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}
