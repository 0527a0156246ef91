import type { AtomFeed } from 'feedsmith'
import { absolute, finishEntry, plainText, personNames, textOrNull } from './entry-draft.ts'
import { updateMinutes, webSubLinks } from './feed-asks.ts'
import { feedDate } from './feed-date.ts'
import { nameOf } from './from-rss.ts'
import type { FeedEntry, ParsedFeed, TextForm } from './parsed-feed.ts'
import { resolveLinks } from './resolve-links.ts'

/** Atom 0.3 and 1.0 as feedsmith reads them. */
export function fromAtom(atom: AtomFeed.Feed<string>, url: string | null): ParsedFeed {
  const base = absolute(atom.xml?.base, url) ?? url
  const link = alternate(atom.links)
  const home = base ?? absolute(link, null)
  return {
    feed: {
      format: 'atom',
      title: titleOf(atom.title ?? first(atom.dc?.titles)),
      link: absolute(link, base),
      id: absolute(atom.id, base),
      subtitle: textOrNull(atom.subtitle?.value),
      language: textOrNull(atom.xml?.lang ?? atom.dc?.languages?.[0]),
      author: personNames([...(atom.authors ?? []).map(nameOf), ...(atom.dc?.creators ?? [])]),
      updated: feedDate(atom.updated ?? atom.dc?.dates?.[0]),
    },
    asks: {
      ttlMinutes: null,
      updateMinutes: updateMinutes(atom.sy),
      ...webSubLinks(atom.links, base),
    },
    entries: (atom.entries ?? []).map(entry => fromEntry(entry, home)),
    warnings: [],
  }
}

function fromEntry(entry: AtomFeed.Entry<string>, feedBase: string | null): FeedEntry {
  const { links, dc, dcterms, media } = entry
  const base = absolute(entry.xml?.base, feedBase) ?? feedBase
  return finishEntry(
    {
      title: titleOf(entry.title ?? first(dc?.titles) ?? media?.title ?? media?.groups?.[0]?.title),
      link: alternate(links) ?? entry.content?.src,
      id: absolute(entry.id, base),
      summary:
        entry.summary?.value ??
        dc?.descriptions?.[0] ??
        media?.description?.value ??
        media?.groups?.[0]?.description?.value,
      ...(entry.summary && { summaryForm: formOf(entry.summary) }),
      content: contentOf(entry.content, base),
      ...(entry.content && { contentForm: formOf(entry.content) }),
      author: [
        ...(entry.authors ?? []).map(nameOf),
        ...(dc?.creators ?? []),
        ...(entry.source?.authors ?? []).map(nameOf),
      ],
      published:
        entry.published ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? dc?.dates?.[0] ?? entry.updated,
      updated: entry.updated ?? dcterms?.modified?.[0] ?? dc?.dates?.[0],
      tags: [
        ...(entry.categories ?? []).map(category => category.term ?? category.label),
        ...(dc?.subjects ?? []),
      ],
      enclosures: (links ?? [])
        .filter(link => link.rel === 'enclosure')
        .map(({ href, type, length }) => ({ url: href, type, length })),
      takenFrom: entry.source && {
        title: entry.source.title?.value,
        url: alternate(entry.source.links) ?? entry.source.id,
      },
    },
    base,
  )
}

/** RFC 4287, 4.2.7.2: a link without a relation is the page itself; of several that in HTML counts. */
function alternate(links: readonly AtomFeed.Link<string>[] | undefined): string | undefined {
  const pages = (links ?? []).filter(link => link.rel === undefined || link.rel === 'alternate')
  return (pages.find(link => link.type?.includes('html')) ?? pages[0])?.href
}

function first(texts: readonly string[] | undefined): { value: string } | undefined {
  return texts?.[0] === undefined ? undefined : { value: texts[0] }
}

/** The text with its links read from its own base, where it states one. */
function contentOf(content: AtomFeed.Content | undefined, base: string | null): string | undefined {
  const own = content?.xml?.base
  return own && content.value ? resolveLinks(content.value, absolute(own, base)) : content?.value
}

/** RFC 4287, 3.1.1: without a type a text is plain. Those who forget the type of their markup are many, though. */
export function formOf({ value = '', type }: { value?: string; type?: string }): TextForm {
  if (type === undefined || type === 'text' || type === 'text/plain')
    return /<(?:p|br|a|img|div|b|i|em|strong|ul|span)\b[^<>]*>/i.test(value) && type === undefined
      ? 'html'
      : 'plain'
  return 'html'
}

/** RFC 4287, 3.1: only titles of the types html and xhtml hold markup; in others "<b>" is meant as it stands. */
function titleOf(title: { value?: string; type?: string } | undefined): string | null {
  return title?.type?.includes('html') ? plainText(title.value) : textOrNull(title?.value)
}
