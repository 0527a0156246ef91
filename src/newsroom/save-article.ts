import { createHash } from 'node:crypto'
import { getDomain } from 'tldts'
import { articleKey } from '../intake/index.ts'
import type { Provenance } from '../news/index.ts'
import { article, newKey, outlet, revision, submission, type Db } from '../store/index.ts'
import { canBePublished } from './can-be-published.ts'
import { changeBetween } from './change-between.ts'
import type { Read } from './obtain-text.ts'
import { noteTook } from './note-took.ts'
import { placeAnew, placeArticle } from './place-article.ts'
import { refreshNow } from './refresh-stale.ts'
import type { World } from './world.ts'

/** Named in every revision, so that a later reading with better stages can be told from this one. */
export const stageVersions = 'extract/1 trace/1 sections/1 group/1'

/**
 * Saves what was read, in one transaction: the article or its next revision, statements, sections, captions, its place
 * among copies and stories, and the end of the submission. A submission that is finished already changes nothing;
 * two submissions of the same document at once meet at the keys, and the second finds the article of the first.
 */
export async function saveArticle(world: World, submissionId: string, read: Read) {
  const touched = await world.db.transaction().execute(async db => {
    const given = await submission.lockSubmission(db, submissionId)
    if (!given || given.state === 'read' || given.state === 'refused') return []
    const publisher = await outlet.findOrMakeOutlet(db, {
      name: outletNameOf(read),
      host: hostOf(addressOf(given, read)),
      claimHost: given.provenance !== 'supplied',
    })
    const keys = keysOf(given, read, publisher.id)
    await article.lockKeys(db, keys)
    const here = await article.findArticleByKeys(db, keys)
    const saved = here
      ? await saveAgain(db, here.id, publisher.id, given, read)
      : await saveNew(db, publisher.id, given, read)
    // What anybody pasted brings no article that is here under a further address.
    if (!here || given.provenance !== 'supplied') await article.insertArticleKeys(db, saved.id, keys)
    if (saved.change === 'text')
      await noteTook(world, 'group', () => placeArticle(world, db, saved.id, read.features))
    if (saved.change === 'confirmed') await placeAnew(world, db, saved.id, read.features)
    await submission.finishRead(db, given.id, saved.id, here !== null, world.now())
    // Nobody waits for an article of a feed: its story is made anew with others of the next seconds.
    if (given.via === 'feed' || saved.change === 'none') return []
    return [here?.storyId ?? null, (await article.findArticle(db, saved.id))?.storyId ?? null]
  })
  for (const id of new Set(touched)) if (id) await refreshNow(world, id)
}

type Saved = { readonly id: string; readonly change: 'none' | 'text' | 'confirmed' }

async function saveNew(db: Db, outletId: string, given: submission.Submission, read: Read): Promise<Saved> {
  const id = newKey(read.readAt)
  const revisionId = newKey(read.readAt)
  await article.insertArticle(db, {
    ...factsOf(outletId, given, read),
    id,
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
  return { id, change: 'text' }
}

/** What an article is known by, as the submission and its reading have it. */
function factsOf(outletId: string, given: submission.Submission, read: Read) {
  const published = publishedOf(read)
  return {
    outletId,
    address: addressOf(given, read),
    title: read.article.title!,
    language: read.language,
    published: published ?? read.readAt,
    publishedStated: published !== null,
    provenance: given.provenance,
  }
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
  if (here.provenance === 'supplied' && given.provenance !== 'supplied')
    return confirm(db, id, outletId, given, read)
  const current = (await revision.findRevision(db, here.revisionId))!
  const same = current.textHash.equals(hashOf(read.article.text)) && current.title === read.article.title
  if (same || !mayReplace(here.provenance, given.provenance)) return { id, change: 'none' }
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
  return { id, change: 'text' }
}

/**
 * What was fetched, or an editor vouched for, takes the place of a supplied text whole, and is the first reading of the
 * outlet's article: the difference between the two is nobody's edit.
 */
async function confirm(
  db: Db,
  id: string,
  outletId: string,
  given: submission.Submission,
  read: Read,
): Promise<Saved> {
  const revisionId = newKey(read.readAt)
  await saveRevision(
    db,
    { id: revisionId, articleId: id, number: 1, change: 'first', submissionId: given.id },
    read,
  )
  await article.confirmArticle(db, id, { ...factsOf(outletId, given, read), revisionId })
  return { id, change: 'confirmed' }
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
    modified: dateOf(text.modified, read.readAt),
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

/** A page that anybody handed in may state any address as its own: only the one it was given under is believed. */
function addressOf(given: submission.Submission, read: Read): string | null {
  return given.provenance === 'supplied' ? given.address : read.address
}

function keysOf(given: submission.Submission, read: Read, outletId: string): string[] {
  const known = given.provenance === 'supplied' ? [given.address].filter(url => url !== null) : read.addresses
  const addresses = known.map(address => `address:${articleKey(address)}`)
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

function publishedOf(read: Read): Date | null {
  return dateOf(read.article.published, read.readAt)
}

/** A date before 1900 or more than a day ahead of the reading is a slip of the page, not a date. */
function dateOf(iso: string | null, readAt: Date): Date | null {
  const at = new Date(iso ?? Number.NaN)
  return canBePublished(at, readAt) ? at : null
}
