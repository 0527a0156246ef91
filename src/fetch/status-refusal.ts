import type { IncomingHttpHeaders } from 'node:http'
import type { Refused } from './fetched.ts'
import { header, retryAt } from './header.ts'

const words: Readonly<Record<number, string>> = {
  401: 'shows this page only to people who sign in',
  402: 'shows this page only to people who pay',
  403: 'does not show this page to Sayso',
  404: 'has no page at this address',
  410: 'has removed this page',
  429: 'asks Sayso to come back later',
  451: 'may not show this page for legal reasons',
  503: 'is out of service for now',
}

/** What an answer other than a page means, in words; null where it is a page. */
export function statusRefusal(
  host: string,
  status: number,
  headers: IncomingHttpHeaders,
  now: Date,
): Refused | null {
  if (isChallenge(headers)) return challenge(host, status)
  if (status === 200 || status === 203) return null
  const sentence = `${host} ${words[status] ?? wordsFor(status)} (status ${status}).`
  const at = retryAt(header(headers, 'retry-after'), now)
  const later = status === 429 || status >= 500
  return {
    kind: 'refused',
    code: status === 402 ? 'paywall' : 'status',
    sentence,
    wayOn: later ? 'Try again later, or paste the text instead.' : 'Paste the text instead.',
    status,
    ...(later && at ? { retryAt: at } : {}),
  }
}

// Cloudflare and AWS say so in a header when a riddle for people stands where the page should be.
function isChallenge(headers: IncomingHttpHeaders): boolean {
  return header(headers, 'cf-mitigated') === 'challenge' || header(headers, 'x-amzn-waf-action') !== null
}

function challenge(host: string, status: number): Refused {
  const sentence = `${host} asks visitors to prove that they are people, and Sayso is not.`
  return { kind: 'refused', code: 'bot', sentence, wayOn: 'Paste the text instead.', status }
}

function wordsFor(status: number): string {
  if (status >= 500) return 'could not make the page'
  if (status >= 400) return 'does not give out this page'
  if (status >= 300) return 'sends readers on without saying where to'
  return 'answered without a page'
}
