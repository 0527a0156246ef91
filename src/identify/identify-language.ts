// The smallest of eld's tables: on articles it is as good as the next one, at 70 MB less memory and a third of the
// time to load, which every start of the program pays.
import eld from 'eld/extrasmall'
import { francAll } from 'franc'
import { cyrillicLanguage, isSouthSlavicAlone } from './cyrillic.ts'
import { markerWords, relatives, unknownToTables } from './marker-words.ts'
import type { Script } from './script-of.ts'
import { scriptOf } from './script-of.ts'
import { wordShapes } from './word-shapes.ts'

// A language does not change within an article, and more text makes no answer surer.
const sampleLength = 2000

// What a page declares is often its template's language. It decides among languages that one text can belong to.
const alike = [
  ['bs', 'hr', 'sr'],
  ['id', 'ms'],
  ['no', 'nb', 'nn', 'da'],
  ['af', 'nl'],
  ['mk', 'bg', 'sr'],
]

/** Languages that only franc has tables for, by its ISO 639-3 codes, and those it is weighed against. */
const rare: Readonly<Record<string, string>> = {
  afr: 'af',
  swh: 'sw',
  som: 'so',
  zul: 'zu',
  xho: 'xh',
  hau: 'ha',
  ibo: 'ig',
  sna: 'sn',
  nya: 'ny',
  kin: 'rw',
  run: 'rn',
  lug: 'lg',
  sot: 'st',
  tsn: 'tn',
  tso: 'ts',
  ssw: 'ss',
  wol: 'wo',
  plt: 'mg',
  jav: 'jv',
  sun: 'su',
  ind: 'id',
  hat: 'ht',
  epo: 'eo',
  lat: 'la',
  glg: 'gl',
  uzn: 'uz',
  tuk: 'tk',
  mlt: 'mt',
  oci: 'oc',
  ltz: 'lb',
  nep: 'ne',
  pus: 'ps',
  snd: 'sd',
  uig: 'ug',
  tir: 'ti',
}

/**
 * The language that a text is written in.
 *
 * @param text a headline or an article, as plain text
 * @param declared what the page or feed says, as a BCP 47 tag; weighs only where the text itself leaves it open
 * @returns ISO 639-1, or null where the text does not tell: no letters, or too few of them
 */
export function identifyLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, sampleLength).replaceAll(/(?:https?:\/\/|www\.|[@#])\S+/g, ' ')
  const script = scriptOf(sample)
  if (!script) return null
  const found = script.language ?? languageIn(sample, script)
  return settle(found, primaryTag(declared))
}

function languageIn(sample: string, script: Script): string | null {
  if (script.name === 'Cyrillic') return cyrillicLanguage(sample) ?? slavicLanguage(sample)
  // Assamese has two letters that Bengali does not write.
  if (script.name === 'Bengali') return /[ৰৱ]/.test(sample) ? 'as' : 'bn'
  return letters.find(([, telling]) => telling.test(sample))?.[0] ?? amongKnown(sample)
}

function slavicLanguage(sample: string): string | null {
  const known = amongKnown(sample)
  const doubtful = (known === 'ru' || known === 'uk' || known === 'be') && isSouthSlavicAlone(sample)
  return doubtful ? (closer('sr', wordsOf(sample)) === 'sr' ? 'sr' : 'mk') : known
}

/** Letters that one language writes and those it is taken for do not. */
const letters: readonly [language: string, letters: RegExp][] = [['ur', /[ٹڈڑںے]/]]

function amongKnown(sample: string): string | null {
  const result = eld.detect(sample)
  const known = result.language
  const words = wordsOf(sample)
  const score = result.getScores()[known] ?? 0
  const brief = words.length < aHeadline
  const marked =
    score < (brief ? weakInBrief : weak) ? (markedLanguage(words) ?? shapedLanguage(words)) : null
  if (marked) return marked
  if (relatives[known]) return closer(known, words) ?? (malay(sample) ? 'ms' : 'id')
  return result.isReliable() && score >= weak ? known : (rareLanguage(sample) ?? (known || null))
}

// Text in a language without a table finds few of its n-grams in any: 0.5 and less, where its own has 0.7 and more.
const weak = 0.55
const weakInBrief = 0.66

function wordsOf(sample: string): string[] {
  return (
    sample
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/'n|[\p{L}\p{M}]+(?:'[\p{L}]+)?/gu) ?? []
  )
}

/** Of a language and its near relative the one with more small words that the other does not have. */
function closer(known: string, words: readonly string[]): string | null {
  const { rival, unmarked } = relatives[known]!
  const own = markerWords.get(known)!
  const others = markerWords.get(rival)!
  const lead =
    words.filter(word => others.has(word) && !own.has(word)).length -
    words.filter(word => own.has(word) && !others.has(word)).length
  return lead > 0 ? rival : lead < 0 ? known : unmarked
}

/**
 * The language most of whose small words stand in the text; null where fewer than two do, or two have equally many. In
 * more than a headline one word that comes again and again is no sign: "le" is Irish, and in Xhosa it is "this".
 */
function markedLanguage(words: readonly string[]): string | null {
  const counts = unknownToTables
    .map(([language, markers]) => ({ language, found: words.filter(word => markers.has(word)) }))
    .filter(({ found }) => found.length >= 2 && (words.length < aHeadline || new Set(found).size >= 2))
    .sort((a, b) => b.found.length - a.found.length)
  const [first, second] = counts
  return first && first.found.length > (second?.found.length ?? 0) ? first.language : null
}

const aHeadline = 20

// The shapes look twice at each letter; what is longer is no word.
const longestWord = 40

/** The language whose shapes and small words most words of a headline have; null where fewer than two thirds do. */
function shapedLanguage(words: readonly string[]): string | null {
  if (words.length < 2 || words.length >= aHeadline) return null
  const shares = [...wordShapes]
    .map(([language, shape]) => ({
      language,
      share:
        words.filter(
          word => markerWords.get(language)?.has(word) || (word.length <= longestWord && shape.test(word)),
        ).length / words.length,
    }))
    .sort((a, b) => b.share - a.share)
  const [first, second] = shares
  return first && first.share >= 2 / 3 && first.share > (second?.share ?? 0) ? first.language : null
}

function malay(sample: string): boolean {
  return francAll(sample, { only: ['ind', 'zlm'] })[0]?.[0] === 'zlm'
}

function rareLanguage(sample: string): string | null {
  const [[code = 'und'] = []] = francAll(sample, { minLength: 20 })
  return rare[code] ?? null
}

function settle(found: string | null, declared: string | null): string | null {
  if (!found || !declared || found === declared) return found
  return alike.some(group => group.includes(found) && group.includes(declared)) ? declared : found
}

/** `pt-BR` → `pt`; the codes that ISO has replaced become the new ones. */
function primaryTag(tag: string | null): string | null {
  const code = tag?.trim().toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return /^[a-z]{2}$/.test(code) ? (replaced[code] ?? code) : null
}

const replaced: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi' }
