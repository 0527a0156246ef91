import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const ko: LanguagePack = {
  code: 'ko',
  direction: 'ltr',
  boilerplate,
}
