import { isSameSite } from './same-site.ts'

/**
 * The address that a page states for itself, where it can be believed: on the same registrable domain (the
 * Public Suffix List, so that two blogs of one host are strangers), and not the front page, which templates state
 * by mistake for every article.
 *
 * @param stated as extracted, absolute or relative to the page; null where the page states none
 * @param fetchedUrl where the page came from in the end
 * @returns the absolute address without fragment, or null where it is not to be believed
 */
export function acceptCanonical(stated: string | null, fetchedUrl: string): string | null {
  const fetched = URL.parse(fetchedUrl)
  const canonical = stated?.trim() ? URL.parse(stated.trim(), fetchedUrl) : null
  if (!fetched || !canonical || !/^https?:$/.test(canonical.protocol)) return null
  if (canonical.username || canonical.password || !isSameSite(canonical, fetched)) return null
  if (isRoot(canonical) && !isRoot(fetched)) return null
  canonical.hash = ''
  return canonical.href
}

function isRoot({ pathname, search }: URL): boolean {
  return pathname === '/' && search === ''
}
