import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Refusal } from '../news/index.ts'
import {
  countCountries,
  describeSite,
  whoIs,
  type Person,
  type SiteFacts,
  type Submitter,
  type World,
  may,
} from '../newsroom/index.ts'
import { chooseWords } from './choose-words.ts'
import type { Visit } from './visit.ts'

export type SiteOptions = {
  readonly world: World
  readonly version: string
  readonly name: string
  /** The public address without a slash at the end. */
  readonly url: () => string
  /** The host name that is pinned; null: names of this machine only. */
  readonly publicHost: () => string | null
  readonly openAdding: boolean
  /** Nobody but this machine can reach the site. */
  readonly localOnly: boolean
  /** Addresses whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[]
}

/** One request as the pages see it. */
export type Asked = {
  readonly c: Context
  readonly options: SiteOptions
  readonly world: World
  readonly visit: Visit
  readonly facts: SiteFacts
  readonly person: Person | null
  readonly submitter: Submitter
}

export const sessionCookie = 'sayso_session'
const formCookie = 'sayso_form'

/** Builds the reader of requests. What all pages say about the site is looked up every other second, not every time. */
export function makeReader(options: SiteOptions): (c: Context) => Promise<Asked> {
  const facts = recently(2000, options.world, () => describeSite(options.world))
  return async c => {
    const site = await facts()
    const { countries } = await countCountries(options.world)
    const person = await whoIs(options.world, getCookie(c, sessionCookie))
    const address = addressOf(c, options.proxies)
    return {
      c,
      options,
      world: options.world,
      facts: site,
      person,
      submitter: person
        ? { by: 'account', id: person.id, role: person.role, address }
        : { by: 'nobody', address },
      visit: {
        site: { name: options.name, url: options.url(), demo: site.demo, paused: site.paused },
        account: person,
        mayAdd: !site.demo && may(person?.role ?? null, 'add', options.openAdding),
        formToken: formToken(c, site.formKey, hasForm(c, site.empty), options.url()),
        countries: countries.slice(0, 8).map(({ country }) => country),
        now: options.world.now(),
        path: pathOf(c),
        words: chooseWords(c, cookieSettings(options.url())),
      },
    }
  }
}

function pathOf(c: Context): string {
  const { pathname, search, searchParams } = new URL(c.req.url)
  if (!searchParams.has('lang')) return pathname + search
  searchParams.delete('lang')
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`
}

function recently<Value>(ms: number, world: World, look: () => Promise<Value>): () => Promise<Value> {
  let last: { at: number; value: Value } | null = null
  return async () => {
    const now = world.now().getTime()
    if (!last || now - last.at >= ms || now < last.at) last = { at: now, value: await look() }
    return last.value
  }
}

/** A form's token belongs to a cookie that only this browser has, so that another site cannot make one up. */
function formToken(c: Context, key: Buffer, isNeeded: boolean, siteUrl: string): string {
  const cookie = getCookie(c, formCookie) ?? randomBytes(16).toString('base64url')
  // A reader who only reads gets no cookie at all.
  if (isNeeded && !getCookie(c, formCookie)) setCookie(c, formCookie, cookie, cookieSettings(siteUrl))
  return createHmac('sha256', key).update(`form ${cookie}`).digest('base64url')
}

/** Whether the page has a form: whoever is signed in can sign out on every page, and an empty front offers the demo world. */
function hasForm(c: Context, siteIsEmpty: boolean): boolean {
  const { path } = c.req
  if (getCookie(c, sessionCookie) || /^\/(add|sign-in|setup)(\/|$)/.test(path)) return true
  return path === '/' && siteIsEmpty
}

export function cookieSettings(siteUrl: string) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: siteUrl.startsWith('https:') } as const
}

/** @throws Refusal `not-allowed` where the form's token is missing or not this browser's */
export function checkToken(asked: Asked, form: Readonly<Record<string, string>>) {
  const given = Buffer.from(form['token'] ?? '')
  const right = Buffer.from(asked.visit.formToken)
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw new Refusal(
      'not-allowed/old-form',
      'The form was open for too long or came from elsewhere; load the page and send it again.',
    )
}

/** The network address of who asks, as limits count it. */
function addressOf(c: Context, proxies: readonly string[]): string | null {
  const address = senderOf(c, proxies)
  return address?.includes(':') ? networkOf(address) : address
}

/** Of IPv6 the first 64 bits: the rest is chosen freely by whoever has them (RFC 7421). */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length
  const all = [
    ...groups,
    ...Array<string>(Math.max(0, missing)).fill('0'),
    ...(tail ?? '').split(':').filter(Boolean),
  ]
  return `${all.slice(0, 4).join(':').toLowerCase()}::/64`
}

/** The last address in X-Forwarded-For that no trusted proxy has, where the connection comes from one. */
function senderOf(c: Context, proxies: readonly string[]): string | null {
  const direct = getConnInfo(c).remote.address?.replace(/^::ffff:/, '') ?? null
  if (!direct || !proxies.includes(direct)) return direct
  const forwarded = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
  return forwarded.findLast(address => !proxies.includes(address)) ?? direct
}
