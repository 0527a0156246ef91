import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPlainText, splitParagraphs } from './read-plain-text.ts'

const folder = new URL('../../fixtures/pasted/', import.meta.url)

type Expected = {
  why: string
  language: string | null
  givenTitle: string | null
  title: string | null
  byline: string[]
  published: string | null
  text: string[]
  notInText: string[]
  captions: string[]
  types?: Record<string, number>
}

for (const slug of readdirSync(folder)) {
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as Expected
  const text = readFileSync(new URL(`${slug}/source.txt`, folder), 'utf8')
  for (const language of new Set([expected.language, null]))
    test(`${slug}, language ${language ?? 'not given'}: ${expected.why}`, () => {
      const article = readPlainText({ text, title: expected.givenTitle, language })
      assert.equal(article.text, expected.text.join('\n\n'))
      assert.equal(article.title, expected.title)
      assert.deepEqual(article.byline, expected.byline)
      assert.equal(article.published, expected.published)
      assert.deepEqual(
        article.figures.map(figure => figure.caption),
        expected.captions,
      )
      for (const words of expected.notInText) assert.ok(!article.text.includes(words), words)
      for (const [type, count] of Object.entries(expected.types ?? {}))
        assert.equal(article.blocks.filter(block => block.type === type).length, count, type)
    })
}

test('a text of which nothing is left is empty, with confidence 0', () => {
  for (const text of ['', ' \n\n \t', 'Advertisement\n\nShare\n\nTweet']) {
    const article = readPlainText({ text, title: null, language: 'en' })
    assert.equal(article.text, '')
    assert.equal(article.confidence, 0)
  }
})

test('bytes that are no text give an empty article', () => {
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * at * 31 + (at >> 3)) % 256))
  for (const encoding of ['utf8', 'latin1'] as const)
    assert.equal(readPlainText({ text: bytes.toString(encoding), title: null, language: null }).text, '')
})

test('the text is always its blocks joined by a blank line, and no word is made up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.option(fc.string()), (text, title) => {
      const article = readPlainText({ text, title, language: null })
      assert.equal(article.text, article.blocks.map(block => block.text).join('\n\n'))
      const squeezed = text.replace(/[\s\u00ad\u200b\u2060\ufeff\0]/g, '')
      for (const block of article.blocks)
        assert.ok(squeezed.includes(block.text.split('\n')[0]!.replace(/\s/g, '')))
    }),
    { numRuns: 40 },
  )
})

test('a megabyte without a line break is read in linear time', () => {
  const before = process.cpuUsage()
  for (const unit of ['word ', '(', 'By ', '- ', '"', '1', '\n'])
    readPlainText({ text: unit.repeat(200_000), title: null, language: null })
  assert.ok(process.cpuUsage(before).user < 5_000_000)
})

test('windows line ends and line separators part paragraphs too', () => {
  assert.deepEqual(splitParagraphs('One.\r\n\r\nTwo.\u2029\u2029Three.'), ['One.', 'Two.', 'Three.'])
})
