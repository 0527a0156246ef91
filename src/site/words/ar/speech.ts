import { isolate, speechOf, type Forms, type Noun } from '../speech.ts'

const nouns: Readonly<Record<Noun, Forms>> = {
  article: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  },
  entry: {
    zero: 'لا مداخل',
    one: 'مدخل واحد',
    two: 'مدخلان',
    few: '# مداخل',
    many: '# مدخلًا',
    other: '# مدخل',
  },
  feed: {
    zero: 'لا خلاصات',
    one: 'خلاصة واحدة',
    two: 'خلاصتان',
    few: '# خلاصات',
    many: '# خلاصة',
    other: '# خلاصة',
  },
  origin: {
    zero: 'لا مصادر أولية مستقلة',
    one: 'مصدر أولي مستقل واحد',
    two: 'مصدران أوليان مستقلان',
    few: '# مصادر أولية مستقلة',
    many: '# مصدرًا أوليًا مستقلًا',
    other: '# مصدر أولي مستقل',
  },
  outlet: {
    zero: 'لا وسائل إعلام',
    one: 'وسيلة إعلام واحدة',
    two: 'وسيلتا إعلام',
    few: '# وسائل إعلام',
    many: '# وسيلة إعلام',
    other: '# وسيلة إعلام',
  },
  place: {
    zero: 'لا مواضع',
    one: 'موضع واحد',
    two: 'موضعان',
    few: '# مواضع',
    many: '# موضعًا',
    other: '# موضع',
  },
  saying: {
    zero: 'لا أقوال أخرى',
    one: 'قول آخر',
    two: 'قولان آخران',
    few: '# أقوال أخرى',
    many: '# قولًا آخر',
    other: '# قول آخر',
  },
  source: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  },
  statement: {
    zero: 'لا أقوال',
    one: 'قول واحد',
    two: 'قولان',
    few: '# أقوال',
    many: '# قولًا',
    other: '# قول',
  },
  story: {
    zero: 'لا قصص',
    one: 'قصة واحدة',
    two: 'قصتان',
    few: '# قصص',
    many: '# قصة',
    other: '# قصة',
  },
  version: {
    zero: 'لا صيغ',
    one: 'صيغة واحدة',
    two: 'صيغتان',
    few: '# صيغ',
    many: '# صيغة',
    other: '# صيغة',
  },
  word: {
    zero: 'لا كلمات',
    one: 'كلمة واحدة',
    two: 'كلمتان',
    few: '# كلمات',
    many: '# كلمة',
    other: '# كلمة',
  },
}

// Digits as in the addresses, times and queries that stand beside them, and as most Arabic news sites write them.
const locale = 'ar-u-ca-gregory-nu-latn'

const spoken = speechOf({
  locale,
  nouns,
  more: count => (count === 1 ? 'واحدة أخرى' : `${count} غيرها`),
  isolated: isolate,
  marks: { comma: '، ', colon: ': ', question: '؟' },
})

export const speech = {
  ...spoken,
  // CLDR puts what is counted in "1–2" into the singular, as after a hundred; the plural is what is written there.
  ranged: (min: number, max: number, noun: Noun): string => {
    const { few, other } = nouns[noun]
    if (max !== 2) return spoken.ranged(min, max, noun)
    return (few ?? other).replace('#', `${spoken.numeral(min)}–${spoken.numeral(max)}`)
  },
}
