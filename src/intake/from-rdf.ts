import type { RdfFeed } from 'feedsmith'
import { absolute, finishEntry, plainText, personNames, textOrNull } from './entry-draft.ts'
import { updateMinutes, webSubLinks } from './feed-asks.ts'
import { feedDate } from './feed-date.ts'
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts'

/** RSS 0.9 and 1.0, which are RDF, as feedsmith reads them. */
export function fromRdf(rdf: RdfFeed.Feed<string>, url: string | null): ParsedFeed {
  const base = absolute(rdf.xml?.base, url) ?? url ?? absolute(rdf.link, url)
  return {
    feed: {
      format: 'rdf',
      title: plainText(rdf.title ?? rdf.dc?.titles?.[0]),
      link: absolute(rdf.link, base),
      id: textOrNull(rdf.rdf?.about),
      subtitle: textOrNull(rdf.description ?? rdf.dc?.descriptions?.[0]),
      language: textOrNull(rdf.dc?.languages?.[0] ?? rdf.xml?.lang),
      author: personNames([...(rdf.dc?.creators ?? []), ...(rdf.dc?.publishers ?? [])].slice(0, 1)),
      updated: feedDate(rdf.dc?.dates?.[0] ?? rdf.dcterms?.modified?.[0]),
    },
    asks: { ttlMinutes: null, updateMinutes: updateMinutes(rdf.sy), ...webSubLinks(rdf.atom?.links, base) },
    entries: (rdf.items ?? []).map(item => fromItem(item, base)),
    warnings: [],
  }
}

function fromItem(item: RdfFeed.Item<string>, base: string | null): FeedEntry {
  const { dc, dcterms } = item
  return finishEntry(
    {
      title: item.title ?? dc?.titles?.[0],
      link: item.link ?? item.rdf?.about,
      id: item.rdf?.about ?? dc?.identifiers?.[0],
      summary: item.description ?? dc?.descriptions?.[0],
      content: item.content?.encoded,
      author: dc?.creators ?? [],
      published: dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? dc?.dates?.[0],
      updated: dcterms?.modified?.[0] ?? dc?.dates?.[0],
      tags: dc?.subjects ?? [],
      enclosures: [],
    },
    base,
  )
}
