import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { commonWords } from './common-words.ts'
import { functionWords } from './function-words.ts'
import { places } from './places.ts'
import { dates } from './tracing-dates.ts'
import { tracing } from './tracing.ts'

export const ar: LanguagePack = {
  code: 'ar',
  direction: 'rtl',
  dates,
  tracing,
  boilerplate,
  commonWords,
  functionWords,
  places,
  monthNames: [
    'كانون_الثاني جانفي',
    'شباط فيفري',
    'آذار',
    'نيسان أفريل',
    'أيار ماي',
    'حزيران جوان',
    'تموز جويلية',
    'آب أوت',
    'أيلول',
    'تشرين_الأول',
    'تشرين_الثاني',
    'كانون_الأول',
  ],
}
