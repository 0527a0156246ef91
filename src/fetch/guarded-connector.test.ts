import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import { createServer } from 'node:net'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { createServer as createTlsServer } from 'node:tls'
import { buildConnector } from 'undici'
import { Refusal } from '../news/index.ts'
import type { Resolve } from './guarded-connector.ts'
import { makeGuardedConnector } from './guarded-connector.ts'
import { pageLimits } from './limits.ts'
import { vellin } from './testing/vellin-certificate.ts'

const limits = pageLimits

async function listen(context: TestContext, server: Server): Promise<string> {
  server.on('connection', socket => socket.on('error', () => {}))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => server.close())
  return String((server.address() as AddressInfo).port)
}

/** The address that a connection ended at, or the error that it ended with. */
function outcome(connector: buildConnector.connector, options: buildConnector.Options): Promise<unknown> {
  return new Promise(resolve =>
    connector(options, (error, socket) => {
      resolve(error ?? socket?.remoteAddress)
      socket?.destroy()
    }),
  )
}

const http = { protocol: 'http:', hostname: 'flips.example', port: '80' }

test('a resolver that flips its answer is asked once per connection, and only what was vetted is opened', async () => {
  const answers = [
    ['93.184.216.34'],
    ['127.0.0.1'],
    ['93.184.216.34', '::1'],
    ['2606:2800:21f::1'],
    ['10.0.0.1'],
  ]
  let asked = 0
  const resolve: Resolve = async () => answers[asked++ % answers.length]!
  const opened: string[] = []
  const connector = makeGuardedConnector(
    { resolve, allowed: new Set(), limits },
    ({ hostname }, callback) => {
      opened.push(hostname)
      callback(new Error('nobody is there'), null)
    },
  )
  const refused: boolean[] = []
  for (const _ of answers) refused.push((await outcome(connector, http)) instanceof Refusal)
  assert.deepEqual(refused, [false, true, true, false, true])
  assert.deepEqual(opened, ['93.184.216.34', '2606:2800:21f::1'])
  assert.equal(asked, answers.length)
})

test('whatever a resolver says and however often it changes its mind, no inner listener is connected', async t => {
  let connections = 0
  const server = createServer(socket => {
    connections += 1
    socket.end()
  })
  const port = await listen(t, server)
  const plain = buildConnector({ timeout: limits.connectMs })
  const answers = [
    ['93.184.216.34'],
    ['127.0.0.1'],
    ['::1'],
    ['93.184.216.34', '127.0.0.1'],
    ['::ffff:7f00:1'],
  ]
  let asked = 0
  const resolve: Resolve = async () => answers[asked++ % answers.length]!
  const tried: string[] = []
  // Only the open address is kept from the network; an inner one would reach the listener.
  const connector = makeGuardedConnector({ resolve, allowed: new Set(), limits }, (options, callback) => {
    tried.push(options.hostname)
    if (options.hostname === '93.184.216.34') callback(new Error('nobody is there'), null)
    else plain(options, callback)
  })
  for (let round = 0; round < 4 * answers.length; round += 1) await outcome(connector, { ...http, port })
  assert.equal(connections, 0)
  assert.equal(tried.length, 4)

  // The listener does count: the same connector, exempt, reaches it.
  const exempt = makeGuardedConnector(
    { resolve: async () => ['127.0.0.1'], allowed: new Set([`flips.example:${port}`]), limits },
    plain,
  )
  const counted = once(server, 'connection')
  await outcome(exempt, { ...http, port })
  await counted
  assert.equal(connections, 1)
})

test('a socket that ends elsewhere than at the vetted address is closed', async t => {
  const server = createServer()
  const port = await listen(t, server)
  const closed = once(server, 'connection').then(([socket]) => once(socket, 'close'))
  const plain = buildConnector({})
  const connector = makeGuardedConnector(
    { resolve: async () => ['93.184.216.34'], allowed: new Set(), limits },
    (options, callback) => plain({ ...options, hostname: '127.0.0.1', port }, callback),
  )
  const error = await outcome(connector, http)
  assert(error instanceof Refusal && error.code === 'address', String(error))
  await closed
})

