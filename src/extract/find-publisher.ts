import type { Evidence } from '../news/index.ts'
import { absolute } from './find-outlet.ts'
import { listOf, namesFrom, plainWords, typesOf, wordsFrom } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import { firstMeta } from './read-meta.ts'
import type { Meta } from './read-meta.ts'

/** The outlet as a page states it. */
export type Publisher = {
  readonly name: string | null
  readonly from: Evidence
  /** Every name that the page gives the outlet, the first one first. */
  readonly names: readonly string[]
  /** The address of its logo as structured data states it, absolute. */
  readonly logo: string | null
}

/** The outlet's names and logo: the article's publisher in structured data, Open Graph's site name, the site's own. */
export function findPublisher(
  meta: Meta,
  article: Thing | null,
  things: readonly Thing[],
  url: string,
): Publisher {
  const sites = things.filter(thing =>
    typesOf(thing).some(type => type === 'WebSite' || /(?:News|Media)?Organization$/.test(type)),
  )
  const found: [from: Evidence, name: string][] = [
    ['json-ld', namesFrom(article?.['publisher'])[0] ?? ''],
    ['open-graph', plainWords(firstMeta(meta, ['og:site_name']) ?? '')],
    ['json-ld', wordsFrom(sites[0]?.['name'])],
    [
      'meta',
      firstMeta(meta, ['application-name', 'publisher', 'dc.publisher', 'apple-mobile-web-app-title']) ?? '',
    ],
  ]
  const named = found.filter(([, name]) => name !== '')
  const owner = listOf(article?.['publisher'])[0] ?? sites.find(site => site['logo'])
  return {
    name: named[0]?.[1] ?? null,
    from: named[0]?.[0] ?? 'meta',
    names: [...new Set(named.map(([, name]) => name))],
    logo: absolute(addressIn((owner as Thing | undefined)?.['logo']), url),
  }
}

/** The address of an image that structured data states as text or as an object. */
function addressIn(value: unknown): string | null {
  const one = listOf(value)[0]
  if (typeof one === 'string') return one
  if (typeof one !== 'object' || one === null) return null
  const { url, contentUrl } = one as Thing
  const stated = listOf(url ?? contentUrl)[0]
  return typeof stated === 'string' ? stated : null
}
