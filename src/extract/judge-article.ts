import { isNoText } from './is-no-text.ts'
import { weightOf } from './measure-text.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import type { Body } from './find-body.ts'

/** What speaks for and against a page being an article, beside its text. */
export type Evidence = {
  /** The page declares an article: structured data, og:type, a date of publication in its head. */
  readonly declared: boolean
  /** The title stands in the page as a heading. */
  readonly titled: boolean
  readonly title: string | null
  readonly text: string
  readonly body: Body
}

/**
 * How sure we are that the text is the article, 0..1. 0 means that the page holds none: nothing was found, it says that
 * there is nothing here, it is a list of other articles, or it is a picture, a document or data served as a page.
 */
export function judgeArticle(evidence: Evidence, words: PageWords): number {
  const weight = weightOf(evidence.text)
  if (weight < 80 || isNoPage(evidence.text)) return 0
  if (isMissing(evidence, weight, words) || isListing(evidence)) return 0
  const points =
    0.3 +
    (evidence.declared ? 0.2 : 0) +
    (evidence.titled ? 0.1 : 0) +
    0.25 * Math.min(1, weight / 1200) +
    (evidence.body.from === 'paragraphs' ? 0.1 : -0.1)
  return Math.round(100 * Math.min(0.95, Math.max(0.05, points))) / 100
}

/** A page that says, with the status of success, that there is nothing at its address. */
function isMissing({ title, text }: Evidence, weight: number, words: PageWords): boolean {
  if (weight > 900) return false
  return (
    words.holds('missing', plainForm(title ?? '')) ||
    (weight < 400 && words.holds('missing', plainForm(text)))
  )
}

/** A page that is links to articles with a line about each. */
function isListing({ declared, body }: Evidence): boolean {
  return !declared && body.cards >= 5 && body.cards >= 0.6 * body.runs.length
}

const signatures = /^(?:%PDF-|‰PNG|GIF8|ÿØÿ|PK\u0003\u0004|[{[]\s{0,9}["{[])/

/** Bytes of another kind that were served as a page. */
function isNoPage(text: string): boolean {
  return signatures.test(text.slice(0, 20)) || isNoText(text)
}
