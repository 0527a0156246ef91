import type { Block, ExtractedArticle, Figure } from '../news/index.ts'
import { isNoText } from './is-no-text.ts'
import { looksLikeCaption, looksLikeName, looksLikeOffer } from './judge-paragraph.ts'
import { endsAsSentence, lettersOf, weightOf } from './measure-text.ts'
import { tidy } from './page-node.ts'
import { pageWords, plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { readDate } from './read-date.ts'
import { splitNames } from './read-names.ts'

/** A text as somebody pasted it. `title` and `language` are null where the person gave none. */
export type PastedText = {
  readonly text: string
  readonly title: string | null
  readonly language: string | null
}

/**
 * A pasted text as an article: what stood around it on the page is left out (the name of the section, the platform's
 * notice, sign-up boxes, share and advertisement lines, pointers to other articles), captions among the paragraphs
 * become figures, a heading line becomes the title where none was given. Dates in a line of their own before the text
 * give `published`. Never throws; a text of which nothing is left, or that is none, comes back empty, with confidence 0.
 */
export function readPlainText({ text, title, language }: PastedText): ExtractedArticle {
  const words = pageWords(language)
  const paragraphs = isNoText(text) ? [] : splitParagraphs(text)
  const kept = paragraphs.filter(one => !looksLikeOffer(one, words))
  const head = readHead(kept, title, paragraphs.length !== kept.length, words)
  const rest = kept.slice(head.length)
  const figures = rest.filter(one => looksLikeCaption(one, words)).map(toFigure)
  const blocks = toBlocks(
    rest.filter(one => !looksLikeCaption(one, words)),
    words,
  )
  const body = blocks.map(block => block.text).join('\n\n')
  return {
    title: head.title,
    byline: head.byline,
    published: head.published,
    modified: null,
    language,
    publisher: null,
    canonical: null,
    description: null,
    image: null,
    text: body,
    blocks,
    figures,
    wall: null,
    confidence: Math.min(0.9, weightOf(body) / 600),
  }
}

function toFigure(caption: string): Figure {
  return { caption, credit: null, image: null }
}

/**
 * Paragraphs stand between blank lines; the lines of one paragraph are joined where they were wrapped at a margin and
 * are paragraphs of their own where they were not. Without a blank line every line is a paragraph.
 */
export function splitParagraphs(text: string): string[] {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map(line => line.trim())
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line !== '') groups.at(-1)!.push(line)
    else if (groups.at(-1)!.length > 0) groups.push([])
  }
  const wrapped = groups.filter(group => group.length > 0)
  if (wrapped.length === 1) return (isWrapped(wrapped[0]!) ? [wrapped[0]!.join(' ')] : wrapped[0]!).map(tidy)
  return wrapped
    .flatMap(group => (isWrapped(group) ? [group.join(' ')] : group))
    .map(tidy)
    .filter(Boolean)
}

const margin = { narrowest: 45, widest: 110, slack: 22 }

/** Lines broken at a margin: all but the last about equally long, and most of them no whole sentence. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const lengths = lines.slice(0, -1).map(line => line.length)
  const longest = Math.max(...lengths.slice(0, 500))
  if (longest < margin.narrowest || longest > margin.widest) return false
  const even = lengths.filter(length => length >= longest - margin.slack).length
  const broken = lines.slice(0, -1).filter(line => !endsAsSentence(line)).length
  return even >= 0.8 * lengths.length && broken >= 0.6 * lengths.length
}

type Head = {
  readonly length: number
  readonly title: string | null
  readonly byline: string[]
  readonly published: string | null
}

/** The lines before the text: section, title, byline, date; `length` of them are no text. */
function readHead(lines: readonly string[], given: string | null, cleared: boolean, words: PageWords): Head {
  let at = 0
  let title = given
  let published: string | null = null
  let byline: string[] = []
  const same = (line: string): boolean => given !== null && lettersOf(line) === lettersOf(given)
  if (given !== null) {
    const stands = lines.slice(0, 6).findIndex(same)
    if (stands >= 0) at = stands + 1
    else if (cleared && lines[0] && isSectionName(lines[0])) at = 1
  } else if (lines.length > 1) {
    if (isSectionName(lines[0]!) && !startsText(lines[1]!)) at = 1
    if (lines[at] && isTitle(lines[at]!) && lines.length > at + 1) title = lines[at++]!
  }
  for (; at < Math.min(lines.length, 9); at++) {
    const line = lines[at]!
    const date = line.length < 90 && !isTitleLong(line) ? readDate(line) : null
    if (date && !endsAsSentence(line)) published ??= date
    else if (looksLikeName(line, words)) byline = splitNames(line, words)
    else break
  }
  return { length: at, title, byline, published }
}

/** One to four words alone in the first line: "Israel", "Middle East". */
function isSectionName(line: string): boolean {
  return line.length < 32 && line.split(' ').length <= 4 && !/[.!?。؟।,;"“”]$/u.test(line)
}

/** A paragraph rather than a title. */
function startsText(line: string): boolean {
  return line.length > 220 || (/[.。।]["”’»)]?$/u.test(line) && weightOf(line) > 60)
}

function isTitle(line: string): boolean {
  return line.length >= 4 && !startsText(line)
}

function isTitleLong(line: string): boolean {
  return line.split(' ').length > 14
}

function toBlocks(paragraphs: readonly string[], words: PageWords): Block[] {
  const blocks: Block[] = []
  paragraphs.forEach((text, at) => {
    const last = blocks.at(-1)
    const item = /^(?:[-–•*·▪◦]|\d{1,2}[.)])\s+\S/u.test(text)
    if (item && last?.type === 'list')
      blocks[blocks.length - 1] = { type: 'list', text: `${last.text}\n${text}` }
    else blocks.push({ type: item ? 'list' : typeOf(text, at < paragraphs.length - 1, words), text })
  })
  return blocks
}

function typeOf(text: string, followed: boolean, words: PageWords): Block['type'] {
  const plain = plainForm(text)
  if (words.begins('correction', plain)) return 'correction'
  if (words.begins('update', plain)) return 'update'
  const heading =
    followed && text.length < 90 && weightOf(text) < 80 && !endsAsSentence(text) && !/["”»…,]$/u.test(text)
  return heading ? 'heading' : 'paragraph'
}
