import { cutOutlet, isOutletName, partsOf } from './cut-outlet.ts'
import { findHeading } from './find-heading.ts'
import { findHeadings } from './find-headings.ts'
import { lettersOf } from './measure-text.ts'
import { findAll, textOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { plainWords, wordsFrom } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import { firstMeta } from './read-meta.ts'
import type { Meta, Stated } from './read-meta.ts'
import { readHeadline } from './read-headline.ts'
import type { StatedTitle } from './stated-title.ts'

/**
 * The article's title without the outlet's name and without a kicker that the outlet does not count as title: the
 * visible heading that the page's other titles agree with, else the one heading that can be it, else the structured
 * data's, Open Graph's, the document's.
 *
 * @param names the outlet's names where they are known, for cutting them off
 * @param url the page's address: its host is a name of the outlet too
 */
export function findTitle(
  page: PageNode,
  meta: Meta,
  article: Thing | null,
  names: readonly string[],
  url: string,
): Stated | null {
  const outlet = { names, url }
  const stated = statedTitles(page, meta, article).map(({ text, from }): StatedTitle => {
    const title = cutOutlet(text, outlet)
    return { text: title, from, letters: lettersOf(title), parts: partsOf(title).map(lettersOf) }
  })
  const headings = findHeadings(page).filter(heading => !isOutletName(heading.text, outlet))
  const heading = findHeading(headings, stated, url)
  if (heading) return { text: cutOutlet(readHeadline(heading, stated), outlet), from: 'text' }
  return stated[0] ? { text: stated[0].text, from: stated[0].from } : null
}

function statedTitles(page: PageNode, meta: Meta, article: Thing | null): Stated[] {
  const document = findAll(page, node => node.tag === 'title' && node.parent?.tag === 'head')[0]
  const titles: Stated[] = [
    { text: wordsFrom(article?.['headline']) || wordsFrom(article?.['name']), from: 'json-ld' },
    { text: plainWords(firstMeta(meta, ['og:title']) ?? ''), from: 'open-graph' },
    { text: plainWords(firstMeta(meta, metaNames) ?? ''), from: 'meta' },
    { text: document ? textOf({ ...document, tag: 'span' }) : '', from: 'meta' },
  ]
  return titles.filter(({ text }) => text !== '' && text.length < 400)
}

const metaNames = [
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'headline',
  'title',
]
