import { DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith'
import { Refusal } from '../news/index.ts'
import { decodeFeed } from './decode-feed.ts'
import { fromAtom } from './from-atom.ts'
import { fromJson } from './from-json.ts'
import { fromRdf } from './from-rdf.ts'
import { fromRss } from './from-rss.ts'
import type { Mended } from './mend-feed.ts'
import { looksLikeJson, mendJson, mendXml } from './mend-feed.ts'
import type { FeedInput, ParsedFeed } from './parsed-feed.ts'
import { readPlain } from './plain-feed.ts'
import { readBroken } from './second-reader.ts'

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 and JSON Feed, with what is broken in them mended as far as it can
 * be. Nothing is loaded from anywhere, whatever a feed refers to.
 *
 * @throws {Refusal} `input`, where it is no feed
 */
export function readFeed({ body, url, headers }: FeedInput): ParsedFeed {
  const text = typeof body === 'string' ? body : decodeFeed(body, headers['content-type'])
  if (looksLikeJson(text)) return readJson(mendJson(text), url)
  return readXml(mendXml(text), contentLocation(headers['content-location'], url) ?? url)
}

/** RFC 9110, 8.7: where the server says that these very bytes stand; only an address of the web is believed. */
function contentLocation(stated: string | undefined, url: string | null): string | null {
  const location = stated ? URL.parse(stated, url ?? undefined) : null
  return location && /^https?:$/.test(location.protocol) ? location.href : null
}

function readJson(mended: Mended, url: string | null): ParsedFeed {
  const read = tryFeedsmith(mended.text, url)
  if (read) return { ...read, warnings: mended.warnings }
  throw noFeed()
}

function readXml(mended: Mended, url: string | null): ParsedFeed {
  const plain = readPlain(mended.text, url)
  if (plain) return { ...plain, warnings: mended.warnings }
  const read = tryFeedsmith(mended.text, url)
  const entries = read?.entries.length ?? -1
  // The strict reader drops items that it thinks empty, and gives up on feeds that break off.
  if (entries >= countEntries(mended.text, entries + 1)) return { ...read!, warnings: mended.warnings }
  const second = readBroken(mended.text, url)
  if (second && second.entries.length > entries)
    return {
      ...second,
      warnings: [...mended.warnings, 'The feed is not well-formed and was read as far as it goes.'],
    }
  if (read) return { ...read, warnings: mended.warnings }
  throw noFeed()
}

function tryFeedsmith(text: string, url: string | null): ParsedFeed | null {
  try {
    const parsed = parseFeed(text)
    switch (parsed.format) {
      case 'rss':
        return fromRss(parsed.feed, url)
      case 'atom':
        return fromAtom(parsed.feed, url)
      case 'rdf':
        return fromRdf(parsed.feed, url)
      case 'json':
        return fromJson(parsed.feed, url)
    }
  } catch (error) {
    if (error instanceof DetectError || error instanceof MalformedError || error instanceof ParseError)
      return null
    throw error
  }
}

/** Never more than `enough`: whoever asks wants to know whether entries are missing, not how many. */
function countEntries(text: string, enough: number): number {
  const start = /<(?:\w+:)?(?:item|entry)[\s>/]/gi
  let count = 0
  while (count < enough && start.test(text)) count++
  return count
}

function noFeed(): Refusal {
  return new Refusal('input', 'This is no feed: neither RSS nor Atom nor JSON Feed.')
}
