import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { functionWords } from './function-words.ts'
import { places } from './places.ts'

export const es: LanguagePack = {
  code: 'es',
  direction: 'ltr',
  boilerplate,
  functionWords,
  places,
  monthNames: ['', '', '', '', '', '', '', '', 'sept set setiembre', '', '', ''],
}
