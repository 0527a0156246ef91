import { createHash } from 'node:crypto'
import type { Span } from '../news/index.ts'

/** Selectors of the Web Annotation Data Model (W3C Recommendation of 23 February 2017, 4.2.4 and 4.2.5). */
export type TextSelector =
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  | {
      readonly type: 'TextQuoteSelector'
      readonly exact: string
      readonly prefix?: string
      readonly suffix?: string
    }

/** Code units before and behind a quotation; as many as readers of annotations on the web commonly keep. */
const around = 32

/**
 * Selects stretches of a text by position and by words.
 *
 * Positions count Unicode code points, as the Recommendation has it ("MUST be in terms of unicode code points … not in
 * terms of code units"), although the DOM and our own spans count UTF-16 code units.
 *
 * @returns a function from a span of UTF-16 code units to its two selectors
 */
export function selectorsIn(text: string): (span: Span) => readonly TextSelector[] {
  const codePointsBefore = counterOf(text)
  return ([start, end]) => {
    const prefix = text.slice(wholeFrom(text, Math.max(0, start - around)), start)
    const suffix = text.slice(end, wholeTo(text, Math.min(text.length, end + around)))
    return [
      { type: 'TextPositionSelector', start: codePointsBefore(start), end: codePointsBefore(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
      },
    ]
  }
}

/** Code points before an offset in UTF-16 code units; one pass over the text, then a search among its surrogate pairs. */
function counterOf(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index)
  return offset => {
    let [from, to] = [0, pairs.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((pairs[middle] ?? Infinity) < offset) from = middle + 1
      else to = middle
    }
    return offset - from
  }
}

/** Never between the halves of a surrogate pair: what is cut is cut shorter. */
function wholeFrom(text: string, at: number): number {
  return isInsidePair(text, at) ? at + 1 : at
}

function wholeTo(text: string, at: number): number {
  return isInsidePair(text, at) ? at - 1 : at
}

function isInsidePair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff
}

/** Names a text by its bytes in UTF-8 (RFC 6920, "Naming Things with Hashes"), so that anybody can tell whether they hold it. */
export function textName(text: string): string {
  return `ni:///sha-256;${createHash('sha256').update(text, 'utf8').digest('base64url')}?ct=text/plain`
}
