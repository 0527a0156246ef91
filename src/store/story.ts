import { sql } from 'kysely'
import type { Origins, Provenance, Rights, RobotSignals } from '../news/index.ts'
import type { Db } from './connect.ts'
import { countedAs, type OutletCount } from './outlet.ts'
import { replacingStoryTopics } from './topic.ts'

/** A story with what its card shows; see `setStoryFace`. */
export type StoryRow = {
  readonly id: string
  readonly slug: string
  readonly headline: string
  /** ISO 639-1 of the headline and lead */
  readonly language: string | null
  readonly lead: string | null
  /** Hedge words of the leading statements: a card never shows a hedged statement without them. */
  readonly hedges: readonly string[]
  readonly articles: number
  readonly outlets: number
  readonly copies: number
  readonly origins: Origins
  /** How many of the origins are unnamed. */
  readonly unnamedOrigins: number
  /** ISO 3166-1, those of most articles first. */
  readonly countries: readonly string[]
  readonly outletNames: readonly { slug: string; name: string }[]
  readonly firstAt: Date
  readonly lastAt: Date
}

/** What a card shows of a story. */
export const storyColumns = sql`
  story.id, slug, headline, language, lead, hedges, story.articles, outlets, copies,
  jsonb_build_object('min', origins_min, 'max', origins_max) as origins, unnamed_origins as "unnamedOrigins",
  countries, outlet_names as "outletNames", first_at as "firstAt", story.last_at as "lastAt"`

/** Where the next older page begins. */
export type Cursor = { readonly at: Date; readonly id: string }

/** The newest stories, `limit` of them, older than the cursor. Reads the index `story_newest` only as far as needed. */
export async function listStories(db: Db, limit: number, before: Cursor | null): Promise<StoryRow[]> {
  const older = before ? sql`and (last_at, id) < (${before.at}, ${before.id}::uuid)` : sql``
  const rows = await sql<StoryRow>`
    select ${storyColumns}
    from story
    where articles > 0 and redirect_to is null and hidden_by is null ${older}
    order by last_at desc, id desc
    limit ${limit}`.execute(db)
  return rows.rows
}

export async function listCountryStories(
  db: Db,
  country: string,
  limit: number,
  before: Cursor | null,
): Promise<StoryRow[]> {
  const older = before ? sql`and (s.last_at, s.story_id) < (${before.at}, ${before.id}::uuid)` : sql``
  const rows = await sql<StoryRow>`
    select ${storyColumns}
    from story_section s
    join story on story.id = s.story_id
    where s.country = ${country} and redirect_to is null and hidden_by is null ${older}
    order by s.last_at desc, s.story_id desc
    limit ${limit}`.execute(db)
  return rows.rows
}

/** `reasons` is a list; of a face made before they had codes, one of English sentences. */
export type StoryOrigins = { readonly reasons: unknown; readonly nodes: unknown }

/** A story by its address, following the redirects that merges left. */
export async function findStoryBySlug(
  db: Db,
  slug: string,
): Promise<(StoryRow & StoryOrigins & { hiddenBy: string | null }) | null> {
  return findStory(db, sql`slug = ${slug}`)
}

export async function findStoryById(
  db: Db,
  id: string,
): Promise<(StoryRow & StoryOrigins & { hiddenBy: string | null }) | null> {
  return findStory(db, sql`story.id = ${id}::uuid`)
}

async function findStory(db: Db, where: ReturnType<typeof sql>) {
  const rows = await sql<StoryRow & StoryOrigins & { hiddenBy: string | null; redirectTo: string | null }>`
    select ${storyColumns}, coalesce(coded_reasons, to_jsonb(reasons)) as reasons, story.origins as nodes, hidden_by as "hiddenBy", redirect_to as "redirectTo"
    from story
    where ${where}`.execute(db)
  const row = rows.rows[0]
  if (row?.redirectTo) return findStoryById(db, row.redirectTo)
  return row ?? null
}

export async function insertStory(db: Db, story: { id: string; slug: string; headline: string; at: Date }) {
  await sql`
    insert into story (id, slug, headline, first_at, last_at)
    values (${story.id}, ${story.slug}, ${story.headline}, ${story.at}, ${story.at})`.execute(db)
}

/** A slug of this beginning that is still free; the caller holds the lease on grouping, so nobody else takes it. */
export async function freeStorySlug(db: Db, wanted: string): Promise<string> {
  const rows = await sql<{ slug: string }>`
    select slug from story where slug = ${wanted} or slug like ${wanted.replaceAll(/[\\%_]/g, '') + '-%'}`.execute(
    db,
  )
  const taken = new Set(rows.rows.map(row => row.slug))
  let slug = wanted
  for (let n = 2; taken.has(slug); n++) slug = `${wanted}-${n}`
  return slug
}

