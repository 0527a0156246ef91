import { html } from 'hono/html'
import { articleKey, identifyEntries, type FeedEntry, type ParsedFeed } from '../../intake/index.ts'
import type { RobotHeaders } from '../../news/index.ts'
import { article, feed, submission, type Db } from '../../store/index.ts'
import { longest, shorten } from '../shorten-words.ts'
import type { World } from '../world.ts'
import { enqueueFedArticle, enqueueFedArticles } from './fed-article.ts'

/** A text that is longer than any summary; shorter ones do not stand in for an article. */
const fullTextLength = 1500
const longestFullText = 300_000
/** By then an article that is being read has been; of two readings at once the older words could be kept last. */
const readingMs = 2 * 60_000

/**
 * Takes in what a feed holds: a submission and its job for every entry that is new or changed, all in the transaction
 * that notes the poll, so that a kill leaves all of it or nothing. An article that is here already, or under way, is
 * not asked for again because another feed names it too; one whose entry changed is, and may get a revision.
 *
 * @param robotHeaders what the feed's answer says to robots; missing where it is silent, or nobody saw it
 * @returns how many entries were taken in
 */
export async function takeInEntries(
  world: World,
  db: Db,
  feedId: string,
  { feed: head, entries }: ParsedFeed,
  robotHeaders?: RobotHeaders,
): Promise<number> {
  const at = world.now()
  const fresh = await feed.noteEntries(db, feedId, identifyEntries(entries), at)
  const wanted = wantedOf(world, entries, fresh)
  if (wanted.size === 0) return 0
  await feed.takeTurn(db)
  const keys = [...wanted.keys()]
  // In this order: what is finished between the two questions is under way in the first, or here in the second.
  const underWay = await submission.keysUnderWay(db, keys)
  const here = await article.keysHere(db, keys)
  // What is just being read may be read as it was before the entry changed; what waits is not read yet.
  const taken = [...wanted].filter(([key, { state }]) =>
    state === 'changed' ? underWay.get(key) !== 'waiting' : !underWay.has(key) && !here.has(key),
  )
  const drafts = taken.map(([key, { entry, address }]) => ({
    accountId: null,
    via: 'feed' as const,
    address,
    key,
    provenance: 'fetched' as const,
    given: { entry: givenOf(entry, head, robotHeaders) },
    pageId: null,
    feedId,
  }))
  const ids = await submission.insertSubmissions(db, drafts, at)
  const given = ids.map((id, place) => ({ id, address: drafts[place]!.address, key: drafts[place]!.key }))
  const now = given.filter(({ key }) => !underWay.has(key))
  const later = given.filter(({ key }) => underWay.has(key))
  if (now.length > 0) await enqueueFedArticles(world, db, now)
  for (const one of later) await enqueueFedArticle(world, db, one, new Date(at.getTime() + readingMs))
  return ids.length
}

type Wanted = {
  readonly entry: FeedEntry
  readonly address: string
  readonly state: 'new' | 'changed'
}

/** What is new or changed, and can be asked for, by the keys of its articles. */
function wantedOf(
  world: World,
  entries: readonly FeedEntry[],
  fresh: ReadonlyMap<number, Wanted['state']>,
): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  for (const [place, state] of fresh) {
    const entry = entries[place]!
    const address = vetted(world, entry.link)
    if (address) wanted.set(`address:${articleKey(address)}`, { entry, address, state })
  }
  return wanted
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

function givenOf(
  entry: FeedEntry,
  head: ParsedFeed['feed'],
  robotHeaders: RobotHeaders | undefined,
): submission.FeedEntryGiven {
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
    ...(isFull && robotHeaders && { robotHeaders }),
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
