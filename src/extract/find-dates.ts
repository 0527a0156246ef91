import { attribute, findAll, textOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { namesOf } from './node-traits.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { readDate } from './read-date.ts'
import { wordsFrom } from './read-json-ld.ts'
import type { PageHead } from './read-head.ts'
import type { Meta } from './read-meta.ts'
import type { Run } from './read-runs.ts'

export type Dates = { readonly published: string | null; readonly modified: string | null }

const publishedNames = (
  'article:published_time og:article:published_time og:published_time datepublished article:published article:post_date ' +
  'parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime pubdate pub_date publishdate publish_date publish-date ' +
  'publication_date publicationdate article_date_original article.published date.published dc.date.issued dcterms.issued ' +
  'dcterms.created dc.date.created dc.date dcterms.date dcterms.available rnews:datepublished bt:pubdate ptime originalpublicationdate ' +
  'citation_publication_date citation_date vr:published_time created_time created datecreated date_created article-published-date release_date iso-8601-publish-date last-published probe-released date'
).split(' ')
const modifiedNames = (
  'article:modified_time og:updated_time og:modified_time datemodified article:modified dcterms.modified dc.date.modified ' +
  'last-modified lastmod modified article.updated updated_time revised'
).split(' ')

/**
 * When the article was published and changed, from structured data, the head, `time` elements, dates near the title,
 * and the address, in this order.
 *
 * @param runs the page's runs
 * @param first where the article's text begins among them
 */
export function findDates(head: PageHead, runs: readonly Run[], first: number): Dates {
  const { page, meta, article, things, words, url } = head
  const modified = dateFrom(article?.['dateModified']) ?? metaDate(meta, modifiedNames)
  const published =
    dateFrom(article?.['datePublished']) ??
    metaDate(meta, publishedNames) ??
    dateFrom(things.find(thing => thing['datePublished'])?.['datePublished']) ??
    dateFrom(article?.['dateCreated']) ??
    markedDate(page) ??
    visibleDate(runs, first, words) ??
    addressDate(url) ??
    dateFrom(things.find(thing => thing['uploadDate'])?.['uploadDate'])
  return { published: published ?? modified, modified }
}

function dateFrom(value: unknown): string | null {
  const text = wordsFrom(value)
  return text === '' ? null : readDate(text)
}

function metaDate(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    for (const value of meta.get(name) ?? []) {
      const date = readDate(value)
      if (date) return date
    }
  }
  return null
}

const dateNames =
  /publish|pubdate|post-?_?date|entry-?_?date|article-?_?date|date-?_?time|dateline|timestamp|posted|created|datum|\bdate\b|story-?_?date|news-?_?date|meta-?_?date|fecha|\btime\b/i
const otherDates =
  /updat|modif|comment|related|sidebar|footer|widget|nav|event|weather|current-?_?date|today/i

/** Elements that are marked as a date: itemprop, `time`, or a name that says so; those of publication first. */
function markedDate(page: PageNode): string | null {
  const marked = findAll(page, node =>
    /datepublished|datecreated/i.test(attribute(node, 'itemprop') ?? attribute(node, 'property') ?? ''),
  )
  const times = findAll(
    page,
    node => node.tag === 'time' || (node.tag === 'abbr' && /published|date/i.test(namesOf(node))),
  )
  const published = times.filter(
    node => attribute(node, 'pubdate') !== null || /publish|entry-date|posted/i.test(namesOf(node)),
  )
  const plain = times.filter(node => !standsAside(node))
  const named = findAll(
    page,
    node => dateNames.test(namesOf(node)) && !otherDates.test(namesOf(node)),
  ).filter(node => !standsAside(node))
  for (const node of [...marked, ...published, ...plain.slice(0, 3), ...named.slice(0, 12)]) {
    const date = nodeDate(node)
    if (date) return date
  }
  return null
}

function nodeDate(node: PageNode): string | null {
  const stated = attribute(node, 'content') ?? attribute(node, 'datetime') ?? attribute(node, 'title')
  const from = stated === null ? null : readDate(stated)
  if (from) return from
  const text = node.children.length > 12 ? '' : textOf(node)
  return text.length > 0 && text.length < 120 ? readDate(text) : null
}

function standsAside(node: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parent) {
    if (at.tag === 'aside' || at.tag === 'footer' || at.tag === 'nav' || (at.tag === 'li' && at !== node))
      return true
    if (at.tag !== 'body' && at.tag !== 'html' && otherDates.test(namesOf(at))) return true
  }
  return false
}

/** A date in the short lines around the beginning of the text, else one with a label in front anywhere. */
function visibleDate(runs: readonly Run[], first: number, words: PageWords): string | null {
  const short = (run: Run): boolean => run.text.length < 160
  const around = [
    ...runs.slice(Math.max(0, first - 12), first).reverse(),
    ...runs.slice(first, first + 3),
  ].filter(short)
  const near = around.filter(run => !isChange(run, words))
  const changes = around.filter(run => isChange(run, words))
  const labelled = runs.filter(run => short(run) && words.begins('published', plainForm(run.text)))
  const later = runs.slice(first).filter(short).slice(-25)
  for (const run of [...near, ...changes, ...labelled, ...later]) {
    const date = readDate(run.text)
    if (date) return date
  }
  return null
}

/** A line that says when the article was changed, and not when it was published. */
function isChange(run: Run, words: PageWords): boolean {
  const plain = plainForm(run.text)
  return words.begins('modified', plain) && !words.begins('published', plain)
}

/** A date in the path of the address: /2022/11/13/, /2022-11-13-, /20221113. */
function addressDate(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  const found =
    /\/(20\d\d|199\d)\/(\d{1,2})\/(\d{1,2})(?=\/|-|_|$)/.exec(path) ??
    /(?<!\d)(20\d\d)[-_](\d\d)[-_](\d\d)(?!\d)/.exec(path) ??
    /(?<!\d)(20[0-3]\d)([01]\d)([0-3]\d)(?!\d)/.exec(path)
  return found ? readDate(`${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`) : null
}