/** Whether a story has this article and no other, hidden ones counted, and the slug wanted, a number aside. */
export async function isOnlyMember(db: Db, id: string, articleId: string, slug: string): Promise<boolean> {
  const rows = await sql<{ slug: string }>`
    select slug
    from story
    where id = ${id} and not exists (select 1 from article where story_id = ${id} and id <> ${articleId})`.execute(
    db,
  )
  const taken = rows.rows[0]?.slug
  return taken === slug || taken?.replace(/-\d+$/, '') === slug
}

/** How long a story is, hidden articles counted, and whether it is hidden itself. */
export type StorySize = { readonly id: string; readonly articles: number; readonly isHidden: boolean }

/** Of stories that lead on to no other: the longest first, of equally long ones the one that began first. */
export async function listSizes(db: Db, ids: readonly string[]): Promise<StorySize[]> {
  const rows = await sql<StorySize>`
    select id, (select count(*) from article where story_id = story.id) as articles, hidden_by is not null as "isHidden"
    from story
    where id = any(${ids}::uuid[]) and redirect_to is null
    order by articles desc, id`.execute(db)
  return rows.rows
}

/** Makes a story that has no article left lead on to another; one that still has some stays as it is. */
export async function leadOn(db: Db, id: string, to: string) {
  await sql`
    update story set redirect_to = ${to}
    where id = ${id} and not exists (select 1 from article where story_id = ${id})`.execute(db)
}

/** A story that led on to another one is there again: its articles come back. */
export async function reopen(db: Db, id: string) {
  await sql`update story set redirect_to = null where id = ${id}`.execute(db)
}

