import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import pLimit from 'p-limit'
import { getDomain } from 'tldts'
import type { Features } from '../group/index.ts'
import { articleKey } from '../intake/index.ts'
import type { Provenance } from '../news/index.ts'
import { article, grouping, newKey, outlet, revision, story, submission, type Db } from '../store/index.ts'
import { canBePublished } from './can-be-published.ts'
import { changeBetween } from './change-between.ts'
import { knownOutlet } from './known-outlet.ts'
import type { Read } from './obtain-text.ts'
import { noteTook } from './note-took.ts'
import { placeAnew, placeArticle } from './place-article.ts'
import { refreshNow } from './refresh-stale.ts'
import { searchEntry } from './search/search-entry.ts'
import { decidedFiling } from './sections/decided-filing.ts'
import { topicName } from './sections/topic-name.ts'
import type { World } from './world.ts'

/** Named in every revision, so that a later reading with better stages can be told from this one. */
export const stageVersions = 'extract/1 trace/1 sections/1 group/2'

/** Of many articles that were read only a few are being saved: the others hold no connection while they wait. */
const saves = pLimit(3)

/**
 * Saves what was read, in one transaction: the article or its next revision, statements, sections, captions, its place
 * among copies and stories, and the end of the submission. A submission that is finished already changes nothing;
 * two submissions of the same document at once meet at the keys, and the second finds the article of the first.
 *
 * @param given the submission as it was when its reading began
 */
export async function saveArticle(world: World, given: submission.Submission, read: Read) {
  const touched = await saves(async () => {
    const outletId = await outletOf(world, given, read)
    return world.db.transaction().execute(async db => {
      if (!(await submission.lockUnfinished(db, given.id))) return []
      return saveLocked(world, db, outletId, given, read)
    })
  })
  // Nobody waits for an article of a feed: its story is made anew with others of the next seconds.
  if (given.via !== 'feed') for (const id of new Set(touched)) if (id) await refreshNow(world, id)
}

/** @returns the stories whose members changed */
async function saveLocked(
  world: World,
  db: Db,
  outletId: string,
  given: submission.Submission,
  asRead: Read,
): Promise<(string | null)[]> {
  await article.lockKeys(db, keysOf(given, asRead, outletId))
  const read = await withBelievedAddress(db, given, asRead)
  const keys = keysOf(given, read, outletId)
  const here = await article.findArticleByKeys(db, keys)
  const saved = here
    ? await saveAgain(db, here.id, outletId, given, read)
    : await saveNew(db, { outletId, keys }, given, read)
  // What anybody pasted brings no article that is here under a further address.
  if (here && given.provenance !== 'supplied') await article.insertArticleKeys(db, here.id, keys)
  const storyId = await place(world, db, saved, read)
  await submission.finishRead(db, given.id, saved.id, here !== null, world.now())
  return saved.change === 'none' ? [] : [here?.storyId ?? null, storyId]
}

/**
 * Templates state one address for many pages. Where an article with quite another text is known by the address that a
 * page states, the page is known by its own address alone.
 */
async function withBelievedAddress(db: Db, given: submission.Submission, read: Read): Promise<Read> {
  const { address, url } = read
  if (given.provenance === 'supplied' || !address || !url || address === url) return read
  const stated = await article.findArticleByKeys(db, [`address:${articleKey(address)}`])
  const [before] = stated ? await grouping.listFeaturesOf(db, [stated.id]) : []
  if (!before || isOneText(before.body as Features, read.features)) return read
  return { ...read, address: url, addresses: read.addresses.filter(one => one !== address) }
}

/** A later reading of an article keeps most of its passages; too short ones for passages cannot tell. */
function isOneText({ fingerprints: before }: Features, { fingerprints: now }: Features): boolean {
  const least = Math.min(before.length, now.length)
  const known = new Set(before)
  return least === 0 || now.filter(one => known.has(one)).length >= leastKept * least
}

const leastKept = 0.3

/** The story in which the article is in the end; null where nothing changed. */
async function place(world: World, db: Db, saved: Saved, read: Read): Promise<string | null> {
  if (saved.change === 'none') return null
  const { title, text } = read.article
  const placing = { ...saved, title: title!, text, features: read.features }
  return saved.change === 'text'
    ? noteTook(world, 'group', () => placeArticle(world, db, placing))
    : placeAnew(world, db, placing)
}

/**
 * Who publishes. In a transaction of its own: a new outlet is not kept from the other articles that name it until this
 * one has its story.
 */
async function outletOf(world: World, given: submission.Submission, read: Read): Promise<string> {
  const host = hostOf(addressOf(given, read))
  const known = host === null ? null : await outlet.findOutletByHost(world.db, host)
  if (known) return known.id
  const claimHost = given.provenance !== 'supplied'
  const listed = host !== null && claimHost ? await knownOutlet(world, host) : null
  const publisher = { name: outletNameOf(read), ...listed, host, claimHost }
  const made = await world.db.transaction().execute(db => outlet.findOrMakeOutlet(db, publisher))
  return made.id
}

