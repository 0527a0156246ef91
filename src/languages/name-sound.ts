/**
 * The consonants of a name, in classes that survive its being written in another script: "Lindenau" and "לינדנאו" are
 * both "lndn". Vowels and half-vowels are dropped, for scripts differ most in them.
 */
export function soundOf(word: string): string {
  let sound = ''
  for (const letter of word.normalize('NFD').toLowerCase().replaceAll(/ph/g, 'f').replaceAll(/[cs]h/g, 's')) {
    const kind = kindOf.get(letter) ?? ''
    if (kind !== sound.at(-1)) sound += kind
  }
  return sound
}

/** The sounds of a word as it stands and without a particle of one letter, as Hebrew and Arabic write them in front. */
export function soundsOf(word: string): string[] {
  return prefixing.has(scriptOf([word])) ? [soundOf(word), soundOf(word.slice(1))] : [soundOf(word)]
}

export function scriptOf(words: readonly string[]): string {
  const text = words.join('')
  return scripts.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}

const scripts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['han', /\p{Script=Han}/u],
]
const prefixing = new Set(['hebrew', 'arabic'])

const letters: Readonly<Record<string, string>> = {
  b: 'bv' + 'бв' + 'βב' + 'ب',
  p: 'pf' + 'пф' + 'πφפף' + 'ف',
  g: 'gj' + 'гж' + 'γג' + 'غج',
  d: 'd' + 'д' + 'δד' + 'دض',
  z: 'z' + 'з' + 'ζז' + 'ز',
  t: 't' + 'т' + 'τθטת' + 'تطث',
  k: 'kcq' + 'кх' + 'κχכךק' + 'كقخ',
  l: 'l' + 'л' + 'λל' + 'ل',
  m: 'm' + 'м' + 'μמם' + 'م',
  n: 'n' + 'н' + 'νנן' + 'ن',
  s: 's' + 'сшщц' + 'σςסשצץ' + 'سصش',
  r: 'r' + 'р' + 'ρר' + 'ر',
}

const kindOf = new Map(
  Object.entries(letters).flatMap(([kind, all]) => [...all].map(letter => [letter, kind] as const)),
)
