import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { commonWords } from './common-words.ts'
import { functionWords } from './function-words.ts'
import { topics } from './topics.ts'
import { places } from './places.ts'
import { tracing } from './tracing.ts'
import { dates } from './tracing-dates.ts'

export const de: LanguagePack = {
  code: 'de',
  direction: 'ltr',
  dates,
  boilerplate,
  commonWords,
  functionWords,
  places,
  topics,
  tracing,
  monthNames: ['jänner jan', 'feber', 'maerz mrz mär', '', '', '', '', '', 'sept', '', '', ''],
}
