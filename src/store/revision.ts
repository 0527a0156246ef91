import { sql, type RawBuilder } from 'kysely'
import type { Block, Caption, DateMention, Section, Statement } from '../news/index.ts'
import { insertingArticle, type Change, type NewArticle, type StatementCounts } from './article.ts'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'
import { insertingEntry, retagging, type SearchEntry } from './search.ts'
import { replacingTopics, type FiledTopic } from './topic.ts'

export type Revision = {
  readonly id: string
  readonly articleId: string
  readonly number: number
  readonly change: Change
  readonly title: string
  readonly byline: readonly string[]
  readonly language: string | null
  readonly published: Date | null
  readonly modified: Date | null
  readonly description: string | null
  readonly image: string | null
  readonly canonical: string | null
  readonly text: string
  readonly textHash: Buffer
  readonly blocks: readonly Block[]
  readonly dates: readonly DateMention[]
  readonly pageId: string | null
  readonly submissionId: string | null
  /** The versions of the stages that made it. */
  readonly stages: string
  readonly confidence: number
  readonly readAt: Date
}

const columns = sql`
  id, article_id as "articleId", number, change, title, byline, language, published, modified, description, image,
  canonical, text, text_hash as "textHash", blocks, dates, page_id as "pageId", submission_id as "submissionId",
  stages, confidence, read_at as "readAt"`

/** What was read of an article beside its text. */
export type ReadParts = {
  readonly statements: readonly Statement[]
  readonly images: readonly NewImage[]
  /** The section that the article is filed under first of all; null where there is none. */
  readonly primary: string | null
  readonly sections: readonly Section[]
  readonly topics: readonly FiledTopic[]
  /** How the article is found from now on. */
  readonly found: SearchEntry
}

/**
 * Keeps a new article under its keys, with its first revision and all that was read of it: one round trip, however much
 * that is.
 */
export async function insertArticle(
  db: Db,
  { article, keys }: { readonly article: NewArticle; readonly keys: readonly string[] },
  revision: Revision,
  parts: ReadParts,
) {
  await sql`
    with ${insertingArticle(article, keys, countsOf(parts))}, ${insertingRevision(revision, parts)}
    select 1`.execute(db)
}

/**
 * Keeps a further revision with all that was read of it, and replaces the article's sections and topics, in one round trip too. With
 * the article it notes how many statements there are.
 */
export async function insertRevision(db: Db, revision: Revision, parts: ReadParts) {
  const { all, unnamed } = countsOf(parts)
  await sql`
    with ${insertingRevision(revision, parts)}
    update article set statements = ${all}, unnamed_statements = ${unnamed} where id = ${revision.articleId}`.execute(
    db,
  )
}

function countsOf({ statements }: ReadParts): StatementCounts {
  return {
    all: statements.length,
    unnamed: statements.filter(({ status }) => status === 'unnamed').length,
  }
}

function insertingRevision(revision: Revision, parts: ReadParts): RawBuilder<unknown> {
  return sql`
    text as (${insertingText(revision)}), images as (${insertingImages(revision, parts.images)}),
    statements as (${insertingStatements(revision, parts.statements)}), ${insertingEntry(parts.found)},
    ${replacingSections(revision.articleId, parts)}, ${replacingTopics(revision.articleId, parts.topics)}`
}

function insertingText(r: Revision) {
  return sql`
    insert into revision (id, article_id, number, change, title, byline, language, published, modified, description,
      image, canonical, text, text_hash, blocks, dates, page_id, submission_id, stages, confidence, read_at)
    values (${r.id}, ${r.articleId}, ${r.number}, ${r.change}, ${r.title}, ${r.byline}, ${r.language}, ${r.published},
      ${r.modified}, ${r.description}, ${r.image}, ${r.canonical}, ${r.text}, ${r.textHash},
      ${JSON.stringify(r.blocks)}::jsonb, ${JSON.stringify(r.dates)}::jsonb, ${r.pageId}, ${r.submissionId}, ${r.stages},
      ${r.confidence}, ${r.readAt})`
}

export async function findRevision(db: Db, id: string): Promise<Revision | null> {
  const rows = await sql<Revision>`select ${columns} from revision where id = ${id}`.execute(db)
  return rows.rows[0] ?? null
}

/** All revisions of an article, the first one first. A supplied text that a fetch replaced was none of the outlet's. */
export async function listRevisions(db: Db, articleId: string): Promise<Revision[]> {
  const rows = await sql<Revision>`
    select ${columns}
    from revision
    where article_id = ${articleId} and not exists (
      select 1
      from submission
      join article on article.id = ${articleId}
      where submission.id = revision.submission_id and submission.provenance = 'supplied'
        and article.provenance <> 'supplied'
    )
    order by number`.execute(db)
  return rows.rows
}

