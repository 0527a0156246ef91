import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { extractArticle } from './extract-article.ts'
import { namesIn } from './read-names.ts'
import { pageWords } from './page-words.ts'

const lines: [language: string, line: string, names: string[]][] = [
  ['en', 'By Ann Lee and Bo Kim', ['Ann Lee', 'Bo Kim']],
  ['en', 'By Ann Lee, Bo Kim & Caro Diaz | 3 May 2031', ['Ann Lee', 'Bo Kim', 'Caro Diaz']],
  ['en', 'Ann Lee, Harbour correspondent', ['Ann Lee']],
  ['en', 'ANN LEE Reporter', ['ANN LEE']],
  ['en', 'Ann Lee, Ph.D.', ['Ann Lee']],
  ['en', 'Bo Kim Jr.', ['Bo Kim Jr.']],
  ['en', 'Ann Lee in Vellin', ['Ann Lee']],
  ['en', 'Ann Lee Dec 14, 2031', ['Ann Lee']],
  ['en', 'Ann Lee, Friday 3 May', ['Ann Lee']],
  ['en', 'shipwright on Friday December 19, 2031 @08:00AM', ['shipwright']],
  ['en', 'View all posts by Ann Lee', ['Ann Lee']],
  ['en', 'Post author By Ann Lee', ['Ann Lee']],
  ['en', 'Written by', []],
  ['en', 'Read more about the harbour', []],
  ['en', 'No Author', []],
  ['en', 'admin', []],
  ['en', '5 min read', []],
  ['en', 'page.head.extra.author', []],
  ['en', 'ann.lee@lanternpost.example', []],
  ['en', 'al/sk', ['al/sk']],
  ['de', 'Von Ada von Hohenbruch und Jan van der Laan', ['Ada von Hohenbruch', 'Jan van der Laan']],
  ['de', 'Zeige alle Beiträge von Jan Brodersen', ['Jan Brodersen']],
  ['de', 'Text: Jan Brodersen / Ada Moor', ['Jan Brodersen', 'Ada Moor']],
  ['de', 'Jan Brodersen, Chefredakteur', ['Jan Brodersen']],
  ['fr', 'Par Célestine Auberval, dimanche 22 avril 2018', ['Célestine Auberval']],
  ['fr', 'Célestine Auberval et Luc Morin, journalistes au Sonneur', ['Célestine Auberval', 'Luc Morin']],
  ['es', 'Por Inés Robledo y Tomás Vega', ['Inés Robledo', 'Tomás Vega']],
  ['it', 'di Ornella Castaldi e Ezio Monfroni', ['Ornella Castaldi', 'Ezio Monfroni']],
  ['lt', 'Ona Petkutė, Velino universiteto profesorė', ['Ona Petkutė']],
  ['is', 'Atli Sandsson skrifar frá Vellinhöfn', ['Atli Sandsson']],
  ['ru', 'Автор: Анна Лесникова', ['Анна Лесникова']],
  ['el', 'Της Μαρίνας Λιμενίδη', ['Μαρίνας Λιμενίδη']],
  ['zh', '记者 骆知远', ['骆知远']],
  ['zh', '作者：骆知远、白晓舟', ['骆知远', '白晓舟']],
]

for (const [language, line, names] of lines)
  test(`“${line}” names ${names.join(', ') || 'nobody'}`, () => {
    assert.deepEqual(namesIn(line, pageWords(language)), names)
  })

const text = [
  'The ferry to Vellin sails again from Friday, the harbour master said, after seven months of repairs to the quay.',
  'Some two hundred islanders came to see the first trial crossing, which took eleven minutes in a calm sea.',
  'A ticket costs as much as before, and bicycles travel free of charge until the end of the summer season.',
]
  .map(paragraph => `<p>${paragraph}</p>`)
  .join('')

type Page = { readonly head?: string; readonly above?: string; readonly below?: string }

