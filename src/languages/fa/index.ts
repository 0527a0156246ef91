import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const fa: LanguagePack = {
  code: 'fa',
  direction: 'rtl',
  boilerplate,
  monthNames: [
    'ژانویه',
    'فوریه',
    'مارس',
    'آوریل',
    'مه می',
    'ژوئن',
    'ژوئیه جولای',
    'اوت آگوست',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
}
