import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findBarriers } from './axe.ts'
import type { SitePage } from './site-pages.ts'

/** Opens a page in a context of its own and closes it again; what its console calls an error is handed over too. */
export async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page, errors: readonly string[]) => Promise<void>,
) {
  const context = await browser.newContext(options)
  const errors: string[] = []
  // What the content security policy forbids is told on the console as an error.
  context.on('console', message => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
  })
  context.on('weberror', error => errors.push(String(error.error())))
  try {
    await work(await context.newPage(), errors)
  } finally {
    await context.close()
  }
}

/** Loads a page and judges it as it stands: its status, barriers, width and console. */
export async function judgePage(
  page: Page,
  errors: readonly string[],
  site: SitePage,
  more: readonly string[] = [],
) {
  const before = errors.length
  const answer = await openAsMeant(page, site)
  assert.equal(answer?.status(), site.status, site.name)
  assert.deepEqual(await findBarriers(page, more), [], site.name)
  await assertNoWiderThanWindow(page, site.name)
  // A browser reports the status of the page itself as an error.
  const unexpected = errors
    .slice(before)
    .filter(line => !(site.status >= 400 && line.endsWith(` ${page.url()}`)))
  assert.deepEqual(unexpected, [], site.name)
}

/** Goes to a page, as an editor where only editors are shown it. */
async function openAsMeant(page: Page, { address, session }: SitePage) {
  await page.context().clearCookies()
  if (session !== undefined)
    await page.context().addCookies([{ name: 'sayso_session', value: session, url: address }])
  return page.goto(address)
}

/** Each page has words on a phone, and the same ones where JavaScript does not run. */
export async function assertSameWithoutJavaScript(browser: Browser, pages: readonly SitePage[]) {
  const textsWith = async (javaScriptEnabled: boolean) => {
    const texts: string[] = []
    await withPage(browser, { viewport: { width: 390, height: 844 }, javaScriptEnabled }, async page => {
      for (const each of pages) {
        await openAsMeant(page, each)
        texts.push(await page.locator('body').innerText())
      }
    })
    return texts
  }
  const texts = await textsWith(false)
  for (const text of texts) assert.ok(text.length > 300, text)
  assert.deepEqual(texts, await textsWith(true))
}

/** A page that must be pushed sideways cannot be read on a phone; strips that scroll by themselves may. */
export async function assertNoWiderThanWindow(page: Page, name: string) {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(tooWide <= 0, `${name} is ${tooWide} px too wide`)
}
