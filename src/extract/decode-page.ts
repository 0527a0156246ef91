import { detect } from 'chardet'

const sniffBytes = 64 * 1024
const declarationBytes = 4096
// A decoder that awaits more bytes keeps the first half of a character back.
const untilCut = { stream: true }

/**
 * The text of a page's bytes. In this order: byte order mark; UTF-8, where the whole page is valid UTF-8 (many
 * savers and proxies re-encode and leave the old declaration standing); the charset of the HTTP header; the XML or
 * meta declaration in the first 4 KB; detection on at most 64 KB of text; windows-1252. A character that the end of the
 * page cuts in two is left out. Never throws.
 *
 * @param httpCharset the charset parameter of Content-Type, or null
 */
export function decodePage(bytes: Uint8Array, httpCharset: string | null): string {
  const marked = markedEncoding(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes, untilCut)
  const utf8 = decodeFatal(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  for (const label of [httpCharset, declaredCharset(bytes)]) {
    const text = label ? decodeDeclared(bytes, label) : null
    if (text !== null) return text
  }
  const detected = detect(textBytes(bytes))
  return (detected && decodeDeclared(bytes, detected)) ?? new TextDecoder('windows-1252').decode(bytes)
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function decodeFatal(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, untilCut)
  } catch {
    return null
  }
}

/** Null where the label is unknown, or the text would be more than a little broken under it. */
function decodeDeclared(bytes: Uint8Array, label: string): string | null {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(label)
  } catch {
    return null
  }
  const text = decoder.decode(bytes, untilCut)
  return countBroken(text) > text.length / 1000 ? null : text
}

/** The first 64 KB of what stands between the tags: markup and scripts are ASCII and would make any page look English. */
function textBytes(bytes: Uint8Array): Uint8Array {
  const text = new Uint8Array(Math.min(bytes.length, sniffBytes))
  let size = 0
  let at = 0
  while (at < bytes.length && size < text.length) {
    const byte = bytes[at]!
    if (byte === lessThan) at = endOfTag(bytes, at)
    else {
      text[size++] = byte
      at++
    }
  }
  return text.subarray(0, size)
}
const [lessThan, greaterThan, slash] = [0x3c, 0x3e, 0x2f]

/** Behind the tag that begins at `start`; behind the whole element where it is a script or a style. */
function endOfTag(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(greaterThan, start)
  if (end < 0) return bytes.length
  const name = String.fromCharCode(...bytes.subarray(start + 1, start + 4)).toLowerCase()
  if (name !== 'scr' && name !== 'sty') return end + 1
  for (let at = bytes.indexOf(lessThan, end); at >= 0; at = bytes.indexOf(lessThan, at + 1))
    if (bytes[at + 1] === slash && ((bytes[at + 2] ?? 0) | 0x20) === 0x73) return at
  return bytes.length
}

function countBroken(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes))
  const found =
    /<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head) ??
    /<meta[^>]{0,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(head)
  const label = found?.[1]?.toLowerCase()
  // A declaration that could be read as ASCII is not UTF-16, whatever it says (HTML standard, 13.2.3.2).
  return label?.startsWith('utf-16') ? 'utf-8' : (label ?? null)
}
