import { createHash } from 'node:crypto'
import { getDomain } from 'tldts'
import { articleKey } from '../intake/index.ts'
import type { Provenance } from '../news/index.ts'
import { article, newKey, outlet, revision, submission, type Db } from '../store/index.ts'
import { changeBetween } from './change-between.ts'
import type { Read } from './file-and-trace.ts'
import { placeArticle } from './place-article.ts'
import type { World } from './world.ts'

/** Named in every revision, so that a later reading with better stages can be told from this one. */
export const stageVersions = 'extract/1 trace/1 sections/1 group/1'

/**
 * Saves what was read, in one transaction: the article or its next revision, statements, sections, captions, its place
 * among copies and stories, and the end of the submission. A submission that is finished already changes nothing;
 * two submissions of the same document at once meet at the keys, and the second finds the article of the first.
 */
export async function saveArticle(world: World, submissionId: string, read: Read) {
  await world.db.transaction().execute(async db => {
    const given = await submission.lockSubmission(db, submissionId)
    if (!given || given.state === 'read' || given.state === 'refused') return
    const publisher = await outlet.findOrMakeOutlet(db, {
      name: outletNameOf(read),
      host: hostOf(read.address),
    })
    const keys = keysOf(read, publisher.id)
    await article.lockKeys(db, keys)
    const here = await article.findArticleByKeys(db, keys)
    const saved = here
      ? await saveAgain(db, here.id, publisher.id, given, read)
      : await saveNew(db, publisher.id, given, read)
    await article.insertArticleKeys(db, saved.id, keys)
    if (saved.changed) await placeArticle(world, db, saved.id)
    await submission.finishRead(db, given.id, saved.id, here !== null, world.now())
  })
}

type Saved = { readonly id: string; readonly changed: boolean }

async function saveNew(db: Db, outletId: string, given: submission.Submission, read: Read): Promise<Saved> {
  const id = newKey(read.readAt)
  const revisionId = newKey(read.readAt)
  const published = publishedOf(read)
  await article.insertArticle(db, {
    id,
    outletId,
    address: read.address,
    title: read.article.title!,
    language: read.language,
    published: published ?? read.readAt,
    publishedStated: published !== null,
    provenance: given.provenance,
    addedBy: given.accountId,
    addedVia: given.via,
    addedAt: given.submittedAt,
    revisionId,
  })
  await saveRevision(
    db,
    { id: revisionId, articleId: id, number: 1, change: 'first', submissionId: given.id },
    read,
  )
  return { id, changed: true }
}

/** A document that is here already: the same text adds nothing, another text becomes the next revision. */
async function saveAgain(
  db: Db,
  id: string,
  outletId: string,
  given: submission.Submission,
  read: Read,
): Promise<Saved> {
  const here = (await article.lockArticle(db, id))!
  const current = (await revision.findRevision(db, here.revisionId))!
  const same = current.textHash.equals(hashOf(read.article.text)) && current.title === read.article.title
  if (same) {
    await article.raiseProvenance(db, id, given.provenance, outletId)
    return { id, changed: given.provenance !== here.provenance && here.provenance === 'supplied' }
  }
  if (!mayReplace(here.provenance, given.provenance)) return { id, changed: false }
  const change = changeBetween(current, read.article)
  const next = {
    id: newKey(read.readAt),
    number: here.revisions + 1,
    title: read.article.title!,
    language: read.language,
    change,
  }
  await saveRevision(db, { ...next, articleId: id, submissionId: given.id }, read)
  await article.setRevision(db, id, next)
  await article.raiseProvenance(db, id, given.provenance, outletId)
  return { id, changed: true }
}

/** What anybody pasted never takes the place of what Sayso fetched or an editor vouched for. */
function mayReplace(here: Provenance, given: Provenance): boolean {
  return given !== 'supplied' || here === 'supplied'
}

type NewRevision = Pick<revision.Revision, 'id' | 'articleId' | 'number' | 'change' | 'submissionId'>

async function saveRevision(db: Db, made: NewRevision, read: Read) {
  const { article: text, traced } = read
  const saved: revision.Revision = {
    ...made,
    title: text.title!,
    byline: text.byline,
    language: read.language,
    published: publishedOf(read),
    modified: dateOf(text.modified),
    description: text.description,
    image: text.image,
    canonical: text.canonical,
    text: text.text,
    textHash: hashOf(text.text),
    blocks: text.blocks,
    dates: traced.dates,
    pageId: read.pageId,
    stages: stageVersions,
    confidence: text.confidence,
    readAt: read.readAt,
  }
  await revision.insertRevision(db, saved)
  await revision.insertStatements(db, saved, traced.statements)
  const unnamed = traced.statements.filter(statement => statement.status === 'unnamed').length
  await article.setStatementCounts(db, saved.articleId, traced.statements.length, unnamed)
  await revision.insertImages(db, saved.articleId, saved.id, read.captions)
  await revision.replaceFilings(db, saved.articleId, read.filing.primary, read.filing.sections)
}

/** The hash that statements are bound to: SHA-256 of the text as UTF-8. */
export function hashOf(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}

function keysOf(read: Read, outletId: string): string[] {
  const addresses = read.addresses.map(address => `address:${articleKey(address)}`)
  // Without an address, the same text of the same outlet is the same document.
  const keys =
    addresses.length > 0 ? addresses : [`text:${outletId}:${hashOf(read.article.text).toString('hex')}`]
  return [...new Set(keys)]
}

function outletNameOf(read: Read): string {
  return read.outletName?.trim() || hostOf(read.address) || 'unknown outlet'
}

/** The registrable domain, which stands for the outlet: news.example.co.uk and www.example.co.uk are one. */
function hostOf(address: string | null): string | null {
  if (!address) return null
  return getDomain(address, { allowPrivateDomains: true }) ?? new URL(address).hostname
}

/** A date more than a day ahead of the reading is a slip of the page, not a date. */
function publishedOf(read: Read): Date | null {
  const stated = dateOf(read.article.published)
  return stated && stated.getTime() < read.readAt.getTime() + 86_400_000 ? stated : null
}

function dateOf(iso: string | null): Date | null {
  const ms = iso ? Date.parse(iso) : Number.NaN
  return Number.isNaN(ms) ? null : new Date(ms)
}
