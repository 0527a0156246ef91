import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const fa: LanguagePack = {
  code: 'fa',
  direction: 'rtl',
  boilerplate,
}
