import { attribute, findAll, isText, shortTextOf, textOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { namesOf } from './node-traits.ts'
import { weightOf } from './measure-text.ts'

/** A figure with its caption as worded. `linked`: the caption is a link, as on the cards of other articles. */
export type FoundFigure = {
  readonly caption: string
  readonly credit: string | null
  readonly image: string | null
  readonly linked: boolean
}

const figureNames = /(?:^|[\s_-])(?:wp-caption|figure|photo|image|img|picture|foto|bild|media)[\w-]*|caption/i
const captionNames =
  /caption|bildunterschrift|bildtext|legend|media-?_?desc|image-?_?desc|photo-?_?desc|img-?_?desc|cutline|image-?_?text|fotounterschrift|pie-?_?de-?_?foto|imagetitle|didascalia/i
const creditNames =
  /credit|copyright|photographer|image-?_?source|photo-?_?source|img-?_?source|bildquelle|quelle|author|fotograf|source|byline|rights|provider|autor|agency|attribution/i
const creditProperties = /copyrightHolder|creditText|author|creator/i
const pictures = new Set(['img', 'picture', 'amp-img', 'video', 'amp-video'])
const maxLength = 1500

/**
 * An element as a figure, or null where it is none: a `figure`, a box named as an image with its caption, or (where
 * names say nothing) a box that is one picture and a few words.
 */
export function readFigure(node: PageNode): FoundFigure | null {
  if (node.tag === 'figure') return readMarked(node)
  if (
    node.tag !== 'div' &&
    node.tag !== 'span' &&
    node.tag !== 'section' &&
    node.tag !== 'table' &&
    node.tag !== 'p' &&
    node.tag !== 'td'
  )
    return null
  return captionNames.test(namesOf(node)) || hasPicture(node) ? readUnmarked(node) : null
}

/** The head of an article with its picture is no figure. */
function holdsTitle(node: PageNode): boolean {
  return findAll(node, one => one.tag === 'h1').length > 0
}

function readMarked(node: PageNode): FoundFigure | null {
  if (shortTextOf(node, maxLength) === null || holdsTitle(node)) return null
  const caption = findAll(node, one => one.tag === 'figcaption')[0]
  if (caption) return figureOf(node, caption)
  // Some sites put tables and pull quotes into figures: those are text.
  return findAll(node, one => one.tag === 'table' || one.tag === 'blockquote').length
    ? null
    : figureOf(node, node)
}

function readUnmarked(node: PageNode): FoundFigure | null {
  const text = shortTextOf(node, maxLength)
  if (!text || holdsTitle(node)) return null
  const names = namesOf(node)
  if (captionNames.test(names) && !/headline|title/i.test(names)) return figureOf(node, node)
  if (!figureNames.test(names)) return null
  const caption = findAll(node, one => captionNames.test(namesOf(one)) || one.tag === 'figcaption')[0]
  if (!caption || weightOf(textOf(caption)) < weightOf(text) * 0.5) return null
  return figureOf(node, caption)
}

function hasPicture(node: PageNode): boolean {
  for (const child of node.children) {
    if (isText(child)) continue
    if (pictures.has(child.tag)) return true
    for (const grandchild of child.children) {
      if (pictures.has(grandchild.tag)) return true
      for (const last of grandchild.children) if (pictures.has(last.tag)) return true
    }
  }
  return false
}

function figureOf(figure: PageNode, caption: PageNode): FoundFigure {
  const marked = findAll(figure, isCredit)
  const outer = marked.filter(one => !marked.some(other => other !== one && contains(other, one)))
  const named = outer.map(textOf).filter(Boolean)
  const trailing = named.length === 0 ? trailingCredit(caption) : null
  const credit = trailing ? textOf(trailing) : [...new Set(named)].join(', ') || wordedCredit(caption)
  const words = wordsWithout(caption, trailing ? [trailing] : outer)
  const linked = findAll(caption, one => one.tag === 'a').some(
    link => weightOf(textOf(link)) > weightOf(words) * 0.6,
  )
  return { caption: words, credit: withoutMark(credit) || null, image: imageOf(figure), linked }
}

const creditMark =
  /^[\s(]*(?:©|\(c\)|(?:foto|photo|bild|image|credit|crédit|quelle|source|copyright|fotografía|фото|φωτο|צילום)s?(?:\s(?:by|credit|credits|de))?\s?[:/©])\s*/iu
const longestCredit = 80

/**
 * The last element of a caption where it is set apart from a finished sentence, or says itself that it is a credit.
 * Captions of many sites end so, without a name on the element.
 */
function trailingCredit(caption: PageNode): PageNode | null {
  let parent = caption
  for (let depth = 0; depth < 6; depth++) {
    const filled = parent.children.filter(child => textOf(child) !== '')
    const last = filled.at(-1)
    if (!last || isText(last)) return null
    if (filled.length > 1)
      return isCreditBehind(filled.slice(0, -1).map(textOf).join(' '), textOf(last)) ? last : null
    parent = last
  }
  return null
}

function isCreditBehind(before: string, text: string): boolean {
  if (text.length > longestCredit || weightOf(before) < 8 || /\w{3}[.!?]$/.test(text)) return false
  return creditMark.test(text) || /[.!?…"”»“]$/u.test(before) || /^\S+(?: \S+){0,3}\/\S/u.test(text)
}

const creditAtEnd =
  /(?:^|[\s(.!?“”"»])(?:©|(?:symbolfoto|archivfoto|bildquelle|foto|photo|picture|video|bild|image|crédit|credit|quelle|source|copyright|fotografía|ảnh|фото|φωτο|צילום)s?(?:\s(?:by|credit|de))?\s?:)\s*([^()]{2,80}?)\)?\.?$/iu

/** What stands behind "Photo:" or © at the end of a caption. The caption keeps these words too. */
function wordedCredit(caption: PageNode): string {
  return creditAtEnd.exec(textOf(caption).slice(-120))?.[1] ?? ''
}

function withoutMark(credit: string): string {
  return credit
    .replace(creditMark, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim()
}

function isCredit(node: PageNode): boolean {
  if (node.tag === 'figcaption' || pictures.has(node.tag) || node.tag === 'figure') return false
  if (node.tag === 'cite') return true
  const property = attribute(node, 'itemprop')
  if (property && creditProperties.test(property)) return true
  const names = namesOf(node)
  return names !== '' && creditNames.test(names) && !captionNames.test(names)
}

function contains(node: PageNode, other: PageNode): boolean {
  for (let at = other.parent; at; at = at.parent) if (at === node) return true
  return false
}

function wordsWithout(caption: PageNode, without: readonly PageNode[]): string {
  if (without.length === 0) return textOf(caption)
  const rest = (node: PageNode): PageNode =>
    isText(node) ? node : { ...node, children: node.children.filter(one => !without.includes(one)).map(rest) }
  return textOf(rest(caption))
}

/** The address of the largest or only picture as the page gives it, also where it is loaded late. */
function imageOf(node: PageNode): string | null {
  for (const image of findAll(node, one => one.tag === 'img' || one.tag === 'amp-img')) {
    const from = (name: string) => attribute(image, name)
    const set = from('srcset') ?? from('data-srcset')
    const address =
      from('data-src') ??
      from('data-original') ??
      from('data-lazy-src') ??
      from('src') ??
      set?.trim().split(/\s/)[0]
    if (address && !address.startsWith('data:')) return address
  }
  const source = findAll(node, one => one.tag === 'source')[0]
  return source
    ? ((attribute(source, 'srcset') ?? attribute(source, 'data-srcset'))?.trim().split(/[\s,]/)[0] ?? null)
    : null
}
