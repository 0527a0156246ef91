import { foldWords } from './fold-words.ts'

/** The languages in which countries and languages may be named in a query. */
const namingIn = ['en', 'de', 'fr', 'es', 'ru', 'he', 'ar']
const letters = [...'abcdefghijklmnopqrstuvwxyz']

type Kind = 'region' | 'language'
const known: Partial<Record<Kind, ReadonlyMap<string, string>>> = {}

/** The code of a country (ISO 3166-1) that is given by code or name (CLDR) in one of seven languages; null: none is. */
export function countryCode(given: string): string | null {
  return codeOf('region', given)?.toUpperCase() ?? null
}

/** The code of a language (ISO 639-1), given likewise. */
export function languageCode(given: string): string | null {
  return codeOf('language', given)
}

function codeOf(kind: Kind, given: string): string | null {
  const codes = (known[kind] ??= readNames(kind))
  return codes.get(foldWords(given)) ?? null
}

/** Names and codes, folded, with the code in small letters. A code that is also a name stands for the code. */
function readNames(kind: Kind): Map<string, string> {
  const codes = letters.flatMap(one => letters.map(other => one + other))
  const names = new Map<string, string>()
  for (const language of namingIn) {
    const display = new Intl.DisplayNames([language], { type: kind, fallback: 'none' })
    for (const code of codes) {
      const name = display.of(kind === 'region' ? code.toUpperCase() : code)
      if (name === undefined) continue
      const today = codeOfToday(kind, code)
      names.set(code, today)
      const folded = foldWords(name)
      if (!names.has(folded)) names.set(folded, today)
    }
  }
  return names
}

/** CLDR knows also codes that have passed away: DD is DE now, and iw is he. */
function codeOfToday(kind: Kind, code: string): string {
  const locale = new Intl.Locale(kind === 'region' ? `und-${code}` : code)
  return (kind === 'region' ? locale.region?.toLowerCase() : locale.language) ?? code
}
