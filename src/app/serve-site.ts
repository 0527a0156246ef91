import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { version, type Config } from '../config/index.ts'
import { Refusal } from '../news/index.ts'
import type { World } from '../newsroom/index.ts'
import { loadRooms } from './load-rooms.ts'

export type ServedSite = { readonly address: string; readonly close: () => Promise<void> }

/** Listens and answers. A slow or idle client is cut off; when closing, requests under way get ten seconds. */
export async function serveSite(config: Config, world: World): Promise<ServedSite> {
  const { makeSite } = (await loadRooms()).site
  let address = config.url ?? ''
  const app = makeSite({
    world,
    version,
    name: config.name,
    url: () => address,
    publicHost: () => (config.url ? new URL(config.url).host : null),
    localOnly: config.url === null && isLoopback(config.host),
    openAdding: config.add === 'anyone',
    proxies: config.proxies,
  })
  const server = await listen(app.fetch, config)
  const { port } = server.address() as AddressInfo
  const local = `http://${readableHost(config.host)}:${port}`
  address ||= local
  return {
    address: local,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 10_000).unref()
      }),
  }
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], config: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: config.port, hostname: config.host }, () => resolve(server)) as Server
    server.requestTimeout = 60_000
    server.headersTimeout = 15_000
    server.keepAliveTimeout = 10_000
    server.on('error', (error: NodeJS.ErrnoException) => reject(explain(error, config)))
  })
}

function explain(error: NodeJS.ErrnoException, { host, port }: Config): unknown {
  if (error.code === 'EADDRINUSE')
    return new Refusal(
      'busy',
      `Another program listens on ${host}:${port} already.`,
      'Set PORT to a free port, or to 0 for any.',
    )
  if (error.code === 'EACCES')
    return new Refusal(
      'not-allowed',
      `This user may not listen on port ${port}.`,
      'Set PORT to 1024 or more.',
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Refusal('input', `SAYSO_HOST (${host}) is not an address of this machine.`)
  return error
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

function readableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
