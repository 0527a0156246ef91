import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const pl: LanguagePack = {
  code: 'pl',
  direction: 'ltr',
  boilerplate,
}
