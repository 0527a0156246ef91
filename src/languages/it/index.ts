import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { dates } from './tracing-dates.ts'

export const it: LanguagePack = {
  code: 'it',
  direction: 'ltr',
  dates,
  boilerplate,
}
