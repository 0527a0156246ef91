import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { functionWords } from './function-words.ts'
import { places } from './places.ts'

export const ru: LanguagePack = {
  code: 'ru',
  direction: 'ltr',
  boilerplate,
  functionWords,
  places,
  monthNames: ['', 'февр', '', '', '', '', '', '', 'сент', '', 'нояб', ''],
}
