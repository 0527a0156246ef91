import { attribute, findAll } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { plainWords, wordsFrom } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import { statedMeta } from './read-meta.ts'
import type { Meta, Stated } from './read-meta.ts'

/** ISO 639-1 as the page declares it: on its root element, in structured data, in the head. */
export function findLanguage(page: PageNode, meta: Meta, article: Thing | null): Stated | null {
  const root = page.children.find(child => child.tag === 'html')
  const declared: (Stated | null)[] = [
    { text: (root && (attribute(root, 'lang') || attribute(root, 'xml:lang'))) ?? '', from: 'meta' },
    { text: wordsFrom(article?.['inLanguage']), from: 'json-ld' },
    statedMeta(meta, ['content-language', 'og:locale', 'dc.language', 'language', 'dcterms.language']),
  ]
  for (const one of declared) {
    const code = /^\s?([a-z]{2})(?:$|[-_,;\s])/i.exec(one?.text ?? '')?.[1]?.toLowerCase()
    if (one && code) return { text: code, from: one.from }
  }
  return null
}

/** The address that the page states for itself, absolute. */
export function findCanonical(page: PageNode, meta: Meta, url: string): Stated | null {
  const link = findAll(
    page,
    node => node.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(node, 'rel') ?? ''),
  )[0]
  const href = link && attribute(link, 'href')
  const stated: Stated | null = href ? { text: href, from: 'meta' } : statedMeta(meta, ['og:url'])
  const address = absolute(stated?.text, url)
  return stated && address ? { text: address, from: stated.from } : null
}

/** The page's own summary. */
export function findDescription(meta: Meta, article: Thing | null): Stated | null {
  const stated = statedMeta(meta, ['og:description', 'description', 'twitter:description'])
  const text = plainWords(stated?.text ?? '')
  if (stated && text) return { text, from: stated.from }
  const described = wordsFrom(article?.['description'])
  return described ? { text: described, from: 'json-ld' } : null
}

/** An address made absolute; null for one that is not of the web. */
export function absolute(address: string | null | undefined, base: string): string | null {
  const url = address ? URL.parse(address, base) : null
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null
}
