import { sql, type RawBuilder } from 'kysely'
import type { Provenance, Rights, RobotSignals } from '../news/index.ts'
import type { Db } from './connect.ts'
import { configurationOf, configurationsOf } from './search-configuration.ts'
import type { Asked } from './search-newest.ts'
import { pairsOfAll } from './search-phrases.ts'
import { allTags, tagsOf, type Filters } from './search-tags.ts'

export { allTags, type Filters } from './search-tags.ts'
export { explainNewest, findBest, findNewest, type Asked, type Place, type Scored } from './search-newest.ts'

/** What an article is found by. All texts are folded already (search/fold-words.ts). */
export type SearchEntry = {
  readonly articleId: string
  readonly published: Date
  readonly language: string | null
  readonly title: string
  readonly text: string
  /** Whom its statements cite, parted by blanks. */
  readonly sources: string
  readonly filters: Filters
  readonly hedges: readonly string[]
}

/** Parts of the statement that saves a revision (revision.ts): an article and its words are there together or not at all. */
export function insertingEntry(entry: SearchEntry): RawBuilder<unknown> {
  const language = configurationOf(entry.language)
  return sql`
    spoken as (
      insert into search_language (configuration)
      select ${language}::text where not exists (select 1 from search_language where configuration = ${language})
      on conflict do nothing
    ), entry as (
    insert into search_entry (article_id, published, words, sources, tags, hedges)
    values (${entry.articleId}, ${entry.published},
      setweight(to_tsvector(${language}::regconfig, ${entry.title}), 'A') ||
        to_tsvector(${language}::regconfig, ${entry.text}) || array_to_tsvector(array[search_mark(${language})]),
      to_tsvector('simple', ${entry.sources}),
      ${allTags(entry)}::text[], ${entry.hedges}::text[])
    on conflict (article_id) do update
    set published = excluded.published, words = excluded.words, sources = excluded.sources, tags = excluded.tags,
      hedges = excluded.hedges
    )`
}

/** A statement that puts an entry under these countries and topics instead of those it had. */
export function retagging(
  articleId: string,
  filed: Required<Pick<Filters, 'countries' | 'topics'>>,
): RawBuilder<unknown> {
  return sql`
    update search_entry
    set tags = array(select tag from unnest(tags) as tag where tag !~ '^(country|topic):')
      || ${tagsOf(filed).flat()}::text[]
    where article_id = ${articleId}`
}

export async function insertEntries(db: Db, entries: readonly SearchEntry[]) {
  for (const entry of entries) await sql`with ${insertingEntry(entry)} select 1`.execute(db)
}

const timeoutMs = 1500

/**
 * What holds from here to the end of the transaction: no statement takes longer than 1.5 seconds, and there are no
 * sequential scans, since the only other way to the entries is their one index, whatever the planner makes of a query
 * that it has not seen.
 */
const limiting = sql`
  set_config('statement_timeout', ${String(timeoutMs)}, true), set_config('enable_seqscan', 'off', true),
  set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`

/** What PostgreSQL has learned of when articles were published (`analyze`). */
const spreading = sql`(
  select most_common_vals::text::timestamptz[] as frequent, most_common_freqs as shares,
    histogram_bounds::text::timestamptz[] as bounds
  from pg_stats
  where schemaname = current_schema() and tablename = 'search_entry' and attname = 'published'
) spread`

type Wanted = {
  readonly words: readonly string[]
  readonly without: readonly string[]
  readonly sources: readonly string[]
}

/**
 * Turns folded words and phrases into the index's own language, as each of these languages (all that are here, where none is given)
 * reads them. PostgreSQL takes the words as values and gives a tsquery back; none is ever written by us. What is null
 * was not asked for, or every language holds it for too common to be kept. From here on the transaction is limited.
 */
export async function askedWords(
  db: Db,
  { words, without, sources }: Wanted,
  languages: readonly string[],
): Promise<Pick<Asked, 'words' | 'phrases' | 'without' | 'sources' | 'spread'>> {
  const configurations =
    languages.length > 0
      ? sql`${configurationsOf(languages)}::text[]`
      : sql`(select coalesce(array_agg(configuration), array['simple']) from search_language)`
  const rows = await sql<{
    words: string
    near: string
    pairs: number[][]
    without: string
    sources: string
    frequent: Date[] | null
    shares: number[] | null
    bounds: Date[] | null
  }>`
    select ${limiting}, frequent, shares, bounds, words::text, near::text, pairs,
      (${joined(
        without.map(one => sql`search_query(${[one]}::text[], ${configurations})`),
        sql` || `,
      )})::text
        as without,
      (${joined(
        sources.map(one => sql`phraseto_tsquery('simple', ${one})`),
        sql` && `,
      )})::text as sources
    from search_readings(${words}::text[], ${configurations}) left join ${spreading} on true`.execute(db)
  const row = rows.rows[0]!
  const some = (query: string) => (query === '' ? null : query)
  const phrases = row.near === row.words ? null : { near: row.near, pairs: pairsOfAll(row.pairs) }
  return {
    ...{ words: some(row.words), phrases, without: some(row.without), sources: some(row.sources) },
    spread: {
      frequent: (row.frequent ?? []).map((at, n) => ({ at, share: row.shares?.[n] ?? 0 })),
      bounds: row.bounds ?? [],
    },
  }
}