type Saved = {
  readonly id: string
  readonly change: 'none' | 'text' | 'confirmed'
  readonly published: Date
  readonly supplied: boolean
  readonly storyId: string | null
}

async function saveNew(
  db: Db,
  { outletId, keys }: { readonly outletId: string; readonly keys: readonly string[] },
  given: submission.Submission,
  read: Read,
): Promise<Saved> {
  const id = newKey(read.readAt)
  const revisionId = newKey(read.readAt)
  const facts = factsOf(outletId, given, read)
  const added = { addedBy: given.accountId, addedVia: given.via, addedAt: given.submittedAt }
  const first = {
    id: revisionId,
    articleId: id,
    number: 1,
    change: 'first',
    submissionId: given.id,
  } as const
  const { made, parts } = readingOf(first, read, facts)
  await revision.insertArticle(db, { article: { ...facts, ...added, id, revisionId }, keys }, made, parts)
  return { id, change: 'text', storyId: null, ...placedAs(facts) }
}

function placedAs({ published, provenance }: Pick<article.ArticleRow, 'published' | 'provenance'>) {
  return { published, supplied: provenance === 'supplied' }
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
    signals: read.signals,
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
    return confirm(db, here, outletId, given, read)
  const placed = { id, storyId: here.storyId, ...placedAs(here) }
  const current = (await revision.findRevision(db, here.revisionId))!
  if (mayReplace(here.provenance, given.provenance)) await keepSignals(db, here, read)
  const same = current.textHash.equals(hashOf(read.article.text)) && current.title === read.article.title
  if (same || !mayReplace(here.provenance, given.provenance)) return { ...placed, change: 'none' }
  const change = changeBetween(current, read.article)
  const next = {
    id: newKey(read.readAt),
    number: here.revisions + 1,
    title: read.article.title!,
    language: read.language,
    change,
  }
  await saveRevision(db, { ...next, articleId: id, submissionId: given.id }, asDecided(read, here), here)
  await article.setRevision(db, id, next)
  return { ...placed, change: 'text' }
}

/**
 * The newest page of the outlet says what holds. A feed's text that stands in for a page only adds to it, for the page
 * did not take anything back; a reading of a pasted text says nothing.
 */
async function keepSignals(db: Db, here: article.ArticleRow, read: Read) {
  if (!read.signals) return
  const signals = read.pageId ? read.signals : { ...here.signals, ...read.signals }
  if (isDeepStrictEqual(signals, here.signals)) return
  await article.setSignals(db, here.id, signals)
  if (here.storyId) await story.markStale(db, here.storyId)
}

/**
 * What was fetched, or an editor vouched for, takes the place of a supplied text whole, and is the first reading of the
 * outlet's article: the difference between the two is nobody's edit.
 */
async function confirm(
  db: Db,
  here: article.LockedArticle,
  outletId: string,
  given: submission.Submission,
  read: Read,
): Promise<Saved> {
  const { id, storyId } = here
  const revisionId = newKey(read.readAt)
  const facts = factsOf(outletId, given, read)
  const first = { id: revisionId, articleId: id, number: 1, change: 'first', submissionId: given.id } as const
  await saveRevision(db, first, asDecided(read, here), facts)
  await article.confirmArticle(db, id, { ...facts, revisionId })
  return { id, change: 'confirmed', storyId, ...placedAs(facts) }
}

/** What anybody pasted never takes the place of what Sayso fetched or an editor vouched for. */
function mayReplace(here: Provenance, given: Provenance): boolean {
  return given !== 'supplied' || here === 'supplied'
}

/** What editors decided about an article's sections binds every later reading of it. */
function asDecided(read: Read, { decided }: article.LockedArticle): Read {
  const { title, text } = read.article
  const { filing, topics, language } = read
  const filed = decidedFiling({ ...filing, topics }, decided, { title: title!, text, language })
  const named = filed.topics.map(topic => ({ ...topic, name: topicName(topic.code).name }))
  return { ...read, filing: filed, topics: named }
}

type NewRevision = Pick<revision.Revision, 'id' | 'articleId' | 'number' | 'change' | 'submissionId'>

async function saveRevision(db: Db, next: NewRevision, read: Read, known: KnownFacts) {
  const { made, parts } = readingOf(next, read, known)
  await revision.insertRevision(db, made, parts)
}

type KnownFacts = Pick<article.ArticleRow, 'published' | 'outletId'>

/** What was read, as the store keeps it. */
function readingOf(next: NewRevision, read: Read, { published, outletId }: KnownFacts) {
  const { article: text, traced } = read
  const made: revision.Revision = {
    ...next,
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
  const { primary, sections } = read.filing
  const { captions: images, topics } = read
  const { statements } = traced
  const countries = sections.map(section => section.country)
  const codes = topics.map(topic => topic.code)
  const found = searchEntry({ ...made, published, outletId, statements, countries, topics: codes })
  return { made, parts: { statements, images, primary, sections, topics, found } }
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
