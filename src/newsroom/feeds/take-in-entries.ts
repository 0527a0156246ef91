import { html } from 'hono/html'
import { articleKey, identifyEntries, type FeedEntry, type ParsedFeed } from '../../intake/index.ts'
import { article, feed, submission, type Db } from '../../store/index.ts'
import { longest, shorten } from '../shorten-words.ts'
import type { World } from '../world.ts'
import { enqueueFedArticles } from './fed-article.ts'

/** A text that is longer than any summary; shorter ones do not stand in for an article. */
const fullTextLength = 1500
const longestFullText = 300_000

/**
 * Takes in what a feed holds: a submission and its job for every entry that is new or changed, all in the transaction
 * that notes the poll, so that a kill leaves all of it or nothing. An article that is here already, or under way, is
 * not asked for again because another feed names it too; one whose entry changed is, and may get a revision.
 *
 * @returns how many entries were taken in
 */
export async function takeInEntries(
  world: World,
  db: Db,
  feedId: string,
  { feed: head, entries }: ParsedFeed,
): Promise<number> {
  const at = world.now()
  const fresh = await feed.noteEntries(db, feedId, identifyEntries(entries), at)
  const wanted = new Map<string, Wanted>()
  for (const [place, state] of fresh) {
    const entry = entries[place]!
    const address = vetted(world, entry.link)
    if (address) wanted.set(`address:${articleKey(address)}`, { entry, address, state })
  }
  if (wanted.size === 0) return 0
  await feed.takeTurn(db)
  const keys = [...wanted.keys()]
  // In this order: what is finished between the two questions is under way in the first, or here in the second.
  const underWay = await submission.keysUnderWay(db, keys)
  const here = await article.keysHere(db, keys)
  const taken = [...wanted].filter(
    ([key, { state }]) => !underWay.has(key) && (state === 'changed' || !here.has(key)),
  )
  const drafts = taken.map(([key, { entry, address }]) => ({
    accountId: null,
    via: 'feed' as const,
    address,
    key,
    provenance: 'fetched' as const,
    given: { entry: givenOf(entry, head) },
    pageId: null,
    feedId,
  }))
  const ids = await submission.insertSubmissions(db, drafts, at)
  const waiting = ids.map((id, place) => ({ id, address: drafts[place]!.address }))
  if (waiting.length > 0) await enqueueFedArticles(world, db, waiting)
  return ids.length
}

type Wanted = {
  readonly entry: FeedEntry
  readonly address: string
  readonly state: 'new' | 'changed'
}

/** An address that the guard would never ask for is no article's. */
function vetted(world: World, link: string | null): string | null {
  if (!link) return null
  try {
    const address = world.fetcher.vet(link)
    return address.length <= longest.address ? address : null
  } catch {
    return null
  }
}

function givenOf(entry: FeedEntry, head: ParsedFeed['feed']): submission.FeedEntryGiven {
  const text = entry.contentForm === 'html' ? entry.content : plainAsHtml(entry.content)
  const isFull = text !== null && text.length >= fullTextLength && text.length <= longestFullText
  // Not what an entry says of where it was taken from: any feed can name anybody there.
  const outlet = head.title
  return withoutNul({
    title: entry.title && shorten(entry.title, longest.title),
    byline: entry.author.slice(0, longest.names).map(name => shorten(name, longest.byline)),
    published: entry.published,
    outlet: outlet && shorten(outlet, longest.outlet),
    language: head.language,
    html: isFull ? text : null,
  })
}

function plainAsHtml(text: string | null): string | null {
  if (text === null) return null
  const paragraphs = text.split(/\n\s*\n/).map(words => String(html`<p>${words}</p>`))
  return paragraphs.join('\n')
}

/** PostgreSQL keeps every character but this one. */
function withoutNul<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as Value
}
