import type { CueVerb, TracingPack } from '../tracing-pack.ts'

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean)

const verbs: readonly CueVerb[] = [
  ...forms(
    'אמר אמרה אמרו מסר מסרה מסרו נמסר דיווח דיווחה דיווחו הודיע הודיעה הודיעו טען טענה טענו הוסיף הוסיפה הוסיפו ציין ציינה ציינו הסביר הסבירה אישר אישרה אישרו הכחיש הכחישה הכחישו סיפר סיפרה סיפרו הזהיר הזהירה התריע הבטיח הבטיחה הדגיש הדגישה השיב השיבה אומר אומרת אומרים נאמר',
    'clause',
  ),
  ...forms('כינה כינתה תיאר תיארה האשים האשימה', 'object'),
  ...forms('העריך העריכה העריכו מעריך מעריכים סבור סבורה סבורים חושש חוששים', 'clause', 'belief'),
  ...forms('כתב כתבה כתבו ציוץ צייץ', 'clause', 'written'),
  ...forms('ציטט ציטטה ציטטו שציטט שציטטה', 'cite', 'cited'),
]

function forms(words: string, frame: CueVerb['frame'], kind: CueVerb['kind'] = 'said'): CueVerb[] {
  return list(words).map(form => ({ form, shape: 'finite', kind, frame, weak: false, onlyPapers: false }))
}

const topic = (kind: 'declined' | 'noanswer' | 'unverified' | 'unclear', phrases: readonly string[]) =>
  phrases.map(phrase => ({ kind, phrase, takes: 'topic' as const }))
const subject = (kind: 'unverified' | 'unclear', phrases: readonly string[]) =>
  phrases.map(phrase => ({ kind, phrase, takes: 'subject' as const }))

