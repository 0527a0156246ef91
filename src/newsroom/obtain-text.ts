import type { Refused } from '../fetch/index.ts'
import { acceptCanonical } from '../intake/index.ts'
import { Refusal, type Page } from '../news/index.ts'
import { page, type submission } from '../store/index.ts'
import { entryPage } from './feeds/entry-page.ts'
import { isFeedOfSite } from './feeds/feed-of-site.ts'
import { Postponed } from './feeds/postponed.ts'
import { whenToTryAgain } from './feeds/try-again.ts'
import type { Material, Reading } from './read-material.ts'
import type { World } from './world.ts'

/** What there is to read, and where it came from. */
export type Obtained = {
  readonly material: Material
  /** Where the bytes came from in the end; null for a pasted text without an address. */
  readonly url: string | null
  /** The address that was asked for. */
  readonly requested: string | null
  readonly pageId: string | null
}

/** An article with everything the stages know about it and where it came from; nothing is saved yet. */
export type Read = Reading & {
  /** The public address, after redirects and with an accepted canonical; null for a pasted text without one. */
  readonly address: string | null
  /** Where it came from in the end, whatever the page states; null for a pasted text without an address. */
  readonly url: string | null
  /** Every address under which the same document was met. */
  readonly addresses: readonly string[]
  readonly pageId: string | null
  readonly readAt: Date
}

/**
 * Fetches the page, or takes the one that was given, or the pasted text.
 *
 * @throws Refusal where nothing is to be had, with the way on
 */
export async function obtainText(world: World, given: submission.Submission): Promise<Obtained> {
  if (given.given.text !== undefined) return obtainGivenText(given, world.now())
  const kept = given.pageId ? await page.readPage(world.db, given.pageId) : null
  if (kept) return obtainPage(kept, given.pageId!, given.given.outlet ?? null, world.now())
  const fetched = await fetchAndKeep(world, given)
  if (fetched.kind === 'page')
    return obtainPage(fetched.found, fetched.pageId, given.given.outlet ?? null, world.now())
  return obtainFedText(world, given, fetched)
}

/** A page that is at hand already. */
export function obtainPage(
  found: Page,
  pageId: string | null,
  outletName: string | null,
  readAt: Date,
): Obtained {
  const { body, charset, url, requested, robotHeaders = {} } = found
  return {
    material: { from: { kind: 'page', body, charset, url, robotHeaders }, outletName, readAt },
    url,
    requested,
    pageId,
  }
}

/** The reading of what was obtained, with the addresses that it is known by. */
export function withOrigin({ material, url, requested, pageId }: Obtained, reading: Reading): Read {
  const canonical =
    url && material.from.kind === 'page' ? acceptCanonical(reading.article.canonical, url) : null
  const address = canonical ?? url
  const addresses = [address, url, requested].filter(one => one !== null)
  return { ...reading, address, url, addresses: [...new Set(addresses)], pageId, readAt: material.readAt }
}

function obtainGivenText({ given, address }: submission.Submission, readAt: Date): Obtained {
  const { text, title = null, language = null, published = null, outlet = null } = given
  return {
    material: {
      from: { kind: 'text', text: text!, title, language, published },
      outletName: outlet,
      readAt,
    },
    url: address,
    requested: address,
    pageId: null,
  }
}

type Kept = { readonly kind: 'page'; readonly pageId: string; readonly found: Page }

/**
 * The page of an article that a feed named cannot be had: now, and then it is asked for again later; or at all, and
 * then the full text of the feed, where it has one and is the outlet's own, is what the outlet published.
 */
async function obtainFedText(
  world: World,
  given: submission.Submission,
  refused: Refused,
): Promise<Obtained> {
  const again = given.via === 'feed' ? await whenToTryAgain(world, given, refused) : null
  if (again) throw new Postponed(again, refused.sentence)
  const { entry } = given.given
  const url = given.address!
  if (!entry?.html || !(await isFeedOfSite(world, given.feedId, url)))
    throw new Refusal(refused.code, refused.sentence, refused.wayOn)
  const body = entryPage({ ...entry, html: entry.html })
  const { robotHeaders = null } = entry
  const from = { kind: 'page', body, charset: 'utf-8', url, robotHeaders } as const
  return {
    material: { from, outletName: entry.outlet, readAt: world.now() },
    url,
    requested: url,
    pageId: null,
  }
}

/** The raw bytes are committed before they are read: a crash while reading costs the outlet no second request. */
async function fetchAndKeep(world: World, given: submission.Submission): Promise<Kept | Refused> {
  const began = world.now()
  const fetched = await world.fetcher.fetchPage(given.address!)
  const tookMs = world.now().getTime() - began.getTime()
  if (fetched.kind !== 'page') {
    const code = fetched.kind === 'refused' ? fetched.code : fetched.kind
    const status = fetched.kind === 'refused' ? (fetched.status ?? null) : 304
    const note = {
      address: given.address!,
      outcome: code,
      status,
      bytes: null,
      tookMs,
      submissionId: given.id,
    }
    await page.insertFetchNote(world.db, note, began)
    if (fetched.kind === 'unchanged')
      throw new Error('a page that was asked for without validators came back as unchanged')
    return fetched
  }
  const pageId = await page.keepFetchedPage(world.db, fetched.page, {
    submissionId: given.id,
    tookMs,
    began,
  })
  return { kind: 'page', pageId, found: fetched.page }
}
