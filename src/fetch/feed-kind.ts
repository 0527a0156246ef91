import { Refusal } from '../news/index.ts'
import { isNoText, nameOf } from './page-kind.ts'

const neverFeeds = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip|msword|vnd\.ms-.*)$/

/**
 * Feeds are sent as whatever type a server knows, pages and plain bytes included, so only types are refused under
 * which nobody has ever sent one.
 *
 * @throws {Refusal} `not-html`
 */
export function vetFeedType(mediaType: string | null) {
  // An XML type is XML, whatever it is a picture of.
  if (mediaType !== null && neverFeeds.test(mediaType) && !mediaType.endsWith('xml'))
    throw notAFeed(nameOf(mediaType))
}

/** @throws {Refusal} `not-html`, where the first bytes are none of a text; what the text is, its reader tells */
export function vetFeedBytes(start: Uint8Array) {
  if (isNoText(start)) throw notAFeed('a file that is no text')
}

function notAFeed(what: string): Refusal {
  return new Refusal('not-html', `The address leads to ${what}, not to a feed.`)
}