/** Hebrew: a small set of words; enough for the plain shapes of a news text. */
export const tracing: TracingPack = {
  abbreviations: [],
  verbs,
  finiteVerbs: list(
    'היה הייתה היו יהיה תהיה יהיו חזרה חזר סגרה סגר נפער ביקשה ביקש ביקשו קרס קרסה נסגרו נסגר עלה עלתה יצא יצאו הופסקה בוטל נבנתה תממן יימשך נבדק נבדקו נמדדו נראה קרה ירדו המתינו',
  ),
  pastEndings: [],
  auxiliaries: list('הוא היא הם הן אינו אינה אינם יש אין'),
  negations: list('לא אינו אינה אל'),
  adverbs: list('כך גם עוד אתמול היום מחר הבוקר אמש'),
  adverbEndings: [],
  determiners: list('כל כמה שני שתי שלושה'),
  pronouns: { הוא: 'person', היא: 'person', הם: 'plural', הן: 'plural', אני: 'person', אנחנו: 'plural' },
  objectPronouns: list('לו לה להם'),
  ownWords: list('לנו'),
  outletPlurals: ['התקשורת', 'עיתונים'],
  indefinite: list('כמה'),
  relatives: list('אשר'),
  subordinators: list('כי אם כאשר בגלל מאחר למרות בעוד אף'),
  coordinators: list('או אבל אך אולם'),
  prepositions: list('של על את עם אל מן בין לפי אצל תחת ליד לפני אחרי מאז עד'),
  complementisers: ['כי'],
  questionWords: list('אם מי מה מתי היכן מדוע כיצד'),
  infinitiveMark: [],
  agents: ['בידי'],
  passiveAuxiliaries: [],
  modals: [],
  citing: ['בהסתמך על', 'תוך ציטוט'],
  asWords: [],
  particles: [],
  commaBeforeClause: false,
  verbSecond: true,
  capitalNouns: false,
  headFirst: true,
  addresseeArticles: [],
  mostConfidence: 0.6,
  personEndings: [],
  accordingTo: ['לפי', 'על פי', 'לדברי', 'לטענת'],
  accordingAfter: [],
  heldBy: [],
  asSaying: ['באומרו', 'כאומר'],
  formulas: [
    ...topic('declined', ['סירב|סירבה|סירבו להגיב|לומר|להתייחס']),
    ...topic('noanswer', [
      'לא הגיב|הגיבה|הגיבו לפניית|לפניות|לשאלות',
      'לא הגיב|הגיבה|הגיבו',
      'לא השיב|השיבה|השיבו לפניית|לפניות|לשאלות',
      'לא השיב|השיבה|השיבו',
    ]),
    ...subject('unverified', ['לא אומת|אומתה|אומתו']),
    ...topic('unverified', ['לא הצליח|הצליחה|הצליחו לאמת']),
    ...topic('unclear', ['עדיין? לא ברור']),
  ],
  hedges: ['ככל הנראה', 'לכאורה', 'כביכול', 'על פי החשד'],
  hearsay: ['לכאורה', 'כביכול'],
  anonymity: ['שביקש|שביקשה שלא להזדהות', 'ששמו|ששמה לא פורסם'],
  nouns: {
    person: list(
      'גורם גורמים בכיר בכירים פקיד פקידים מקור מקורות תושב תושבים עד עדים דיפלומט אדם אנשים שר שרה קצין הקצין הגאולוג גאולוג הספרנית ספרנית הגורם המקור הפקיד',
    ),
    spokesperson: list('דובר דוברת הדובר הדוברת'),
    institution: list(
      'משרד משטרה המשטרה ממשלה הממשלה צבא הצבא עירייה העירייה בעירייה מהעירייה חברה החברה מפלגה בית שירות השירות שירותי תאגיד רכבת הרכבת מהרכבת בנק איגוד עמותה עמותת שגרירות שגרירות רשות',
    ),
    outlet: list('עיתון העיתון ערוץ סוכנות תחנה רדיו אתר כתב'),
    document: list('מסמך המסמך דיווח הדיווח דוח הדוח מכתב המכתב תזכיר סרטון סקר פרוטוקול'),
    occasion: list('ריאיון הודעה שיחה'),
  },
  titles: list(
    'השר השרה שר שרה הנשיא הנשיאה ד"ר פרופ ראש הקצין הגאולוג הספרנית המהנדס המהנדסת השופט השופטת הרופא הרופאה',
  ),
  outletNames: list('קורייר טיימס רויטרס'),
  institutionNames: [],
  dates: {
    months: [
      ['ינואר', 'בינואר'],
      ['פברואר', 'בפברואר'],
      ['מרץ', 'במרץ', 'מרס', 'במרס'],
      ['אפריל', 'באפריל'],
      ['מאי', 'במאי'],
      ['יוני', 'ביוני'],
      ['יולי', 'ביולי'],
      ['אוגוסט', 'באוגוסט'],
      ['ספטמבר', 'בספטמבר'],
      ['אוקטובר', 'באוקטובר'],
      ['נובמבר', 'בנובמבר'],
      ['דצמבר', 'בדצמבר'],
    ],
    weekdays: [[], [], [], [], [], [], []],
    ambiguousMonths: [],
    before: [],
    partsOfDay: [],
    last: [],
    next: [],
    this: [],
    units: { day: [], week: [], month: [], year: [], decade: [] },
    relativeDays: { אתמול: -1, היום: 0, מחר: 1, הבוקר: 0, אמש: -1 },
    ago: [],
    numbers: {},
    future: [],
    past: [],
    prepositions: [],
    to: ['עד', '-', '–'],
    monthFirst: false,
    seasons: {},
  },
  captions: {
    hedges: ['ככל הנראה', 'לכאורה', 'אילוסטרציה', 'תמונת ארכיון'],
    placePrepositions: [],
    placeNouns: [],
    creditLabels: ['צילום', 'קרדיט', 'באדיבות'],
    agencies: ['רויטרס', 'ap', 'afp', 'פלאש90'],
    agencyWords: [],
    handout: ['באדיבות', 'דובר', 'דוברות'],
    statutory: ['סעיף', 'חוק זכויות יוצרים'],
    licence: ['cc by', 'cc-by', 'נחלת הכלל'],
    archive: ['ארכיון'],
    user: ['רשתות חברתיות', 'הרשתות החברתיות', 'צילום מסך'],
    staff: [],
    institutionWords: ['משטרה', 'משטרת', 'צה"ל'],
    directions: [],
    sharedBy: [],
  },
}