/** The ids of all members, hidden ones too, the earliest first. */
export async function listMemberIds(db: Db, id: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select id from article where story_id = ${id} order by published, id`.execute(db)
  return rows.rows.map(row => row.id)
}

export async function isEmpty(db: Db, id: string): Promise<boolean> {
  const rows = await sql`select 1 from article where story_id = ${id} limit 1`.execute(db)
  return rows.rows.length === 0
}

/** Its own slug, also where it leads on to another story. */
export async function slugOfStory(db: Db, id: string): Promise<string> {
  const rows = await sql<{ slug: string }>`select slug from story where id = ${id}`.execute(db)
  return rows.rows[0]!.slug
}

export type StoryName = Pick<StoryRow, 'id' | 'slug' | 'headline' | 'language'> & { readonly asked: string }

/** The names of stories, under the ids `asked` for: of one that leads on, that to which it does. Hidden ones are left out. */
export async function listNames(db: Db, ids: readonly string[]): Promise<StoryName[]> {
  const rows = await sql<StoryName>`
    with recursive led as (
      select id as asked, id, redirect_to from story where id = any(${ids}::uuid[])
      union
      select asked, story.id, story.redirect_to from led join story on story.id = led.redirect_to
    )
    select asked, story.id, slug, headline, language
    from led
    join story on story.id = led.id
    where led.redirect_to is null and hidden_by is null and articles > 0`.execute(db)
  return rows.rows
}

/** What the cards and the story's page show; recomputed from the members whenever one of them changes. */
export type StoryFace = Omit<StoryRow, 'id' | 'slug'> & {
  readonly reasons: unknown
  readonly nodes: unknown
  readonly sections: readonly { country: string; articles: number }[]
}

/** Notes that a story's members changed, in the transaction that changes them: its face is to be made anew. */
export async function markStale(db: Db, id: string) {
  await sql`insert into story_stale (story_id) values (${id})`.execute(db)
}

/** Every story's face is to be made anew. */
export async function markAllStale(db: Db) {
  await sql`insert into story_stale (story_id) select id from story`.execute(db)
}

/** Stories whose face is to be made anew, those that wait longest first, with how many members they have. */
export async function listStale(
  db: Db,
  most: number,
): Promise<{ readonly id: string; readonly members: number }[]> {
  const rows = await sql<{ id: string; members: number }>`
    select story_id as id, (select count(*) from article where article.story_id = stale.story_id) as members
    from (select story_id, min(id) as first from story_stale group by story_id order by first limit ${most}) stale
    order by first`.execute(db)
  return rows.rows
}

/**
 * Locks a story until the transaction ends, so that one after the other makes its face, and clears the marks that are
 * there by now; what is marked later stays marked.
 */
export async function takeStale(db: Db, id: string) {
  await sql`
    with locked as materialized (
      select id from story where id = ${id} for no key update
    ), cleared as (
      delete from story_stale where story_id in (select id from locked)
    )
    select id from locked`.execute(db)
}

export async function setStoryFace(db: Db, id: string, face: StoryFace) {
  await sql`
    with face as (
      update story
      set headline = ${face.headline}, language = ${face.language}, lead = ${face.lead}, hedges = ${face.hedges},
        articles = ${face.articles}, outlets = ${face.outlets}, copies = ${face.copies},
        origins_min = ${face.origins.min}, origins_max = ${face.origins.max}, unnamed_origins = ${face.unnamedOrigins},
        origins = ${JSON.stringify(face.nodes)}::jsonb, coded_reasons = ${JSON.stringify(face.reasons)}::jsonb,
        countries = ${face.countries},
        outlet_names = ${JSON.stringify(face.outletNames)}::jsonb, first_at = ${face.firstAt}, last_at = ${face.lastAt}
      where id = ${id}
    ), given as (
      select * from jsonb_to_recordset(${JSON.stringify(face.sections)}::jsonb) as given (country text, articles integer)
    ), gone as (
      delete from story_section where story_id = ${id} and country not in (select country from given)
    ), ${replacingStoryTopics(id, face.lastAt)}
    insert into story_section (story_id, country, articles, last_at)
    select ${id}, country, articles, ${face.lastAt} from given
    on conflict (story_id, country) do update
    set articles = excluded.articles, last_at = excluded.last_at`.execute(db)
}

export type StoryMember = {
  readonly id: string
  readonly title: string
  readonly language: string | null
  readonly published: Date
  readonly provenance: Provenance
  readonly revisionId: string
  readonly revisions: number
  readonly copyOf: string | null
  readonly share: number | null
  readonly copyOutlet: string | null
  readonly outletId: string
  readonly outletSlug: string
  readonly outletName: string
  readonly family: string | null
  /** The ground on which its text stands: its own basis, its outlet's, and what its page says to robots. */
  readonly rights: Rights | null
  readonly outletRights: Rights
  readonly signals: RobotSignals | null
}

const memberColumns = sql`
  article.id, title, article.language, published, provenance, revision_id as "revisionId", revisions,
  copy_of as "copyOf", copy.share_of_copy as share,
  (select o.name from article a join outlet o on o.id = a.outlet_id where a.id = article.copy_of) as "copyOutlet",
  outlet.id as "outletId", outlet.slug as "outletSlug", outlet.name as "outletName", family.name as family,
  article.rights, outlet.rights as "outletRights", article.signals`

/** The articles of a story that are shown, the earliest first. */
export async function listMembers(db: Db, storyId: string): Promise<StoryMember[]> {
  const rows = await sql<StoryMember>`
    select ${memberColumns}
    from article
    join outlet on outlet.id = outlet_id
    left join family on family.id = outlet.family_id
    left join copy on copy.article_id = article.id
    where story_id = ${storyId} and article.hidden_by is null
    order by published, article.id`.execute(db)
  return rows.rows
}

/** The articles of an outlet, or those that one of its counts is made of, the newest first. */
export async function listOutletArticles(
  db: Db,
  outletId: string,
  limit: number,
  before: Cursor | null,
  count: OutletCount | null,
): Promise<StoryMember[]> {
  const older = before ? sql`and (published, article.id) < (${before.at}, ${before.id}::uuid)` : sql``
  const rows = await sql<StoryMember>`
    select ${memberColumns}
    from article
    join outlet on outlet.id = outlet_id
    left join family on family.id = outlet.family_id
    left join copy on copy.article_id = article.id
    where outlet_id = ${outletId} and article.hidden_by is null ${older}
      and ${count ? countedAs(count) : sql`true`}
    order by published desc, article.id desc
    limit ${limit}`.execute(db)
  return rows.rows
}

export async function listCopies(db: Db, articleId: string) {
  const rows = await sql<{ id: string; outletSlug: string; outletName: string; share: number }>`
    select article.id, outlet.slug as "outletSlug", outlet.name as "outletName", share_of_copy as share
    from copy
    join article on article.id = copy.article_id
    join outlet on outlet.id = outlet_id
    where of_id = ${articleId} and article.hidden_by is null
    order by published`.execute(db)
  return rows.rows
}

/** The countries under which the members of a story are filed. */
export async function countSections(
  db: Db,
  storyId: string,
): Promise<{ country: string; articles: number }[]> {
  const rows = await sql<{ country: string; articles: number }>`
    select country, count(*) as articles
    from filing
    join article on article.id = article_id
    where story_id = ${storyId} and hidden_by is null
    group by country
    order by count(*) filter (where main) desc, articles desc, country`.execute(db)
  return rows.rows
}
