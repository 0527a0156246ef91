import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openSampleSite } from '../../src/site/sample-site.test-data.ts'
import { judgePage, withPage } from '../browser/judge-page.ts'
import { openBrowser } from '../browser/open-browser.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof openSampleSite>>
before(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), openSampleSite()])
})
after(async () => {
  await browser.close()
  site.close()
})

// What only sample pages show: sites, feeds, outlets and objections in states that the demo site is not in. By day on a
// phone `npm test` looks at others.
const samples = [
  'front-empty',
  'article',
  'article-rtl',
  'revisions',
  'outlet',
  'feed-failing',
  'feeds-importing',
  'article-reserved',
  'outlets',
  'feeds-found',
  'starter',
  'answer',
  'objection-declined',
  'story',
  'differences-hidden',
  'outlet-altered',
  'misplaced-one',
  'map-week',
  'places',
]

test('sample pages on a desk by night have no barriers, obey their policy and are no wider than the window', async () => {
  const look = { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } as const
  await withPage(browser, look, async (page, errors) => {
    for (const name of samples)
      await judgePage(page, errors, { name, address: `${site.at()}/${name}`, status: 200 })
  })
})
