import {
  beginsAsCredit,
  endsInCreditLabel,
  withoutCreditLabel,
  withoutCreditMark,
  wordedCredit,
} from './credit-words.ts'
import { lettersOf, weightOf } from './measure-text.ts'
import { namesOf } from './node-traits.ts'
import { attribute, findAll, isText, textOf, tidy } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { isPicture } from './read-picture.ts'

/** A caption's words with the credit apart. `linked`: most of the words are a link, as on cards of other articles. */
export type ReadCaption = {
  readonly caption: string
  readonly credit: string | null
  readonly linked: boolean
}

const creditNames =
  /credit|copyright|photographer|image-?_?source|photo-?_?source|img-?_?source|bildquelle|quelle|author|autor|fotograf|source|byline|rights|provider|agency|agencia|agence|attribution|distributor|fuente|fonte|firma|urheber|kreditering/i
const captionNames =
  /caption|bildunterschrift|bildtext|legend|description|-desc\b|_desc\b|cutline|image-?_?text|pie-?_?de-?_?foto|didascalia/gi
const creditProperties = /copyrightHolder|copyrightNotice|creditText|author|creator/i
const longestMarked = 160

/**
 * Takes the words of a figure apart.
 *
 * @param figure where credits are looked for
 * @param captions the elements that hold the caption; the figure itself where none is marked
 * @param said the words that the picture carries itself: alternative text, title
 */
export function readCaption(
  figure: PageNode,
  captions: readonly PageNode[],
  said: readonly string[],
): ReadCaption {
  const pieces: Piece[] = []
  gather(figure, { caption: captions.includes(figure), credit: false }, captions, pieces)
  const parts = withJoints(pieces)
  const words = tidy(join(parts.filter(part => !part.credit)))
  const marked = creditIn(parts)
  const found = marked ? { caption: words, credit: marked } : unmarked(captions, words, said)
  const caption = withoutCreditLabel(found.caption).replace(/\s*[|/–—]+$/u, '')
  return { caption, credit: withoutCreditMark(found.credit) || null, linked: isLinked(captions, caption) }
}

/** A stretch of a figure's words as the page has them, blanks included. */
type Piece = { text: string; readonly credit: boolean }
type Within = { readonly caption: boolean; readonly credit: boolean }

const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'button',
  'textarea',
])
const breaking = new Set(
  'p div section article li ul ol dl dt dd tr td th table br hr h1 h2 h3 h4 h5 h6 blockquote figure figcaption header footer'.split(
    ' ',
  ),
)

function gather(node: PageNode, within: Within, captions: readonly PageNode[], pieces: Piece[]): void {
  let afterElement = false
  for (const child of node.children) {
    if (isText(child)) {
      if (within.caption || within.credit) add(pieces, child.text, within.credit)
      if (child.text.trim() !== '') afterElement = false
      continue
    }
    if (unread.has(child.tag) || attribute(child, 'role') === 'button' || isSpokenLabel(child)) continue
    const apart = breaking.has(child.tag)
    if (apart || (afterElement && areTwo(pieces.at(-1)?.text ?? '', child)))
      add(pieces, ' ', pieces.at(-1)?.credit ?? within.credit)
    const credit = within.credit || isCredit(child, captions)
    gather(child, { caption: within.caption || captions.includes(child), credit }, captions, pieces)
    if (apart) add(pieces, ' ', credit)
    afterElement = true
  }
}

/**
 * Two elements with nothing between them ("… pier.</span><span>Photo: …") are two texts where the first one ends as a
 * sentence, or a small letter or digit meets a capital one; a large first letter in an element of its own is no text.
 */
function areTwo(before: string, element: PageNode): boolean {
  return /[.!?…:)”"»]$/u.test(before) || (/[\p{Ll}\d]$/u.test(before) && /^\p{Lu}/u.test(textOf(element)))
}

/** "Image caption, " and "Buy licence": words for screen readers, and offers. */
function isSpokenLabel(node: PageNode): boolean {
  if (node.tag !== 'span' && node.tag !== 'a') return false
  const text = textOf(node)
  if (node.tag === 'a') return text.length < 40 && /^(?:purchase|buy|order)\s/i.test(text)
  return text.length < 30 && /^[,،、]|[,،、]$/.test(text) && !/^[,،、]$/.test(text)
}

function add(pieces: Piece[], text: string, credit: boolean): void {
  const last = pieces.at(-1)
  if (last?.credit === credit) last.text += text
  else pieces.push({ text, credit })
}

/** Marks that stand between two credits, or between the caption and the credit, are the credit's. */
function withJoints(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const joins = /^[\s/|,;·•–—\-©():.]*$/u.test(piece.text)
    const beside = pieces[at - 1]?.credit === true || pieces[at + 1]?.credit === true
    return joins && beside ? { ...piece, credit: true } : piece
  })
}

function creditIn(parts: readonly Piece[]): string {
  const credits: string[] = []
  let open = false
  for (const part of parts) {
    if (!part.credit) open = false
    else if (open) credits[credits.length - 1] += part.text
    else {
      credits.push(part.text)
      open = true
    }
  }
  const texts = credits.map(tidy).map(text => text.replace(/^[\s/|,;·•–—]+|[\s/|,;·•–—]+$/gu, ''))
  return [...new Set(texts.filter(Boolean))].join(', ')
}

function join(parts: readonly Piece[]): string {
  return parts.map(part => part.text).join(' ')
}

