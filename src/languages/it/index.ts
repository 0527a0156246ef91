import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const it: LanguagePack = {
  code: 'it',
  direction: 'ltr',
  boilerplate,
}
