import { lettersOf } from './measure-text.ts'
import { attribute, findAll, shortTextOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { namesOf } from './node-traits.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import type { PageHead } from './read-head.ts'
import { namesFrom, plainWords } from './read-json-ld.ts'
import { firstMeta } from './read-meta.ts'
import type { Meta } from './read-meta.ts'
import type { Run } from './read-runs.ts'

const mostNames = 12

/**
 * The names of those who wrote the article, as names: from structured data, the head, elements marked as author, and
 * a line with "By" before the text, the first of these that names somebody else than the outlet. The outlet's own name
 * is given where structured data names nobody else.
 *
 * @param before the runs between the title and the text
 */
export function findByline(head: PageHead, before: readonly Run[]): string[] {
  const { page, meta, article, words } = head
  const stated = namesFrom(article?.['author'])
  const places = [
    () => stated,
    () => metaAuthors(meta),
    () => namesFrom(article?.['creator']),
    () => markedAuthors(page),
    () => before.map(run => run.text).filter(text => isBylineRun(text, words)),
  ]
  for (const place of places) {
    const names = place().flatMap(text => splitNames(text, words))
    const persons = distinct(names.filter(name => isName(name) && !isOutlet(name, head)))
    if (persons.length > 0) return persons.slice(0, mostNames)
  }
  return distinct(stated.filter(isName)).slice(0, 1)
}

function isBylineRun(text: string, words: PageWords): boolean {
  return text.length < 120 && words.begins('by', plainForm(text)) && /\s\p{Lu}|[\u3040-\u9fff]/u.test(text)
}

/** The outlet under its name, or under that of its host. */
function isOutlet(name: string, { publisher, url }: PageHead): boolean {
  const letters = lettersOf(name)
  if (publisher && letters === lettersOf(publisher)) return true
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return letters.length > 2 && (letters === lettersOf(host) || host.split('.').includes(letters))
}

function metaAuthors(meta: Meta): string[] {
  for (const name of [
    'author',
    'article:author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'cxenseparse:author',
    'byl',
    'og:author',
    'authors',
    'article.author',
  ]) {
    const values = (meta.get(name) ?? [])
      .map(plainWords)
      .filter(value => !/^https?:|^www\.|facebook\.com|^@/.test(value))
    if (values.length > 0) return values
  }
  return [firstMeta(meta, ['twitter:creator:name'])].filter(value => value !== null)
}

const authorNames =
  /(?:^|[\s_-])(?:author|byline|autor|auteur|autore|firma|verfasser|writer|journalist|reporter)(?:s|en|in)?(?:$|[\s_-])/i
const notAuthorNames =
  /bio|desc|box|comment|avatar|image|img|date|time|role|job|title-|social|follow|email|twitter|about|related/i

function markedAuthors(page: PageNode): string[] {
  const isMarked = (node: PageNode): boolean =>
    /(?:^|\s)author(?:\s|$)/i.test(attribute(node, 'rel') ?? '') ||
    /^author|^creator/i.test(attribute(node, 'itemprop') ?? '')
  const marked = findAll(page, isMarked)
  const inner = marked.flatMap(node => {
    const named = findAll(node, one => attribute(one, 'itemprop') === 'name')
    return named.length ? named : [node]
  })
  const texts = inner.slice(0, 8).flatMap(node => attribute(node, 'content') ?? shortTextOf(node, 120) ?? [])
  if (texts.some(text => text !== '')) return texts
  const named = findAll(page, node => authorNames.test(namesOf(node)) && !notAuthorNames.test(namesOf(node)))
  for (const node of named.slice(0, 6)) {
    const text = shortTextOf(node, 120)
    if (text) return [text]
  }
  return []
}

/** "By Ann Lee and Bo Kim in Paris" as its names. */
export function splitNames(text: string, words: PageWords): string[] {
  const plain = withoutLead(
    text
      .replace(/\(.{0,60}?\)/g, ' ')
      .replace(/\S+@\S+/g, ' ')
      .trim(),
    words,
  )
  const joints = words.list('and').filter(word => /^\p{L}{2,}$/u.test(word) || /^[ey]$/.test(word))
  const joint = new RegExp(`\\s*[,;|/•·、&+]\\s*|\\s+(?:${joints.join('|')})\\s+|\\s+[-–—]\\s+`, 'iu')
  return plain
    .split(joint)
    .map(part => withoutLead(part.trim(), words))
    .filter(Boolean)
}

function withoutLead(text: string, words: PageWords): string {
  const plain = plainForm(text)
  const lead = words
    .list('by')
    .filter(one => plain.startsWith(one) && /^[\s:]/.test(plain.slice(one.length) || 'x'))
    .sort((a, b) => b.length - a.length)[0]
  return lead ? text.slice(lead.length).replace(/^[\s:]+/, '') : text
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /\d{3}|https?:|www\./.test(name)) return false
  if (name.split(' ').length > 6) return false
  return !/^(?:admin|administrator|redaktion|editor|staff|author|unknown|null|undefined|webmaster)$/i.test(
    name,
  )
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map(names.map(name => [lettersOf(name), name]))
  seen.delete('')
  return [...seen.values()]
}
