import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { commonWords } from './common-words.ts'
import { functionWords } from './function-words.ts'
import { topics } from './topics.ts'
import { places } from './places.ts'
import { dates } from './tracing-dates.ts'
import { tracing } from './tracing.ts'

export const ru: LanguagePack = {
  code: 'ru',
  direction: 'ltr',
  dates,
  tracing,
  boilerplate,
  commonWords,
  functionWords,
  places,
  topics,
  monthNames: ['', 'февр', '', '', '', '', '', '', 'сент', '', 'нояб', ''],
}
