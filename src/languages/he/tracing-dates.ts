import { dateWords } from '../dates-pack.ts'
import { list, prefixed, values } from '../word-list.ts'

const months = [
  'ינואר',
  'פברואר',
  'מרץ מרס',
  'אפריל',
  'מאי',
  'יוני',
  'יולי',
  'אוגוסט',
  'ספטמבר',
  'אוקטובר',
  'נובמבר',
  'דצמבר',
]

const weekdays = ['שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת', 'ראשון']
const letters = ["ב'", "ג'", "ד'", "ה'", "ו'", '', "א'"]

/** "יום שני", "ביום שני", "יום ב'"; the Sabbath has no "day" before it. */
const dayNames = weekdays.map((name, index) =>
  name === 'שבת'
    ? prefixed(['שבת'], 'ב ל מ בה ה')
    : prefixed([`יום ${name}`, `יום ${letters[index]}`], 'ב ל מ ה שב'),
)

export const dates = dateWords({
  months: months.map(names => prefixed(list(names), 'ב ל מ ה שב וב')),
  weekdays: dayNames,
  whichBehind: true,
  numbers:
    values(`אחד=1 אחת=1 שני=2 שתי=2 שניים=2 שלושה=3 שלוש=3 ארבעה=4 ארבע=4 חמישה=5 חמש=5 שישה=6 שש=6 שבעה=7 שבע=7 שמונה=8 תשעה=9 תשע=9 עשרה=10
    עשר=10 עשרים=20 שלושים=30 ארבעים=40 חמישים=50 שישים=60 שבעים=70 שמונים=80 תשעים=90 מאה=100 אלף=1000`),
  ordinals: values('ראשון=1 ראשונה=1 שנייה=2 שלישי=3 שלישית=3 רביעי=4 רביעית=4'),
  units: {
    day: prefixed(list('יום ימים'), 'ה ב'),
    week: prefixed(list('שבוע שבועות'), 'ה ב'),
    weekend: prefixed(list('סוף_שבוע סוף_השבוע'), 'ב'),
    month: prefixed(list('חודש חודשים'), 'ה ב'),
    quarter: prefixed(list('רבעון רבעונים'), 'ה ב'),
    year: prefixed(list('שנה שנים'), 'ה ב'),
    decade: prefixed(list('עשור עשורים'), 'ה ב'),
    century: prefixed(list('מאה'), 'ה ב'),
  },
  pluralUnits: prefixed(list('ימים שבועות חודשים שנים'), 'ה ב'),
  duals: {
    יומיים: 'day',
    שבועיים: 'week',
    חודשיים: 'month',
    שנתיים: 'year',
    ביומיים: 'day',
    בשבועיים: 'week',
    בחודשיים: 'month',
    בשנתיים: 'year',
  },
  bareUnits: true,
  spans: [
    ['השבוע', 'week', 0],
    ['החודש', 'month', 0],
    ['השנה', 'year', 0],
    ['אשתקד', 'year', -1],
  ],
  vague: { כמה: 3, מספר: 3 },
  last: list('שעבר שעברה הקודם הקודמת האחרון האחרונה האחרונים האחרונות שחלף שחלפה'),
  next: list('הבא הבאה הבאים הבאות'),
  coming: list('הקרוב הקרובה הקרובים הקרובות'),
  this: list('הזה הזאת זה זו הנוכחי הנוכחית'),
  start: prefixed(list('תחילת ראשית'), 'ב מ'),
  middle: prefixed(list('אמצע'), 'ב'),
  end: prefixed(list('סוף שלהי'), 'ב עד_'),
  partsOfDay: list('בבוקר בצהריים בערב בלילה אחר_הצהריים'),
  relativeDays: {
    היום: 0,
    הבוקר: 0,
    הערב: 0,
    הלילה: 0,
    מחר: 1,
    מחרתיים: 2,
    אתמול: -1,
    אמש: -1,
    שלשום: -2,
  },
  agoBefore: list('לפני'),
  inBefore: list('בעוד תוך'),
  countAfter: list('אחרי לאחר'),
  countBefore: list('לפני'),
  of: list('של'),
  on: list('ב ה ל מ ב- ה- ל- מ- עד'),
  prepositions: list('ב ב- מאז משנת בשנת שנת עד לפני אחרי מ מ- בין לקראת ו ל ל- ה ה-'),
  small: list('של על את עם אל גם כי אך או הוא היא הם הן לא אמר אמרה היה הייתה היו ב ל מ ו ה'),
  every: list('כל מדי בכל'),
  aheadPrepositions: list('עד לקראת'),
  yearWords: list('שנת בשנת משנת לשנת'),
  decadeBefore: list('שנות בשנות משנות שנות_ה בשנות_ה שנות_ה- בשנות_ה-'),
  decades: values('העשרים=20 השלושים=30 הארבעים=40 החמישים=50 השישים=60 השבעים=70 השמונים=80 התשעים=90'),
  seasons: ['אביב', 'קיץ', 'סתיו', 'חורף'].map(name => prefixed([name], 'ה ב')),
  between: list('בין'),
  and: list('ל ו ובין לבין'),
  or: list('או'),
  to: list('עד - ~'),
  now: list('היום עתה עכשיו'),
  aheadWords:
    list(`יהיה תהיה יהיו צפוי צפויה צפויים צפויות עתיד עתידה עתידים אמור אמורה אמורים ייפתח תיפתח יתקיים תתקיים יתקיימו יגיע תגיע יחל תחל ייכנס תיכנס
    מתוכנן מתוכננת יתחיל תתחיל ייפגש ייפגשו`),
  backWords:
    list(`היה הייתה היו אמר אמרה אמרו מסר מסרה מסרו הודיע הודיעה הודיעו נפל נפלה נפלו נסגר נסגרה נפתח נפתחה יצא יצאה הגיע הגיעה הגיעו דיווח
    דיווחה נהרג נהרגו קרס קרסה פרץ פרצה חזר חזרה`),
  traps: list('יום_יום מיום_ליום'),
})
