import { readdirSync, readFileSync } from 'node:fs'
import { readPlainText } from '../../src/extract/index.ts'
import type { Figures } from './figures.ts'
import { mean, wordF1 } from './word-f1.ts'

type Expected = {
  language: string | null
  givenTitle: string | null
  title: string | null
  text: string[]
  captions: string[]
}

/** Pasted texts of fixtures/pasted: the body's words, and the share of right titles and captions. */
export function gatePasted(): Figures {
  const folder = new URL('../../fixtures/pasted/', import.meta.url)
  const rows = readdirSync(folder).map(slug => {
    const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as Expected
    const text = readFileSync(new URL(`${slug}/source.txt`, folder), 'utf8')
    return {
      expected,
      article: readPlainText({ text, title: expected.givenTitle, language: expected.language }),
    }
  })
  return {
    body: mean(rows.map(({ expected, article }) => wordF1(expected.text.join(' '), article.text))),
    title: mean(rows.map(({ expected, article }) => Number(expected.title === article.title))),
    captions: mean(
      rows.map(({ expected, article }) =>
        wordF1(expected.captions.join(' '), article.figures.map(one => one.caption).join(' ')),
      ),
    ),
  }
}
