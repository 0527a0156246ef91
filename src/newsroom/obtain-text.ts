import { decodePage, extractArticle, readPlainText } from '../extract/index.ts'
import { acceptCanonical } from '../intake/index.ts'
import { Refusal, type ExtractedArticle, type Page, type Wall } from '../news/index.ts'
import { page, submission } from '../store/index.ts'
import { longest, shorten, shortenWords } from './shorten-words.ts'
import type { World } from './world.ts'

/** What was found out about a text before it is filed and traced. */
export type Obtained = {
  readonly article: ExtractedArticle
  /** The outlet as the page or the person names it; null: only the host is known. */
  readonly outletName: string | null
  /** The public address, after redirects and with an accepted canonical; null for a pasted text without one. */
  readonly address: string | null
  /** Every address under which the same document was met. */
  readonly addresses: readonly string[]
  readonly pageId: string | null
}

/**
 * Fetches the page (or takes the one that was given, or the pasted text) and extracts the article.
 *
 * @throws Refusal where there is no article to be had, with the way on
 */
export async function obtainText(world: World, given: submission.Submission): Promise<Obtained> {
  if (given.given.text !== undefined) return obtainGivenText(given)
  const kept = given.pageId ? await page.readPage(world.db, given.pageId) : null
  const { pageId, found } = kept ? { pageId: given.pageId!, found: kept } : await fetchAndKeep(world, given)
  await submission.noteStep(world.db, given.id, 'reading')
  return readObtainedPage(found, pageId, given.given.outlet ?? null)
}

function obtainGivenText({ given, address }: submission.Submission): Obtained {
  const read = readPlainText({
    text: given.text!,
    title: given.title ?? null,
    language: given.language ?? null,
  })
  if (read.text.trim() === '')
    throw new Refusal(
      'not-an-article',
      'Nothing that could be the text of an article is left of what was pasted.',
    )
  if (!read.title)
    throw new Refusal(
      'not-an-article',
      'The pasted text has no headline: none was given, and its first line is none.',
      'Paste the text again and give its headline.',
    )
  return {
    article: shortenWords({
      ...read,
      published: given.published ?? read.published,
      publisher: given.outlet ?? null,
    }),
    outletName: given.outlet ? shorten(given.outlet, longest.outlet) : null,
    address,
    addresses: address ? [address] : [],
    pageId: null,
  }
}

/** The raw bytes are committed before they are read: a crash while reading costs the outlet no second request. */
async function fetchAndKeep(
  world: World,
  given: submission.Submission,
): Promise<{ pageId: string; found: Page }> {
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
    throw new Refusal(fetched.code, fetched.sentence, fetched.wayOn)
  }
  const pageId = await world.db.transaction().execute(async db => {
    const id = await page.insertPage(db, fetched.page)
    const { url, status, wireBytes } = fetched.page
    await page.insertFetchNote(
      db,
      { address: url, outcome: 'page', status, bytes: wireBytes, tookMs, submissionId: given.id },
      began,
    )
    await submission.keepPage(db, given.id, id)
    return id
  })
  return { pageId, found: fetched.page }
}

/** Pure from here on: bytes in, article out. Also what `sayso read` shows. */
export function readObtainedPage(found: Page, pageId: string | null, outletName: string | null): Obtained {
  const article = shortenWords(extractArticle(decodePage(found.body, found.charset), found.url))
  if (article.wall) throw wallRefusal(article.wall)
  if (article.text.trim() === '' || !article.title)
    throw new Refusal(
      'not-an-article',
      'No article can be found on this page: it may be a list, a video or an error page.',
      'Paste the text instead.',
    )
  const canonical = acceptCanonical(article.canonical, found.url)
  return {
    article,
    outletName: outletName ? shorten(outletName, longest.outlet) : article.publisher,
    address: canonical ?? found.url,
    addresses: [...new Set([canonical ?? found.url, found.url, found.requested])],
    pageId,
  }
}

function wallRefusal(wall: Wall): Refusal {
  const sentence = {
    consent: 'The outlet shows a consent form where the article should be.',
    paywall: 'The outlet shows this article to subscribers only.',
    bot: 'The outlet asks visitors to prove that they are no robot, and Sayso is one.',
  }[wall]
  return new Refusal(
    wall,
    sentence,
    'If you can read the article, add the page you are looking at, or paste the text.',
  )
}
