import type { LanguagePack } from '../pack.ts'

export const en: LanguagePack = {
  code: 'en',
  direction: 'ltr',
}
