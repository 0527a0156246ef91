import assert from 'node:assert/strict'
import { test } from 'node:test'
import vm from 'node:vm'
import { bookmarklet } from './bookmarklet.ts'

type Message = { source: unknown; origin: string; data: unknown }

/** An outlet's page, just as far as the bookmark needs one. */
function outletPage() {
  const listeners = new Set<(message: Message) => void>()
  const posted: [message: unknown, origin: string][] = []
  const opened: string[] = []
  const ours = { postMessage: (message: unknown, origin: string) => posted.push([message, origin]) }
  const globals = {
    open: (address: string) => (opened.push(address), ours),
    alert: () => undefined,
    addEventListener: (_: string, listener: (message: Message) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (message: Message) => void) => listeners.delete(listener),
    location: { href: 'https://paper.example/a' },
    document: { title: 'A', documentElement: { outerHTML: '<html>A</html>' } },
  }
  const send = (message: Partial<Message>) => {
    for (const listen of listeners)
      listen({ source: ours, origin: 'https://news.example', data: 'sayso:ready', ...message })
  }
  return { globals, posted, opened, send }
}

const run = (globals: object) => {
  const address = bookmarklet('https://news.example/some/path', 'It’s "blocked"')
  assert.ok(address.startsWith('javascript:'))
  vm.runInNewContext(decodeURIComponent(address.slice('javascript:'.length)), globals)
}

test('the bookmark opens our window and hands the page to our origin only, once', () => {
  const { globals, posted, opened, send } = outletPage()
  run(globals)
  assert.deepEqual(opened, ['https://news.example/add/page'])
  send({})
  send({})
  assert.equal(posted.length, 1)
  const [message, origin] = posted[0] ?? []
  assert.equal(origin, 'https://news.example')
  assert.equal(
    JSON.stringify(message),
    JSON.stringify({ sayso: 'page', url: 'https://paper.example/a', title: 'A', html: '<html>A</html>' }),
  )
})

const strangers: [who: string, message: Partial<Message>][] = [
  ['another window', { source: {} }],
  ['another origin', { origin: 'https://evil.example' }],
  ['another message', { data: 'give' }],
]
for (const [who, message] of strangers) {
  test(`the bookmark hands nothing to ${who}`, () => {
    const { globals, posted, send } = outletPage()
    run(globals)
    send(message)
    assert.deepEqual(posted, [])
  })
}
