import { mostAttributes, OpenElements } from './open-elements.ts'
import type { ElementCaps } from './open-elements.ts'

/** How much markup a parser is given. Real pages stay far below; what goes beyond is dropped tag by tag, never the text. */
export type MarkupCaps = ElementCaps & {
  /** UTF-16 code units read; the rest of the document is cut off. */
  readonly maxLength: number
}

const rawText = new Set('script style textarea title xmp iframe noembed noframes noscript'.split(' '))

/**
 * Cuts markup down to what a parser reads in linear time: one pass, no backtracking, before any parser sees it.
 * Markup within the caps comes back unchanged (the same string).
 *
 * @param html any text, well formed or not
 */
export function capMarkup(html: string, caps: MarkupCaps): string {
  const source = html.length > caps.maxLength ? html.slice(0, caps.maxLength) : html
  const kept: string[] = []
  const open = new OpenElements(caps)
  let from = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const tag = readTag(source, at)
    if (!tag) {
      at = endOfOther(source, at)
      continue
    }
    const keep = tag.closing ? open.close(tag.name) : open.open(tag.name, tag.selfClosed)
    if (!keep || tag.cutAt) {
      kept.push(source.slice(from, keep ? tag.cutAt : at), keep ? '>' : '')
      from = tag.end
    }
    at = tag.end
    if (!tag.closing && rawText.has(tag.name) && !open.areForeign)
      at = endOfRawText(source, tag.end, tag.name)
  }
  if (from === 0) return source
  kept.push(source.slice(from))
  return kept.join('')
}

/** `cutAt`: where the tag has more attributes than it may have, and 0 where it has not. */
type Tag = {
  readonly name: string
  readonly closing: boolean
  readonly selfClosed: boolean
  readonly end: number
  readonly cutAt: number
}

function readTag(source: string, at: number): Tag | null {
  const closing = source.charCodeAt(at + 1) === 47 // '/'
  const start = closing ? at + 2 : at + 1
  let end = start
  while (end < source.length && end - start < 64 && isNameUnit(source.charCodeAt(end))) end++
  if (end === start || !isLetter(source.charCodeAt(start))) return null
  return { name: source.slice(start, end).toLowerCase(), closing, ...readAttributes(source, end) }
}

/** Walks over the attributes to the closing ">", which quoted values may contain. */
function readAttributes(source: string, from: number): { end: number; selfClosed: boolean; cutAt: number } {
  let count = 0
  let cutAt = 0
  let at = from
  let gap = true
  let afterEquals = false
  for (; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 62) break // '>'
    if (isSpace(unit) || unit === 47) {
      gap = true
    } else if (unit === 61) {
      afterEquals = true
      gap = false
      continue
    } else if ((unit === 34 || unit === 39) && afterEquals) {
      const close = source.indexOf(unit === 34 ? '"' : "'", at + 1)
      at = close < 0 ? source.length : close
      gap = true
    } else if (gap) {
      if (!afterEquals && ++count > mostAttributes && !cutAt) cutAt = at
      gap = false
    }
    if (!isSpace(unit)) afterEquals = false
  }
  return { end: Math.min(at + 1, source.length), selfClosed: source.charCodeAt(at - 1) === 47, cutAt }
}

/** A comment, a declaration or a lone "<": where to go on. */
function endOfOther(source: string, at: number): number {
  if (!source.startsWith('<!--', at)) return at + 1
  if (source.startsWith('>', at + 4) || source.startsWith('->', at + 4)) return at + 5
  const end = source.indexOf('--', at + 4)
  const close = end < 0 ? -1 : source.indexOf('>', end + 2)
  return close < 0 ? source.length : commentEnd(source, end)
}

function commentEnd(source: string, from: number): number {
  for (let at = from; at >= 0; at = source.indexOf('--', at + 1)) {
    if (source.charCodeAt(at + 2) === 62) return at + 3
    if (source.startsWith('!>', at + 2)) return at + 4
  }
  return source.length
}

function endOfRawText(source: string, from: number, name: string): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }
  return source.length
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

function isNameUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 58) || unit === 45 || unit === 95
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}
