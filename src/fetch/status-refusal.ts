import type { Answer } from './follow.ts'
import type { Refused } from './fetched.ts'
import { header } from './header.ts'

const words: Readonly<Record<number, (what: string) => string>> = {
  401: what => `shows this ${what} only to people who sign in`,
  402: what => `shows this ${what} only to people who pay`,
  403: what => `does not show this ${what} to Sayso`,
  404: what => `has no ${what} at this address`,
  410: what => `has removed this ${what}`,
  429: () => 'asks Sayso to come back later',
  451: what => `may not show this ${what} for legal reasons`,
  503: () => 'is out of service for now',
}

/**
 * What an answer other than the one that was hoped for means, in words; null where it is what was asked for.
 *
 * @param what as a person would call it: "page", "feed"
 */
export function statusRefusal(answer: Answer, what: string): Refused | null {
  const { status, url } = answer
  if (isChallenge(answer)) return { ...challenge(url.hostname, status), ...pauseAfter(answer) }
  if (status === 200 || status === 203) return null
  const later = status === 429 || status >= 500
  return {
    kind: 'refused',
    code: status === 402 ? 'paywall' : 'status',
    sentence: `${url.hostname} ${(words[status] ?? wordsFor(status))(what)} (status ${status}).`,
    wayOn: later ? 'Try again later, or paste the text instead.' : 'Paste the text instead.',
    status,
    ...pauseAfter(answer),
  }
}

/** When to come back after an answer, as a refusal states it; nothing where the server did not say. */
export function pauseAfter({ pause, url }: Answer): Pick<Refused, 'retryAt' | 'held'> {
  if (!pause) return {}
  return { retryAt: pause.until, ...(pause.isHeld ? { held: url.href } : {}) }
}

// Cloudflare and AWS say so in a header when a riddle for people stands where the page should be.
function isChallenge({ headers }: Answer): boolean {
  return header(headers, 'cf-mitigated') === 'challenge' || header(headers, 'x-amzn-waf-action') !== null
}

function challenge(host: string, status: number): Refused {
  const sentence = `${host} asks visitors to prove that they are people, and Sayso is not.`
  return { kind: 'refused', code: 'bot', sentence, wayOn: 'Paste the text instead.', status }
}

function wordsFor(status: number): (what: string) => string {
  if (status >= 500) return what => `could not make the ${what}`
  if (status >= 400) return what => `does not give out this ${what}`
  if (status >= 300) return () => 'sends readers on without saying where to'
  return what => `answered without a ${what}`
}
