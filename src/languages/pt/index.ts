import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { dates } from './tracing-dates.ts'

export const pt: LanguagePack = {
  code: 'pt',
  direction: 'ltr',
  dates,
  boilerplate,
  monthNames: ['', '', '', '', '', '', '', '', 'set', 'out', '', 'dez'],
}
