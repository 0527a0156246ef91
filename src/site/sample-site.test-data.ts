import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addPageWindow } from './add-page-window.ts'
import { assetAt } from './assets.ts'
import { untouched } from './form-fields.ts'
import { samplePages, samplePagesIn } from './sample-pages.test-data.ts'
import { visit } from './sample-visits.test-data.ts'
import { catalogueOf } from './words/catalogues.ts'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Every sample page under its name, as the site serves pages; what forms send is kept. */
export async function openSampleSite() {
  const posted: string[] = []
  const server = createServer((request, response) => answer(request, response, posted))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    posted,
    at: (host = '127.0.0.1') => `http://${host}:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function answer(request: IncomingMessage, response: ServerResponse, posted: string[]) {
  const path = request.url ?? '/'
  const asset = assetAt(path)
  if (asset !== undefined)
    return response.writeHead(200, { 'content-type': asset.mediaType }).end(asset.bytes)
  if (request.method === 'POST') {
    request.on('data', (part: Buffer) => posted.push(part.toString()))
    return request.on('end', () => response.end('taken'))
  }
  const page = path === '/add/page' ? addPageWindow(visit, untouched) : pageAt(path)
  response.writeHead(page === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  })
  return response.end(page)
}

/** `/front` in English, `/he/front` in Hebrew. */
function pageAt(path: string): string | undefined {
  const [, code = '', name = ''] = path.split('/')
  const words = catalogueOf(code)
  return words === null ? samplePages[code] : samplePagesIn(words)[name]
}
