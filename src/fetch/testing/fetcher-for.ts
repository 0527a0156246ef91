import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { RefusalCode } from '../../news/index.ts'
import type { Fetched, FetchedFeed, Posted } from '../fetched.ts'
import type { Fetcher, FetcherOptions } from '../fetcher.ts'
import { makeFetcher } from '../fetcher.ts'
import type { Answering, LoopbackServer } from './loopback-server.ts'

export const html = '<!doctype html><title>The harbour</title><p>The harbour of Vellin stays closed.'

/** A fetcher that may reach the server, and ends with the test. */
export function fetcherFor(
  context: TestContext,
  server: LoopbackServer,
  options: Partial<FetcherOptions> = {},
): Fetcher {
  const fetcher = makeFetcher({
    siteUrl: 'https://sayso.example/',
    version: '9.9.9',
    allow: [server.host],
    ...options,
  })
  context.after(() => fetcher.close())
  return fetcher
}

export function sends(headers: Record<string, string>, body: string | Uint8Array, status = 200): Answering {
  return (_request, response) => response.writeHead(status, headers).end(body)
}

export function textOf(fetched: Fetched): string {
  assert.equal(fetched.kind, 'page', JSON.stringify(fetched))
  return new TextDecoder().decode(fetched.kind === 'page' ? fetched.page.body : undefined)
}

export function assertRefused(
  fetched: Fetched | FetchedFeed | Posted,
  code: RefusalCode,
  words: RegExp = /./,
) {
  assert.equal(fetched.kind, 'refused', `a refusal was expected, not a ${fetched.kind}`)
  if (fetched.kind !== 'refused') return
  assert.equal(fetched.code, code, fetched.sentence)
  assert.match(fetched.sentence, words)
  assert.match(fetched.sentence, /^[\p{L}\p{N}“].*\.$/u, 'one sentence')
}
