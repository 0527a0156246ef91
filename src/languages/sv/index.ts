import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const sv: LanguagePack = {
  code: 'sv',
  direction: 'ltr',
  boilerplate,
}
