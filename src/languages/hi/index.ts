import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const hi: LanguagePack = {
  code: 'hi',
  direction: 'ltr',
  boilerplate,
}
