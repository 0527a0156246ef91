import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { ExtractedArticle } from '../news/index.ts'
import { decodePage } from './decode-page.ts'
import { extractArticle } from './extract-article.ts'

const folder = new URL('../../fixtures/pages/', import.meta.url)

/** What a page must give, as an editor would say it; see fixtures/README.md. */
type Expected = {
  why: string
  url: string
  charset?: string
  title: string | null
  byline: string[]
  published: string | null
  modified?: string | null
  language: string | null
  wall?: string
  text: string[]
  types?: Record<string, number>
  notInText: string[]
  captions: { text: string; credit?: string }[]
  /** What the extractor does not reach yet; counted by the gate only. */
  short?: string[]
}

const aspects: Record<string, (expected: Expected, article: ExtractedArticle) => void> = {
  text(expected, article) {
    assert.equal(article.text, expected.text.join('\n\n'))
    for (const words of expected.notInText) assert.ok(!article.text.includes(words), words)
    assert.equal(article.confidence === 0, expected.text.length === 0, `confidence ${article.confidence}`)
  },
  types(expected, article) {
    for (const [type, count] of Object.entries(expected.types ?? {}))
      assert.equal(article.blocks.filter(block => block.type === type).length, count, type)
  },
  wall(expected, article) {
    assert.equal(article.wall, expected.wall ?? null)
  },
  language(expected, article) {
    assert.equal(article.language, expected.language)
  },
  title(expected, article) {
    assert.equal(article.title, expected.title)
  },
  byline(expected, article) {
    assert.deepEqual(article.byline, expected.byline)
  },
  published(expected, article) {
    assert.equal(article.published?.slice(0, 10) ?? null, expected.published)
  },
  modified(expected, article) {
    if (expected.modified !== undefined)
      assert.equal(article.modified?.slice(0, 10) ?? null, expected.modified)
  },
  captions(expected, article) {
    const given = article.figures.map(figure => figure.caption)
    assert.deepEqual(
      given,
      expected.captions.map(caption => caption.text),
    )
  },
  credits(expected, article) {
    for (const { text, credit } of expected.captions)
      if (credit) assert.equal(article.figures.find(figure => figure.caption === text)?.credit, credit)
  },
}
// Without an article a page's title, date and pictures do not matter.
const ofAnyPage = ['text', 'wall', 'language']

for (const slug of readdirSync(folder)) {
  const page = new URL(`${slug}/`, folder)
  const expected = JSON.parse(readFileSync(new URL('expected.json', page), 'utf8')) as Expected
  const due = Object.keys(aspects)
    .filter(aspect => expected.title !== null || ofAnyPage.includes(aspect))
    .filter(aspect => !expected.short?.includes(aspect))
  test(`${slug}: ${expected.why}`, () => {
    const bytes = readFileSync(new URL('source.html', page))
    const article = extractArticle(decodePage(bytes, expected.charset ?? null), expected.url)
    assert.equal(article.blocks.map(block => block.text).join('\n\n'), article.text)
    for (const aspect of due) aspects[aspect]?.(expected, article)
  })
}