test('literal addresses are vetted like names', async () => {
  const connector = makeGuardedConnector(
    { resolve: () => assert.fail('nothing is to be resolved'), allowed: new Set(), limits },
    () => assert.fail('nothing is to be opened'),
  )
  for (const hostname of ['127.0.0.1', '[::1]', '::1', '[::ffff:10.0.0.1]', '169.254.169.254', '[fd00::1]']) {
    const error = await outcome(connector, { ...http, hostname })
    assert(error instanceof Refusal && error.code === 'address', `${hostname}: ${String(error)}`)
  }
})

test('an exemption holds for exactly its host and port', async t => {
  const port = await listen(t, createServer())
  const allowed = new Set([`inner.example:${port}`])
  const connector = makeGuardedConnector({ resolve: async () => ['127.0.0.1'], allowed, limits })
  const at = (hostname: string, ports: string) =>
    outcome(connector, { protocol: 'http:', hostname, port: ports })
  assert.equal(await at('inner.example', port), '127.0.0.1')
  for (const [host, other] of [
    ['outer.example', port],
    ['inner.example', '80'],
    ['127.0.0.1', port],
  ] as const) {
    assert((await at(host, other)) instanceof Refusal, `${host}:${other}`)
  }
})

test('an exemption is written as in a URL, with brackets and the port', async () => {
  const allowed = new Set(['[::1]:80', '[::1]:443'])
  const opened: string[] = []
  const resolve: Resolve = () => assert.fail('nothing is to be resolved')
  const connector = makeGuardedConnector({ resolve, allowed, limits }, ({ hostname }, callback) => {
    opened.push(hostname)
    callback(new Error('nobody is there'), null)
  })
  for (const hostname of ['::1', '[::1]']) {
    await outcome(connector, { protocol: 'http:', hostname, port: '' })
    await outcome(connector, { protocol: 'https:', hostname, port: '' })
    await outcome(connector, { protocol: 'http:', hostname, port: '8080' })
  }
  assert.deepEqual(opened, ['::1', '::1', '::1', '::1'])
})

test('the next address is tried where one does not answer', async t => {
  const port = await listen(t, createServer())
  const allowed = new Set([`two.example:${port}`])
  const connector = makeGuardedConnector({ resolve: async () => ['127.0.0.2', '127.0.0.1'], allowed, limits })
  assert.equal(await outcome(connector, { protocol: 'http:', hostname: 'two.example', port }), '127.0.0.1')
})

test('a name that is not found, or not in time, is refused', async () => {
  const never = () => new Promise<string[]>(() => {})
  const cases: [resolve: Resolve, code: string][] = [
    [async () => [], 'network'],
    [never, 'timeout'],
  ]
  for (const [resolve, code] of cases) {
    const guard = { resolve, allowed: new Set<string>(), limits: { ...limits, connectMs: 300 } }
    const error = await outcome(makeGuardedConnector(guard), http)
    assert(error instanceof Refusal && error.code === code, String(error))
  }
})

test('a certificate is checked against the name, though the socket goes to an address', async t => {
  const names: string[] = []
  const server = createTlsServer({
    ...vellin,
    SNICallback: (name, answer) => {
      names.push(name)
      answer(null)
    },
  })
  server.on('tlsClientError', () => {})
  const port = await listen(t, server)
  const allowed = new Set(['vellin.example', 'other.example'].map(name => `${name}:${port}`))
  const guard = { resolve: async () => ['127.0.0.1'], allowed, limits }
  const trusting = makeGuardedConnector(guard, buildConnector({ ca: vellin.cert, allowH2: false }))
  const at = (hostname: string) => ({ protocol: 'https:', hostname, port })
  assert.equal(await outcome(trusting, at('vellin.example')), '127.0.0.1')
  assert.deepEqual(names, ['vellin.example'])
  const wrongName = (await outcome(trusting, at('other.example'))) as NodeJS.ErrnoException
  assert.equal(wrongName.code, 'ERR_TLS_CERT_ALTNAME_INVALID')
  const stranger = (await outcome(makeGuardedConnector(guard), at('vellin.example'))) as NodeJS.ErrnoException
  assert.equal(stranger.code, 'DEPTH_ZERO_SELF_SIGNED_CERT')
})
