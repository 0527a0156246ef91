import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions } from 'playwright-core'
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

// What only sample pages show: sites, feeds, outlets and objections in states that the demo site is not in. `npm test`
// looks at others.
const onDesk = [
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
const onPhone = [
  'feeds',
  'feeds-imported',
  'objection',
  'differences',
  'outlet',
  'misplacing',
  'article-of-contributor',
  'he/front',
]

const looks: [name: string, options: BrowserContextOptions, samples: string[]][] = [
  ['on a desk by night', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, onDesk],
  ['on a phone by day', { viewport: { width: 360, height: 800 }, colorScheme: 'light' }, onPhone],
]

for (const [look, options, samples] of looks)
  test(`sample pages ${look} have no barriers, obey their policy and are no wider than the window`, async () => {
    await withPage(browser, options, async (page, errors) => {
      for (const name of samples)
        await judgePage(page, errors, { name, address: `${site.at()}/${name}`, status: 200 })
    })
  })
