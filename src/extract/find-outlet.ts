import { attribute, findAll } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { listOf, namesFrom, plainWords, typesOf, wordsFrom } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import { firstMeta } from './read-meta.ts'
import type { Meta } from './read-meta.ts'

/** The outlet's name as the page states it. */
export function findPublisher(meta: Meta, article: Thing | null, things: readonly Thing[]): string | null {
  const stated = namesFrom(article?.['publisher'])[0] ?? plainWords(firstMeta(meta, ['og:site_name']) ?? '')
  if (stated) return stated
  const site = things.find(thing =>
    typesOf(thing).some(type => type === 'WebSite' || /(?:News|Media)?Organization$/.test(type)),
  )
  return (
    wordsFrom(site?.['name']) ||
    firstMeta(meta, ['application-name', 'publisher', 'dc.publisher', 'apple-mobile-web-app-title'])
  )
}

/** ISO 639-1 as the page declares it: on its root element, in structured data, in the head. */
export function findLanguage(page: PageNode, meta: Meta, article: Thing | null): string | null {
  const root = page.children.find(child => child.tag === 'html')
  const declared = [
    root && (attribute(root, 'lang') || attribute(root, 'xml:lang')),
    wordsFrom(article?.['inLanguage']),
    firstMeta(meta, ['content-language', 'og:locale', 'dc.language', 'language', 'dcterms.language']),
  ]
  for (const one of declared) {
    const code = /^\s?([a-z]{2})(?:$|[-_,;\s])/i.exec(one ?? '')?.[1]?.toLowerCase()
    if (code) return code
  }
  return null
}

/** The address that the page states for itself, absolute. */
export function findCanonical(page: PageNode, meta: Meta, url: string): string | null {
  const link = findAll(
    page,
    node => node.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(node, 'rel') ?? ''),
  )[0]
  return absolute((link && attribute(link, 'href')) || firstMeta(meta, ['og:url']), url)
}

/** The page's own summary. */
export function findDescription(meta: Meta, article: Thing | null): string | null {
  const stated = firstMeta(meta, ['og:description', 'description', 'twitter:description'])
  return plainWords(stated ?? '') || wordsFrom(article?.['description']) || null
}

/** The lead image's address, absolute: Open Graph's, or the structured data's. */
export function findImage(meta: Meta, article: Thing | null, url: string): string | null {
  const stated = listOf(article?.['image'])[0]
  const shown = firstMeta(meta, [
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
  ])
  return absolute(shown ?? addressFrom(stated), url)
}

function addressFrom(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return null
  return addressFrom((value as Thing)['url'] ?? (value as Thing)['contentUrl'] ?? (value as Thing)['@id'])
}

/** An address made absolute; null for one that is not of the web. */
export function absolute(address: string | null | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null
  const { href, protocol } = new URL(address, base)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
