import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type OutletServer = {
  readonly address: string
  /** host:port, for the guard's exemptions. */
  readonly pair: string
  /** Sets what a path answers; the function is asked anew for every request. */
  readonly serve: (
    path: string,
    answer: (response: http.ServerResponse, request: http.IncomingMessage) => void,
  ) => string
  /** Paths asked for, robots.txt and tdmrep.json aside. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

/** A web server of an invented outlet on loopback. */
export async function outletServer(): Promise<OutletServer> {
  const answers = new Map<string, (response: http.ServerResponse, request: http.IncomingMessage) => void>()
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/'
    if (path !== '/robots.txt' && path !== '/.well-known/tdmrep.json') asked.push(path)
    const answer = answers.get(path)
    if (answer) answer(response, request)
    else response.writeHead(404).end('nothing here')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const pair = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address: `http://${pair}`,
    pair,
    asked,
    serve: (path, answer) => {
      answers.set(path, answer)
      return `http://${pair}${path}`
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export function html(page: string) {
  return (response: http.ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  }
}

/** An ordinary article page; the text is given in paragraphs. */
export function articlePage(
  title: string,
  paragraphs: readonly string[],
  more: { published?: string; site?: string; extra?: string } = {},
) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${more.site ?? 'The Harrow Ledger'}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${more.site ?? 'The Harrow Ledger'}">
<meta property="article:published_time" content="${more.published ?? '2026-11-20T09:00:00Z'}"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('\n')}${more.extra ?? ''}</article>
<footer>© The Harrow Ledger</footer></body></html>`
}

/** An invented report, long enough to be an article. */
export const harbourReport = [
  'The harbour of Constanta in Romania will close for three days next week while divers inspect the eastern breakwater, the port authority said on Thursday.',
  '“We found cracks that were not there in the spring,” the harbour master, Ilinca Dorobantu, told the Black Sea Courier. “Nobody will enter until we know how deep they go.”',
  'A shipping official, who spoke on condition of anonymity because the inspection is not public yet, said the closure could last until the end of the month.',
  'The transport ministry in Bucharest did not respond to a request for comment.',
  'About forty ships call at the harbour every week, most of them with grain from Romania and Ukraine. It was not immediately clear whether the grain would be sent through Varna in Bulgaria instead.',
]
