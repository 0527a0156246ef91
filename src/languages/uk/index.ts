import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const uk: LanguagePack = {
  code: 'uk',
  direction: 'ltr',
  boilerplate,
}
