import { mendTexts } from './mend-texts.ts'

/** A feed's text made readable, with what was mended. */
export type Mended = { readonly text: string; readonly warnings: readonly string[] }

const xmlRoot = /<(?:\?xml|!--|!doctype|(?:\w+:)?(?:rss|feed|rdf|channel)\b)/i

/**
 * Takes away what breaks readers and means nothing: a byte order mark, messages of the server before or behind the
 * feed, control characters that XML forbids, and the document type with all its entities, so that no entity is
 * ever expanded or loaded from anywhere.
 */
export function mendXml(text: string): Mended {
  const warnings: string[] = []
  let mended = text.replaceAll(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
  if (mended.length < text.length) warnings.push('The feed holds characters that XML forbids.')
  mended = mended.replace(/^\ufeff?\s*/, '')
  const start = mended.search(xmlRoot)
  if (start > 0) {
    warnings.push('Something that is no feed stands before the feed.')
    mended = mended.slice(start)
  }
  // Strict readers take seconds over a tag with hundreds of thousands of attributes.
  if (mended.length > 500_000) mended = mended.replaceAll(/<([\w:.-]+)\s[^<>]{500000,}>/g, '<$1>')
  mended = withoutFlood(withoutDoctype(withoutTail(mended, warnings), warnings), warnings)
  return { text: mendTexts(mended), warnings }
}

function withoutTail(text: string, warnings: string[]): string {
  const last = lastClosing(text)
  if (!last) {
    warnings.push('The feed breaks off before its end.')
    return text
  }
  const { end } = last
  if (text.slice(end).trim() !== '' && !/^\s*<!--/.test(text.slice(end, end + 200)))
    warnings.push('Something that is no feed stands behind the feed.')
  return text.slice(0, end)
}

const rootEnd = /<\/(?:\w+:)?(?:rss|feed|rdf)\s*>/gi

/** Where the last end of a root stands: nearly always at the very end, so that is looked at first. */
function lastClosing(text: string): { readonly end: number } | null {
  for (const from of text.length > 1000 ? [text.length - 1000, 0] : [0]) {
    const last = [...text.slice(from).matchAll(rootEnd)].at(-1)
    if (last) return { end: from + last.index + last[0].length }
  }
  return null
}

/** A burst of 10,000 comes through; more is an archive, or meant to keep a reader busy. Feeds put the newest first. */
const mostEntries = 12_000

function withoutFlood(text: string, warnings: string[]): string {
  if (text.length < mostEntries * '<item></item>'.length) return text
  const ends = /<\/((?:\w{1,40}:)?(?:item|entry))\s*>/gi
  for (let count = 0; ends.test(text); count++) {
    if (count < mostEntries) continue
    warnings.push(`The feed holds more than ${mostEntries} entries; the rest was not read.`)
    const closings = [...text.slice(-1000).matchAll(/<\/(?:\w{1,40}:)?(?:channel|rss|feed|rdf)\s*>/gi)]
    return text.slice(0, ends.lastIndex) + closings.map(([closing]) => closing).join('')
  }
  return text
}

function withoutDoctype(text: string, warnings: string[]): string {
  const start = text.slice(0, 10_000).search(/<!doctype/i)
  if (start < 0) return text
  const end = doctypeEnd(text, start)
  if (text.slice(start, end).includes('['))
    warnings.push('The feed declares entities of its own, which are not read.')
  return text.slice(0, start) + text.slice(end)
}

/** The place behind a document type that starts there; its inner part stands in brackets. */
function doctypeEnd(text: string, start: number): number {
  const bracket = text.indexOf('[', start)
  const close = text.indexOf('>', start)
  if (close < 0) return text.length
  if (bracket < 0 || bracket > close) return close + 1
  const inner = text.indexOf(']', bracket)
  const end = inner < 0 ? -1 : text.indexOf('>', inner)
  return end < 0 ? text.length : end + 1
}

/** A JSON feed without what stands before its first and behind its last brace. */
export function mendJson(text: string): Mended {
  const start = text.indexOf('{')
  const end = text.lastIndexOf('}') + 1
  if (text.slice(0, start).replace('\ufeff', '').trim() === '' && text.slice(end).trim() === '')
    return { text: text.slice(start, end), warnings: [] }
  return {
    text: text.slice(start, end),
    warnings: ['Something that is no feed stands before or behind the feed.'],
  }
}

export function looksLikeJson(text: string): boolean {
  return !xmlRoot.test(text.slice(0, 100_000)) && text.includes('{')
}
