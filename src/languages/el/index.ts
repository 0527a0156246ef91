import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const el: LanguagePack = {
  code: 'el',
  direction: 'ltr',
  boilerplate,
}
