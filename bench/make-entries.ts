import { foldWords } from '../src/search/index.ts'

/** An invented article as searching knows it: numbers of words of its language, the more frequent ones the smaller. */
export type BenchEntry = {
  readonly id: string
  readonly publishedMs: number
  readonly language: BenchLanguage
  readonly outlet: number
  readonly countries: readonly string[]
  readonly unnamed: boolean
  readonly title: readonly number[]
  readonly text: readonly number[]
  readonly sources: readonly number[]
}

export const benchLanguages = ['en', 'de', 'fr', 'ru', 'he', 'ar', 'ja'] as const
export type BenchLanguage = (typeof benchLanguages)[number]
export const wordsPerLanguage = 40_000
export const benchCountries = [
  'US',
  'GB',
  'DE',
  'FR',
  'RU',
  'IL',
  'EG',
  'JP',
  'IT',
  'MT',
  'SY',
  'UA',
  'IN',
  'BR',
]
export const benchOutlets = 500

const letters: Readonly<Record<BenchLanguage, readonly [first: string, second: string]>> = {
  en: ['bcdfghklmnprstvw', 'aeiou'],
  de: ['bdfghklmnrstwzpm', 'aeiou'],
  fr: ['bcdfglmnprstvjch', 'aeiou'],
  ru: ['бвгджзклмнпрстфх', 'аеиоу'],
  he: ['אבגדהוזחטיכלמנסע', 'פצקרש'],
  ar: ['ابتثجحخدذرزسشصضط', 'ظعغفق'],
  ja: [...Array<string>(2)].map((_, at) =>
    String.fromCodePoint(...[...Array<number>(at === 0 ? 16 : 5)].map((_, n) => 0x4e00 + at * 100 + n)),
  ) as unknown as readonly [string, string],
}

const madeWords = new Map<BenchLanguage, string[]>()

/** The word of a number. */
export function wordOf(language: BenchLanguage, number: number): string {
  let made = madeWords.get(language)
  if (!made) {
    made = Array.from({ length: wordsPerLanguage }, (_, n) => makeWord(language, n))
    madeWords.set(language, made)
  }
  return made[number]!
}

/** Its syllables are the digits of the number, so that all differ. Folded as a text's are. */
function makeWord(language: BenchLanguage, number: number): string {
  const [first, second] = letters[language]
  const syllables: string[] = []
  for (let rest = number + 80; rest > 0; rest = Math.floor(rest / 80))
    syllables.push(first[rest % 16]! + second[Math.floor((rest % 80) / 16)]!)
  return foldWords(syllables.join('')).replaceAll(' ', '')
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A word's number after Zipf's law: the second is half as frequent as the first, the third a third. */
export function zipf(random: () => number): number {
  return Math.min(wordsPerLanguage - 1, Math.floor(wordsPerLanguage ** random()) - 1)
}

const yearMs = 365 * 86_400_000

/** Articles of the year before a moment, the newest last; each one different. */
export function* makeEntries(count: number, seed: number, endMs: number): Generator<BenchEntry> {
  const random = randomFrom(seed)
  const several = (most: number, make: () => number) =>
    Array.from({ length: Math.floor(random() * most) }, make)
  for (let n = 0; n < count; n++) {
    const publishedMs = Math.floor(endMs - yearMs * (1 - n / count) - random() * 3_600_000)
    yield {
      id: keyAt(publishedMs, n),
      publishedMs,
      language: benchLanguages[Math.floor(benchLanguages.length * random() ** 2)]!,
      outlet: Math.floor(benchOutlets * random() ** 2),
      countries: [...new Set(several(4, random).map(at => benchCountries[Math.floor(at * at * 14)]!))],
      unnamed: random() < 0.3,
      title: several(8, () => zipf(random)).concat(zipf(random)),
      text: Array.from({ length: 150 + Math.floor(random() * 200) }, () => zipf(random)),
      sources: several(8, () => zipf(random)),
    }
  }
}

/** A UUIDv7 of this moment, made of a number instead of chance. */
function keyAt(ms: number, n: number): string {
  const time = ms.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`
}
