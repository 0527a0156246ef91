import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractArticle } from './extract-article.ts'

const paragraphs = [
  'The harbour of Ostrel will close for three weeks in May, the port master told the town council on Monday evening.',
  'Divers found cracks in four of the nine pillars of the northern pier, and the oldest of them has moved by a hand.',
  'Fishing boats will be towed to Lunn, where the mayor has promised free berths, water and a place to mend the nets.',
  'Repairs are expected to cost two million crowns, half of which the province will pay, according to its treasurer.',
  'Nobody was hurt when a crane slid into the basin last week, but the coast guard called it a warning to everybody.',
]
const lead = 'Four of nine pillars are cracked, and the fishing boats have to leave for three weeks'
const body = paragraphs.map(text => `<p>${text}</p>`).join('')
const title = '<h1>Ostrel closes its harbour</h1>'
const remark =
  'I have fished here for forty years and nobody ever looked at these pillars, so thank you for nothing.'
const author =
  'Ines Marrow has written about ports, ships and the people on them for this paper since the year 2009.'

/** Each page's markup between the title and the end of the body, and the paragraphs that must be found in it. */
const cases: [name: string, html: string, text: string[]][] = [
  [
    'a lead that is a heading under the title',
    `${title}<h2>${lead}</h2><div>By Ines Marrow</div><div>${body}</div>`,
    [lead, ...paragraphs],
  ],
  [
    'a lead in a box with the name of a teaser',
    `${title}<div class="article-teaser"><p>${lead}.</p></div><div>By Ines Marrow</div><div>${body}</div>`,
    [`${lead}.`, ...paragraphs],
  ],
  [
    'the summary that the head states, above the title',
    `<p>${lead}</p>${title}<div>${body}</div>`,
    [lead, ...paragraphs],
  ],
  [
    'points in short between the lead and the text',
    `${title}<p>${lead}.</p><section><ul><li>Repairs take three weeks in May</li><li>Boats are towed to Lunn</li></ul></section><div>${body}</div>`,
    [`${lead}.`, 'Repairs take three weeks in May\nBoats are towed to Lunn', ...paragraphs],
  ],
  [
    'no title a second time, with the line above it',
    `${title}<div><h2>In the north: Ostrel closes its harbour</h2>${body}</div>`,
    paragraphs,
  ],
  [
    'no comments, though they are longer than the article',
    `${title}<div>${body}</div><div class="comments">${`<div><p>${remark}</p></div>`.repeat(40)}</div>`,
    paragraphs,
  ],
  [
    'a text whose every box the page builder calls a widget',
    `${title}<div>${paragraphs.map(text => `<div class="widget text"><p>${text}</p></div>`).join('')}</div>`,
    paragraphs,
  ],
  [
    'a part that was streamed, at its place',
    `${title}<div><p>${paragraphs[0]}</p><template id="B:1"></template><p>${paragraphs[4]}</p></div><div hidden id="S:1">${paragraphs
      .slice(1, 4)
      .map(text => `<p>${text}</p>`)
      .join('')}</div>`,
    paragraphs,
  ],
  [
    'nothing about the author in a box without a name behind the text',
    `${title}<div class="q1">${body}</div><div class="q2"><div><p>${author}</p></div></div>`,
    paragraphs,
  ],
  [
    'a second part of some length behind the first',
    `${title}<div>${body}</div><div>${paragraphs.map(text => `<p>Later: ${text}</p>`).join('')}</div>`,
    [...paragraphs, ...paragraphs.map(text => `Later: ${text}`)],
  ],
  [
    'no caption that stands outside a figure',
    `${title}<div>${body.replace('</p>', `</p><div><figcaption>${remark}</figcaption></div>`)}</div>`,
    paragraphs,
  ],
]

for (const [name, html, text] of cases)
  test(`The text holds ${name}`, () => {
    const head = `<title>Ostrel closes its harbour</title><meta property="og:description" content="${lead}">`
    const page = `<html lang="en"><head>${head}</head><body><main>${html}</main></body></html>`
    assert.equal(extractArticle(page, 'https://ostrel.example/1').text, text.join('\n\n'))
  })

test('A reading above characters is no part of the words', () => {
  const text =
    '霞ケ岬町の灯台が今月末で役目を終える。明治二十九年に点灯し、百二十七年にわたり沖を行く船を導いてきた。'
  const ruby = text.replace('灯台', '<ruby>灯台<rp>(</rp><rt>とうだい</rt><rp>)</rp></ruby>')
  const page = `<html lang="ja"><body><article><p>${ruby}</p></article></body></html>`
  assert.equal(extractArticle(page, 'https://misaki.example/1').text, text)
})
