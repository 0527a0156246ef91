import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNextPage } from './find-next-page.ts'
import { parsePage } from './parse-page.ts'

const report = 'https://ardmoor-post.example/2031/05/harbour-report'

const cases: [name: string, url: string, html: string, next: string | null][] = [
  ['a query', report, '<a href="?page=2">2</a><a href="?page=3">3</a>', `${report}?page=2`],
  ['a query behind others', `${report}?r=1`, `<a href="${report}?r=1&p=2">Next</a>`, `${report}?r=1&p=2`],
  [
    'the second page of three',
    `${report}?page=2`,
    '<a href="?page=1">1</a><a href="?page=3">3</a>',
    `${report}?page=3`,
  ],
  ['the last page', `${report}?page=3`, '<a href="?page=1">1</a><a href="?page=2">2</a>', null],
  ['a number behind a slash', `${report}/`, `<link rel="next" href="${report}/2/">`, `${report}/2/`],
  [
    'a word in German',
    `${report}.html`,
    '<a href="harbour-report-seite-2.html">Weiter</a>',
    `${report}-seite-2.html`,
  ],
  [
    'a number before the ending',
    `${report}-2.html`,
    '<a href="harbour-report.html">1</a><a href="harbour-report-3.html">3</a>',
    `${report}-3.html`,
  ],
  ['a path of pages', report, `<a href="${report}/page/2">Next page</a>`, `${report}/page/2`],
  [
    'a page without an article after it',
    report,
    '<a rel="next" href="/2031/05/harbour-dispute">Next</a>',
    null,
  ],
  [
    'an article whose name ends in a number',
    `${report}-11`,
    '<a rel="next" href="harbour-report-12">Next</a>',
    null,
  ],
  ['the pages of comments', report, `<a href="${report}/comment-page-2">Older comments</a>`, null],
  ['the pages of a section', report, '<a href="/2031/05/?page=2">2</a>', null],
  ['another host', report, '<a href="https://other.example/2031/05/harbour-report?page=2">2</a>', null],
  ['the front page', 'https://ardmoor-post.example/', '<a href="/2">2</a>', null],
]

for (const [name, url, html, next] of cases)
  test(`the next page of an article: ${name}`, () => {
    assert.equal(findNextPage(parsePage(html), url), next)
  })
