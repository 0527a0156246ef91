import { en } from './en/index.ts'
import type { LanguagePack } from './pack.ts'

export type { LanguagePack } from './pack.ts'

/** Every language that has a pack. To add one: a folder and a line here. */
export const languagePacks: readonly LanguagePack[] = [en]

const byCode = new Map(languagePacks.map(pack => [pack.code, pack]))

/** The pack of a language by its ISO 639-1 code, or undefined where there is none. */
export function languagePack(code: string | null | undefined): LanguagePack | undefined {
  return code ? byCode.get(code.slice(0, 2).toLowerCase()) : undefined
}
