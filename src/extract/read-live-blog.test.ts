import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractArticle } from './extract-article.ts'

const url = 'https://ardmoor-post.example/live/storm'
const news = [
  'The bridge over the Marle is open to pedestrians again, and cars are led over the ring road.',
  'All trams but the seven are running, and replacement buses leave from the opera every ten minutes.',
  'The mayor asks residents of the old town to stay indoors until the air has been measured.',
]
const page = (body: string, head = ''): string =>
  `<html lang="en"><head>${head}</head><body><main><h1>Storm over Ardmoor</h1><p>A storm has reached Ardmoor in the night. Follow what is happening in the harbour here.</p>${body}</main></body></html>`
const entries = (html: string): [string | undefined, string][] =>
  extractArticle(html, url)
    .blocks.filter(block => block.type === 'entry')
    .map(block => [block.time, block.text])

const times = ['2031-05-12T10:42:00Z', '2031-05-12T09:58:00Z', '2031-05-12T09:10:00Z']
const updates = news.map((articleBody, at) => ({
  '@type': 'BlogPosting',
  articleBody,
  datePublished: times[at],
}))
const data = JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Storm', liveBlogUpdate: updates })

const shapes: [name: string, html: string, times: (string | undefined)[]][] = [
  [
    'times above the texts',
    page(
      news
        .map((text, at) => `<div><div><time datetime="${times[at]}">then</time></div><p>${text}</p></div>`)
        .join(''),
    ),
    times,
  ],
  [
    'clock times in a list',
    page(
      `<ul>${news.map((text, at) => `<li><span><div>1${at}:42</div></span><p>${text}</p></li>`).join('')}</ul>`,
    ),
    ['10:42', '11:42', '12:42'],
  ],
  [
    'clock times in front of the words',
    page(news.map((text, at) => `<p>1${at}.05 Uhr: ${text}</p>`).join('')),
    ['10:05', '11:05', '12:05'],
  ],
  [
    'updates of the structured data',
    page(news.map(text => `<p>${text}</p>`).join(''), `<script type="application/ld+json">${data}</script>`),
    times,
  ],
  [
    'an article with one time',
    page(
      `<div><time datetime="${times[0]}">10:42</time></div>${news.map(text => `<p>${text}</p>`).join('')}`,
    ),
    [],
  ],
]
for (const [name, html, expected] of shapes)
  test(`the entries of a live blog: ${name}`, () => {
    assert.deepEqual(
      entries(html).map(([time]) => time),
      expected,
    )
    for (const text of news) assert.ok(extractArticle(html, url).text.includes(text))
  })
