import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { articlePage, harbourReport, html } from '../newsroom/outlet-server.ts'
import { assertSameWithoutJavaScript, withPage } from './judge-page.ts'
import { openBrowser } from './open-browser.ts'
import { openDemoSite, openSite, type DemoSite, type OpenSite } from './site-pages.ts'
import { unreached } from './walk-with-tab.ts'

const desk = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

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

const sitePage = (name: string) =>
  demo.pages.get(name) ?? open.pages.get(name) ?? assert.fail(`There is no page “${name}”.`)
const addressOf = (name: string) => sitePage(name).address

/** Goes to a page, as an editor where only editors are shown it. */
async function visit(page: Page, name: string) {
  const { address, session } = sitePage(name)
  if (session) await page.context().addCookies([{ name: 'sayso_session', value: session, url: address }])
  await page.goto(address)
}

// Barriers are looked for in the sample pages (src/site/pages-in-browser.test.ts), and on the whole site in every look by
// `npm run test:hard`.
test('a reader goes from the front page to who says what, by keyboard alone', async () => {
  await withPage(browser, { viewport: desk }, async (page, errors) => {
    await page.goto(addressOf('front'))
    await follow(page, '.card.leading h2 a')
    assert.match(await page.locator('.page-head .origin-line').innerText(), /outlets?\s· .*origin/)
    // The origins and the timeline.
    assert.equal(await page.locator('.graph:visible').count(), 2)
    const [content] = await page.locator('.sayings blockquote').allInnerTexts()
    assert.ok(content)
    await follow(page, '.articles .title a')
    const marked = page.locator('.text .ref').first()
    // A question mark stands behind the number of what is not surely read.
    const shown = await marked.innerText()
    await follow(page, '.text .ref')
    const note = page.locator(':target')
    assert.equal(await note.locator('.number').innerText(), shown.replace('?', ''))
    assert.ok((await note.locator('.who').innerText()).length > 3)
    await follow(page, ':target .number')
    assert.equal(await page.locator(':target').innerText(), shown)
    assert.deepEqual(errors, [])
  })
})

/** Focuses the first link of a kind and presses Enter, as who has no mouse does. */
async function follow(page: Page, selector: string) {
  const link = page.locator(selector).first()
  const address = await link.evaluate(element => (element as HTMLAnchorElement).href)
  await link.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(address)
}

describe('with the keyboard', () => {
  test('the first stop is a link past the masthead, seen when it is reached', async () => {
    await withPage(browser, { viewport: desk }, async page => {
      await page.goto(addressOf('story'))
      await page.keyboard.press('Tab')
      const skip = page.locator('.skip')
      assert.ok(
        await skip.evaluate(link => link === document.activeElement && link.getBoundingClientRect().top >= 0),
      )
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
      await page.keyboard.press('Tab')
      assert.ok(await page.evaluate(() => document.getElementById('main')?.contains(document.activeElement)))
    })
  })

  // `npm run test:hard` walks through others.
  const walks: [name: string, viewport: typeof desk][] = [
    ['right-to-left article', phone],
    ['add text', phone],
  ]
  for (const [name, viewport] of walks)
    test(`every link, button and field of the page “${name}” is reached, in order and visibly`, async () => {
      await withPage(browser, { viewport }, async page => {
        await visit(page, name)
        assert.deepEqual(await unreached(page), [])
      })
    })
})

