import { createHash } from 'node:crypto'
import { setImmediate as othersFirst } from 'node:timers/promises'
import { sql } from 'kysely'
import type { World } from '../src/newsroom/index.ts'
import { search } from '../src/store/index.ts'
import {
  benchLanguages,
  benchOutlets,
  makeEntries,
  wordOf,
  wordsPerLanguage,
  type BenchEntry,
  type BenchLanguage,
} from './make-entries.ts'

type Db = World['db']
/** A word's stem, null where its language holds it for too common, and the stem's number as search_pairs of the database has it. */
type Stem = { readonly stem: string | null; readonly hash: number }
type Stems = ReadonlyMap<BenchLanguage, readonly Stem[]>

const rowsAtOnce = 500
const batchesAtOnce = 3
const perStory = 4

/**
 * Fills an empty database with invented articles as they lie there after they were read: article, entry for searching,
 * story with its sections. Texts are not kept, and PostgreSQL parses no text: the words' stems are asked for once, and
 * the vectors put together here. `sampleDiffers` tells that both are the same.
 */
export async function loadEntries(db: Db, count: number, seed: number, endMs: number): Promise<Stems> {
  await sql`drop index search_entry_found`.execute(db)
  await insertOutlets(db)
  const stems = await stemsOf(db)
  const inUse = [...new Set(Object.values(configurations))]
  await sql`insert into search_language select unnest(${inUse}::text[])`.execute(db)
  const saving = new Set<Promise<void>>()
  const save = async (rows: readonly BenchEntry[]) => {
    // Entries are made while the database writes those before.
    while (saving.size >= batchesAtOnce) await Promise.race(saving)
    const saved: Promise<void> = insertRows(db, stems, rows).finally(() => saving.delete(saved))
    saving.add(saved)
  }
  let rows: BenchEntry[] = []
  for (const entry of makeEntries(count, seed, endMs)) {
    rows.push(entry)
    if (rows.length % 50 === 0) await othersFirst()
    if (rows.length < rowsAtOnce) continue
    await save(rows)
    rows = []
  }
  if (rows.length > 0) await save(rows)
  await Promise.all(saving)
  return stems
}

/** The index as the migration makes it, and what autovacuum would do. */
export async function finishLoading(db: Db) {
  await db.transaction().execute(async inside => {
    // What an embedded server is started with stands before "alter system"; with its 32 MB one process builds the index alone.
    await sql`set local maintenance_work_mem = '512MB'`.execute(inside)
    await sql`create index search_entry_found on search_entry using gin (tags, words, sources, pairs)
      with (fastupdate = on, gin_pending_list_limit = 512)`.execute(inside)
  })
  for (const table of ['article', 'story', 'story_section', 'search_entry'])
    await sql`vacuum analyze ${sql.table(table)}`.execute(db)
}

async function insertOutlets(db: Db) {
  await sql`
    insert into outlet (id, slug, name)
    select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'outlet-' || n, 'Outlet ' || n
    from generate_series(0, ${benchOutlets - 1}::integer) n`.execute(db)
}

function outletKey(outlet: number): string {
  return `00000000-0000-7000-8000-${outlet.toString(16).padStart(12, '0')}`
}

const configurations: Readonly<Record<BenchLanguage, string>> = {
  ...{ en: 'english', de: 'german', fr: 'french', ru: 'russian', he: 'simple', ar: 'arabic', ja: 'simple' },
}

/** Each word's stem by its number. */
async function stemsOf(db: Db): Promise<Stems> {
  const stems = new Map<BenchLanguage, Stem[]>()
  for (const language of benchLanguages) {
    const words = Array.from({ length: wordsPerLanguage }, (_, n) => wordOf(language, n))
    const rows = await sql<{ stem: string | null }>`
      select (tsvector_to_array(to_tsvector(${configurations[language]}::regconfig, word)))[1] as stem
      from unnest(${words}::text[]) with ordinality as given (word, n)
      order by n`.execute(db)
    stems.set(
      language,
      rows.rows.map(({ stem }) => ({ stem, hash: stem === null ? 0 : hashOf(stem) })),
    )
  }
  return stems
}

function hashOf(stem: string): number {
  return createHash('sha256').update(stem).digest().readUInt16BE()
}

function vectorOf(
  stems: Stems,
  { language, title, text }: Pick<BenchEntry, 'language' | 'title' | 'text'>,
): string {
  const own = stems.get(language)!
  const words = new Map<string, string>()
  const put = (number: number, place: string) => {
    const { stem } = own[number]!
    if (stem === null) return
    const held = words.get(stem)
    words.set(stem, held === undefined ? `'${stem}':${place}` : `${held},${place}`)
  }
  title.forEach((number, at) => put(number, `${at + 1}A`))
  const before = lastPlace(own, title)
  text.forEach((number, at) => put(number, `${before + at + 1}`))
  return [`'=${configurations[language]}'`, ...words.values()].join(' ')
}

/** The last place that the headline's vector has; a stop word at its end has none. */
function lastPlace(own: readonly Stem[], title: readonly number[]): number {
  return title.findLastIndex(number => own[number]!.stem !== null) + 1
}

