import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const no: LanguagePack = {
  code: 'no',
  direction: 'ltr',
  boilerplate,
}
