import { Refusal } from '../news/index.ts'
import { isTracking } from './tracking-parameters.ts'

/**
 * The identity of an address: addresses with the same key are the same page. It is a key, not an address.
 *
 * Left out are the scheme (a site that answers differently over http and https does not exist), `www.` (nor does
 * one with another newspaper there), the fragment (but for `#!`, behind which some sites name the article), the
 * default ports, tracking parameters, a session in the path and the slash at the end (of 1,000 servers nearly all
 * redirect one form to the other). Parameters are sorted, because no server reads their order. The case of the path
 * is kept, because many servers do read it. Mobile and AMP addresses stay apart: only the page's own canonical
 * address can say that they are the same.
 *
 * @param url absolute http or https address
 * @returns such as `vellin.example/news/harbour?page=2`
 * @throws {Refusal} `not-a-url`
 */
export function articleKey(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new Refusal('not-a-url', 'This is not an address of the web.')
  return hostOf(parsed) + pathOf(parsed) + queryOf(parsed) + fragmentOf(parsed)
}

function hostOf({ hostname, port }: URL): string {
  const name = hostname.replace(/\.$/, '').replace(/^www\d?\.(?=[^.]+\.)/, '')
  // Of the two default ports URL drops the one that fits the scheme; without a scheme neither says anything.
  return port && port !== '80' && port !== '443' ? `${name}:${port}` : name
}

function pathOf({ pathname }: URL): string {
  const path = pathname.replace(/;jsessionid=[^/;]*/i, '').replaceAll(/%[0-9a-f]{2}/gi, unescapeUnreserved)
  return path.replace(/(?<!\/)\/+$/, '')
}

// RFC 3986, 6.2.2: "%7E" and "~" are the same, "%2f" and "%2F" too, "%2F" and "/" are not.
function unescapeUnreserved(escape: string): string {
  const character = String.fromCharCode(parseInt(escape.slice(1), 16))
  return /[\w.~-]/.test(character) ? character : escape.toUpperCase()
}

function queryOf({ searchParams }: URL): string {
  const kept = new URLSearchParams([...searchParams].filter(([name]) => !isTracking(name)))
  kept.sort()
  return kept.size ? `?${kept}` : ''
}

function fragmentOf({ hash }: URL): string {
  return /^#!./.test(hash) ? hash : ''
}
