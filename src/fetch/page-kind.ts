import { Refusal } from '../news/index.ts'

const readable = new Set(['text/html', 'application/xhtml+xml', 'text/xml', 'application/xml', 'text/plain'])

// What the first bytes of files are that are no text though some server calls them text/html.
const signatures = [
  '%PDF-',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'PK\x03\x04',
  'RIFF',
  '\x1f\x8b',
  'OggS',
  'ID3',
  '\x7fELF',
]

/**
 * @param mediaType as the server states it; null where it does not, which is then told from the first bytes
 * @throws {Refusal} `not-html`, where the type is none that can be read as a page
 */
export function vetMediaType(mediaType: string | null) {
  if (mediaType !== null && !readable.has(mediaType)) throw notHtml(nameOf(mediaType))
}

/** Whether a body begins as files do that are no text. */
export function isNoText(start: Uint8Array): boolean {
  const latin = Buffer.from(start).toString('latin1')
  return signatures.some(signature => latin.startsWith(signature))
}

/**
 * Looks at the first bytes of a body.
 *
 * @throws {Refusal} `not-html`, where they are no text, or no HTML though no type was stated
 */
export function vetFirstBytes(start: Uint8Array, mediaType: string | null, charset: string | null) {
  const latin = Buffer.from(start).toString('latin1')
  if (isNoText(start)) throw notHtml('a file that is no text')
  if (isUtf16(latin, charset)) return
  if (latin.includes('\0')) throw notHtml('a file that is no text')
  // WHATWG MIME Sniffing looks for a list of tags; any tag does, because a wrong guess ends in "not an article".
  if (mediaType === null && !/^(\xef\xbb\xbf)?\s*<[!?a-z]/i.test(latin))
    throw notHtml('something that is no web page')
}

// Only texts in UTF-16 may hold zero bytes; a byte order mark or the declared charset says so.
function isUtf16(latin: string, charset: string | null): boolean {
  return latin.startsWith('\xff\xfe') || latin.startsWith('\xfe\xff') || (charset ?? '').startsWith('utf-16')
}

/** A media type as a person says it. */
export function nameOf(mediaType: string): string {
  if (mediaType === 'application/pdf') return 'a PDF document'
  const [kind] = mediaType.split('/')
  if (kind === 'image') return 'a picture'
  if (kind === 'audio' || kind === 'video') return 'a recording'
  return `a file of the type ${mediaType}`
}

function notHtml(what: string): Refusal {
  return new Refusal('not-html', `The address leads to ${what}, not to a page.`, 'Paste the text instead.')
}