function joined(queries: readonly RawBuilder<unknown>[], by: RawBuilder<unknown>): RawBuilder<unknown> {
  return queries.length === 0 ? sql`''::tsquery` : sql.join(queries, by)
}

/** Whether PostgreSQL ended a statement because it took too long. */
export function isTooSlow(error: unknown): boolean {
  return (error as { code?: string }).code === '57014'
}

export type Hit = {
  readonly id: string
  readonly title: string
  readonly language: string | null
  readonly published: Date
  readonly provenance: Provenance
  readonly revisionId: string
  readonly revisions: number
  readonly hedges: readonly string[]
  readonly copyOf: string | null
  readonly copyOutlet: string | null
  readonly share: number | null
  readonly outletSlug: string
  readonly outletName: string
  /** The ground on which its words are shown. */
  readonly rights: Rights | null
  readonly outletRights: Rights
  readonly signals: RobotSignals | null
  readonly oneOrigin: boolean
}

/** What is shown of these articles, in their order; without those that were hidden. */
export async function listHits(db: Db, ids: readonly string[]): Promise<Hit[]> {
  const rows = await sql<Hit>`
    select article.id, title, article.language, article.published, provenance, revision_id as "revisionId", revisions,
      hedges, copy_of as "copyOf", copy.share_of_copy as share,
      (select o.name from article a join outlet o on o.id = a.outlet_id where a.id = article.copy_of) as "copyOutlet",
      outlet.slug as "outletSlug", outlet.name as "outletName", article.rights, outlet.rights as "outletRights", signals,
      coalesce((select origins_max = 1 from story where story.id = article.story_id), false) as "oneOrigin"
    from article
    join search_entry on article_id = article.id
    join outlet on outlet.id = outlet_id
    left join copy on copy.article_id = article.id
    where article.id = any(${ids}::uuid[]) and article.hidden_by is null
    order by array_position(${ids}::uuid[], article.id)`.execute(db)
  return rows.rows
}

/** The first of these articles, in their order, whose stories go back to one origin; at most `most`, and none that was hidden. */
export async function ofOneOrigin(db: Db, ids: readonly string[], most: number): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select article.id
    from unnest(${ids}::uuid[]) with ordinality as given (id, n)
    join article on article.id = given.id
    join story on story.id = article.story_id
    where origins_max = 1 and article.hidden_by is null
    order by n
    limit ${most}`.execute(db)
  return rows.rows.map(({ id }) => id)
}

/** Which of these folded texts hold the words that are asked; `languages` are the texts' own. */
export async function textsWith(
  db: Db,
  texts: readonly { readonly text: string; readonly language: string | null }[],
  words: string,
): Promise<boolean[]> {
  const rows = await sql<{ holds: boolean }>`
    select to_tsvector(configuration::regconfig, text) || array_to_tsvector(array[search_mark(configuration)])
      @@ ${words}::tsquery as holds
    from unnest(${texts.map(({ text }) => text)}::text[],
      ${texts.map(({ language }) => configurationOf(language))}::text[]) with ordinality as given (text, configuration, n)
    order by n`.execute(db)
  return rows.rows.map(row => row.holds)
}

/** The keys of outlets of this slug, host or name, whatever its capitals. */
export async function findOutlets(db: Db, given: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select id from outlet
    where slug = ${given.toLowerCase()} or host = ${given.toLowerCase()} or lower(name) = lower(${given})`.execute(
    db,
  )
  return rows.rows.map(row => row.id)
}

export type WordCount = {
  readonly word: string
  readonly articles: number
  readonly pieces: readonly string[]
}

/** Counts words of headlines, for suggestions. */
export async function countWords(db: Db, words: readonly WordCount[]) {
  await sql`
    insert into search_word (word, articles, pieces)
    select word, articles, array(select jsonb_array_elements_text(pieces))
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as given (word text, articles integer, pieces jsonb)
    order by word
    on conflict (word) do update set articles = search_word.articles + excluded.articles`.execute(db)
}

/** Words of headlines that look most like this one, the likest first; not the word itself. */
export async function similarWords(db: Db, word: string, pieces: readonly string[]): Promise<string[]> {
  const rows = await sql<{ word: string }>`
    select word
    from (
      select word, articles, cardinality(pieces) as size,
        (select count(*) from unnest(pieces) as piece where piece = any(${pieces}::text[])) as shared
      from search_word
      where pieces && ${pieces}::text[] and word <> ${word}
    ) near
    where shared >= ${leastAlike}::float8 * (size + ${pieces.length}::integer - shared)
    order by shared::float8 / (size + ${pieces.length}::integer - shared) desc, articles desc, word
    limit 3`.execute(db)
  return rows.rows.map(row => row.word)
}

/** Two of five pieces alike: one letter changed in a word of six ("constanza", "constansa"). */
const leastAlike = 0.4

/** Which of these words stand in a headline. */
export async function knownWords(db: Db, words: readonly string[]): Promise<string[]> {
  const rows = await sql<{
    word: string
  }>`select word from search_word where word = any(${words}::text[])`.execute(db)
  return rows.rows.map(row => row.word)
}
