import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const nl: LanguagePack = {
  code: 'nl',
  direction: 'ltr',
  boilerplate,
}
