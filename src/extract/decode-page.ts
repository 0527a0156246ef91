import { detect } from 'chardet'

const sniffBytes = 64 * 1024
const declarationBytes = 4096

/**
 * The text of a page's bytes. In this order: byte order mark; UTF-8, where the whole page is valid UTF-8 (many
 * savers and proxies re-encode and leave the old declaration standing); the charset of the HTTP header; the XML or
 * meta declaration in the first 4 KB; detection on at most 64 KB; windows-1252. Never throws.
 *
 * @param httpCharset the charset parameter of Content-Type, or null
 */
export function decodePage(bytes: Uint8Array, httpCharset: string | null): string {
  const marked = markedEncoding(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const utf8 = decodeFatal(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  for (const label of [httpCharset, declaredCharset(bytes)]) {
    const text = label ? decodeDeclared(bytes, label) : null
    if (text !== null) return text
  }
  const detected = detect(bytes.subarray(0, sniffBytes))
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
    return new TextDecoder(label, { fatal: true }).decode(bytes)
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
  const text = decoder.decode(bytes)
  return countBroken(text) > text.length / 1000 ? null : text
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
