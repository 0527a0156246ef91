import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import { catalogueOf, catalogues } from './words/catalogues.ts'
import { english, type Catalogue } from './words/en/catalogue.ts'

const languageCookie = 'sayso_language'
const yearSeconds = 365 * 86_400
const codes = catalogues.map(({ code }) => code)

/**
 * In which language a reader is answered: the one just chosen (`?lang=he`), else the one chosen before, else the one
 * that the browser asks for (Accept-Language, RFC 9110, 12.5.4), else English. The answer's head says which it was and
 * on what it depended; a choice is kept in a cookie that holds nothing but the language.
 */
export function chooseWords(c: Context, settings: CookieOptions): Catalogue {
  const chosen = catalogueOf(c.req.query('lang') ?? '')
  if (chosen !== null) setCookie(c, languageCookie, chosen.code, { ...settings, maxAge: yearSeconds })
  const before = catalogueOf(getCookie(c, languageCookie) ?? '')
  const words = chosen ?? before ?? catalogueOf(acceptedBy(c)) ?? english
  c.header('Content-Language', words.code)
  c.header('Vary', 'Accept-Language, Cookie')
  return words
}

/** The language of the interface that the browser prefers; a region such as that of `de-AT` makes no difference. */
function acceptedBy(c: Context): string {
  const settings = { header: 'Accept-Language', supports: codes, default: english.code } as const
  return accepts(c, {
    ...settings,
    match: asked => {
      const wanted = asked.filter(({ q }) => q > 0).map(({ type }) => primaryOf(type))
      return wanted.find(code => codes.includes(code)) ?? english.code
    },
  })
}

// Old browsers and Java still call Hebrew by the code that it had until 1989.
function primaryOf(range: string): string {
  const primary = range.slice(0, 9).split('-')[0]?.toLowerCase() ?? ''
  return primary === 'iw' ? 'he' : primary
}
