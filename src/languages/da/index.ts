import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const da: LanguagePack = {
  code: 'da',
  direction: 'ltr',
  boilerplate,
}
