import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

export type LoopbackServer = {
  readonly port: number
  /** `127.0.0.1:<port>` */
  readonly host: string
  /** An address on this server. */
  readonly at: (path: string) => string
  /** Sockets that were opened to it, whether or not a request came. */
  readonly connections: () => number
  /** Method and path of every request, in order, without those for robots.txt and tdmrep.json. */
  readonly requests: () => readonly IncomingMessage[]
}

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

const tdmFile = '/.well-known/tdmrep.json'

/** A web server on a free port of loopback that ends with the test. Its robots.txt and tdmrep.json are missing unless it answers them. */
export async function startLoopback(
  test: TestContext,
  answer: Answering,
  robots: Answering = notFound,
  tdm: Answering = notFound,
): Promise<LoopbackServer> {
  let connections = 0
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    response.on('error', () => {})
    if (request.url === '/robots.txt') return robots(request, response)
    if (request.url === tdmFile) return tdm(request, response)
    requests.push(request)
    answer(request, response)
  })
  server.on('connection', socket => {
    connections += 1
    socket.on('error', () => {})
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  test.after(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  return {
    port,
    host,
    at: path => `http://${host}${path}`,
    connections: () => connections,
    requests: () => requests,
  }
}

const notFound: Answering = (_request, response) => {
  response.writeHead(404).end()
}
