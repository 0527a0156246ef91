import { html } from 'hono/html'

/** One line of a feed of ours. */
export type NewsEntry = {
  /** A URI that stays. */
  readonly id: string
  readonly address: string
  /** In one line. No headline and no statement goes without its hedges. */
  readonly title: string
  /** Who published it, in one line. */
  readonly outlet: string
  readonly language: string | null
  readonly published: Date
  /** When something was last added to it; what is told once: when it was published. */
  readonly updated: Date
}

/** A list of this site as a feed; addresses are absolute. */
export type NewsFeed = {
  readonly title: string
  readonly self: string
  /** The page with the same list. */
  readonly page: string
  readonly siteName: string
  readonly entries: readonly NewsEntry[]
  /** Without an entry the day on which it was asked for. */
  readonly now: Date
}

/** RFC 4287. */
export function atomOf(feed: NewsFeed): string {
  const atom = html`<feed xmlns="http://www.w3.org/2005/Atom">
    <id>${feed.self}</id>
    <title>${feed.title}</title>
    <updated>${updatedOf(feed).toISOString()}</updated>
    <link rel="self" type="application/atom+xml" href="${feed.self}" />
    <link rel="alternate" type="text/html" href="${feed.page}" />
    <author><name>${feed.siteName}</name></author>
    ${feed.entries.map(
      entry => html`<entry${entry.language === null ? '' : html` xml:lang="${entry.language}"`}>
<id>${entry.id}</id>
<title>${entry.title}</title>
<link href="${entry.address}"/>
<author><name>${entry.outlet}</name></author>
<published>${entry.published.toISOString()}</published>
<updated>${entry.updated.toISOString()}</updated>
</entry>
`,
    )}</feed
  > `
  return xmlOf(atom)
}

/** RSS 2.0 with the elements for authors and for the feed's own address that its readers know. */
export function rssOf(feed: NewsFeed): string {
  const rss = html`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${feed.title}</title>
<link>${feed.page}</link>
<description>${feed.title}</description>
<atom:link rel="self" type="application/rss+xml" href="${feed.self}"/>
<lastBuildDate>${updatedOf(feed).toUTCString()}</lastBuildDate>
${feed.entries.map(
  entry => html`<item>
<guid isPermaLink="false">${entry.id}</guid>
<title>${entry.title}</title>
<link>${entry.address}</link>
<dc:creator>${entry.outlet}</dc:creator>
<pubDate>${entry.published.toUTCString()}</pubDate>
</item>
`,
)}</channel></rss> `
  return xmlOf(rss)
}

/** JSON Feed, version 1.1. */
export function jsonOf({ title, self, page, entries }: NewsFeed): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    items: entries.map(({ id, address, title: words, outlet, language, published, updated }) => ({
      id,
      url: address,
      title: words,
      content_text: words,
      date_published: published.toISOString(),
      ...(updated > published ? { date_modified: updated.toISOString() } : {}),
      authors: [{ name: outlet }],
      ...(language === null ? {} : { language }),
    })),
  }
}

const dayMs = 86_400_000

function updatedOf({ entries, now }: NewsFeed): Date {
  return entries[0]?.updated ?? new Date(Math.floor(now.getTime() / dayMs) * dayMs)
}

function xmlOf(markup: ReturnType<typeof html>): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${String(markup)}`
}