function isCredit(node: PageNode, captions: readonly PageNode[]): boolean {
  if (isPicture(node) || node.tag === 'figure') return false
  const property = attribute(node, 'itemprop')
  if (property && creditProperties.test(property)) return true
  if (captions.includes(node) && captions.length === 1) return false
  if (node.tag === 'cite' || node.tag === 'footer') return true
  const names = namesOf(node)
  if (names !== '' && creditNames.test(names) && isOnlyCredit(names)) return true
  return holdsOneLine(node) && beginsAsCredit(textOf(node))
}

/** "caption-credit" is a credit; "caption has-credit" and "credit-caption" hold both. */
function isOnlyCredit(names: string): boolean {
  return names.split(/\s+/).some(name => {
    const rest = name.replace(captionNames, '|')
    return creditNames.test(rest.slice(rest.lastIndexOf('|') + 1)) && !/^(?:has|with|no)[-_]/i.test(name)
  })
}

function holdsOneLine(node: PageNode): boolean {
  const text = textOf(node)
  return text.length > 2 && text.length < longestMarked && !findAll(node, one => breaking.has(one.tag)).length
}

type Found = { readonly caption: string; readonly credit: string }

/** The credit where nothing names it: a last or first element of its own, what follows the picture's own words, "Photo: …". */
function unmarked(captions: readonly PageNode[], words: string, said: readonly string[]): Found {
  const lines = captions.flatMap(linesOf)
  const last = lines.at(-1)
  if (lines.length > 1 && last && last.length < longestMarked && beginsAsCredit(last))
    return { caption: lines.slice(0, -1).join(' '), credit: last }
  for (const caption of captions) {
    const found = setApart(caption)
    if (found) return found
  }
  return (
    behindSaid(words, said) ?? {
      caption: words,
      credit: wordedCredit(words) || (said.map(one => creditOfSaid(one)).find(Boolean) ?? ''),
    }
  )
}

/** The words of an element in the lines that a reader sees: parted by line breaks and block elements. */
export function linesOf(node: PageNode): string[] {
  const parts: string[] = []
  gatherLines(node, parts)
  return parts.join('').split('\n').map(tidy).filter(Boolean)
}

function gatherLines(node: PageNode, parts: string[]): void {
  for (const child of node.children) {
    if (isText(child)) parts.push(child.text.replace(/\n/g, ' '))
    else if (!unread.has(child.tag)) {
      const apart = breaking.has(child.tag)
      if (apart || areTwo(parts.at(-1) ?? '', child)) parts.push('\n')
      gatherLines(child, parts)
      if (apart) parts.push('\n')
    }
  }
}

/** The last element of a caption where it is set apart from a finished sentence, or a first line that is a name. */
function setApart(caption: PageNode): Found | null {
  let parent = caption
  for (let depth = 0; depth < 6; depth++) {
    const filled = parent.children.filter(child => !unread.has(child.tag) && textOf(child) !== '')
    const last = filled.at(-1)
    if (!last) return null
    if (filled.length === 1) {
      if (isText(last)) return null
      parent = last
      continue
    }
    const before = tidy(filled.slice(0, -1).map(textOf).join(' '))
    if (!isText(last) && isCreditBehind(before, textOf(last)))
      return { caption: before, credit: textOf(last) }
    return firstLine(parent, filled)
  }
  return null
}

const longestCredit = 80

function isCreditBehind(before: string, text: string): boolean {
  if (text.length > longestCredit || weightOf(before) < 8 || /\w{3}[.!?]$/.test(text)) return false
  return endsInCreditLabel(before) || /[.!?…"”»“]$/u.test(before) || /^\S+(?: \S+){0,3}\/\S/u.test(text)
}

/** "The Northwire Agency<br>The ministers meet on Saturday.": a name above a sentence. */
function firstLine(parent: PageNode, filled: readonly PageNode[]): Found | null {
  const first = filled[0]!
  const next = parent.children[parent.children.indexOf(first) + 1]
  const name = textOf(first)
  const rest = tidy(filled.slice(1).map(textOf).join(' '))
  if (isText(first) || next?.tag !== 'br' || name.length > 50 || !/[.!?。]$/u.test(rest)) return null
  const capital = name.split(' ').every(word => /^(?:\p{Lu}|\p{Lo}|of\b|the\b)/u.test(word))
  return capital && !/[.!?:]$/.test(name) ? { caption: rest, credit: name } : null
}

/** "The old bridge / Ilse Roos" where the picture's alternative text is "The old bridge". */
function behindSaid(words: string, said: readonly string[]): Found | null {
  for (const one of said) {
    const text = tidy(one)
    if (weightOf(text) < 6 || !words.startsWith(text)) continue
    const rest = words.slice(text.length)
    const credit = /^\s*[/|–—©-]\s*(.{2,80})$/u.exec(rest)?.[1]
    if (credit) return { caption: text, credit }
  }
  return null
}

/** An alternative text may end with the credit that the caption leaves out: "… in Merle. (Photo: Ilse Roos)". */
function creditOfSaid(said: string): string {
  return beginsAsCredit(said) ? '' : wordedCredit(said)
}

function isLinked(captions: readonly PageNode[], caption: string): boolean {
  const weight = weightOf(caption)
  const whole = lettersOf(caption)
  return captions.some(one =>
    findAll(one, node => node.tag === 'a' && attribute(node, 'href') !== null).some(link => {
      const text = textOf(link)
      return weightOf(text) > weight * 0.6 && whole.includes(lettersOf(text).slice(0, 40))
    }),
  )
}
