import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { functionWords } from './function-words.ts'
import { places } from './places.ts'

export const ar: LanguagePack = {
  code: 'ar',
  direction: 'rtl',
  boilerplate,
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