/** As search_pairs of the database. */
function pairsOf(
  stems: Stems,
  { language, title, text }: Pick<BenchEntry, 'language' | 'title' | 'text'>,
): string {
  const own = stems.get(language)!
  const pairs = new Int16Array(title.length + text.length)
  let count = 0
  let before: Stem | null = null
  for (const number of [...title.slice(0, lastPlace(own, title)), ...text]) {
    const next: Stem = own[number]!
    if (before?.stem != null && next.stem !== null)
      pairs[count++] = (before.hash * 31 + next.hash) & 32_767 || 1
    before = next
  }
  const sorted = pairs.subarray(0, count).sort()
  let list = ''
  for (let at = 0; at < count; at++) if (sorted[at] !== sorted[at - 1]) list += `,${sorted[at]}`
  return `{${list.slice(1)}}`
}

function wordsOf(language: BenchLanguage, numbers: readonly number[]): string {
  return numbers.map(number => wordOf(language, number)).join(' ')
}

function filedAs({ publishedMs, language, outlet, countries, unnamed }: BenchEntry) {
  return {
    published: new Date(publishedMs),
    filters: { countries, outlets: [outletKey(outlet)], languages: [language], unnamed },
  }
}

function entryOf(entry: BenchEntry): search.SearchEntry {
  const { id, language, title, text, sources } = entry
  const words = (numbers: readonly number[]) => wordsOf(language, numbers)
  return {
    ...{
      articleId: id,
      language,
      hedges: [],
      title: words(title),
      text: words(text),
      sources: words(sources),
    },
    ...filedAs(entry),
  }
}

async function insertRows(db: Db, stems: Stems, rows: readonly BenchEntry[]) {
  const ids = rows.map(({ id }) => id)
  const at = rows.map(({ publishedMs }) => new Date(publishedMs))
  const titles = rows.map(({ language, title }) => wordsOf(language, title))
  const languages = rows.map(({ language }) => language)
  const outlets = rows.map(({ outlet }) => outletKey(outlet))
  const stories = rows.map((_, n) => ids[n - (n % perStory)]!)
  const countries = rows.map(row => row.countries.join(' '))
  await db.transaction().execute(async inside => {
    // As a backup is filled in: what the triggers and keys would ask is so by making.
    await sql`set local session_replication_role = replica`.execute(inside)
    await sql`set local synchronous_commit = off`.execute(inside)
    await sql`
      insert into story (id, slug, headline, language, articles, outlets, origins_min, origins_max, countries, first_at, last_at)
      select distinct on (given.story) given.story, given.story::text, title, language, ${perStory}::integer, 3, 1, 1 + (random() * 2)::integer,
        array_remove(string_to_array(countries, ' '), ''), at, at
      from unnest(${stories}::uuid[], ${titles}::text[], ${languages}::text[], ${countries}::text[], ${at}::timestamptz[])
        as given (story, title, language, countries, at)
      order by given.story`.execute(inside)
    await sql`
      insert into story_section (story_id, country, articles, last_at)
      select distinct on (story, country) story, country, 1, at
      from unnest(${stories}::uuid[], ${countries}::text[], ${at}::timestamptz[]) as given (story, countries, at)
      cross join lateral unnest(array_remove(string_to_array(countries, ' '), '')) country
      order by story, country, at desc
      on conflict do nothing`.execute(inside)
    await sql`
      insert into article (id, outlet_id, title, language, published, published_stated, provenance, added_via, added_at,
        revision_id, story_id)
      select id, outlet, title, language, at, true, 'fetched', 'feed', at, id, story
      from unnest(${ids}::uuid[], ${outlets}::uuid[], ${titles}::text[], ${languages}::text[], ${at}::timestamptz[],
        ${stories}::uuid[]) as given (id, outlet, title, language, at, story)`.execute(inside)
    await insertVectors(inside, stems, rows)
  })
}

async function insertVectors(db: Db, stems: Stems, rows: readonly BenchEntry[]) {
  const filed = rows.map(filedAs)
  await sql`
    insert into search_entry (article_id, published, words, sources, tags, pairs)
    select id, at, words::tsvector, to_tsvector('simple', sources), string_to_array(tags, ' '), pairs::smallint[]
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${filed.map(({ published }) => published)}::timestamptz[],
      ${rows.map(row => vectorOf(stems, row))}::text[], ${rows.map(({ language, sources }) => wordsOf(language, sources))}::text[],
      ${filed.map(one => search.allTags(one).join(' '))}::text[], ${rows.map(row => pairsOf(stems, row))}::text[])
      as given (id, at, words, sources, tags, pairs)`.execute(db)
}

/** Which of the first articles would lie there otherwise, had they been saved as the newsroom does. */
export async function sampleDiffers(db: Db, seed: number, count: number, endMs: number): Promise<string[]> {
  const differing: string[] = []
  const all = makeEntries(count, seed, endMs)
  for (let n = 0; n < 50; n++) {
    const entry = all.next().value as BenchEntry
    const row = async () =>
      (await sql<{ row: string }>`select search_entry::text as row from search_entry where article_id = ${entry.id}`.execute(db)).rows[0]!.row // prettier-ignore
    const loaded = await row()
    await search.insertEntries(db, [entryOf(entry)])
    if ((await row()) !== loaded) differing.push(entry.id)
  }
  return differing
}
