import { readdirSync, readFileSync } from 'node:fs'
import { decodePage, extractArticle } from '../../src/extract/index.ts'
import type { ExtractedArticle } from '../../src/news/index.ts'
import { traceCaption } from '../../src/trace/index.ts'
import type { Figures } from './figures.ts'
import { mean, wordF1 } from './word-f1.ts'

/** See fixtures/README.md. */
type Expected = {
  url: string
  charset?: string
  title: string | null
  byline: string[]
  published: string | null
  modified?: string | null
  language: string | null
  wall?: string
  text: string[]
  notInText: string[]
  captions: { text: string; credit?: string }[]
}

type Row = { readonly expected: Expected; readonly article: ExtractedArticle }

/**
 * Stage `extract` on fixtures/pages. `body`: the words of the text; `whole`: the share of texts that are exactly the
 * editor's; `clean`: the share without any of the words that must not be in the text; the others: the share of pages
 * where that field is right, among those that have it.
 */
export function gatePages(): Figures {
  const rows = readPages()
  const articles = rows.filter(({ expected }) => expected.title !== null)
  const pictured = articles.filter(
    ({ expected, article }) => expected.captions.length + article.figures.length,
  )
  return {
    body: mean(rows.map(({ expected, article }) => wordF1(expected.text.join(' '), article.text))),
    whole: share(rows, ({ expected, article }) => expected.text.join('\n\n') === article.text),
    clean: share(rows, ({ expected, article }) =>
      expected.notInText.every(words => !article.text.includes(words)),
    ),
    wall: share(rows, ({ expected, article }) => (expected.wall ?? null) === article.wall),
    language: share(rows, ({ expected, article }) => expected.language === article.language),
    title: share(articles, ({ expected, article }) => expected.title === article.title),
    byline: share(articles, ({ expected, article }) => expected.byline.join() === article.byline.join()),
    date: share(articles, ({ expected, article }) => expected.published === dayOf(article.published)),
    modified: share(
      articles.filter(({ expected }) => expected.modified !== undefined),
      ({ expected, article }) => expected.modified === dayOf(article.modified),
    ),
    captions: mean(pictured.map(captionF1)),
    credits: mean(articles.flatMap(creditsOf)),
  }
}

function readPages(): Row[] {
  const folder = new URL('../../fixtures/pages/', import.meta.url)
  return readdirSync(folder).map(slug => {
    const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as Expected
    const bytes = readFileSync(new URL(`${slug}/source.html`, folder))
    return { expected, article: extractArticle(decodePage(bytes, expected.charset ?? null), expected.url) }
  })
}

function share(rows: readonly Row[], isRight: (row: Row) => boolean): number {
  return mean(rows.map(row => Number(isRight(row))))
}

function dayOf(time: string | null): string | null {
  return time?.slice(0, 10) ?? null
}

function captionF1({ expected, article }: Row): number {
  const words = (texts: readonly string[]) => texts.join(' ')
  return wordF1(words(expected.captions.map(one => one.text)), words(article.figures.map(one => one.caption)))
}

/** For each credit due 1 or 0: a credit that the page marks wins over one read from the words, as in the newsroom. */
function creditsOf({ expected, article }: Row): number[] {
  return expected.captions.flatMap(({ text, credit }) => {
    const figure = article.figures.find(({ caption }) => caption === text)
    const given = figure && (figure.credit ?? traceCaption(figure.caption, article).credit)
    return credit ? [Number(given === credit)] : []
  })
}
