import { readConfig } from '../../src/config/index.ts'
import { serveSite } from '../../src/app/index.ts'
import type { World } from '../../src/newsroom/index.ts'

export type TestSite = { readonly address: string; readonly close: () => Promise<void> }

/** The site of a world on a free port of loopback. */
export function servedSite(world: World, settings: Record<string, string> = {}): Promise<TestSite> {
  return serveSite(
    readConfig({ PORT: '0', SAYSO_ADD: world.openAdding ? 'anyone' : 'accounts', ...settings }, false),
    world,
  )
}

/** A visitor with a cookie jar and without JavaScript: follows links and sends forms, nothing else. */
export class Visitor {
  readonly #cookies = new Map<string, string>()
  readonly #address: string
  constructor(address: string) {
    this.#address = address
  }

  async get(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: string; headers: Headers }> {
    return this.#ask(path, { headers })
  }

  /** Loads the page with the form, takes its token and sends the form. */
  async send(
    page: string,
    path: string,
    values: Record<string, string>,
    headers: Record<string, string> = {},
  ) {
    const { body } = await this.get(page)
    const token = /name="token"\s+value="([^"]+)"/.exec(body)?.[1] ?? ''
    const form = new URLSearchParams({ token, ...values })
    return this.#ask(path, {
      method: 'POST',
      body: form.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.#address, ...headers },
    })
  }

  /** Sends a form with a file; `page` is where its token is found. */
  async upload(page: string, path: string, file: { readonly name: string; readonly bytes: BlobPart }) {
    const { body } = await this.get(page)
    const form = new FormData()
    form.set('token', /name="token"\s+value="([^"]+)"/.exec(body)?.[1] ?? '')
    form.set('file', new Blob([file.bytes]), file.name)
    return this.#ask(path, { method: 'POST', body: form, headers: { origin: this.#address } })
  }

  async #ask(path: string, init: RequestInit & { headers: Record<string, string> }) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(path, this.#address), {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, ...(cookie ? { cookie } : {}) },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (value === '') this.#cookies.delete(name!)
      else this.#cookies.set(name!, value!)
    }
    return { status: answer.status, body: await answer.text(), headers: answer.headers }
  }
}
