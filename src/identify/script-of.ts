/** Languages whose script nobody else writes, or hardly anybody; several are told apart by n-grams. */
const scripts: readonly [name: string, letters: RegExp, language: string | null][] = [
  ['Latin', /\p{Script=Latin}/gu, null],
  ['Cyrillic', /\p{Script=Cyrillic}/gu, null],
  ['Arabic', /\p{Script=Arabic}/gu, null],
  ['Devanagari', /\p{Script=Devanagari}/gu, null],
  ['Bengali', /\p{Script=Bengali}/gu, null],
  ['Hebrew', /\p{Script=Hebrew}/gu, 'he'],
  ['Greek', /\p{Script=Greek}/gu, 'el'],
  ['Armenian', /\p{Script=Armenian}/gu, 'hy'],
  ['Georgian', /\p{Script=Georgian}/gu, 'ka'],
  ['Ethiopic', /\p{Script=Ethiopic}/gu, null],
  ['Thai', /\p{Script=Thai}/gu, 'th'],
  ['Lao', /\p{Script=Lao}/gu, 'lo'],
  ['Khmer', /\p{Script=Khmer}/gu, 'km'],
  ['Myanmar', /\p{Script=Myanmar}/gu, 'my'],
  ['Tibetan', /\p{Script=Tibetan}/gu, 'bo'],
  ['Hangul', /\p{Script=Hangul}/gu, 'ko'],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  ['Han', /\p{Script=Han}/gu, 'zh'],
  ['Tamil', /\p{Script=Tamil}/gu, 'ta'],
  ['Telugu', /\p{Script=Telugu}/gu, 'te'],
  ['Kannada', /\p{Script=Kannada}/gu, 'kn'],
  ['Malayalam', /\p{Script=Malayalam}/gu, 'ml'],
  ['Gujarati', /\p{Script=Gujarati}/gu, 'gu'],
  ['Gurmukhi', /\p{Script=Gurmukhi}/gu, 'pa'],
  ['Oriya', /\p{Script=Oriya}/gu, 'or'],
  ['Sinhala', /\p{Script=Sinhala}/gu, 'si'],
  ['Thaana', /\p{Script=Thaana}/gu, 'dv'],
]

export type Script = {
  readonly name: string
  /** ISO 639-1 of the one language that writes it; null where several do. */
  readonly language: string | null
}

/**
 * The script of most letters of a text, or null where it has none. One sign of Han counts as three letters, since
 * it is a word; Japanese is known by its kana, few as they may be beside the Han.
 */
export function scriptOf(text: string): Script | null {
  const counts = scripts.map(([name, letters, language]) => {
    const count = text.match(letters)?.length ?? 0
    return { name, language, count: name === 'Han' ? 3 * count : count }
  })
  const of = (name: string) => counts.find(script => script.name === name)!
  // A Chinese text may hold a Japanese name; a Japanese one has a kana for every eight signs at least.
  if (of('Kana').count * 24 >= of('Han').count) of('Kana').count += of('Han').count
  const most = counts.reduce((best, script) => (script.count > best.count ? script : best))
  return most.count > 0 ? most : null
}
