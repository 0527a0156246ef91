import { houseOf } from './outlet-book.ts'
import type { CitedOutlet, OutletBook } from './outlet-book.ts'
import type { OriginArticle } from './tellings.ts'

const leadParagraphs = 2
const leadSentences = 3

/** The end of the second paragraph, or of the third sentence where the text has hardly any paragraphs. */
export function endOfLead(text: string): number {
  const breaks = [...text.matchAll(/\n\n/g)].map(({ index }) => index)
  if (breaks.length > leadParagraphs) return breaks[leadParagraphs - 1]!
  // "at 7 a.m. the gates" is no end of a sentence, so three letters have to stand before the stop.
  const stops = [...text.matchAll(/(?<=\p{L}{3}|["”»\d])[.!?]["”»]?(?=\s|$)|[。！？]/gu)]
  const third = stops[leadSentences - 1]
  return Math.max(breaks[0] ?? 0, third ? third.index + 1 : text.length)
}

const longestDateline = 90
const creditWords = 10

/** The agency whose text it is: "NAIROBI (LPB) –" in front, or the agency's name as the last line. */
export function creditOf(article: OriginArticle, book: OutletBook): CitedOutlet | null {
  const { text } = article
  const head = text.slice(0, longestDateline)
  const dateline = /^(?:[^\n()]{2,60}\(([^()\n]{2,30})\)\s*[-–—]|\(([^()\n]{2,30})\))/u.exec(head)
  const inFront = dateline?.[1] ?? dateline?.[2]
  const named = inFront ? book.named(inFront, true) : null
  if (named && named.key !== houseOf(article)) return named
  const last = text.slice(text.lastIndexOf('\n\n') + 2)
  if (last.length === text.length || last.split(/\s+/, creditWords + 1).length > creditWords) return null
  return book.mentions(last, article)[0]?.outlet ?? null
}
