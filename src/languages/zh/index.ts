import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { commonWords } from './common-words.ts'
import { functionWords } from './function-words.ts'
import { places } from './places.ts'

export const zh: LanguagePack = {
  code: 'zh',
  direction: 'ltr',
  boilerplate,
  commonWords,
  functionWords,
  places,
}