describe('without JavaScript', () => {
  const plain: BrowserContextOptions = { viewport: phone, javaScriptEnabled: false }

  // `npm run test:hard` compares others.
  test('every page says the same', async () => {
    await assertSameWithoutJavaScript(
      browser,
      ['front', 'story', 'right-to-left article', 'add'].map(sitePage),
    )
  })

  test('a long list of feeds is handed in, and the page of its progress comes to its end by itself', async () => {
    const outlines = Array.from(
      { length: 900 },
      (_, at) => `<outline text="Feed ${at}" xmlUrl="https://outlet-${at}.example/rss"/>\n`,
    )
    const buffer = Buffer.from(`<opml><body>${outlines.join('')}</body></opml>`)
    await withPage(browser, plain, async page => {
      await visit(page, 'feeds')
      await page.setInputFiles('#file', { name: 'feeds.opml', mimeType: 'text/xml', buffer })
      await page.click('text=Subscribe to all in the list')
      await page.waitForURL(/\/feeds\/imports\//)
      await page.waitForSelector('text=900 feeds are new here')
    })
  })

  test('an article is added by its address, and the page of the submission comes to its end by itself', async () => {
    const address = open.outlet.serve(
      '/closing',
      html(articlePage('Constanta harbour to close', harbourReport)),
    )
    await withPage(browser, plain, async page => {
      await page.goto(addressOf('add'))
      await page.fill('#url', address)
      await page.click('form[action="/add"] button')
      await page.waitForURL('**/submissions/*')
      await page.getByText('The article is here').waitFor({ timeout: 20_000 })
      await page.click('main .button')
      assert.match(await page.locator('h1').innerText(), /Constanta harbour to close/)
      assert.ok((await page.locator('.text mark, .beyond .saying').count()) > 2)
    })
  })

  test('a page that cannot be read is refused with a sentence and a way on that leads to a filled form', async () => {
    await withPage(browser, plain, async page => {
      await page.goto(addressOf('add'))
      await page.fill('#url', `${open.outlet.address}/gone`)
      await page.click('form[action="/add"] button')
      await page.locator('.refusal').waitFor({ timeout: 20_000 })
      assert.match(await page.locator('.refusal').innerText(), /404|not there|no page/i)
      await page.click('main .button')
      assert.equal(await page.inputValue('#url'), `${open.outlet.address}/gone`)
    })
  })

  const wrong: [what: string, page: string, values: Record<string, string>, field: string, sentence: RegExp][] = [
    ['words that are no address', 'add', { url: 'hello there' }, 'url', /not an address of the web/],
    ['an address on a private network', 'add', { url: 'http://10.0.0.1/' }, 'url', /private/],
    ['a blank text', 'add text', { title: 'T', outlet: 'O', published: '2026-11-20', text: ' ' }, 'text', /no text/],
    ['a blank outlet', 'add text', { title: 'T', outlet: ' ', published: '2026-11-20', text: 'X' }, 'outlet', /which outlet/],
    ['a name in place of a mail address', 'set-up', { name: 'Ona', email: 'ona@here', password: 'nine brown cups' }, 'email', /mail address/],
    ['an easy password', 'set-up', { name: 'Ona', email: 'o@paper.example', password: 'aaaaaaaaaaaa' }, 'password', /repeats/],
  ] // prettier-ignore

  test('the sentence about a field that cannot be taken stands at it, and what was typed is kept', async () => {
    await withPage(browser, plain, async page => {
      for (const [what, name, values, field, sentence] of wrong) {
        await page.goto(addressOf(name))
        for (const [each, value] of Object.entries(values)) await page.fill(`#${each}`, value)
        await page.locator('main form button').first().click()
        const invalid = page.locator('[aria-invalid="true"]')
        await invalid.waitFor()
        assert.equal(await invalid.getAttribute('id'), field, what)
        assert.match(await page.locator(`#${field}-problem`).innerText(), sentence)
        assert.match((await invalid.getAttribute('aria-describedby')) ?? '', new RegExp(`${field}-problem`))
        assert.equal(await page.inputValue(`#${field}`), field === 'password' ? '' : values[field])
      }
    })
  })
})

test('the bookmark adds the page that a reader has open, from under the strictest policy', async () => {
  const page404 = articlePage(
    'Tulcea ferry stays in port',
    harbourReport.map(text => text.replaceAll('Constanta', 'Tulcea')),
  )
  const address = open.outlet.serve('/members-only', response => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    })
    response.end(page404)
  })
  await withPage(browser, {}, async (page, errors) => {
    await page.goto(addressOf('add'))
    const program = (await page.locator('a.bookmark').getAttribute('href')) ?? ''
    // Another host name makes it another origin than ours.
    await page.goto(address.replace('127.0.0.1', 'localhost'))
    const [window] = await Promise.all([
      page.context().waitForEvent('page'),
      page.evaluate(decodeURIComponent(program.slice('javascript:'.length))),
    ])
    await window.waitForSelector('#confirm:not([hidden])')
    assert.match((await window.textContent('#page-title')) ?? '', /Tulcea ferry/)
    await window.click('#confirm button')
    await window.waitForURL('**/submissions/*')
    await window.getByText('The article is here').waitFor({ timeout: 20_000 })
    await window.click('main .button')
    assert.match(await window.locator('.flag.supplied').innerText(), /supplied by a reader/)
    assert.deepEqual(errors, [])
  })
})