function insertingStatements(revision: Revision, statements: readonly Statement[]) {
  const rows = statements.map((statement, ordinal) => ({
    id: newKey(revision.readAt),
    ordinal,
    source: statement.source,
    cue: statement.cue,
    content: statement.content,
    hedge: statement.hedge,
    reason: statement.reason ?? null,
    kind: statement.kind,
    status: statement.status,
    path: statement.path,
    said: statement.when?.value ?? null,
    said_from: statement.when?.from ?? null,
    said_to: statement.when?.to ?? null,
    confidence: statement.confidence,
  }))
  return sql`
    insert into statement (id, article_id, revision_id, ordinal, text_hash, source, cue, content, hedge, reason, kind,
      status, path, said_value, said_from, said_to, confidence)
    select id, ${revision.articleId}, ${revision.id}, ordinal, ${revision.textHash}, source, cue, content, hedge, reason,
      kind, status, array(select jsonb_array_elements_text(path)), said, said_from, said_to, confidence
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, ordinal integer, source jsonb, cue jsonb,
      content jsonb, hedge jsonb, reason jsonb, kind text, status text, path jsonb, said text, said_from date,
      said_to date, confidence real)`
}

type StatementRow = Omit<Statement, 'when' | 'reason'> & {
  readonly revisionId: string
  readonly reason: Statement['reason'] | null
  readonly value: string | null
  readonly from: string | null
  readonly to: string | null
}

/** The statements of several revisions, by revision and in the order of the text. */
export async function listStatements(
  db: Db,
  revisionIds: readonly string[],
): Promise<Map<string, Statement[]>> {
  const rows = await sql<StatementRow>`
    select revision_id as "revisionId", source, cue, content, hedge, reason, kind, status, path,
      said_value as value, said_from as "from", said_to as "to", confidence
    from statement
    where revision_id = any(${revisionIds}::uuid[])
    order by revision_id, ordinal`.execute(db)
  const byRevision = new Map<string, Statement[]>(revisionIds.map(id => [id, []]))
  for (const { revisionId, value, from, to, reason, ...rest } of rows.rows)
    byRevision.get(revisionId)!.push({
      ...rest,
      ...(reason ? { reason } : {}),
      ...(value && from && to ? { when: { value, from, to } } : {}),
    })
  return byRevision
}

export type NewImage = { readonly address: string | null; readonly words: string; readonly caption: Caption }

function insertingImages({ id, articleId }: Revision, images: readonly NewImage[]) {
  const rows = images.map((image, ordinal) => ({ id: newKey(), ordinal, ...image }))
  return sql`
    insert into image (id, article_id, revision_id, ordinal, address, words, caption)
    select id, ${articleId}, ${id}, ordinal, address, words, caption
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, ordinal integer, address text,
      words text, caption jsonb)`
}

/** The caption ledger of a revision, without what was hidden. */
export async function listImages(db: Db, revisionId: string): Promise<NewImage[]> {
  const rows = await sql<NewImage>`
    select address, words, caption from image
    where revision_id = ${revisionId} and hidden_by is null
    order by ordinal`.execute(db)
  return rows.rows
}

function replacingSections(
  articleId: string,
  { primary, sections }: Pick<ReadParts, 'primary' | 'sections'>,
) {
  const rows = sections.map(section => ({ ...section, main: section.country === primary }))
  return sql`
    sections as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given (country text, score real, main boolean, evidence jsonb)
    ), gone as (
      delete from filing where article_id = ${articleId} and country not in (select country from sections)
    ), filed as (
      insert into filing (article_id, country, score, main, evidence)
      select ${articleId}, country, score, main, evidence from sections
      on conflict (article_id, country) do update
      set score = excluded.score, main = excluded.main, evidence = excluded.evidence
    )`
}

/** Files an article anew without another reading: under these sections and topics, and it is found by them. */
export async function refile(
  db: Db,
  articleId: string,
  filed: Pick<ReadParts, 'primary' | 'sections' | 'topics'>,
) {
  const countries = filed.sections.map(({ country }) => country)
  const topics = filed.topics.map(({ code }) => code)
  await sql`
    with ${replacingSections(articleId, filed)}, ${replacingTopics(articleId, filed.topics)}
    ${retagging(articleId, { countries, topics })}`.execute(db)
}

export async function listFilings(db: Db, articleId: string): Promise<(Section & { main: boolean })[]> {
  const rows = await sql<Section & { main: boolean }>`
    select country, score, main, evidence from filing
    where article_id = ${articleId}
    order by main desc, score desc, country`.execute(db)
  return rows.rows
}

export type UnsureReading = {
  readonly articleId: string
  readonly title: string
  readonly outlet: string
  readonly readAt: Date
}

/** Articles whose current revision was read with less confidence than this, those read last first. */
export async function listUnsure(db: Db, below: number, most: number): Promise<UnsureReading[]> {
  const rows = await sql<UnsureReading>`
    select article.id as "articleId", article.title, outlet.name as outlet, read_at as "readAt"
    from revision
    join article on article.revision_id = revision.id and hidden_by is null
    join outlet on outlet.id = outlet_id
    where confidence < ${below}::real and confidence < 0.7
    order by read_at desc
    limit ${most}`.execute(db)
  return rows.rows
}

/** The texts of several revisions. */
export async function listTexts(db: Db, revisionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; text: string }>`
    select id, text from revision where id = any(${revisionIds}::uuid[])`.execute(db)
  return new Map(rows.rows.map(row => [row.id, row.text]))
}

/** The text of an article's current revision. */
export async function findTextOf(db: Db, articleId: string): Promise<string> {
  const rows = await sql<{ text: string }>`
    select text from article join revision on revision.id = revision_id where article.id = ${articleId}`.execute(
    db,
  )
  return rows.rows[0]!.text
}
