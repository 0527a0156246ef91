import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePage } from './parse-page.ts'
import { readHead } from './read-head.ts'

type Stated = {
  readonly document?: string
  readonly og?: string
  readonly ld?: string
  readonly site?: string
}

const url = 'https://www.lanternpost.example/harbour/ferry-service-to-vellin-resumes'

function pageWith({ document = '', og, ld, site }: Stated, body: string): string {
  const data = ld ? JSON.stringify({ '@type': 'NewsArticle', headline: ld }) : ''
  return `<html><head><title>${document}</title>
    ${og ? `<meta property="og:title" content="${og}">` : ''}
    ${site ? `<meta property="og:site_name" content="${site}">` : ''}
    ${data ? `<script type="application/ld+json">${data}</script>` : ''}
    </head><body>${body}</body></html>`
}

const titleOf = (html: string): string | null => readHead(parsePage(html), url).title

const cases: [why: string, stated: Stated, body: string, title: string | null][] = [
  [
    'the outlet’s name is cut off behind a bar',
    { document: 'Ferry to Vellin resumes | Lantern Post', site: 'Lantern Post' },
    '',
    'Ferry to Vellin resumes',
  ],
  [
    'and before one',
    { document: 'Lantern Post: the paper » Ferry to Vellin resumes', site: 'Lantern Post: the paper' },
    '',
    'Ferry to Vellin resumes',
  ],
  [
    'an outlet that states no name is known by its host',
    { document: 'Ferry to Vellin resumes - lanternpost.example' },
    '',
    'Ferry to Vellin resumes',
  ],
  [
    'Chinese titles are parted without blanks',
    { document: '白鹭岛渡轮恢复通航--灯塔网', site: '灯塔网' },
    '',
    '白鹭岛渡轮恢复通航',
  ],
  [
    'the part before a dash stays where it is no outlet',
    { document: 'Vellin – a harbour without ships', site: 'Lantern Post' },
    '<h1>Vellin – a harbour without ships</h1>',
    'Vellin – a harbour without ships',
  ],
  [
    'a number of years beside the outlet’s name is a title',
    { document: '15 years Lantern Post', site: 'Lantern Post' },
    '<h1>15 years Lantern Post</h1><h2>4 thoughts on “15 years Lantern Post”</h2>',
    '15 years Lantern Post',
  ],
  [
    'a heading that is the outlet’s name is passed over',
    { document: 'Ferry to Vellin resumes | The Lantern', site: 'The Lantern' },
    '<h1>The Lantern</h1><h2>Ferry to Vellin resumes</h2>',
    'Ferry to Vellin resumes',
  ],
  [
    'a heading that only leads home is passed over',
    { document: 'Pilots of Vellin – Notes from the quay' },
    '<h1><a href="/">Notes from the quay</a></h1><h2>Pilots of Vellin</h2>',
    'Pilots of Vellin',
  ],
  [
    'a heading for a section gives way to the one that is stated',
    { document: 'News - Lantern Post', og: 'The last pilot of Vellin retires' },
    '<h1>News</h1><h1>The last pilot of Vellin retires</h1>',
    'The last pilot of Vellin retires',
  ],
  [
    'the visible heading wins over titles for search engines that share a word with it',
    {
      document: 'Vellin ferry: times, tickets, prices 2031',
      og: 'Vellin ferry: times, tickets, prices 2031',
    },
    '<h1>How to cross to Vellin without a car</h1><h2>Vellin ferry: what are the times?</h2>',
    'How to cross to Vellin without a car',
  ],
  [
    'a heading that shares no word with the titles is somebody else’s',
    { document: 'Ferry to Vellin resumes', og: 'Ferry to Vellin resumes' },
    '<h1>A word from our founder</h1>',
    'Ferry to Vellin resumes',
  ],
  [
    'the end of a breadcrumb trail gives way to the stated headline below it',
    {
      document: 'Ferry Vellin: service resumes',
      og: 'Ferry Vellin: service resumes',
      ld: 'After seven months the ferry sails again',
    },
    '<ol class="breadcrumbs"><li><a href="/x">Harbour</a></li><li><h1>Ferry Vellin: service resumes</h1></li></ol>' +
      '<article><h2>After seven months the ferry sails again</h2></article>',
    'After seven months the ferry sails again',
  ],
  [
    'and stays where no stated headline follows',
    { document: 'Ferry Vellin: service resumes', og: 'Ferry Vellin: service resumes' },
    '<ol><li><h1>Ferry Vellin: service resumes</h1></li></ol><h2>A long wait ends for Vellin</h2>',
    'Ferry Vellin: service resumes',
  ],
  [
    'a kicker in an element of its own is left out where the titles are without it',
    { document: 'Ferry sails again after seven months', og: 'Ferry sails again after seven months' },
    '<h1><span>On the quay of Vellin</span> <span>Ferry sails again after seven months</span></h1>',
    'Ferry sails again after seven months',
  ],
  [
    'a kicker that the outlet states as part of the title stays, and is not glued to it',
    { ld: 'On the quay: Ferry sails again after seven months' },
    '<h1><span>On the quay</span><b>Ferry sails again after seven months</b></h1>',
    'On the quay: Ferry sails again after seven months',
  ],
  [
    'kickers that differ are both left out',
    { og: 'Harbour news: «We never gave up on the ferry to Vellin»' },
    '<h1><span>After the storm - </span><span>«We never gave up on the ferry to Vellin»</span></h1>',
    '«We never gave up on the ferry to Vellin»',
  ],
  [
    'a subtitle inside the heading is not glued to the title',
    { ld: 'Ferry sails again after seven months' },
    '<h1><span>Ferry sails again after seven months</span> <small>Islanders wait with flags</small></h1>',
    'Ferry sails again after seven months',
  ],
  [
    'a date inside the heading is no title',
    { og: 'Preparing the slipway' },
    '<h1><time>Dec 18 2031</time> Preparing the slipway</h1>',
    'Preparing the slipway',
  ],
  [
    'the reading above Japanese words is not read twice',
    { document: '渡し船が再開' },
    '<h1><ruby>渡<rt>わた</rt></ruby>し<ruby>船<rt>ぶね</rt></ruby>が<ruby>再開<rt>さいかい</rt></ruby></h1>',
    '渡し船が再開',
  ],
  [
    'headings of menus and footers are none',
    {},
    '<nav><h1>Menu of the day</h1></nav><footer><h2>About our paper</h2></footer>',
    null,
  ],
  [
    'a page without titles has its heading',
    {},
    '<h2>Harbour</h2><h2>Ferry to Vellin resumes</h2>',
    'Ferry to Vellin resumes',
  ],
]

for (const [why, stated, body, title] of cases)
  test(`title: ${why}`, () => {
    assert.equal(titleOf(pageWith(stated, body)), title)
  })

test('the title of any page is words of the page, or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (document, og, heading) => {
      const html = pageWith({ document, og }, `<h1>${heading}</h1>`)
      const title = titleOf(html)
      assert(title === null || title.trim() !== '')
    }),
    { numRuns: 200 },
  )
})

test('a page of ten thousand headings and a title of separators is read in linear time', () => {
  const html = pageWith(
    { document: ' - | '.repeat(5000), og: 'a | b'.repeat(50) },
    '<h1>a | b</h1>'.repeat(10_000),
  )
  const start = process.cpuUsage()
  titleOf(html)
  assert(process.cpuUsage(start).user < 2_000_000)
})
