import type { RssFeed } from 'feedsmith'
import { absolute, finishEntry, plainText, personNames, textOrNull } from './entry-draft.ts'
import { positive, updateMinutes, webSubLinks } from './feed-asks.ts'
import { feedDate } from './feed-date.ts'
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts'
import { skippedTimes } from './skipped-times.ts'

/** RSS 0.9x and 2.0 as feedsmith reads them. */
export function fromRss(rss: RssFeed.Feed<string>, url: string | null): ParsedFeed {
  const base = absolute(rss.xml?.base, url) ?? url ?? absolute(rss.link, url)
  return {
    feed: {
      format: 'rss',
      title: plainText(rss.title ?? rss.dc?.titles?.[0] ?? rss.atom?.title?.value ?? rss.itunes?.title),
      link: absolute(rss.link ?? rss.atom?.links?.find(isAlternate)?.href, base),
      id: textOrNull(rss.atom?.id),
      subtitle: textOrNull(
        rss.description ?? rss.dc?.descriptions?.[0] ?? rss.itunes?.subtitle ?? rss.itunes?.summary,
      ),
      language: textOrNull(rss.language ?? rss.dc?.languages?.[0] ?? rss.xml?.lang),
      author: feedAuthors(rss),
      updated: feedDate(
        rss.lastBuildDate ??
          rss.pubDate ??
          rss.dc?.dates?.[0] ??
          rss.dcterms?.modified?.[0] ??
          rss.atom?.updated,
      ),
    },
    asks: {
      ttlMinutes: positive(rss.ttl),
      updateMinutes: updateMinutes(rss.sy),
      ...skippedTimes(rss),
      ...webSubLinks(rss.atom?.links, base),
    },
    entries: (rss.items ?? []).map(item => fromItem(item, base)),
    warnings: [],
  }
}

function feedAuthors({ managingEditor, webMaster, dc, itunes, atom }: RssFeed.Feed<string>): string[] {
  const editors = personNames([nameOf(managingEditor), ...(dc?.creators ?? [])])
  if (editors.length) return editors
  const others = personNames([itunes?.author, ...(atom?.authors ?? []).map(nameOf), itunes?.owner?.name])
  return others.length ? others : personNames([...(dc?.publishers ?? []), nameOf(webMaster)])
}

function fromItem(item: RssFeed.Item<string>, base: string | null): FeedEntry {
  const { guid, dc, dcterms, atom, media } = item
  const itemBase = absolute(item.xml?.base, base) ?? base
  return finishEntry(
    {
      title: item.title ?? dc?.titles?.[0] ?? atom?.title?.value ?? media?.title?.value ?? item.itunes?.title,
      link: item.link ?? permalink(guid) ?? atom?.links?.find(isAlternate)?.href,
      id: guid?.value ?? atom?.id ?? dc?.identifiers?.[0],
      summary:
        item.description ??
        dc?.descriptions?.[0] ??
        item.itunes?.summary ??
        atom?.summary?.value ??
        media?.description?.value,
      content: item.content?.encoded ?? atom?.content?.value,
      author: itemAuthors(item),
      published:
        item.pubDate ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? atom?.published ?? dc?.dates?.[0],
      updated: dcterms?.modified?.[0] ?? atom?.updated ?? dc?.dates?.[0],
      tags: [
        ...(item.categories ?? []).map(category => category.name),
        ...(dc?.subjects ?? []),
        ...(item.itunes?.keywords ?? []),
      ],
      enclosures: [
        ...(item.enclosures ?? []),
        ...[...(media?.contents ?? []), ...(media?.groups ?? []).flatMap(group => group.contents ?? [])].map(
          content => ({
            url: content.url,
            type: content.type,
            length: content.fileSize,
          }),
        ),
      ],
      takenFrom: item.source,
    },
    itemBase,
  )
}

function itemAuthors({ authors, dc, itunes, atom }: RssFeed.Item<string>): (string | undefined)[] {
  const named = [...(authors ?? []).map(nameOf), ...(dc?.creators ?? [])]
  return named.length ? named : [...(atom?.authors ?? []).map(nameOf), itunes?.author]
}

/** RSS 2.0: a guid is an address unless it says that it is none. */
function permalink(guid: RssFeed.Guid | undefined): string | undefined {
  return guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined
}

function isAlternate({ rel }: { rel?: string }): boolean {
  return rel === undefined || rel === 'alternate'
}

export function nameOf(person: { name?: string; email?: string } | undefined): string | undefined {
  return person?.name ?? person?.email
}
