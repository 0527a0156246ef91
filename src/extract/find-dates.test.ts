import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractArticle } from './extract-article.ts'

const sentence =
  'The harbour board of Merrow voted on the new breakwater after a long evening of speeches by fishermen, and nobody ' +
  'left the hall before the count was read out. '
const body = `<p>${sentence.repeat(2)}</p><p>Opponents said, ${sentence.repeat(2)}</p><p>Later, ${sentence.repeat(2)}</p>`
const title = 'Merrow builds its breakwater'

type Page = {
  readonly head?: string
  readonly lang?: string
  readonly url?: string
  readonly over?: string
  readonly under?: string
  readonly text?: string
  readonly after?: string
  readonly below?: string
}

function datesOf({ head, lang, url, over, under, text, after, below }: Page) {
  const html =
    `<html lang="${lang ?? 'en'}"><head><meta charset="utf-8"><title>${title}</title>${head ?? ''}</head><body>` +
    `<main><article>${over ?? ''}<h1>${title}</h1>${under ?? ''}<div>${text ?? body}</div>${after ?? ''}</article></main>` +
    `${below ?? ''}</body></html>`
  const { published, modified, evidence } = extractArticle(html, url ?? 'https://paper.example/breakwater')
  return { published, modified, from: evidence?.published ?? null }
}

const data = (published: string, modified = published): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}",` +
  `"datePublished":"${published}","dateModified":"${modified}"}</script>`
const meta = (name: string, value: string): string => `<meta property="${name}" content="${value}">`
const cards =
  '<ul class="cards"><li><a href="/a">Other news of the day</a> <time datetime="2011-01-02">2 January 2011</time></li>' +
  '<li><a href="/b">More news of the day</a> <time datetime="2011-01-03">3 January 2011</time></li></ul>'

