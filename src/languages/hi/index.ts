import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const hi: LanguagePack = {
  code: 'hi',
  direction: 'ltr',
  boilerplate,
  monthNames: [
    '',
    'फ़रवरी फरवरी',
    '',
    'अप्रेल',
    '',
    '',
    '',
    '',
    'सितम्बर सितंबर',
    'अक्तूबर अक्टूबर',
    'नवम्बर नवंबर',
    'दिसम्बर दिसंबर',
  ],
}
