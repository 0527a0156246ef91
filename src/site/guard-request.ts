import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../news/index.ts'

/** Nothing runs or loads but what this site serves itself. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer. No Cross-Origin-Opener-Policy: the bookmarklet's window must keep its tie to the page it came from. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', policy)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-cache')
}

/**
 * Answers only under the site's own name, so that a name of somebody else that is made to point here (DNS rebinding)
 * reaches nothing. `publicHost` null: no public address is set, and only names of this machine are accepted.
 */
export function pinHost(publicHost: () => string | null): MiddlewareHandler {
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase()
    const name = host.replace(/:\d+$/, '')
    const local = ['localhost', '127.0.0.1', '[::1]'].includes(name)
    if (!local && host !== publicHost()) return c.text('This server does not answer under that name.\n', 421)
    return next()
  }
}

/**
 * Forms are accepted from this site's own pages only. Browsers say where a request comes from in Sec-Fetch-Site and
 * Origin; what is no browser sends neither and carries no cookie that could be abused.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const from = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const foreign = (from && from !== 'same-origin' && from !== 'none') || (origin && !isOwn(origin, c))
  if (foreign)
    throw new Refusal(
      'not-allowed/foreign-form',
      'This form was sent from another site, so it was not accepted.',
    )
  return next()
}

function isOwn(origin: string, c: Context): boolean {
  return URL.canParse(origin) && new URL(origin).host === (c.req.header('host') ?? '').toLowerCase()
}

/** No name of anything here holds a NUL, and no database takes one. */
export const refuseNul: MiddlewareHandler = async (c, next) => {
  if (/%00|\0/.test(c.req.url)) throw new Refusal('not-found/page', 'There is no page at this address.')
  return next()
}

/** A page as a reader's browser holds it may be large, and so may a list of all feeds; every other form is small. */
const largeBodies: Readonly<Record<string, number>> = { '/add/page': 12_000_000, '/feeds/import': 8_000_000 }

export const limitBody: MiddlewareHandler = (c, next) => {
  const maxSize = largeBodies[c.req.path] ?? 2_000_000
  const refuse = () => {
    throw new Refusal('too-large/form', 'That is more than this form takes.')
  }
  return bodyLimit({ maxSize, onError: refuse })(c, next)
}