function bylineOf({
  head = '',
  above = '',
  below = '',
}: Page): readonly [readonly string[], string | undefined] {
  const html = `<html lang="en"><head><title>Ferry to Vellin sails again</title>${head}</head><body><article>
    <h1>Ferry to Vellin sails again</h1>${above}${text}${below}</article></body></html>`
  const { byline, evidence } = extractArticle(html, 'https://lanternpost.example/ferry')
  return [byline, evidence?.byline]
}

const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

const pages: [why: string, page: Page, byline: string[], from: string | undefined][] = [
  [
    'structured data, with given and family name',
    {
      head: data({
        '@type': 'NewsArticle',
        author: [{ givenName: 'Ann', familyName: 'Lee' }, { name: 'Bo Kim' }],
      }),
    },
    ['Ann Lee', 'Bo Kim'],
    'json-ld',
  ],
  [
    'structured data that only refers to a person described elsewhere',
    {
      head: data({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'x', author: { '@id': '#p1' } },
          { '@type': 'Person', '@id': '#p1', name: 'Ann Lee' },
        ],
      }),
    },
    ['Ann Lee'],
    'json-ld',
  ],
  ['a meta element', { head: '<meta name="author" content="Ann Lee">' }, ['Ann Lee'], 'meta'],
  [
    'the label of a card',
    {
      head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">',
    },
    ['Ann Lee'],
    'meta',
  ],
  [
    'a person on the page rather than the outlet in structured data',
    {
      head: data({
        '@type': 'NewsArticle',
        author: { name: 'Lantern Post' },
        publisher: { name: 'Lantern Post' },
      }),
      above: '<p>By Ann Lee</p>',
    },
    ['Ann Lee'],
    'text',
  ],
  [
    'the outlet where it is stated and nobody else is named but by initials',
    {
      head: data({
        '@type': 'NewsArticle',
        author: { name: 'Lantern Post' },
        publisher: { name: 'Lantern Post' },
      }),
      above: '<div class="author">alk</div>',
    },
    ['Lantern Post'],
    'json-ld',
  ],
  [
    'microdata',
    { above: '<div itemprop="author"><span itemprop="name">Ann Lee</span>, editor</div>' },
    ['Ann Lee'],
    'microdata',
  ],
  [
    'RDFa',
    { above: '<div property="author"><span property="name">Ann Lee</span> since 2019</div>' },
    ['Ann Lee'],
    'microdata',
  ],
  [
    'links to the pages of authors',
    {
      above:
        '<div class="css-1"><a href="/authors/ann-lee">Ann Lee</a> <a href="/authors/bo-kim">Bo Kim</a></div>',
    },
    ['Ann Lee', 'Bo Kim'],
    'text',
  ],
  [
    'the first author with those beside, not those of other articles',
    {
      above: '<div><div><div><div><div><a rel="author" href="/x">Ann Lee</a></div></div></div></div></div>',
      below: '<div><div><div><a rel="author" href="/y">Caro Diaz</a></div></div></div>',
    },
    ['Ann Lee'],
    'text',
  ],
  [
    'not who commented',
    { below: '<div class="comments"><a rel="author" href="/u">quayfan</a></div>' },
    [],
    undefined,
  ],
  ['a part of a line', { above: '<p>Thursday | 14:07 | By Ann Lee</p>' }, ['Ann Lee'], 'text'],
  ['the line below a label', { above: '<div><p>Written by</p><p>Ann Lee</p></div>' }, ['Ann Lee'], 'text'],
  ['a line behind the text', { below: '<p>Reported by Ann Lee</p>' }, ['Ann Lee'], 'text'],
  ['a name in bold below the text', { below: '<p><strong>Lê Ngân</strong></p>' }, ['Lê Ngân'], 'text'],
  ['not whom the text was taken from', { above: '<p>Source: The Marle Gazette</p>' }, [], undefined],
]

for (const [why, page, byline, from] of pages)
  test(`byline: ${why}`, () => {
    assert.deepEqual(bylineOf(page), [byline, from])
  })

test('names of any line are words of that line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), line => {
      for (const name of namesIn(line, pageWords('en'))) {
        assert(name.length <= 60 && name.trim() === name && name !== '')
        for (const word of name.split(' ')) assert(line.includes(word), `${word} in ${line}`)
      }
    }),
  )
})
