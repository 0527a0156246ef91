import { sql } from 'kysely'
import type { Rights } from '../news/index.ts'
import { boundedKey } from './bounded-key.ts'
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
 * The outlet of this host, or where there is no host that of this name; made where there is none. A name alone never
 * makes a page that of an outlet with another host, since any page can state any name: two outlets may share one. An
 * outlet of that name without a host takes this one. Runs inside the transaction that saves the article; two at once
 * for the same new outlet meet at `outlet_key` and make one.
 *
 * @param given `claimHost: false` for what anybody pasted: it names an outlet, but does not get to say whose a host
 * is, which is for a fetch or an editor
 */
export async function findOrMakeOutlet(db: Db, given: NewOutlet & { claimHost?: boolean }): Promise<Outlet> {
  const { host } = given
  const nameKey = `name:${foldName(given.name)}`
  if (!host) return (await findByKey(db, nameKey)) ?? makeOutlet(db, given, [nameKey])
  const hostKey = `host:${host}`
  const found = await findByKey(db, hostKey)
  if (found) return found
  const namesake = await findByKey(db, nameKey)
  if (given.claimHost !== false) {
    const claimed = namesake && !namesake.host ? await claimHost(db, namesake.id, given.name, host) : null
    return claimed ?? makeOutlet(db, given, [hostKey, nameKey])
  }
  if (namesake && !namesake.host) return namesake
  const pasted = { ...given, host: null }
  if (!namesake) return makeOutlet(db, pasted, [nameKey])
  const saidKey = `said:${host} ${nameKey}`
  return (await findByKey(db, saidKey)) ?? makeOutlet(db, pasted, [saidKey])
}

/** Gives an outlet without a host this one; null where another transaction gave it one meanwhile. */
async function claimHost(db: Db, id: string, name: string, host: string): Promise<Outlet | null> {
  const free = await sql`select 1 from outlet where id = ${id} and host is null for no key update`.execute(db)
  if (free.rows.length === 0) return null
  const claimed = await sql`
    insert into outlet_key (key, outlet_id) values (${boundedKey(`host:${host}`)}, ${id})
    on conflict do nothing
    returning 1`.execute(db)
  if (claimed.rows.length > 0)
    await sql`update outlet set host = ${host}, name = ${name} where id = ${id}`.execute(db)
  return findByKey(db, `host:${host}`)
}

