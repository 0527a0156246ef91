import type { ExtractedArticle } from '../news/index.ts'
import { findAccess } from './find-access.ts'
import { findByline } from './find-byline.ts'
import type { BylineRuns } from './find-byline.ts'
import { findCanonical, findDescription } from './find-outlet.ts'
import type { PageHead } from './read-head.ts'

export type Metadata = Pick<
  ExtractedArticle,
  | 'title'
  | 'byline'
  | 'language'
  | 'publisher'
  | 'publisherLogo'
  | 'canonical'
  | 'description'
  | 'isAccessibleForFree'
  | 'evidence'
>

/** What a page says about its article, each value with where it was read. */
export function findMetadata(head: PageHead, around: BylineRuns): Metadata {
  const { page, meta, article, things, publisher, title, titleFrom, language, url } = head
  const byline = findByline(head, around)
  const canonical = findCanonical(page, meta, url)
  const description = findDescription(meta, article)
  return {
    title,
    byline: byline?.names ?? [],
    language: language?.text ?? null,
    publisher: publisher.name,
    publisherLogo: publisher.logo,
    canonical: canonical?.text ?? null,
    description: description?.text ?? null,
    isAccessibleForFree: findAccess(article, things),
    evidence: {
      ...(titleFrom && { title: titleFrom }),
      ...(byline && { byline: byline.from }),
      ...(language && { language: language.from }),
      ...(publisher.name !== null && { publisher: publisher.from }),
      ...(canonical && { canonical: canonical.from }),
      ...(description && { description: description.from }),
    },
  }
}
