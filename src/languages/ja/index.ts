import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const ja: LanguagePack = {
  code: 'ja',
  direction: 'ltr',
  boilerplate,
}
