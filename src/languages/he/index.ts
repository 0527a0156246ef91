import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { functionWords } from './function-words.ts'
import { places } from './places.ts'
import { tracing } from './tracing.ts'

export const he: LanguagePack = {
  code: 'he',
  direction: 'rtl',
  boilerplate,
  functionWords,
  places,
  tracing,
}
