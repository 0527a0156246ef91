import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { dates } from './tracing-dates.ts'

export const nl: LanguagePack = {
  code: 'nl',
  direction: 'ltr',
  dates,
  boilerplate,
}
