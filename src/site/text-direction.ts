import { html } from 'hono/html'
import type { Markup } from './markup.ts'
import type { Catalogue } from './words/en/catalogue.ts'

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Which way a language is written; `auto` leaves it to the browser where the language is unknown. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto'
  return rightToLeft.has(language.slice(0, 3).split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/**
 * The attributes that say in which language and direction a piece of outside text stands: ` lang="he" dir="rtl"`.
 * A language that is no plain code is left out, so that a browser does not guess from a wrong one.
 */
export function inLanguage(
  language: string | null,
  direction: 'ltr' | 'rtl' | 'auto' = directionOf(language),
): Markup {
  if (language === null || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(language))
    return html` dir="${direction}"`
  return html` lang="${language}" dir="${direction}"`
}

/** The same attributes for what the interface says in English only; nothing where all of it is in English. */
export function inEnglish({ code }: Pick<Catalogue, 'code'>): Markup {
  return code === 'en' ? html`` : inLanguage('en')
}
