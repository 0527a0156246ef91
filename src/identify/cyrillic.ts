/** Letters that settle a language written in Cyrillic which the n-gram tables lack. The first row that fits decides. */
const rows: readonly [language: string, has: RegExp, lacks: RegExp | null][] = [
  ['tg', /[ҷӣӯ]/i, null],
  ['tt', /[җ]/i, null],
  ['ba', /[ҙҫ]/i, null],
  ['kk', /[әғқұ]/i, /[ҳў]/i],
  ['uz', /[қғҳ]/i, null],
  ['ky', /ң/i, /[әғқұ]/i],
  // Long vowels are written double; none of the neighbours doubles these two.
  ['mn', /[өү]|ээ|уу|ийн(?!\p{L})|ийг(?!\p{L})/iu, null],
  ['mk', /[ѓќѕ]/i, /[ђћ]/i],
]

/** The language that letters alone decide, or null. */
export function cyrillicLanguage(text: string): string | null {
  const row = rows.find(([, has, lacks]) => has.test(text) && !lacks?.test(text))
  return row ? row[0] : null
}

/**
 * Whether a text cannot well be Russian, Ukrainian or Belarusian: in twenty letters none of those that Serbian and
 * Macedonian do without, where one letter in twelve is of them.
 */
export function isSouthSlavicAlone(text: string): boolean {
  return !/[ъьыэйюящёіїєґў]/i.test(text) && (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) >= 20
}
