import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const pt: LanguagePack = {
  code: 'pt',
  direction: 'ltr',
  boilerplate,
  monthNames: ['', '', '', '', '', '', '', '', 'set', 'out', '', 'dez'],
}