const cases: [rule: string, page: Page, published: string | null, from?: string | null][] = [
  [
    'data states the date',
    { head: data('2022-11-13T09:20:00+02:00') },
    '2022-11-13T09:20:00+02:00',
    'json-ld',
  ],
  [
    'the head states it',
    { head: meta('article:published_time', '2022-11-13T09:20:00Z') },
    '2022-11-13T09:20:00Z',
  ],
  [
    'an earlier date under the headline wins over one that a template filled in',
    { head: data('2024-02-03', '2024-02-03'), under: '<div>Ada Holm</div><div>August 25, 2022</div>' },
    '2022-08-25',
    'text',
  ],
  [
    'a later unlabelled date is that of the change',
    { head: data('2022-11-13', '2024-02-03'), under: '<p>February 3, 2024</p>' },
    '2022-11-13',
  ],
  [
    'a labelled change does not replace the stated publication',
    { head: data('2022-11-13', '2024-02-03'), under: '<p>Last updated: February 3, 2024</p>' },
    '2022-11-13',
  ],
  [
    'of two stated dates the one that the page shows is taken',
    {
      head:
        data('2022-11-10T08:00:00Z', '2022-11-20') + meta('article:published_time', '2022-11-13T08:00:00Z'),
      under: '<p>13.11.2022</p>',
    },
    '2022-11-13T08:00:00Z',
  ],
  [
    'a vague name weighs less than what is shown',
    { head: '<meta name="date" content="2022-11-15">', under: '<p>13 November 2022</p>' },
    '2022-11-13',
  ],
  [
    'a vague name is better than nothing',
    { head: '<meta name="date" content="2022-11-15">' },
    '2022-11-15',
    'meta',
  ],
  [
    'the time shown gives the zone of an instant in UTC',
    { head: data('2022-11-12T22:04:00Z', '2022-11-14'), under: '<p>13 November 2022, 00:04</p>' },
    '2022-11-13T00:04:00+02:00',
  ],
  [
    'the day shown is the day of an instant in UTC',
    { head: data('2022-11-12T23:30:00Z', '2022-11-14'), under: '<p>13 November 2022</p>' },
    '2022-11-13',
  ],
  [
    'the day in the address is the day of an instant in UTC',
    { head: data('2022-11-12T23:30:00Z', '2022-11-14'), url: 'https://paper.example/2022/11/13/breakwater' },
    '2022-11-13',
  ],
  [
    'the address settles the order of day and month',
    { under: '<p>03/10/2022</p>', url: 'https://paper.example/2022/october/03/breakwater' },
    '2022-10-03',
  ],
  ['English without a region puts the month first', { under: '<p>03/10/2022</p>' }, '2022-03-10'],
  ['British English puts the day first', { lang: 'en-GB', under: '<p>03/10/2022</p>' }, '2022-10-03'],
  [
    'an Irish address puts the day first',
    { under: '<p>03/10/2022</p>', url: 'https://paper.ie/x' },
    '2022-10-03',
  ],
  ['German puts the day first', { lang: 'de', under: '<p>03.10.2022</p>' }, '2022-10-03'],
  ['a date stands over the headline', { over: '<p>13 November 2022</p>' }, '2022-11-13'],
  [
    "today's date in the page's header is none",
    { over: '</article></main><header><p>Sunday, 4 May 2025</p></header><main><article>' },
    null,
  ],
  ['a label stands in a line of its own', { after: '<h5>Date:</h5><p>13.11.2022</p>' }, '2022-11-13'],
  [
    'a labelled date stands after the text',
    { lang: 'de', after: '<p>Erstellt am: 13.11.2022</p>' },
    '2022-11-13',
  ],
  [
    'published and updated stand in one line',
    { under: '<p>Published 13 Nov 2022 at 09:20 | Updated 14 Nov 2022 10:01</p>' },
    '2022-11-13T09:20',
  ],
  [
    'the label counts, not the class',
    { under: '<p>Published <time class="updated" datetime="2022-11-13">13 November 2022</time></p>' },
    '2022-11-13',
    'microdata',
  ],
  [
    'a date marked for machines only',
    { under: '<span class="updated" title="2022-11-13T18:52:11+00:00"></span>' },
    '2022-11-13T18:52:11+00:00',
  ],
  [
    'a paragraph opens with its date',
    { text: `<p>13.11.2022 – ${sentence.repeat(2)}</p>${body}`, lang: 'de' },
    '2022-11-13',
  ],
  [
    'a date in a sentence is not the date of the article',
    { text: `<p>The board first met on 13 November 2019 in the old customs house. ${sentence}</p>${body}` },
    null,
  ],
  ['only a change is named', { under: '<p>Updated November 13, 2022</p>' }, '2022-11-13'],
  ['dates of other articles are none', { below: cards }, null],
  ['dates in a list of related articles are none', { after: `<div class="related">${cards}</div>` }, null],
  [
    'dates of comments are none',
    { after: '<div class="comments"><p>Bo Lind</p><p>14 November 2022 10:20</p><p>Well said!</p></div>' },
    null,
  ],
  [
    'dates in a quoted post are none',
    { text: `<blockquote><p>Ida (@ida) May 2, 2020</p></blockquote>${body}` },
    null,
  ],
  [
    'dates in the address of an image are none',
    { under: '<img src="https://paper.example/uploads/2019/05/06/pier.jpg" alt="">' },
    null,
  ],
  ['the address alone', { url: 'https://paper.example/2022/11/13/breakwater' }, '2022-11-13', 'address'],
  [
    "a script's data, where it names one day",
    { below: '<script>window.state = {"slug":"x","publishedAt":"2022-11-13T08:00:00+01:00"}</script>' },
    '2022-11-13T08:00:00+01:00',
  ],
  [
    "a script's data that names several days is that of other articles",
    { below: '<script>[{"publishedAt":"2022-11-13"},{"publishedAt":"2022-11-12"}]</script>' },
    null,
  ],
  ['Persian with its own calendar', { lang: 'fa', under: '<p>تاریخ انتشار: ۱۲ تیر ۱۳۹۹</p>' }, '2020-07-02'],
  [
    'Arabic with two names for the month',
    { lang: 'ar', under: '<p>13 تشرين الثاني/نوفمبر 2022</p>' },
    '2022-11-13',
  ],
  [
    'Korean labels',
    { lang: 'ko', under: '<p>입력 2022.11.13. 오후 3:20 수정 2022.11.14. 오전 9:00</p>' },
    '2022-11-13T15:20',
  ],
  ['Russian with the time first', { lang: 'ru', under: '<p>14:05, 13 ноября 2022</p>' }, '2022-11-13T14:05'],
]

for (const [rule, page, published, from] of cases)
  test(`the date of publication: ${rule}`, () => {
    const found = datesOf(page)
    assert.equal(found.published, published)
    if (from !== undefined) assert.equal(found.from, from)
  })

test('the date of change is kept beside that of publication', () => {
  const page = { under: '<p>Published 13 Nov 2022 | Updated 14 Nov 2022</p>' }
  assert.equal(datesOf(page).modified, '2022-11-14')
  assert.equal(datesOf({ head: data('2022-11-13', '2022-11-15T10:00:00Z') }).modified, '2022-11-15T10:00:00Z')
})
