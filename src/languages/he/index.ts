import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { commonWords } from './common-words.ts'
import { functionWords } from './function-words.ts'
import { places } from './places.ts'
import { tracing } from './tracing.ts'
import { dates } from './tracing-dates.ts'

export const he: LanguagePack = {
  code: 'he',
  direction: 'rtl',
  dates,
  boilerplate,
  commonWords,
  functionWords,
  places,
  tracing,
}
