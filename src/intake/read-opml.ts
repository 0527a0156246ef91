import { Refusal } from '../news/index.ts'
import { articleKey } from './article-key.ts'
import { decodeFeed } from './decode-feed.ts'
import { plainText, textOrNull } from './entry-draft.ts'
import { ShallowParser } from './shallow-parser.ts'

/** One feed of a list of subscriptions. */
export type ListedFeed = {
  /** The feed's address, absolute, http or https. */
  readonly url: string
  readonly title: string | null
  /** The site's own address. */
  readonly home: string | null
  /** The names of the outlines around it, from the outermost; empty where it stands alone. */
  readonly folders: readonly string[]
}

export type FeedList = {
  readonly title: string | null
  /** Each feed once, in the order of the file. */
  readonly feeds: readonly ListedFeed[]
  /** What was left out, each a sentence for an editor. */
  readonly warnings: readonly string[]
}

/** More feeds than any newsroom reads; the rest is left out. */
const mostFeeds = 20_000
const mostFolders = 10

type Outline = { readonly folder: string | null }
/** An outline whose feed has no address of the web. `line` counts from 1. */
type Unusable = { readonly line: number; readonly title: string | null; readonly address: string }
type Collected = {
  title: string
  readonly feeds: ListedFeed[]
  readonly unusable: Unusable[]
  isOpml: boolean
}

/**
 * Reads OPML 1.0 and 2.0 as readers export it, also where it is not well-formed: outlines that are not closed, bare
 * ampersands, a file that breaks off. Entities that the file declares are neither expanded nor loaded.
 *
 * @throws {Refusal} `input`, where it is no OPML
 */
export function readOpml(body: string | Uint8Array): FeedList {
  const text = typeof body === 'string' ? body : decodeFeed(body, undefined)
  // No database keeps these two.
  const found = collect(text.toWellFormed().replaceAll('\0', ''))
  if (!found.isOpml) throw new Refusal('input', 'This is no list of feeds: an OPML file is wanted.')
  const feeds = new Map<string, ListedFeed>()
  for (const feed of found.feeds) {
    const key = articleKey(feed.url)
    if (!feeds.has(key)) feeds.set(key, feed)
  }
  const kept = [...feeds.values()].slice(0, mostFeeds)
  return {
    title: plainText(found.title),
    feeds: kept,
    warnings: [
      ...unusableWords(found.unusable),
      ...counted(found.feeds.length - feeds.size, 'stands there twice', 'stand there twice'),
      ...counted(feeds.size - kept.length, 'is too many', 'are too many'),
    ],
  }
}

/** Nobody mends more lines than these by hand. */
const mostLines = 20

function unusableWords(unusable: readonly Unusable[]): string[] {
  const lines = unusable.slice(0, mostLines).map(({ line, title, address }) => {
    const name = title === null ? 'a feed' : `“${shown(title)}”`
    return `Line ${line}: ${name} has no address of the web (“${shown(address)}”) and was left out.`
  })
  const more = unusable.length - lines.length
  return [
    ...lines,
    ...counted(more, 'further down has no address of the web', 'further down have no address of the web'),
  ]
}

/** Without marks that turn the words around them. */
function shown(given: string): string {
  const text = given.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
  return text.length > 80 ? `${text.slice(0, 80).trim().toWellFormed()} …` : text
}

function counted(count: number, one: string, several: string): string[] {
  return count === 0
    ? []
    : [count === 1 ? `1 feed ${one} and was left out.` : `${count} feeds ${several} and were left out.`]
}

function collect(text: string): Collected {
  const found: Collected = { title: '', feeds: [], unusable: [], isOpml: false }
  const lineOf = lineCounter(text)
  const open: Outline[] = []
  let inTitle = false
  const parser: ShallowParser = new ShallowParser(
    {
      onopentag(name, attributes) {
        if (name === 'opml') found.isOpml = true
        if (name === 'title') inTitle = true
        if (name !== 'outline' || !found.isOpml) return
        open.push(readOutline(attributes, open, found, () => lineOf(parser.startIndex)))
      },
      ontext(piece) {
        if (inTitle && found.title.length < 1000) found.title += piece
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false
        if (name === 'outline') open.pop()
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(text)
  return found
}

/** Counts lines up to places that are asked for in rising order, so that a text is gone through once. */
function lineCounter(text: string): (place: number) => number {
  let line = 1
  let from = 0
  return place => {
    for (let end = text.indexOf('\n', from); end >= 0 && end < place; end = text.indexOf('\n', from)) {
      line++
      from = end + 1
    }
    return line
  }
}

type Attributes = Readonly<Record<string, string>>

/** An outline is a feed or a folder; one that is a feed is no folder for those that stand in it by mistake. */
function readOutline(
  attributes: Attributes,
  open: readonly Outline[],
  found: Collected,
  line: () => number,
): Outline {
  const title = plainText(attributes['title']) ?? plainText(attributes['text'])
  const address = addressOf(attributes)
  if (address === null) return { folder: title }
  const url = webAddress(address)
  if (url === null) found.unusable.push({ line: line(), title, address })
  else {
    const folders = open.flatMap(({ folder }) => folder ?? []).slice(0, mostFolders)
    // Those without a name are written with their address in its place.
    found.feeds.push({
      url,
      title: title === address ? null : title,
      home: webAddress(attributes['htmlurl'] ?? ''),
      folders,
    })
  }
  return { folder: null }
}

/** OPML 2.0 writes `xmlUrl`; older ones of the type rss write `url`. */
function addressOf({ xmlurl, url, type = '' }: Attributes): string | null {
  return textOrNull(xmlurl) ?? (/^(?:rss|atom)/i.test(type) ? textOrNull(url) : null)
}

function webAddress(text: string): string | null {
  const url = URL.parse(
    text
      .trim()
      .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
      .replace(/^feed:/i, 'https:'),
  )
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null
  url.hash = ''
  return url.href
}
