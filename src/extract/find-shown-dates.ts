import { gatherDateLines } from './gather-date-lines.ts'
import type { DateLine, DateLines, DateMark, Landmarks } from './gather-date-lines.ts'
import { namesOf } from './node-traits.ts'
import { attribute, closest, shortTextOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { readDates } from './read-date.ts'
import type { NumericOrder, WrittenDate } from './read-date.ts'

/**
 * What a date is the date of, as far as the words and marks around it say. "named modified": only its class calls it
 * updated, as hAtom does with any date of a post.
 */
export type DateRole = 'published' | 'modified' | 'named modified' | 'unsaid'

/**
 * Where a date stands: between headline and text, just over the headline, among the first lines of the text, just after
 * the text, inside it, or elsewhere.
 */
export type DatePlace = 'under' | 'over' | 'top' | 'after' | 'inside' | 'far'

/** A date that a page shows its readers. */
export type ShownDate = {
  readonly value: string
  readonly from: 'microdata' | 'text'
  /** The other day that its figures can mean, see `WrittenDate`. */
  readonly other: string | null
  readonly role: DateRole
  readonly place: DatePlace
  /** Marked up as a date. */
  readonly marked: boolean
  /** In a list item or another article's box. */
  readonly carded: boolean
  /** Nothing else of any length stands in its line. */
  readonly alone: boolean
}

/** The dates that a page shows, in its order, without those of comments, other articles, weather boxes and the like. */
export function findShownDates(
  body: PageNode,
  landmarks: Landmarks,
  words: PageWords,
  order: NumericOrder,
): ShownDate[] {
  const page = gatherDateLines(body, landmarks, order)
  const marked = page.marks.flatMap(mark => shownByMark(mark, page, words, order))
  const taken = new Set(marked.map(one => `${one.at} ${one.shown.value.slice(0, 10)}`))
  const written = page.lines
    .flatMap(line => shownByLine(line, page, words))
    .filter(one => !taken.has(`${one.at} ${one.shown.value.slice(0, 10)}`))
  return [...marked, ...written].sort((one, two) => one.at - two.at).map(one => one.shown)
}

type Placed = { readonly at: number; readonly shown: ShownDate }

function shownByMark(mark: DateMark, page: DateLines, words: PageWords, order: NumericOrder): Placed[] {
  const { node, at } = mark
  const date = dateOfMark(node, order)
  if (!date) return []
  const place = placeOf(at, page)
  const line = page.lines.find(one => one.at === at)
  const worded = line ? roleInLine(line, date.value, words) : 'unsaid'
  const stand = standOf(node, page, isBeside(place) || worded === 'published')
  if (stand === 'beside') return []
  const role = worded === 'unsaid' ? roleOfMark(node) : worded
  return [
    {
      at,
      shown: {
        value: date.value,
        other: date.other,
        from: 'microdata',
        role,
        place,
        marked: true,
        carded: stand === 'card',
        alone: true,
      },
    },
  ]
}

/** The date that the element states in an attribute, else in its words. */
function dateOfMark(node: PageNode, order: NumericOrder): Pick<WrittenDate, 'value' | 'other'> | null {
  const [stated] = readDates(
    attribute(node, 'datetime') ?? attribute(node, 'content') ?? attribute(node, 'title') ?? '',
    order,
  )
  return stated ?? readDates(shortTextOf(node, 120) ?? '', order)[0] ?? null
}

function roleOfMark(node: PageNode): DateRole {
  if (attribute(node, 'pubdate') !== null) return 'published'
  const property = `${attribute(node, 'itemprop') ?? ''} ${attribute(node, 'property') ?? ''}`
  const names = namesOf(node)
  if (/modif/i.test(property)) return 'modified'
  if (/published|created/i.test(property) || /publish|pubdate|entry-date|posted/i.test(names))
    return 'published'
  return /modif|updat/i.test(names) ? 'named modified' : 'unsaid'
}

function roleInLine(line: DateLine, value: string, words: PageWords): DateRole {
  const date = line.dates.find(one => one.value.slice(0, 10) === value.slice(0, 10)) ?? line.dates[0]
  return date ? roleOf(line, date, words) : 'unsaid'
}

function shownByLine(line: DateLine, page: DateLines, words: PageWords): Placed[] {
  if (line.at === page.headline) return []
  return line.dates.flatMap(date => {
    const { value, other } = date
    const role = roleOf(line, date, words)
    const alone = line.text.length - line.dates.reduce((sum, one) => sum + one.end - one.start, 0) < 50
    const opens = isDateline(line.text, date)
    if (!opens && !isDateLine(line, role)) return []
    const place = placeOf(line.at, page)
    if (place === 'top' && !alone && !opens) return []
    if (role === 'unsaid' && isHeadingWithin(line, page)) return []
    const stand = standOf(line.node, page, isBeside(place) || role === 'published')
    if (stand === 'beside') return []
    return [
      {
        at: line.at,
        shown: { value, from: 'text', other, role, place, marked: false, carded: stand === 'card', alone },
      },
    ]
  })
}

const mostOtherWords = 12

/** A line that says little else than its dates. */
function isDateLine({ text, dates }: DateLine, role: DateRole): boolean {
  if (text.length > 200) return false
  const others = dates.reduce((rest, { start, end }) => rest - (end - start), text.length)
  if (role === 'unsaid' && others > 30 && /[.!?]$/.test(text)) return false
  const words = text.split(' ').length
  return others <= 90 && words <= mostOtherWords + 3 * dates.length
}

/** The date at the beginning of a paragraph: "LINZ, Nov. 13, 2022 (Agency) – …", "13.11.2022 – …". */
function isDateline(text: string, { start, end }: WrittenDate): boolean {
  const before = text.slice(0, start)
  if (start > 40 || before.split(' ').length > 5) return false
  return /^[,.]?\s?(?:[-–—|:•])/.test(text.slice(end, end + 3)) || /^\($/.test(before) || /,\s$/.test(before)
}

/** What the words before a date, or behind it, call it; the nearest one counts. */
function roleOf(line: DateLine, date: WrittenDate, words: PageWords): DateRole {
  const at = line.dates.indexOf(date)
  const from = line.dates[at - 1]?.end ?? 0
  const before = roleByWords(line.text.slice(Math.max(from, date.start - 60), date.start), words)
  if (before !== 'unsaid') return before
  const label = at <= 0 ? roleOfLabel(line.label, words) : 'unsaid'
  if (label !== 'unsaid') return label
  const to = line.dates[at + 1]?.start ?? line.text.length
  return line.dates.length > 1
    ? 'unsaid'
    : roleByWords(line.text.slice(date.end, Math.min(to, date.end + 30)), words, 5)
}

/** A line before the date that is nothing but a label: "Date:", "Published on". */
function roleOfLabel(label: string, words: PageWords): DateRole {
  return label.split(' ').length <= 3 ? roleByWords(label, words) : 'unsaid'
}

function roleByWords(text: string, words: PageWords, shortest = 1): DateRole {
  if (text === '') return 'unsaid'
  const plain = plainForm(text)
  const last = (list: 'published' | 'modified'): number =>
    Math.max(-1, ...words.list(list).map(label => (label.length < shortest ? -1 : endOfWord(plain, label))))
  const [published, modified] = [last('published'), last('modified')]
  if (published < 0 && modified < 0) return 'unsaid'
  return published > modified ? 'published' : 'modified'
}

/** Where the label's last occurrence as a word of its own ends, or -1. */
function endOfWord(text: string, label: string): number {
  const at = text.lastIndexOf(label)
  if (at < 0) return -1
  const end = at + label.length
  const glued = (one: string, two: string): boolean => isLetter.test(one) && isLetter.test(two)
  const isWord = !glued(text.charAt(at - 1), label.charAt(0)) && !glued(label.at(-1)!, text.charAt(end))
  return isWord ? end : -1
}

// Scripts that put blanks between words. Hebrew and Arabic write prepositions together with the word behind them.
const isLetter = /[a-zа-яёіїєґα-ωά-ώà-ÿāăąćčďđēėęěğıłńňőœřśšşťūůűźżžạ-ỹ]/

const linesUnder = 25
const linesNear = 8
// The first paragraph may begin with a date, or be a summary that stands above the line with the date.
const linesIn = 2
const linesTop = 6
const linesOver = 5
const linesAfter = 10

/** A heading of the text, as in the days of a chronicle. */
function isHeadingWithin({ node, at }: DateLine, { headline, bodyStart }: DateLines): boolean {
  return /^h[1-6]$/.test(node.tag) && (at <= headline - linesOver || at > bodyStart)
}

function placeOf(at: number, { headline, bodyStart, bodyEnd }: DateLines): DatePlace {
  if (at > headline && isUnder(at, headline, bodyStart)) return 'under'
  if (at < headline && at >= headline - linesOver) return 'over'
  if (bodyEnd >= 0 && at > bodyEnd && at <= bodyEnd + linesAfter) return 'after'
  if (bodyStart >= 0 && at > bodyStart && at <= bodyStart + linesTop) return 'top'
  return at >= bodyStart && at <= bodyEnd ? 'inside' : 'far'
}

/** Between headline and text, not too far from both. Where one of them is missing, near the other. */
function isUnder(at: number, headline: number, bodyStart: number): boolean {
  if (bodyStart < 0) return headline >= 0 && at <= headline + linesUnder
  if (at > bodyStart + linesIn) return false
  return at >= bodyStart - linesNear || (headline >= 0 && at <= headline + linesUnder)
}

// What is never the article's date, wherever it stands; and what is not where headline and text are far.
const otherNames =
  /comment|disqus|kommentar|respond\b|related|recommend|recirc|weather|current-?_?(?:date|time)|\btoday|clock|breadcrumb|ticker|copyright|top-?_?bar/i
const besideNames =
  /reply|replies|teaser|sidebar|side-bar|(?:^|[\s_])widget|footer|\bnav|popular|trending|latest|most-?_?(?:read|viewed)|more-?_?(?:stories|news|articles|from|posts)|read-?_?(?:more|next)|carousel|slider|slideshow|promo|advert|sponsor|\bevent|calendar|archive|newsletter|gallery|product/i
const strangeTags = new Set(['form', 'article', 'figcaption'])
const besideTags = new Set(['aside', 'footer', 'figure', 'dialog'])
const cardTags = new Set(['li', 'tr', 'dd', 'a'])

type Stand = 'beside' | 'card' | 'open'

/**
 * Whether a date belongs to something beside the article; what holds the headline or the text does not count. Names are
 * weak evidence: they decide nothing near headline and text, nor where words call the date that of publication.
 */
function standOf(node: PageNode, { spine, titled }: DateLines, sure: boolean): Stand {
  if (closest(node, at => at.tag === 'blockquote')) return 'beside'
  let stand: Stand = 'open'
  for (let at: PageNode | null = node; at && !spine.has(at); at = at.parent) {
    if (cardTags.has(at.tag) || attribute(at, 'role') === 'listitem') stand = 'card'
    if (strangeTags.has(at.tag)) return 'beside'
    const names = namesOf(at)
    if (names !== '' && (otherNames.test(names) || (!sure && besideNames.test(names)))) return 'beside'
    if (at.tag === 'header' && isPageHeader(at, titled)) return 'beside'
    if (!sure && besideTags.has(at.tag) && !isFooterOfArticle(at, spine)) return 'beside'
  }
  return stand
}

const isBeside = (place: DatePlace): boolean => place === 'under' || place === 'over'

/** The header of the whole page, where today's date stands; not one that holds a headline. */
function isPageHeader(node: PageNode, titled: ReadonlySet<PageNode>): boolean {
  if (titled.has(node)) return false
  return closest(node, at => at.tag === 'main' || at.tag === 'article' || at.tag === 'section') === null
}

function isFooterOfArticle({ tag, parent }: PageNode, spine: ReadonlySet<PageNode>): boolean {
  return tag === 'footer' && parent !== null && parent.tag !== 'body' && spine.has(parent)
}
