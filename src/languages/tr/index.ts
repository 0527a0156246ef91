import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const tr: LanguagePack = {
  code: 'tr',
  direction: 'ltr',
  boilerplate,
}
