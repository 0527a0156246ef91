import type { Evidence } from '../news/index.ts'
import { isOutletName } from './cut-outlet.ts'
import { lettersOf } from './measure-text.ts'
import { askedOnce, namesOf } from './node-traits.ts'
import { attribute, closest, findAll, shortTextOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import type { PageHead } from './read-head.ts'
import { namesFrom, plainWords } from './read-json-ld.ts'
import type { Meta } from './read-meta.ts'
import { namesIn } from './read-names.ts'
import type { Run } from './run.ts'

/** Who wrote an article, as names, and where they were read. */
export type Byline = { readonly names: readonly string[]; readonly from: Evidence }

/** The runs in which a byline is looked for: those between the title and the text, and those at the text's end. */
export type BylineRuns = { readonly before: readonly Run[]; readonly after: readonly Run[] }

const mostNames = 12

/**
 * The names of those who wrote the article: from structured data, the head, elements marked as author, links to an
 * author's page and a line with "By" before or behind the text, the first of these that names somebody else than the
 * outlet. The outlet's own name is given where the page states it as the author and names nobody else.
 */
export function findByline(head: PageHead, { before, after }: BylineRuns): Byline | null {
  const { page, meta, article, words } = head
  const blocks = new Set(before.map(run => run.block))
  const places: [from: Evidence, texts: () => string[]][] = [
    ['json-ld', () => namesFrom(article?.['author'])],
    ['meta', () => metaAuthors(meta, words)],
    ['json-ld', () => namesFrom(article?.['creator'])],
    ['microdata', () => togetherOf(findAll(page, isAuthorProperty))],
    ['text', () => togetherOf(findAll(page, isAuthorLink))],
    ['text', () => togetherOf(findAll(page, node => leadsToAuthor(node) && isWithin(node, blocks)))],
    ['text', () => togetherOf(findAll(page, isNamedAuthor))],
    ['text', () => bylineRuns(before, words)],
    ['text', () => bylineRuns(after, words)],
    ['text', () => signature(after)],
  ]
  let collective: Byline | null = null
  for (const [from, texts] of places) {
    const names = distinct(texts().flatMap(text => namesIn(text, words))).slice(0, mostNames)
    const isPerson = (name: string): boolean => !isOutlet(name, head) && !(collective && isInitials(name))
    const persons = names.filter(isPerson)
    if (persons.length > 0) return { names: persons, from }
    if (names[0] && from !== 'text') collective ??= { names: [names[0]], from }
  }
  return collective
}

function isOutlet(name: string, { publisher, url }: PageHead): boolean {
  return isOutletName(name, { names: publisher.names, url })
}

/** "amw": where the outlet is stated as the author, the initials below the text are no better name. */
function isInitials(name: string): boolean {
  return /^\p{Ll}{1,4}$/u.test(name)
}

const metaNames = [
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
  'twitter:creator:name',
]

function metaAuthors(meta: Meta, words: PageWords): string[] {
  for (const name of metaNames) {
    const values = (meta.get(name) ?? [])
      .map(plainWords)
      .filter(value => !/^https?:|^www\.|facebook\.com|^@/.test(value))
    if (values.some(value => namesIn(value, words).length > 0)) return values
  }
  // Cards have labels with values: "Written by", "Ann Lee".
  const label = meta.get('twitter:label1')?.[0]
  return label && words.is('by', plainForm(label)) ? [...(meta.get('twitter:data1') ?? [])] : []
}

/** Microdata and RDFa. */
function isAuthorProperty(node: PageNode): boolean {
  const property = attribute(node, 'itemprop') ?? attribute(node, 'property')
  if (!property) return false
  return /^(?:schema:|dc:|dcterms:)?(?:author|creator)/i.test(property) && !standsApart(node)
}

function isAuthorLink(node: PageNode): boolean {
  const relation = attribute(node, 'rel')
  return relation !== null && /(?:^|\s)author(?:\s|$)/i.test(relation) && !standsApart(node)
}

const authorPath =
  /\/(?:authors?|autor(?:en|es|a|as|i|y)?|auteurs?|autore|redaktion|redakcja|reporters?|journalists?|journalistes?|periodistas?|contributors?|columnists?|writers?|people|staff|bylines?|profiles?|profil|team|user|users|yazar(?:lar)?|muhabir|penulis|tac-gia|avtory?|skribent|forfatter)(?:\/|\.\w{3,4}\?|\?)[^/]/i

function leadsToAuthor(node: PageNode): boolean {
  return node.tag === 'a' && authorPath.test(attribute(node, 'href') ?? '') && !standsApart(node)
}

const authorNames =
  /(?:^|[\s_-])(?:author|byline|autor|auteur|autore|firma|verfasser|writer|journalist|reporter|vcard)(?:s|en|in)?(?:-?_?names?)?(?:$|[\s_-])/i
const notAuthorNames =
  /bio|desc|box|comment|avatar|image|img|date|time|role|job|title-|social|follow|email|twitter|about|related/i

function isNamedAuthor(node: PageNode): boolean {
  return namesAuthor(namesOf(node)) && !standsApart(node)
}

const namesAuthor = askedOnce(names => authorNames.test(names) && !notAuthorNames.test(names))

const apartNames = /comment|related|footer|sidebar|teaser|recommend|popular|latest|trending|carousel/i

/** Whether an element stands in what belongs to other articles, to readers or to the whole site. */
function standsApart(node: PageNode): boolean {
  return (
    closest(node, one => {
      if (one.tag === 'html' || one.tag === 'body' || one.tag === 'main' || one.tag === 'article')
        return false
      return one.tag === 'nav' || namesApart(namesOf(one))
    }) !== null
  )
}

const namesApart = askedOnce(names => apartNames.test(names))

function isWithin(node: PageNode, blocks: ReadonlySet<PageNode>): boolean {
  return closest(node, one => blocks.has(one)) !== null
}

const mostMarked = 8
const levelsTogether = 5

/** What the first marked element and those near it say: the authors of one article stand together. */
function togetherOf(marked: readonly PageNode[]): string[] {
  const first = marked.slice(0, 20).find(node => wordsOfMarked(node).some(text => /\p{L}/u.test(text)))
  if (!first) return []
  let around: PageNode = first
  for (let level = 0; level < levelsTogether && around.parent && around.parent.tag !== 'body'; level++)
    around = around.parent
  const near = marked.filter(node => closest(node, one => one === around)).slice(0, mostMarked)
  return near.flatMap(node => wordsOfMarked(node))
}

/** The name inside a marked element: its `itemprop="name"`, its content, its links to authors, its words. */
function wordsOfMarked(node: PageNode): string[] {
  const named = findAll(node, one =>
    /^(?:schema:)?name$/.test(attribute(one, 'itemprop') ?? attribute(one, 'property') ?? ''),
  )
  const links = findAll(node, one => one.tag === 'a' && authorPath.test(attribute(one, 'href') ?? ''))
  const inner = named.length > 0 ? named : links.length > 0 ? links : [node]
  return inner.flatMap(one => attribute(one, 'content') ?? shortTextOf(one, 120) ?? [])
}

const longestLine = 160

/**
 * The lines that begin with "By", or a part of a line that does ("Thursday | 14:07 | By Ann Lee"), or that stand below
 * a line that is only a label ("Written by").
 */
function bylineRuns(runs: readonly Run[], words: PageWords): string[] {
  return runs
    .filter(run => run.text.length < longestLine && !originLabel.test(run.text))
    .flatMap((run, at, lines) => {
      const above = plainForm(lines[at - 1]?.text ?? '').replace(/[\s:]+$/, '')
      if (words.is('by', above) || words.list('by').includes(`${above}:`)) return [run.text]
      return run.text
        .split(/\s*[|·•]\s*|\s+[-–—]\s+/)
        .filter(part => words.begins('by', plainForm(part)) && /[\s:：/]\p{Lu}|\p{Lo}/u.test(part))
    })
}

// Who the text was taken from is no author.
const originLabel =
  /^(?:来源|來源|出处|источник|джерело|المصدر|منبع|kaynak|quelle|source|fuente|fonte|bron|źródło)\s?[:：]/iu

/** The name in bold below the text's last paragraph, as Vietnamese and Greek papers sign their articles. */
function signature(after: readonly Run[]): string[] {
  const signed = after.slice(0, 2).find(isSignature)
  return signed ? [signed.text] : []
}

function isSignature({ text, level, weight, boldWeight, linkWeight, aside }: Run): boolean {
  if (
    level > 0 ||
    weight > 40 ||
    linkWeight > 0 ||
    aside ||
    boldWeight < 0.9 * weight ||
    !/\p{L}$/u.test(text)
  )
    return false
  const tokens = text.split(' ')
  return tokens.length > 1 && tokens.length < 6 && tokens.every(token => /^\p{Lu}/u.test(token))
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map(names.map(name => [lettersOf(name), name]))
  seen.delete('')
  return [...seen.values()]
}
