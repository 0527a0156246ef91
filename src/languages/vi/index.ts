import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const vi: LanguagePack = {
  code: 'vi',
  direction: 'ltr',
  boilerplate,
}
