import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findBarriers } from '../../test/browser/axe.ts'
import { openBrowser } from '../../test/browser/open-browser.ts'
import { bookmarklet } from './bookmarklet.ts'
import { openSampleSite } from './sample-site.test-data.ts'

// A publisher's page with the strictest policy, full of what must stay text on our side.
const outlet = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" })
  response.end('<title>Ferry &lt;img src=x&gt;</title><p>The quay is <script>bad()</script> open.</p>')
})
let browser: Browser
let site: Awaited<ReturnType<typeof openSampleSite>>

before(async () => {
  await once(outlet.listen(0, '127.0.0.1'), 'listening')
  ;[browser, site] = await Promise.all([openBrowser(), openSampleSite()])
})

after(async () => {
  await browser.close()
  site.close()
  outlet.closeAllConnections()
  outlet.close()
})

async function withPage(
  options: BrowserContextOptions,
  work: (page: Page, errors: string[]) => Promise<void>,
) {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', error => errors.push(String(error)))
    await work(page, errors)
  } finally {
    await context.close()
  }
}

// `npm run test:hard` looks at others, and at all of the demo site in every look.
const looks: [name: string, options: BrowserContextOptions, samples: string[]][] = [
  [
    'on a phone by day',
    { viewport: { width: 360, height: 800 }, colorScheme: 'light' },
    [
      'front',
      'story',
      'article',
      'add-text',
      'submission',
      'feed-rtl',
      'queue',
      'objections',
      'map',
      'country',
    ],
  ],
  [
    'from right to left on a phone',
    { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
    ['ar/story', 'he/article', 'ar/search', 'he/add-text'],
  ],
]

for (const [name, options, samples] of looks) {
  test(`pages ${name} have no barriers, obey their policy and are no wider than the window`, async () => {
    await withPage(options, async (page, errors) => {
      for (const sample of samples) {
        await page.goto(`${site.at()}/${sample}`)
        assert.deepEqual(await findBarriers(page), [], sample)
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        assert.ok(tooWide <= 0, `${sample} is ${tooWide} px too wide`)
      }
      assert.deepEqual(errors, [])
    })
  })
}

test('notes stand beside their paragraph where there is room, on the left of a right-to-left text, else below it', async () => {
  const placesOf = async (width: number, sample = 'article') => {
    let places: { text: DOMRect; notes: DOMRect } | undefined
    await withPage({ viewport: { width, height: 900 } }, async page => {
      await page.goto(`${site.at()}/${sample}`)
      places = await page.evaluate(() => {
        const text = document.querySelector('.text > p')?.getBoundingClientRect().toJSON()
        const notes = document.querySelector('.text > .notes')?.getBoundingClientRect().toJSON()
        return { text, notes }
      })
    })
    return places ?? assert.fail('no places')
  }
  const wide = await placesOf(1280)
  assert.ok(wide.notes.left >= wide.text.right && Math.abs(wide.notes.top - wide.text.top) < 20)
  const mirrored = await placesOf(1280, 'article-rtl')
  assert.ok(mirrored.notes.right <= mirrored.text.left && mirrored.text.right > 1100)
  const narrow = await placesOf(390)
  assert.ok(narrow.notes.top > narrow.text.bottom - 10 && narrow.notes.left < narrow.text.right / 2)
})

test('the countries on the map are reached with the keyboard, most stories first, and show it', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async page => {
    await page.goto(`${site.at()}/map`)
    await page.focus('.map a[href="#by-country"]')
    const reached: string[] = []
    for (let stop = 0; stop < 3; stop++) {
      await page.keyboard.press('Tab')
      reached.push(
        await page.evaluate(() => {
          const link = document.activeElement
          const shape = getComputedStyle(link?.querySelector('path') ?? document.body)
          const plain = getComputedStyle(document.querySelector('.world a:not(:focus) path') ?? document.body)
          const isMarked = shape.fill !== plain.fill && Number.parseFloat(shape.strokeWidth) > 2
          return `${link?.getAttribute('aria-label') ?? ''}${isMarked ? '' : ' (not marked)'}`
        }),
      )
    }
    assert.deepEqual(reached, ['United States: 1,204 stories', 'India: 420 stories', 'Ukraine: 133 stories'])
    await Promise.all([page.waitForRequest('**/countries/ua'), page.keyboard.press('Enter')])
  })
})

test('the bookmark hands a page over from under the strictest policy, and the reader confirms it as text', async () => {
  await withPage({}, async page => {
    // Another host name makes it another origin than ours.
    const address = `http://localhost:${(outlet.address() as AddressInfo).port}`
    await page.goto(address)
    const [window] = await Promise.all([
      page.context().waitForEvent('page'),
      page.evaluate(decodeURIComponent(bookmarklet(site.at(), '').slice('javascript:'.length))),
    ])
    await window.waitForSelector('#confirm:not([hidden])')
    assert.equal(await window.textContent('#page-title'), 'Ferry <img src=x>')
    assert.equal(await window.textContent('#page-address'), `${address}/`)
    await window.click('#confirm button')
    await window.waitForSelector('text=taken')
    const form = site.posted.join('')
    assert.match(form, /name="token"\s+form-token-1f9c/)
    assert.ok(form.includes('<script>bad()</script>'))
  })
})

test('a window that nobody hands a page to says so and offers another way', async () => {
  await withPage({}, async page => {
    await page.goto(`${site.at()}/add/page`)
    assert.ok(await page.isVisible('#failed a[href="/add/text"]'))
    assert.ok(await page.isHidden('#confirm'))
  })
})
