import { readdirSync, readFileSync } from 'node:fs'
import { decodePage, extractArticle } from '../../src/extract/index.ts'
import type { ExtractedArticle } from '../../src/news/index.ts'
import type { Figures } from './figures.ts'
import { mean, wordF1 } from './word-f1.ts'

type Expected = {
  url: string
  title: string | null
  byline: string[]
  published: string | null
  text: string[]
  captions: { text: string }[]
}

/** Stage `extract` on fixtures/pages: the body's words, and the share of right titles, dates, bylines and captions. */
export function gatePages(): Figures {
  const folder = new URL('../../fixtures/pages/', import.meta.url)
  const rows = readdirSync(folder).map(slug => {
    const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as Expected
    const bytes = readFileSync(new URL(`${slug}/source.html`, folder))
    return { expected, article: extractArticle(decodePage(bytes, null), expected.url) }
  })
  const articles = rows.filter(row => row.expected.text.length > 0)
  return {
    body: mean(rows.map(({ expected, article }) => wordF1(expected.text.join(' '), article.text))),
    title: mean(articles.map(({ expected, article }) => Number(expected.title === article.title))),
    date: mean(
      articles.map(({ expected, article }) => Number(sameDay(expected.published, article.published))),
    ),
    byline: mean(
      articles.map(({ expected, article }) => Number(expected.byline.join() === article.byline.join())),
    ),
    captions: mean(articles.map(({ expected, article }) => captionF1(expected, article))),
  }
}

function sameDay(due: string | null, got: string | null): boolean {
  return due === (got?.slice(0, 10) ?? null)
}

function captionF1(expected: Expected, article: ExtractedArticle): number {
  const words = (texts: readonly string[]) => texts.join(' ')
  return wordF1(words(expected.captions.map(one => one.text)), words(article.figures.map(one => one.caption)))
}
