import { lettersOf, likeness } from './measure-text.ts'
import { findAll, textOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { plainWords, wordsFrom } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import { firstMeta } from './read-meta.ts'
import type { Meta } from './read-meta.ts'

/**
 * The article's title without the outlet's name: the visible heading where the page's other titles agree with it,
 * else the structured data's, Open Graph's, the document's.
 *
 * @param publisher the outlet's name where it is known, for cutting it off
 */
export function findTitle(
  page: PageNode,
  meta: Meta,
  article: Thing | null,
  publisher: string | null,
): string | null {
  const stated = statedTitles(page, meta, article).map(title => withoutOutlet(title, publisher))
  const heading = bestHeading(page, stated)
  if (heading) return heading
  return stated[0] ?? null
}

function statedTitles(page: PageNode, meta: Meta, article: Thing | null): string[] {
  const document = findAll(page, node => node.tag === 'title' && node.parent?.tag === 'head')[0]
  const titles = [
    wordsFrom(article?.['headline']) || wordsFrom(article?.['name']),
    plainWords(firstMeta(meta, ['og:title']) ?? ''),
    plainWords(
      firstMeta(meta, [
        'twitter:title',
        'dc.title',
        'dcterms.title',
        'parsely-title',
        'sailthru.title',
        'headline',
        'title',
      ]) ?? '',
    ),
    document ? textOf({ ...document, tag: 'span' }) : '',
  ]
  return titles.filter(title => title !== '' && title.length < 400)
}

/** The first heading of the highest level that says what the stated titles say. */
function bestHeading(page: PageNode, stated: readonly string[]): string | null {
  const headings = findAll(page, node => node.tag === 'h1' || node.tag === 'h2').slice(0, 200)
  const texts = headings
    .map(node => ({ level: node.tag, text: textOf(node) }))
    .filter(one => one.text.length > 2 && one.text.length < 400)
  const agreeing = texts.filter(one => stated.some(title => sameTitle(title, one.text)))
  const first = agreeing.find(one => one.level === 'h1') ?? agreeing[0]
  if (first) return first.text
  const only = texts.filter(one => one.level === 'h1')
  return stated.length === 0 && only[0] ? only[0].text : null
}

function sameTitle(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  if (a === b) return true
  const short = Math.min(a.length, b.length)
  return short > 12 && short > 0.5 * Math.max(a.length, b.length) && likeness(one, other) >= 0.8
}

const separator = /\s+[|\-–—·•»:›/]+\s+|\s*[|｜_]\s*|(?<=\S)\s+::\s+/u

/**
 * Cuts the outlet's name off a document's title: the part behind the last separator (or before the first) that is the
 * publisher's name, or short beside the rest.
 */
export function withoutOutlet(title: string, publisher: string | null): string {
  const parts = title
    .split(separator)
    .map(part => part.trim())
    .filter(Boolean)
  if (parts.length < 2) return title
  const name = publisher ? lettersOf(publisher) : ''
  const isOutlet = (part: string): boolean =>
    name !== '' &&
    (lettersOf(part) === name || name.includes(lettersOf(part)) || lettersOf(part).includes(name))
  const last = parts.at(-1)!
  if (isOutlet(last))
    return withoutOutlet(title.slice(0, title.lastIndexOf(last)).replace(trailing, ''), publisher)
  if (isOutlet(parts[0]!) && parts.length === 2) return parts[1]!
  return title
}

const trailing = /[\s|｜\-–—·•»:›/_]+$/u
