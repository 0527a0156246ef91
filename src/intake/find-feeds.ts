import { readLinkHeader } from './link-header.ts'
import { ShallowParser } from './shallow-parser.ts'

export type FoundIn = 'header' | 'link' | 'anchor' | 'well-known'

/** An address where a feed may be. Nobody has looked yet: each is to be fetched and read. */
export type FeedCandidate = {
  /** Absolute, http or https, without fragment. */
  readonly url: string
  readonly foundIn: FoundIn
  /** What the page calls it, on one line; null where it has no name. */
  readonly title: string | null
}

export type PageToSearch = {
  /** Where the page came from in the end. */
  readonly url: string
  /** The page as text; '' where there is none. Whether the page itself is a feed is for `readFeed` to say. */
  readonly html: string
  /** The Link header. */
  readonly link: string | undefined
}

/** More candidates than that are a directory of feeds, not a site with some. */
const most = 40
/** So much of a page is searched. */
const maxLength = 4_000_000

/**
 * Addresses where feeds of a page's site may be, the likeliest first: what the Link header names, then the page's
 * `link` elements, then anchors that look like feeds, then the paths where feeds usually are. Within each kind feeds
 * of comments come last. Each address stands once, where it was found first.
 */
export function findFeeds(page: PageToSearch): FeedCandidate[] {
  const { links, anchors, base } = searchPage(page)
  const drafts: Draft[] = [
    ...readLinkHeader(page.link)
      .filter(isFeedLink)
      .map(link => draft('header', link.href, link.title, page.url)),
    ...links.filter(isFeedLink).map(link => draft('link', link.href, link.title, base)),
    ...anchors
      .filter(anchor => looksLikeFeed(anchor, base))
      .map(({ href, title }) => draft('anchor', href, title, base)),
    ...wellKnown.map(path => draft('well-known', path, null, page.url)),
  ]
  const found = new Map<string, FeedCandidate>()
  for (const candidate of [...drafts].sort(byKind).flatMap(absolute))
    if (!found.has(candidate.url)) found.set(candidate.url, candidate)
  return [...found.values()].slice(0, most)
}

/** Where the software of most sites puts its feeds; the common ones first. */
const wellKnown = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/index.rss',
  '/feed.json',
  '/feeds',
]

const feedTypes = new Set([
  ...['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  ...[
    'application/rss',
    'application/atom',
    'text/rss',
    'text/rss+xml',
    'application/xml+rss',
    'text/xml',
    'application/xml',
  ],
])

type Link = {
  readonly href: string
  readonly rels: readonly string[]
  readonly type: string | null
  readonly title: string | null
}
type Anchor = { readonly href: string; readonly type: string | null; title: string }
type Draft = {
  readonly foundIn: FoundIn
  readonly href: string
  readonly title: string | null
  readonly base: string
}

/** HTML, 4.6.7.1: an alternate of a feed's type; plain JSON is one only by its name, since many of these are interfaces. */
function isFeedLink({ rels, type, href }: Link): boolean {
  if (rels.includes('feed')) return true
  if (!rels.includes('alternate') || rels.includes('stylesheet')) return false
  const media = type?.split(';')[0]?.trim().toLowerCase() ?? ''
  return feedTypes.has(media) || (media === 'application/json' && /feed/i.test(href))
}

const feedWords = /^(?:rss|atom|feed|feeds|rss[- ]?feeds?|xml|rss 2\.0|web ?feed|subscribe via rss)$/i
const feedPath =
  /(?:\.(?:rss|atom|rdf)|\/(?:rss|feed|feeds|atom|xmlrss)(?:\.(?:xml|json|php|aspx?))?|(?:feed|rss|atom|index)\.xml)\/?$/i
const feedQuery = /(?:^\?|&)(?:feed|format|type|output|alt)=(?:rss2?|atom|feed)(?:&|$)/i

function looksLikeFeed({ href, type, title }: Anchor, base: string): boolean {
  const url = URL.parse(href, base)
  if (!url) return false
  return (
    feedTypes.has(type ?? '') ||
    feedPath.test(url.pathname) ||
    feedQuery.test(url.search) ||
    feedWords.test(title.trim())
  )
}

function draft(foundIn: FoundIn, href: string, title: string | null, base: string): Draft {
  return { foundIn, href, title, base }
}

function absolute({ href, base, foundIn, title }: Draft): FeedCandidate[] {
  // "feed:" was a scheme of its own for readers on the desktop: feed://host/ and feed:https://host/
  const url = URL.parse(
    href
      .trim()
      .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
      .replace(/^feed:/i, 'https:'),
    base,
  )
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return []
  url.hash = ''
  return [{ url: url.href, foundIn, title: title?.replaceAll(/\s+/g, ' ').trim().slice(0, 200) || null }]
}

const kinds: readonly FoundIn[] = ['header', 'link', 'anchor', 'well-known']

function byKind(a: Draft, b: Draft): number {
  return kinds.indexOf(a.foundIn) - kinds.indexOf(b.foundIn) || Number(ofComments(a)) - Number(ofComments(b))
}

function ofComments({ href, title }: Draft): boolean {
  return /comment|\breplies\b/i.test(`${href} ${title ?? ''}`)
}

function searchPage({ html, url }: PageToSearch): { links: Link[]; anchors: Anchor[]; base: string } {
  const links: Link[] = []
  const anchors: Anchor[] = []
  let base: string | null = null
  let open: Anchor | null = null
  const parser = new ShallowParser({
    onopentag(name, { href, rel = '', type = null, title = null }) {
      if (!href) return
      if (name === 'base') base ??= URL.parse(href, url)?.href ?? null
      if (name === 'link') links.push({ href, type, title, rels: rel.toLowerCase().split(/\s+/) })
      if (name === 'a') anchors.push((open = { href, type, title: '' }))
    },
    ontext(text) {
      if (open && open.title.length < 200) open.title += text
    },
    onclosetag(name) {
      if (name === 'a') open = null
    },
  })
  parser.end(html.slice(0, maxLength))
  return { links, anchors, base: base ?? url }
}
