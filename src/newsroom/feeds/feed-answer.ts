import type { FetchedFeed } from '../../fetch/index.ts'
import type { FeedInput } from '../../intake/index.ts'

/** A fetched feed as the stage reads it. */
export function feedInput(answer: Extract<FetchedFeed, { kind: 'feed' }>): FeedInput {
  const { body, url, mediaType, charset } = answer.page
  const type = mediaType && `${mediaType}${charset ? `; charset=${charset}` : ''}`
  return { body, url, headers: { ...headersOf(answer), ...(type && { 'content-type': type }) } }
}

/** What the headers of an answer ask for, by their names in lower case. */
export function headersOf(answer: FetchedFeed): Readonly<Record<string, string>> {
  if (answer.kind === 'refused') return answer.retryAt ? { 'retry-after': answer.retryAt.toUTCString() } : {}
  const { cacheControl, expires, age, date, retryAfter, link } = answer.facts
  const headers = { 'cache-control': cacheControl, expires, age, date, 'retry-after': retryAfter, link }
  return Object.fromEntries(Object.entries(headers).filter((pair): pair is [string, string] => !!pair[1]))
}

/** The status in the end; null where no answer came. */
export function statusOf(answer: FetchedFeed): number | null {
  if (answer.kind === 'refused') return answer.status ?? null
  return answer.kind === 'feed' ? answer.page.status : 304
}

/** The redirects that were followed, as the rule for moved feeds wants them. */
export function redirectsOf(
  answer: FetchedFeed,
): readonly { readonly status: number; readonly to: string }[] {
  return answer.kind === 'refused' ? [] : answer.moves.map(({ status, to }) => ({ status, to }))
}
