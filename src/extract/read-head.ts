import { findLanguage, findPublisher } from './find-outlet.ts'
import { findTitle } from './find-title.ts'
import { findAll } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { pageWords } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { articleThing, paragraphsFrom, plainWords, readJsonLd } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import { firstMeta, readMeta } from './read-meta.ts'
import type { Meta } from './read-meta.ts'

/** What a page states about itself, and the vocabulary that its language asks for. */
export type PageHead = {
  readonly url: string
  readonly page: PageNode
  readonly body: PageNode
  readonly meta: Meta
  /** Every object of the page's JSON-LD. */
  readonly things: readonly Thing[]
  /** The one among them that describes the article, or null. */
  readonly article: Thing | null
  readonly publisher: string | null
  readonly title: string | null
  readonly language: string | null
  readonly words: PageWords
  /** `articleBody` of the structured data, paragraphs parted by line breaks, or ''. */
  readonly stated: string
  /** The page declares an article: structured data, og:type, a date of publication in its head. */
  readonly declared: boolean
}

/** Reads everything but the text. */
export function readHead(page: PageNode, url: string): PageHead {
  const meta = readMeta(page)
  const things = readJsonLd(page)
  const article = articleThing(things, plainWords(firstMeta(meta, ['og:title']) ?? ''))
  const publisher = findPublisher(meta, article, things)
  const language = findLanguage(page, meta, article)
  return {
    url,
    page,
    body: findAll(page, node => node.tag === 'body')[0] ?? page,
    meta,
    things,
    article,
    publisher,
    title: findTitle(page, meta, article, publisher),
    language,
    words: pageWords(language),
    stated: paragraphsFrom(article?.['articleBody']),
    declared:
      article !== null || meta.get('og:type')?.[0] === 'article' || meta.has('article:published_time'),
  }
}
