import { identifyLanguage } from '../identify/index.ts'
import type { Caption, Filing, Traced } from '../news/index.ts'
import { fileUnderSections } from '../sections/index.ts'
import { traceCaption, traceStatements } from '../trace/index.ts'
import type { Obtained } from './obtain-text.ts'

/** An article with everything the stages know about it; nothing is saved yet. */
export type Read = Obtained & {
  readonly language: string | null
  readonly filing: Filing
  readonly traced: Traced
  readonly captions: readonly {
    readonly words: string
    readonly address: string | null
    readonly caption: Caption
  }[]
  readonly readAt: Date
}

/**
 * Tells the language, files the article under countries, and traces its statements and captions.
 *
 * @param readAt stands in for the date of publication where the page states none, so that weekdays can be resolved
 */
export function fileAndTrace(obtained: Obtained, readAt: Date): Read {
  const { article } = obtained
  const title = article.title ?? ''
  const language = identifyLanguage(`${title}\n${article.text}`, article.language)
  const published = article.published ?? readAt.toISOString()
  const captions = article.figures.map(figure => {
    const words = [figure.caption, figure.credit ? `(${figure.credit})` : null].filter(Boolean).join(' ')
    return { words, address: figure.image, caption: traceCaption(words, { language, published }) }
  })
  return {
    ...obtained,
    language,
    filing: fileUnderSections({ title, text: article.text, language }),
    traced: traceStatements({ text: article.text, language, published, publisher: obtained.outletName }),
    captions,
    readAt,
  }
}
