import { ar } from './ar/index.ts'
import { cs } from './cs/index.ts'
import { da } from './da/index.ts'
import { de } from './de/index.ts'
import { el } from './el/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fa } from './fa/index.ts'
import { fi } from './fi/index.ts'
import { fr } from './fr/index.ts'
import { he } from './he/index.ts'
import { hi } from './hi/index.ts'
import { id } from './id/index.ts'
import { it } from './it/index.ts'
import { ja } from './ja/index.ts'
import { ko } from './ko/index.ts'
import { nl } from './nl/index.ts'
import { no } from './no/index.ts'
import { pl } from './pl/index.ts'
import { pt } from './pt/index.ts'
import { ru } from './ru/index.ts'
import { sv } from './sv/index.ts'
import { tr } from './tr/index.ts'
import { uk } from './uk/index.ts'
import { vi } from './vi/index.ts'
import { zh } from './zh/index.ts'
import type { LanguagePack } from './pack.ts'

/** Every language that has a pack. To add one: a folder and a line here. */
export const languagePacks: readonly LanguagePack[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  no,
  da,
  fi,
  pl,
  cs,
  ru,
  uk,
  el,
  tr,
  ar,
  he,
  fa,
  hi,
  zh,
  ja,
  ko,
  id,
  vi,
]

const byCode = new Map(languagePacks.map(pack => [pack.code, pack]))

/** The pack of a language by its ISO 639-1 code, or undefined where there is none. */
export function languagePack(code: string | null | undefined): LanguagePack | undefined {
  return code ? byCode.get(code.slice(0, 2).toLowerCase()) : undefined
}
