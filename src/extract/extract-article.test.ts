import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { decodePage } from './decode-page.ts'
import { extractArticle } from './extract-article.ts'

const folder = new URL('../../fixtures/pages/', import.meta.url)

/** What a page must give. `title` null: the page has no article and its title does not matter. */
type Expected = {
  why: string
  url: string
  title: string | null
  byline: string[]
  published: string | null
  language: string | null
  wall?: string
  text: string[]
  types?: Record<string, number>
  notInText: string[]
  captions: { text: string; credit?: string }[]
}

for (const slug of readdirSync(folder)) {
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as Expected
  test(`${slug}: ${expected.why}`, () => {
    const bytes = readFileSync(new URL(`${slug}/source.html`, folder))
    const article = extractArticle(decodePage(bytes, null), expected.url)
    assert.equal(article.text, expected.text.join('\n\n'))
    assert.equal(article.blocks.map(block => block.text).join('\n\n'), article.text)
    assert.equal(article.wall, expected.wall ?? null)
    assert.equal(article.language, expected.language)
    for (const words of expected.notInText) assert.ok(!article.text.includes(words), words)
    for (const [type, count] of Object.entries(expected.types ?? {}))
      assert.equal(article.blocks.filter(block => block.type === type).length, count, type)
    assert.equal(article.confidence === 0, expected.text.length === 0, `confidence ${article.confidence}`)
    if (expected.title === null) return
    assert.equal(article.title, expected.title)
    assert.deepEqual(article.byline, expected.byline)
    assert.equal(article.published?.slice(0, 10) ?? null, expected.published)
    assert.deepEqual(
      article.figures.map(figure => figure.caption),
      expected.captions.map(caption => caption.text),
    )
    for (const [at, caption] of expected.captions.entries())
      if (caption.credit) assert.equal(article.figures[at]?.credit, caption.credit)
  })
}
