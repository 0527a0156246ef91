import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { commonWords } from './common-words.ts'
import { functionWords } from './function-words.ts'
import { places } from './places.ts'
import { topics } from './topics.ts'
import { dates } from './tracing-dates.ts'
import { tracing } from './tracing.ts'

export const en: LanguagePack = {
  code: 'en',
  direction: 'ltr',
  boilerplate,
  commonWords,
  dates,
  functionWords,
  places,
  topics,
  tracing,
  monthNames: ['', '', '', '', '', '', '', '', 'sept', '', '', ''],
}
