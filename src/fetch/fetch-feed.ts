import { isConditional, newValidators, renewedValidators, validatorHeaders } from './conditions.ts'
import type { Deadline } from './deadline.ts'
import { vetFeedBytes, vetFeedType } from './feed-kind.ts'
import type { FetchedFeed, Validators } from './fetched.ts'
import type { Answer, Line } from './follow.ts'
import { follow } from './follow.ts'
import { pageOf } from './page-of.ts'
import { statusRefusal } from './status-refusal.ts'

// Some servers choose between a page and its feed by this list.
const accept = [
  'application/atom+xml',
  'application/rss+xml',
  'application/feed+json',
  'application/rdf+xml;q=0.9',
  'application/xml;q=0.8',
  'text/xml;q=0.8',
  'application/json;q=0.7',
  '*/*;q=0.1',
].join(',')

/**
 * Asks for a feed on behalf of the person who subscribed to it: robots.txt speaks to robots that find their own
 * way, and is not asked.
 *
 * @throws {Refusal} where there is none
 */
export async function fetchFeed(
  line: Line,
  url: string,
  validators: Validators,
  deadline: Deadline,
): Promise<FetchedFeed> {
  const answer = await follow(line, url, {
    headers: { accept, ...validatorHeaders(validators) },
    maxRedirects: line.limits.maxRedirects,
    deadline,
    permit: async () => 'spaced',
  })
  try {
    return await feedOf(answer, url, line, validators)
  } finally {
    answer.close()
  }
}

async function feedOf(answer: Answer, requested: string, line: Line, sent: Validators): Promise<FetchedFeed> {
  const { status, way } = answer
  if (status === 304 && isConditional(sent))
    return { kind: 'unchanged', validators: renewedValidators(sent, way.facts), ...way }
  const no = statusRefusal(answer, 'feed')
  if (no) return no
  const page = await pageOf(answer, requested, line, {
    what: 'feed',
    vetMediaType: vetFeedType,
    vetFirstBytes: vetFeedBytes,
  })
  return { kind: 'feed', page, validators: newValidators(way.facts), ...way }
}
