import type { originReasons as english } from '../en/origin-reasons.ts'
import { isolate } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm, listedBriefly } = speech

export const originReasons: typeof english = {
  copies: count =>
    inForm(count, {
      zero: 'لا نسخ.',
      one: 'نسخة واحدة لا تضيف مصدرًا أوليًا.',
      two: 'نسختان لا تضيفان مصدرًا أوليًا.',
      few: '# نسخ لا تضيف مصدرًا أوليًا.',
      many: '# نسخة لا تضيف مصدرًا أوليًا.',
      other: '# نسخة لا تضيف مصدرًا أوليًا.',
    }),
  resting: (outlets, on, whom) =>
    `تستند ${listedBriefly(outlets)} إلى ما أوردته ${isolate(on)}${whom === null ? '' : ` نقلًا عن «${isolate(whom)}»`}، ولا يزيد ذلك عدد المصادر الأولية.`,
  'also-citing': (outlets, on) => `تنقل ${listedBriefly(outlets)} أيضًا عن ${isolate(on)}.`,
  'same-person': outlets => `تستند ${listedBriefly(outlets)} إلى الشخص نفسه، وتُحسب مصدرًا أوليًا واحدًا.`,
  'same-words': outlets => `تستند ${listedBriefly(outlets)} إلى الكلام نفسه، وتُحسب مصدرًا أوليًا واحدًا.`,
  'perhaps-one-unnamed': outlets =>
    `لا يمكن التمييز بين المصادر غير المسمّاة لدى ${listedBriefly(outlets)}، وقد تكون مصدرًا واحدًا.`,
  'perhaps-one-institution': outlets =>
    `تستند ${listedBriefly(outlets)} إلى الجهة نفسها، وربما تحدثت إلى الشخص نفسه.`,
  'perhaps-one-document': outlets =>
    `تستند ${listedBriefly(outlets)} إلى وثائق من نوع واحد، وقد تكون الوثيقة نفسها.`,
  'perhaps-one-person': outlets => `تنقل ${listedBriefly(outlets)} كلام الشخص نفسه، وربما تستند كلها إليه.`,
  'further-voice': (outlet, whom) =>
    `تستند ${isolate(outlet)} إلى غيرها، لكنها تنقل أيضًا عن «${isolate(whom)}»، وقد يكون ذلك مصدرًا أوليًا آخر.`,
  'further-report': outlet =>
    `تستند ${isolate(outlet)} إلى غيرها، لكنها ربما أوردت شيئًا من عندها، وعندئذ يكون ذلك مصدرًا أوليًا آخر.`,
  'unknown-outlet': outlet => `لا يذكر أحد ما هي «${isolate(outlet)}».`,
  'known-outlet': outlet => `يُنقل عن «${isolate(outlet)}»، وقد تكون وسيلة إعلام محسوبة من قبل.`,
  unconfirmed: 'النصوص التي لم يؤكدها أحد لا ترفع الحد الأدنى.',
}
