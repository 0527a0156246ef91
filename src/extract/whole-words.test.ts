import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { extractArticle } from './extract-article.ts'

const scripts = [
  'harbour board voted evening close northern pier heavy vessels March divers cracks pillars council',
  'المجلس صوّت مساء إغلاق الرصيف الشمالي أمام السفن الثقيلة بعد أن وجد الغواصون شقوقا',
  'מועצת הנמל הצביעה בערב לסגור את הרציף הצפוני לכלי שיט כבדים לאחר שצוללנים מצאו סדקים',
  'Совет порта вечером закрыл северный причал тяжёлых судов водолазы нашли трещины опорах',
].map(line => line.split(' '))

const inline = fc.constantFrom('b', 'i', 'em', 'span', 'a href="#x"')
const block = fc.constantFrom('p', 'div', 'blockquote')

/** A word, perhaps with an element around some of its letters: that is no place to part it. */
const word = (words: readonly string[]) =>
  fc.tuple(fc.constantFrom(...words), fc.option(inline, { freq: 3 }), fc.nat(4)).map(([text, tag, at]) => {
    const cut = Math.min(at, text.length - 1)
    const html = tag ? `${text.slice(0, cut)}<${tag}>${text.slice(cut)}</${tag.split(' ')[0]}>` : text
    return { text, html }
  })
const gap = fc.constantFrom(' ', '\n', '  ', '<br>', '&nbsp;')

const paragraph = fc
  .constantFrom(...scripts)
  .chain(words => fc.tuple(fc.array(fc.tuple(word(words), gap), { minLength: 24, maxLength: 40 }), block))
  .map(([parts, tag]) => ({
    text: `${parts.map(([{ text }]) => text).join(' ')}.`,
    html: `<${tag}>${parts.map(([{ html }], at) => (at ? parts[at - 1]![1] : '') + html).join('')}.</${tag}>`,
  }))

test('words are never glued nor split, and paragraphs are parted by a blank line', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(paragraph, { minLength: 3, maxLength: 6, selector: one => one.text }),
      paragraphs => {
        const html = `<html><body><article><h1>Pier</h1>${paragraphs.map(one => one.html).join('')}</article></body></html>`
        const { text } = extractArticle(html, 'https://ardmoor-post.example/a')
        assert.deepEqual(
          text.split('\n\n'),
          paragraphs.map(one => one.text),
        )
      },
    ),
    { numRuns: 60 },
  )
})
