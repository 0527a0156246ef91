import type { Page, RobotHeaders } from '../news/index.ts'
import type { AnswerFacts } from './answer-facts.ts'
import type { Answer, Line } from './follow.ts'
import { contentType, header } from './header.ts'
import { inWords } from './network-refusal.ts'
import { readBody, tooLarge } from './read-body.ts'

/** What kind of answer is wanted. The checks throw a Refusal where it is another. */
export type Wanted = {
  /** What a person would call it. */
  readonly what: string
  readonly vetMediaType: (mediaType: string | null) => void
  readonly vetFirstBytes: (start: Uint8Array, mediaType: string | null, charset: string | null) => void
}

/**
 * Reads an answer within the limits.
 *
 * @param requested the address that the whole began with
 * @throws {Refusal} where it is none of the wanted kind, too large or broken
 */
export async function pageOf(answer: Answer, requested: string, line: Line, wanted: Wanted): Promise<Page> {
  const { url, status, headers, way } = answer
  const { mediaType, charset } = contentType(header(headers, 'content-type'))
  wanted.vetMediaType(mediaType)
  refuseAnnounced(header(headers, 'content-length'), line.limits.maxWireBytes, wanted.what)
  const read = readBody(answer.body, {
    contentEncoding: header(headers, 'content-encoding'),
    limits: line.limits,
    what: wanted.what,
    atLimit: 'refuse',
    inspect: start => wanted.vetFirstBytes(start, mediaType, charset),
  })
  const { bytes, wireBytes } = await inWords(read, url.hostname)
  return {
    url: url.href,
    requested,
    status,
    body: bytes,
    mediaType,
    charset,
    fetchedAt: line.now(),
    wireBytes,
    etag: header(headers, 'etag'),
    lastModified: header(headers, 'last-modified'),
    ...toRobots(way.facts),
  }
}

function toRobots({ robotsTag, tdmReservation, tdmPolicy }: AnswerFacts): Pick<Page, 'robotHeaders'> {
  const robotHeaders: RobotHeaders = {
    ...(robotsTag && { robotsTag }),
    ...(tdmReservation && { tdmReservation }),
    ...(tdmPolicy && { tdmPolicy }),
  }
  return Object.keys(robotHeaders).length > 0 ? { robotHeaders } : {}
}

// The body itself is measured as well: a server may announce less than it sends.
function refuseAnnounced(contentLength: string | null, maxBytes: number, what: string) {
  if (Number(contentLength ?? 0) > maxBytes) throw tooLarge(maxBytes, what)
}
