import type { JsonFeed } from 'feedsmith'
import { absolute, finishEntry, plainText, present, textOrNull } from './entry-draft.ts'
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts'

/** JSON Feed 1.0 and 1.1 as feedsmith reads them. */
export function fromJson(json: JsonFeed.Feed<string>, url: string | null): ParsedFeed {
  const base = url ?? absolute(json.feed_url ?? json.home_page_url, null)
  return {
    feed: {
      format: 'json',
      title: plainText(json.title),
      link: absolute(json.home_page_url, base),
      id: textOrNull(json.feed_url),
      subtitle: textOrNull(json.description),
      language: textOrNull(json.language),
      author: present((json.authors ?? []).map(author => author.name ?? author.url)),
      updated: null,
    },
    asks: {
      ttlMinutes: null,
      updateMinutes: null,
      hubs: (json.hubs ?? []).flatMap(hub =>
        /^websub$/i.test(hub.type ?? '') ? (absolute(hub.url, base) ?? []) : [],
      ),
      self: absolute(json.feed_url, base),
    },
    entries: (json.items ?? []).map(item => fromItem(item, base)),
    warnings: [],
  }
}

function fromItem(item: JsonFeed.Item<string>, base: string | null): FeedEntry {
  return finishEntry(
    {
      title: item.title,
      link: item.url ?? item.external_url,
      id: item.id,
      summary: item.summary,
      summaryForm: 'plain',
      content: item.content_html ?? item.content_text,
      contentForm: item.content_html === undefined ? 'plain' : 'html',
      author: (item.authors ?? []).map(author => author.name ?? author.url),
      published: item.date_published,
      updated: item.date_modified,
      tags: item.tags ?? [],
      enclosures: (item.attachments ?? []).map(({ url, mime_type, size_in_bytes }) => ({
        url,
        type: mime_type,
        length: size_in_bytes,
      })),
    },
    base,
  )
}
