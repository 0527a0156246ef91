import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const cs: LanguagePack = {
  code: 'cs',
  direction: 'ltr',
  boilerplate,
}
