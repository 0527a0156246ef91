import type { Evidence } from '../news/index.ts'
import type { Thing } from './read-json-ld.ts'
import { wordsFrom } from './read-json-ld.ts'
import type { Meta } from './read-meta.ts'
import { readDates } from './read-date.ts'
import type { NumericOrder, WrittenDate } from './read-date.ts'

/** A date, ISO 8601, with where it was read. */
export type FoundDate = { readonly value: string; readonly from: Evidence }

/** A date that the page states for machines, with the other reading of its figures, see `WrittenDate`. */
export type StatedDate = FoundDate &
  Pick<WrittenDate, 'other'> & {
    /** Under a name ("date") that is as often that of the last change. */
    readonly vague: boolean
  }

const publishedNames = (
  'article:published_time og:article:published_time og:published_time datepublished article:published article:post_date ' +
  'parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime pubdate pub_date publishdate ' +
  'publish_date publish-date publish-time publishtime publication_date publication-date publicationdate published_date ' +
  'published-date published_time published-time published published_at publishedat article_date_original ' +
  'article.published date.published dc.date.issued dcterms.issued dc.date.published rnews:datepublished bt:pubdate ' +
  'ptime originalpublicationdate citation_publication_date vr:published_time article-published-date release_date ' +
  'iso-8601-publish-date w-published-date sitemap_publish_date first_published_date'
).split(' ')
const vagueNames = (
  'dcterms.created dc.date.created created_time created datecreated date_created creation_date dc.date dcterms.date ' +
  'dcterms.available citation_date citation_online_date last-published probe-released date article:date content_date'
).split(' ')
const modifiedNames = (
  'article:modified_time og:updated_time og:modified_time datemodified article:modified dcterms.modified ' +
  'dc.date.modified last-modified last_modified lastmod modified modified_time modified-time modified-date ' +
  'article.updated updated_time updated_at updated revised'
).split(' ')

/** The dates of publication that data and head state, the best first. */
export function findStatedPublished(
  article: Thing | null,
  things: readonly Thing[],
  meta: Meta,
  order: NumericOrder,
): StatedDate[] {
  const firstOf = (key: string): StatedDate[] =>
    things.flatMap(thing => fromData(thing[key], order)).slice(0, 1)
  return [
    ...fromData(article?.['datePublished'], order),
    ...fromMeta(meta, publishedNames, order),
    ...firstOf('datePublished'),
    ...fromData(article?.['dateCreated'], order),
    ...fromMeta(meta, vagueNames, order).map(vaguely),
    ...firstOf('uploadDate').map(vaguely),
  ]
}

const vaguely = (date: StatedDate): StatedDate => ({ ...date, vague: true })

/** The dates of change that data and head state, the best first. */
export function findStatedModified(article: Thing | null, meta: Meta, order: NumericOrder): StatedDate[] {
  return [...fromData(article?.['dateModified'], order), ...fromMeta(meta, modifiedNames, order)]
}

function fromData(value: unknown, order: NumericOrder): StatedDate[] {
  const text = wordsFrom(value)
  return text === '' ? [] : stated(text, 'json-ld', order)
}

function fromMeta(meta: Meta, names: readonly string[], order: NumericOrder): StatedDate[] {
  return names.flatMap(name =>
    (meta.get(name) ?? []).flatMap(text =>
      stated(text, /^(?:og|article):/.test(name) ? 'open-graph' : 'meta', order),
    ),
  )
}

function stated(text: string, from: Evidence, order: NumericOrder): StatedDate[] {
  return readDates(text, order)
    .slice(0, 1)
    .map(({ value, other }) => ({ value, other, from, vague: false }))
}
