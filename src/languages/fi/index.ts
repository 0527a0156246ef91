import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const fi: LanguagePack = {
  code: 'fi',
  direction: 'ltr',
  boilerplate,
}
