import { dateWords } from '../dates-pack.ts'
import { list, prefixed, values } from '../word-list.ts'

// The names of the east and of the west; papers also write both: "مايو/أيار".
const western = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')
const eastern = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
]
const further: Readonly<Record<number, string>> = { 3: 'إبريل', 5: 'يونيه', 6: 'يوليه جويلية', 7: 'أوت' }

const months = western.map((west, index) => [
  west,
  eastern[index]!,
  `${west}/${eastern[index]}`,
  `${eastern[index]}/${west}`,
  `${west} (${eastern[index]})`,
  `${eastern[index]} (${west})`,
  ...list(further[index] ?? ''),
])

const weekdays = list('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد')

export const dates = dateWords({
  months,
  weekdays: weekdays.map(name => [
    `يوم ${name}`,
    `ليوم ${name}`,
    `مساء ${name}`,
    `صباح ${name}`,
    `فجر ${name}`,
    `ليل ${name}`,
    name,
  ]),
  shyMonths: list('آب'),
  whichBehind: true,
  numbers:
    values(`واحد=1 واحدة=1 اثنان=2 اثنين=2 ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8 ثماني=8 تسعة=9 تسع=9
    عشرة=10 عشر=10 عشرين=20 عشرون=20 ثلاثين=30 أربعين=40 خمسين=50 مئة=100 مائة=100 ألف=1000`),
  ordinals: values('الأول=1 الأولى=1 الثاني=2 الثانية=2 الثالث=3 الثالثة=3 الرابع=4 الرابعة=4'),
  units: {
    day: prefixed(list('يوم أيام يوما'), 'ال'),
    week: prefixed(list('أسبوع أسابيع أسبوعا'), 'ال'),
    weekend: list('نهاية_الأسبوع عطلة_نهاية_الأسبوع'),
    month: prefixed(list('شهر أشهر شهور شهرا'), 'ال'),
    quarter: prefixed(list('ربع'), 'ال'),
    year: prefixed(list('عام أعوام عاما سنة سنوات'), 'ال'),
    decade: prefixed(list('عقد عقود'), 'ال'),
    century: prefixed(list('قرن قرون'), 'ال'),
  },
  pluralUnits: prefixed(list('أيام أسابيع أشهر شهور أعوام سنوات عقود'), 'ال'),
  duals: {
    يومين: 'day',
    أسبوعين: 'week',
    شهرين: 'month',
    عامين: 'year',
    سنتين: 'year',
    عقدين: 'decade',
    اليومين: 'day',
    الأسبوعين: 'week',
    الشهرين: 'month',
    العامين: 'year',
  },
  bareUnits: true,
  vague: { عدة: 3, بضعة: 3, بضع: 3 },
  last: list(
    'الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة الفائت الفائتة السابق السابقة الأخيرة الأخير الأخيرين',
  ),
  next: list('المقبل المقبلة القادم القادمة التالي التالية المقبلين القادمين'),
  this: list('هذا هذه الحالي الحالية الجاري الجارية نفسه'),
  start: list('مطلع بداية أوائل مستهل'),
  middle: list('منتصف أواسط'),
  end: list('نهاية أواخر ختام'),
  partsOfDay: list('صباحا مساء صباح ليلا ظهرا'),
  relativeDays: {
    اليوم: 0,
    الليلة: 0,
    غدا: 1,
    غد: 1,
    'بعد غد': 2,
    أمس: -1,
    'يوم أمس': -1,
    'مساء أمس': -1,
    'الليلة الماضية': -1,
    البارحة: -1,
    'أول أمس': -2,
    'أول من أمس': -2,
  },
  agoBefore: list('قبل منذ'),
  inBefore: list('بعد'),
  countAfter: list('بعد من'),
  countBefore: list('قبل'),
  of: list('من'),
  in: list('من عام في'),
  on: list('في يوم حتى منذ'),
  dayWords: list('يوم'),
  prepositions: list('في عام سنة منذ حتى قبل بعد بين من إلى و العام خلال لعام وعام'),
  small: list(
    'في من إلى على عن أن إن لا لم قد كان كانت هو هي مع ثم أو بعد قبل حتى ولم وقد وكان التي الذي عندما حيث حين',
  ),
  every: list('كل'),
  aheadPrepositions: list('بحلول حتى'),
  yearWords: list('عام سنة العام لعام بعام عامي'),
  decades:
    values(`عشرينيات=20 ثلاثينيات=30 أربعينيات=40 خمسينيات=50 ستينيات=60 سبعينيات=70 ثمانينيات=80 تسعينيات=90 التسعينيات=90 الثمانينيات=80
    السبعينيات=70 الستينيات=60`),
  decadeBefore: list('في منذ خلال'),
  seasons: [list('ربيع الربيع'), list('صيف الصيف'), list('خريف الخريف'), list('شتاء الشتاء')],
  between: list('بين'),
  and: list('و'),
  or: list('أو'),
  to: list('إلى حتى - ~'),
  now: list('الآن اليوم'),
  aheadWords:
    list(`سوف سيكون ستكون المقرر يعتزم تعتزم يتوقع المتوقع ينتظر سيعقد ستعقد سيبدأ ستبدأ سيصل ستصل سيجتمع ستجتمع سيفتتح ستفتتح سيلتقي يبدأ تبدأ
    سيتم ستجرى سيجري ستجري`),
  backWords: list(
    'كان كانت قال قالت أعلن أعلنت وقع وقعت ذكر ذكرت أكد أكدت انهار انهارت أغلق أغلقت افتتح وصل وصلت قتل أصيب توفي انعقد عقد عقدت',
  ),
  traps: list('يوما_بعد_يوم'),
})
