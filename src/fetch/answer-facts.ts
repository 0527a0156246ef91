import type { IncomingHttpHeaders } from 'node:http'
import { header, headerLines } from './header.ts'

/**
 * What the headers of an answer say, as far as somebody decides by it. Values stand as they came, each octet one
 * character (ISO 8859-1); what the answer did not carry is missing.
 */
export type AnswerFacts = {
  /** Validators, to be sent back octet by octet (RFC 9110, 8.8). */
  readonly etag?: string
  readonly lastModified?: string
  /** How long the answer is good for (RFC 9111). All lines of Cache-Control together, with commas. */
  readonly cacheControl?: string
  readonly expires?: string
  readonly age?: string
  readonly date?: string
  /** Seconds or a date (RFC 9110, 10.2.3). */
  readonly retryAfter?: string
  /** All lines of Link together, with commas (RFC 8288). */
  readonly link?: string
  /** X-Robots-Tag line by line, for a line may begin with the robot that it is for. */
  readonly robotsTag?: readonly string[]
  /** Whether rights to text and data mining are reserved, and where they can be had (W3C TDMRep). */
  readonly tdmReservation?: string
  readonly tdmPolicy?: string
}

/** Reads the facts off an answer's headers. */
export function answerFacts(headers: IncomingHttpHeaders): AnswerFacts {
  const robotsTag = headerLines(headers, 'x-robots-tag')
  return {
    ...fact('etag', header(headers, 'etag')),
    ...fact('lastModified', header(headers, 'last-modified')),
    ...fact('cacheControl', headerLines(headers, 'cache-control').join(', ')),
    ...fact('expires', header(headers, 'expires')),
    ...fact('age', header(headers, 'age')),
    ...fact('date', header(headers, 'date')),
    ...fact('retryAfter', header(headers, 'retry-after')),
    ...fact('link', headerLines(headers, 'link').join(', ')),
    ...(robotsTag.length ? { robotsTag } : {}),
    ...fact('tdmReservation', header(headers, 'tdm-reservation')),
    ...fact('tdmPolicy', header(headers, 'tdm-policy')),
  }
}

function fact<Name extends keyof AnswerFacts>(name: Name, value: string | null): { [Key in Name]?: string } {
  return value ? ({ [name]: value } as { [Key in Name]?: string }) : {}
}
