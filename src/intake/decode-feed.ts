/**
 * The text of a feed's bytes (RFC 7303 for XML): a byte order mark decides, then the charset of Content-Type, then
 * the XML declaration; UTF-8 otherwise. What is declared and does not fit gives way to what fits: UTF-8 where the
 * bytes are valid, windows-1252 where nothing else is.
 *
 * @param contentType the HTTP header, or undefined
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | undefined): string {
  const marked = byMark(bytes)
  const labels = marked ? [marked] : [charsetOf(contentType), declared(bytes), 'utf-8', 'windows-1252']
  for (const label of labels) {
    const text = label === null ? null : decodeAs(bytes, label)
    if (text !== null) return text
  }
  return new TextDecoder('utf-8').decode(bytes)
}

function byMark([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  // "<?" in UTF-16 without a mark (XML 1.0, appendix F)
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return 'utf-16le'
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return 'utf-16be'
  return null
}

function charsetOf(contentType: string | undefined): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null
}

function declared(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 400))
  return /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ?? null
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null // an unknown label, or bytes that do not fit it
  }
}