/** Makes an outlet under the first of its keys, unless another transaction has just done so; the others if they are free. */
async function makeOutlet(db: Db, outlet: NewOutlet, given: readonly string[]): Promise<Outlet> {
  const keys = given.map(boundedKey)
  const id = newKey()
  const claimed = await sql`
    insert into outlet_key (key, outlet_id) values (${keys[0]}, ${await insertOutlet(db, id, outlet)})
    on conflict do nothing
    returning 1`.execute(db)
  if (claimed.rows.length === 0) {
    await sql`delete from outlet where id = ${id}`.execute(db)
    return (await findByKey(db, keys[0]!))!
  }
  for (const key of keys.slice(1))
    await sql`insert into outlet_key (key, outlet_id) values (${key}, ${id}) on conflict do nothing`.execute(
      db,
    )
  return (await findByKey(db, keys[0]!))!
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

async function findByKey(db: Db, key: string): Promise<Outlet | null> {
  const rows = await sql<Outlet>`
    select outlet.id, slug, outlet.name, host, country, family.name as family, rights
    from outlet_key
    join outlet on outlet.id = outlet_key.outlet_id
    left join family on family.id = outlet.family_id
    where key = ${boundedKey(key)}`.execute(db)
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

/** The outlet of a host, or null. */
export async function findOutletByHost(db: Db, host: string): Promise<Outlet | null> {
  return findByKey(db, `host:${host}`)
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
  /** Articles that are nobody's copy. */
  readonly own: number
  readonly copies: number
  /** Copies that leave away a hedge or a source of their original, or give another number or headline. */
  readonly altered: number
  readonly first: number
  readonly statements: number
  readonly unnamed: number
  readonly quietEdits: number
  readonly corrections: number
}

const counts = sql`
  count(*) as articles,
  count(*) filter (where copy_of is null) as own,
  count(copy_of) as copies,
  count(*) filter (where ${altered()}) as altered,
  count(*) filter (where story_id is not null and not exists (
    select 1 from article earlier
    where earlier.story_id = article.story_id and earlier.published < article.published
      and earlier.provenance <> 'supplied' and earlier.hidden_by is null
  )) as first,
  coalesce(sum(article.statements), 0) as statements,
  coalesce(sum(unnamed_statements), 0) as unnamed,
  coalesce(sum(quiet_edits), 0) as "quietEdits",
  coalesce(sum(corrections), 0) as corrections`

function altered() {
  return sql`copy_of is not null and exists (
    select 1 from copy
    where copy.article_id = article.id and of_id = copy_of and jsonb_array_length(alterations) > 0
  )`
}

/** What an outlet's figures are made of; supplied texts do not count: otherwise anybody could give an outlet a figure. */
const counting = sql`article.hidden_by is null and provenance <> 'supplied'`

/**
 * Open counts of one outlet.
 * `first`: articles that no other article of their story precedes, supplied texts left aside: they may state any date.
 */
export async function countOutlet(db: Db, outletId: string): Promise<OutletCounts> {
  const rows = await sql<OutletCounts>`
    select ${counts}
    from article
    where outlet_id = ${outletId} and ${counting}`.execute(db)
  return rows.rows[0]!
}

/** The same by month of publication in UTC, those that have articles since then, the latest first. */
export async function countByMonth(
  db: Db,
  outletId: string,
  since: Date,
): Promise<(OutletCounts & { readonly month: Date })[]> {
  const rows = await sql<OutletCounts & { month: Date }>`
    select date_trunc('month', published at time zone 'UTC') at time zone 'UTC' as month, ${counts}
    from article
    where outlet_id = ${outletId} and published >= ${since} and ${counting}
    group by 1
    order by 1 desc`.execute(db)
  return rows.rows
}

/** Counts behind which an outlet's page lists the articles. */
export const outletCounts = ['own', 'copies', 'altered', 'unnamed', 'quietEdits', 'corrections'] as const
export type OutletCount = (typeof outletCounts)[number]

/** Which articles are counted there, as a condition on `article`. */
export function countedAs(count: OutletCount) {
  const conditions = {
    own: sql`copy_of is null`,
    copies: sql`copy_of is not null`,
    altered: altered(),
    unnamed: sql`unnamed_statements > 0`,
    quietEdits: sql`quiet_edits > 0`,
    corrections: sql`corrections > 0`,
  }
  return sql`${counting} and ${conditions[count]}`
}

export async function findOutletById(db: Db, id: string): Promise<Outlet | null> {
  const rows = await sql<Outlet>`
    select outlet.id, slug, outlet.name, host, country, family.name as family, rights
    from outlet
    left join family on family.id = outlet.family_id
    where outlet.id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** Fills in what is not known yet of an outlet; what is known stays, since an editor may have set it. */
export async function describeOutlet(
  db: Db,
  id: string,
  { country, languages, family }: Pick<NewOutlet, 'country' | 'languages' | 'family'>,
) {
  const familyId = family ? await findOrMakeFamily(db, family) : null
  await sql`
    update outlet set country = coalesce(country, ${country ?? null}),
      languages = case when languages = '{}' then ${languages ?? []} else languages end,
      family_id = coalesce(family_id, ${familyId}::uuid)
    where id = ${id}`.execute(db)
}

export type OutletLine = {
  readonly slug: string
  readonly name: string
  readonly country: string | null
  readonly family: string | null
  readonly articles: number
}

/**
 * Outlets with articles, by name. Supplied texts do not count here either: otherwise anybody could put a name into
 * the list. The index `article_outlet` serves both looks at the articles.
 *
 * @param after the slug of the last outlet of the page before; one that is not there gives an empty list
 */
export async function listOutlets(db: Db, limit: number, after: string | null): Promise<OutletLine[]> {
  const later =
    after === null
      ? sql`true`
      : sql`(lower(outlet.name), outlet.id) > (select lower(name), id from outlet where slug = ${after})`
  const counted = sql`from article where outlet_id = outlet.id and hidden_by is null and provenance <> 'supplied'`
  const rows = await sql<OutletLine>`
    select slug, outlet.name, country, family.name as family, (select count(*) ${counted}) as articles
    from outlet
    left join family on family.id = outlet.family_id
    where ${later} and exists (select 1 ${counted})
    order by lower(outlet.name), outlet.id
    limit ${limit}`.execute(db)
  return rows.rows
}
