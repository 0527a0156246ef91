import { findLanguage } from './find-outlet.ts'
import { findPublisher } from './find-publisher.ts'
import type { Publisher } from './find-publisher.ts'
import { findTitle } from './find-title.ts'
import { findAll } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { pageWords } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { articleThing, paragraphsFrom, plainWords, readJsonLd, withReferences } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import { liveText } from './read-live-blog.ts'
import { firstMeta, readMeta } from './read-meta.ts'
import type { Meta, Stated } from './read-meta.ts'

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
  readonly publisher: Publisher
  readonly title: string | null
  readonly titleFrom: Stated['from'] | null
  /** ISO 639-1, as it is declared. */
  readonly language: Stated | null
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
  const described = articleThing(things, plainWords(firstMeta(meta, ['og:title']) ?? ''))
  const article = described && withReferences(described, things)
  const publisher = findPublisher(meta, article, things, url)
  const language = findLanguage(page, meta, article)
  const title = findTitle(page, meta, article, publisher.names, url)
  return {
    url,
    page,
    body: findAll(page, node => node.tag === 'body')[0] ?? page,
    meta,
    things,
    article,
    publisher,
    title: title?.text ?? null,
    titleFrom: title?.from ?? null,
    language,
    words: pageWords(language?.text ?? null),
    stated: paragraphsFrom(article?.['articleBody']) || liveText(things),
    declared:
      article !== null || meta.get('og:type')?.[0] === 'article' || meta.has('article:published_time'),
  }
}
