import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import {
  assertNoWiderThanWindow,
  assertSameWithoutJavaScript,
  judgePage,
  withPage,
} from '../browser/judge-page.ts'
import { openBrowser } from '../browser/open-browser.ts'
import { openDemoSite, openSite, type DemoSite, type OpenSite, type SitePage } from '../browser/site-pages.ts'
import { unreached } from '../browser/walk-with-tab.ts'

let browser: Browser
let demo: DemoSite
let open: OpenSite
before(async () => {
  ;[browser, demo, open] = await Promise.all([openBrowser(), openDemoSite(), openSite()])
})
after(async () => {
  await browser.close()
  await Promise.all([demo.close(), open.close()])
})

const everyPage = (): SitePage[] => [...demo.pages.values(), ...open.pages.values()]
const readingPages = (): SitePage[] =>
  ['front', 'country', 'story', 'article', 'right-to-left article', 'revisions', 'outlet', 'about'].map(
    name => demo.pages.get(name) ?? assert.fail(`There is no page “${name}”.`),
  )

const rooms: [name: string, options: BrowserContextOptions][] = [
  ['390 px wide', { viewport: { width: 390, height: 844 } }],
  ['768 px wide', { viewport: { width: 768, height: 1024 } }],
  ['1280 px wide', { viewport: { width: 1280, height: 900 } }],
  // What a window 1280 px wide shows at 200 %; WCAG 2.2, 1.4.4.
  ['zoomed to 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  // What it shows at 400 %; WCAG 2.2, 1.4.10.
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
]

for (const [name, options] of rooms)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every page ${name}, ${colorScheme}, has no barriers and follows good practice`, async () => {
      assert.ok(everyPage().length >= 19)
      await withPage(browser, { ...options, colorScheme }, async (page, errors) => {
        for (const site of everyPage()) await judgePage(page, errors, site, ['best-practice'])
      })
    })

test('who asks for little motion sees none', async () => {
  const movingFor = async (reducedMotion: 'reduce' | 'no-preference') => {
    let moving = 0
    await withPage(browser, { reducedMotion }, async page => {
      await page.goto(demo.pages.get('about')?.address ?? assert.fail())
      moving = await page.evaluate(() => {
        // The one thing that moves: the step at which a submission is.
        document
          .querySelector('main')
          ?.insertAdjacentHTML('beforeend', '<ol class="progress"><li class="now">…</ol>')
        return document.getAnimations().length
      })
    })
    return moving
  }
  assert.equal(await movingFor('no-preference'), 1)
  assert.equal(await movingFor('reduce'), 0)
})

test('who asks for strong contrast gets lines as strong as the text beside them', async () => {
  await withPage(browser, { contrast: 'more' }, async (page, errors) => {
    for (const site of readingPages()) await judgePage(page, errors, site)
    const [rule, soft] = await page.evaluate(() =>
      ['--rule', '--soft'].map(name => getComputedStyle(document.documentElement).getPropertyValue(name)),
    )
    assert.ok(rule === soft || rule === 'var(--soft)', `${rule} is not ${soft}`)
  })
})

test('a page keeps its marks apart where colours are the reader’s own', async () => {
  await withPage(browser, { forcedColors: 'active' }, async (page, errors) => {
    await judgePage(page, errors, demo.pages.get('article') ?? assert.fail())
    const lines = await page
      .locator('.key mark')
      .evaluateAll(marks => marks.map(mark => getComputedStyle(mark).borderBlockEndStyle))
    assert.equal(new Set(lines).size, 3, lines.join(' '))
  })
})

test('text spaced as widely as WCAG 2.2, 1.4.12, asks is not cut off', async () => {
  await withPage(browser, { viewport: { width: 390, height: 844 }, bypassCSP: true }, async page => {
    for (const { address, name } of readingPages()) {
      await page.goto(address)
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      })
      await assertNoWiderThanWindow(page, name)
    }
  })
})

// Through others goes `npm test`.
const walks: [name: string, width: number][] = [
  ['front', 390],
  ['story', 1280],
  ['add', 1280],
  ['feeds', 1280],
  ['feed', 390],
]
for (const [name, width] of walks)
  test(`with the keyboard every link, button and field of the page “${name}” is reached, in order and visibly`, async () => {
    const { address, session } = everyPage().find(page => page.name === name) ?? assert.fail(name)
    await withPage(browser, { viewport: { width, height: 900 } }, async page => {
      if (session) await page.context().addCookies([{ name: 'sayso_session', value: session, url: address }])
      await page.goto(address)
      assert.deepEqual(await unreached(page), [])
    })
  })

test('without JavaScript pages say the same', async () => {
  const names = ['article', 'revisions', 'starter list']
  const pages = names.map(name => everyPage().find(page => page.name === name) ?? assert.fail(name))
  await assertSameWithoutJavaScript(browser, pages)
})

describe('on paper', () => {
  const onPaper = async (name: string, work: (page: Page) => Promise<void>) => {
    await withPage(browser, { viewport: { width: 720, height: 1000 }, colorScheme: 'dark' }, async page => {
      await page.emulateMedia({ media: 'print' })
      await page.goto(demo.pages.get(name)?.address ?? assert.fail())
      await work(page)
    })
  }

  for (const name of ['front', 'story', 'article', 'right-to-left article'])
    test(`the page “${name}” is black on white, without what can only be clicked`, async () => {
      await onPaper(name, async page => {
        const [ground, ink] = await page.evaluate(() => {
          const { backgroundColor, color } = getComputedStyle(document.documentElement)
          return [backgroundColor, color]
        })
        assert.deepEqual([ground, ink], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
        assert.ok(await page.locator('nav.ways').isHidden())
        assert.ok(await page.locator('.account').isHidden())
        assert.ok(await page.locator('h1').isVisible())
        await assertNoWiderThanWindow(page, name)
      })
    })

  test('an article names the address where the outlet has it', async () => {
    await onPaper('article', async page => {
      const after = await page
        .locator('.rights .outside')
        .evaluate(link => getComputedStyle(link, '::after').content)
      assert.match(after, /https:\/\//)
    })
  })
})
