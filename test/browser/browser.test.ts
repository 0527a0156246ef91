import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import test from 'node:test'
import { findBarriers } from './axe.ts'
import { findChromium, launch, openBrowser } from './open-browser.ts'
import { packagedRuns } from './unpack-chromium.ts'

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour news</title>${body}</html>`
const pages: Readonly<Record<string, string>> = {
  '/clean': page(
    '<main><h1>Harbour news</h1><img src="data:," alt="A crane"><p id="words">The quay is open.</p></main>',
  ),
  '/faulty': page(
    '<main><h1>Harbour news</h1><img src="data:,"><p style="color:#ccc;background:#fff">The quay is open.</p></main>',
  ),
}

/** The strictest policy that our own site could send: the tools must not depend on a looser one. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

async function withPages(work: (address: string) => Promise<void>) {
  const server = createServer((request, response) => {
    const body = pages[request.url ?? '']
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html', 'content-security-policy': policy })
    response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('a clean page has no barriers and a page with planted ones shows each of them', async () => {
  const browser = await openBrowser()
  try {
    await withPages(async address => {
      const tab = await browser.newPage()
      await tab.goto(`${address}/clean`)
      assert.deepEqual(await findBarriers(tab), [])
      await tab.goto(`${address}/faulty`)
      const rules = (await findBarriers(tab)).map(line => line.slice(0, line.indexOf(':')))
      assert.deepEqual(rules.sort(), ['color-contrast', 'image-alt'])
    })
  } finally {
    await browser.close()
  }
})

test('a page that did not load is not taken for a clean one', async () => {
  const browser = await openBrowser()
  try {
    const tab = await browser.newPage()
    await tab.setContent('')
    await assert.rejects(findBarriers(tab))
  } finally {
    await browser.close()
  }
})

test(
  'where no Chromium is installed, the packaged one runs and draws text',
  { skip: packagedRuns ? false : 'packaged for Linux x86-64 only' },
  async () => {
    const browser = await launch(await findChromium(undefined, ['/nowhere/chromium']))
    try {
      await withPages(async address => {
        const tab = await browser.newPage()
        await tab.goto(`${address}/clean`)
        const height = await tab.evaluate(() => document.getElementById('words')?.offsetHeight ?? 0)
        assert.ok(height > 10, `the text is ${height} px high: no font was found`)
      })
    } finally {
      await browser.close()
    }
  },
)

test('a Chromium that was named and is missing is an error, not a reason to take another', async () => {
  await assert.rejects(findChromium('/nowhere/chromium', []), /SAYSO_CHROMIUM/)
})
