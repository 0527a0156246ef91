import type { desk as english } from '../en/desk.ts'
import { isolate } from '../speech.ts'
import { speech } from './speech.ts'

const { counted, inForm, numeral } = speech

export const desk: typeof english = {
  nav: { label: 'לעורכים', feeds: 'פידים', starter: 'רשימת פתיחה', queue: 'תור' },
  demo: 'עולם ההדגמה אינו פונה לפידים, כי הוא לעולם אינו מתערבב עם חדשות אמיתיות. יש לרוקן את האתר בפקודה ״\u2066sayso demo --remove\u2069״, ואז להירשם.',

  states: { stopped: 'נעצר', failing: 'נכשל', new: 'עדיין לא נקרא', fine: 'תקין' },

  feeds: {
    title: 'פידים',
    description: 'הפידים שהאתר הזה קורא, ומה מצבו של כל אחד.',
    none: 'עדיין אין מינויים. אפשר להזין למטה כתובת של פיד או של אתר שיש בו פידים, או לבחור מרשימת הפתיחה.',
    total: count => `${counted(count, 'feed')} במינוי`,
    allFine: count => `במינוי: ${counted(count, 'feed')}, והכול תקין.`,
    part: {
      stopped: count => `${numeral(count)} נעצרו`,
      failing: count => `${numeral(count)} נכשלים`,
      new: count => `${numeral(count)} עדיין לא נקראו`,
      fine: count => `${numeral(count)} תקינים`,
    },
    listTitle: 'כל הפידים',
    order: 'מה שדורש טיפול מופיע ראשון.',
    all: 'להציג את כל הפידים',
    noneOf: 'אין פיד במצב הזה.',
    pages: 'דפי הרשימה',
    page: (page, pages) => `דף ${page} מתוך ${pages}`,
    before: 'הקודם',
    next: 'הבא',
    addTitle: 'הוספת פיד או אתר',
    url: 'כתובת',
    urlHint: 'של פיד, או של אתר שיש לחפש את הפידים שלו',
    findButton: 'לחפש פידים',
    listsTitle: 'מרשימה ואל רשימה',
    file: 'רשימת פידים (OPML)',
    fileHint: 'כפי שקוראי פידים מייצאים אותה; 8 MB לכל היותר',
    importButton: 'להירשם לכל הרשימה',
    export: 'לייצא את כל הפידים כ־OPML',
    starter: 'לבחור מרשימת הפתיחה',
    starterWhat: 'עיתונים, גופי שידור וסוכנויות מן העולם, לפי מדינות.',
  },

  progress: {
    read: 'נקרא',
    never: 'מעולם לא נקרא',
    lastRead: 'קריאה אחרונה',
    failed: failures =>
      failures === 1
        ? 'נכשל בפעם האחרונה'
        : inForm(failures, {
            one: 'נכשל פעם אחת',
            two: 'נכשל פעמיים ברצף',
            other: 'נכשל # פעמים ברצף',
          }),
    next: 'הפנייה הבאה',
    due: 'הגיע תורו',
    stopped: 'אין עוד פניות אליו',
  },

  found: {
    title: 'הפידים בכתובת הזאת',
    lead: count =>
      inForm(count, {
        one: 'אפשר לקרוא שם פיד אחד. יש לבחור למה להירשם.',
        two: 'אפשר לקרוא שם שני פידים. יש לבחור למה להירשם.',
        other: 'אפשר לקרוא שם # פידים. יש לבחור למה להירשם.',
      }),
    untitled: 'פיד בלי כותרת',
    entries: count => (count === 0 ? 'אין רשומות כרגע' : counted(count, 'entry')),
    subscribe: 'הרשמה',
    subscribed: 'כבר במינוי',
    another: 'לבדוק כתובת אחרת',
  },

  importing: {
    title: 'הרשימה נבדקת',
    titleRefused: 'לא ניתן לקרוא את הרשימה',
    waiting: 'היא ממתינה לתורה.',
    far: (done, total) => `נבדקו ${numeral(done)} מתוך ${counted(total, 'feed')}.`,
    soFar: (subscribed, already, refused) =>
      `עד כה: חדשים – ${numeral(subscribed)}, כבר היו כאן – ${numeral(already)}, נדחו – ${numeral(refused)}.`,
    leave: 'אפשר לעזוב את הדף: זה יימשך גם בלעדיך.',
    againWhat: 'הדף נטען מחדש עד שהרשימה תסתיים.',
    again: 'לבדוק שוב',
    another: 'לבחור קובץ אחר',
  },

  result: {
    title: 'מה יצא מזה',
    subscribed: count => `חדשים כאן: ${numeral(count)}`,
    already: count => `כבר היו כאן: ${numeral(count)}`,
    refused: count => `נדחו: ${numeral(count)}`,
    soon: 'הפנייה לפידים חדשים תיעשה בדקות הקרובות, כמה בכל פעם.',
    refusedTitle: 'נדחו',
    more: count => inForm(count, { one: 'ועוד פיד אחד', two: 'ועוד שני פידים', other: 'ועוד # פידים' }),
    warningsTitle: 'הושמט מן הרשימה',
    toFeeds: 'אל הפידים',
  },

  feed: {
    kind: 'פיד',
    description: 'מצבו של הפיד הזה, והפניות האחרונות אליו.',
    readAt: 'קריאה אחרונה:',
    why: 'מדוע אז:',
    neverRead: 'הוא עדיין לא נקרא.',
    askedAt: 'הפנייה האחרונה',
    notAsked: 'עדיין לא הייתה פנייה',
    notLately: 'לא הייתה פנייה לאחרונה',
    nextAt: 'הבאה',
    nextSoon: 'הבאה מיד',
    failing: failures =>
      inForm(failures, {
        one: 'הניסיון האחרון נכשל.',
        two: 'שני הניסיונות האחרונים נכשלו.',
        other: '# הניסיונות האחרונים נכשלו.',
      }),
    fault: 'מה לא היה תקין:',
    stopped: 'אין עוד פניות אליו.',
    again: '״לפנות עכשיו״ מפעיל אותו מחדש.',
    subscribedAt: 'במינוי מיום',
    pausedNote: 'כל עוד האתר מושהה או מציג את עולם ההדגמה, אין פניות לפידים.',
    asked: 'ביקשת לפנות אליו עכשיו: בתוך שניות הרשימה למטה תראה מה יצא מזה.',
    lookAgain: 'לבדוק שוב',
    ask: 'לפנות עכשיו',
    stop: 'לעצור',
    unsubscribe: 'ביטול המינוי…',
    unsubscribeWhat: 'הפיד יוצא מן הרשימה, עם כל הידוע על הרשומות ועל הפניות שלו. הכתבות שלו נשארות.',
    unsubscribeButton: 'כן, לבטל את המינוי',
    fetchesTitle: 'הפניות האחרונות',
    noFetches: 'עדיין לא הייתה פנייה אליו.',
    columns: {
      at: 'מתי',
      outcome: 'מה יצא מזה',
      answer: 'קוד',
      bytes: 'גודל',
      took: 'משך',
      entries: 'רשומות',
      fresh: 'חדשות',
    },
    none: 'אין',
  },

  outcomes: {
    feed: 'נקרא',
    unchanged: 'ללא שינוי',
    'not-a-feed': 'אינו פיד',
    address: 'הכתובת נדחתה',
    status: 'שגיאה מן השרת',
    network: 'לא הושג',
    timeout: 'איטי מדי',
    'too-large': 'גדול מדי',
    encoding: 'פגום',
    redirects: 'מוביל במעגל',
    paused: 'נדחה למועד אחר',
  },
  outcomeElse: 'נכשל',
  unchangedWhat: 'השרת אומר שאין חדש.',

  queue: {
    title: 'תור',
    description: 'מה ממתין לביצוע באתר הזה.',
    idle: 'דבר אינו ממתין: כל כתבה שהגיעה נקראה, ולא הגיע תורו של אף פיד.',
    busy: (waiting, due) =>
      `ממתינות לקריאה: ${counted(waiting, 'article')}; הגיע תורם: ${counted(due, 'feed')}.`,
    articlesTitle: 'עבודה ממתינה',
    feedsTitle: 'פידים',
    hostsTitle: 'שרתים במנוחה',
    names: {
      'read-article': 'כתבות שאנשים הוסיפו',
      'read-fed-article': 'כתבות מפידים',
      'import-feeds': 'רשימות פידים',
      daily: 'מטלות יומיות',
    },
    noneWaits: 'דבר אינו ממתין.',
    notOverdue: count => `ממתינים: ${numeral(count)}, ואיש אינו באיחור.`,
    waits: (count, ago) => `ממתינים: ${numeral(count)}; הוותיק שבהם הגיע ${ago}.`,
    active: count => `בטיפול: ${numeral(count)}.`,
    limit: articles =>
      `בתור של הפידים יש מקום ל־${numeral(articles)} כתבות: כל עוד ממתינות כמספר הזה, אין פניות לפידים.`,
    full: articles =>
      `התור של הפידים מלא: אין פניות לפידים עד שימתינו פחות מ־${numeral(articles)} כתבות. מה שאנשים מוסיפים נקרא בכל זאת.`,
    noFeeds: 'אין מינויים לפידים.',
    noneDue: 'לא הגיע תורו של אף אחד.',
    due: (due, ago) =>
      inForm(due, {
        one: `הגיע תורו של פיד אחד, ${ago}.`,
        two: `הגיע תורם של שני פידים, הראשון ${ago}.`,
        other: `הגיע תורם של # פידים, הראשון ${ago}.`,
      }),
    noHosts: 'אף שרת לא ביקש שיניחו לו.',
    hostsWhat: 'הם ביקשו שיניחו להם, ולכן לא תיעשה פנייה אליהם לפני כן.',
    until: 'עד',
    moreHosts: count => inForm(count, { one: 'ועוד שרת אחד', two: 'ועוד שני שרתים', other: 'ועוד # שרתים' }),
    lookAgain: 'לבדוק שוב',
    unsureTitle: 'קריאות לבדיקה',
    noUnsure: 'כל הדפים נקראו בביטחון.',
    unsureWhat: 'Sayso אינו בטוח שמה שקרא בדפים האלה הוא הכתבה. הם מוצגים כקטע לכל היותר.',
  },

  starter: {
    title: 'רשימת פתיחה',
    description: 'כלי תקשורת מן העולם עם הפידים שלהם, לבחירה.',
    lead: (feeds, outlets, countries) =>
      `${counted(feeds, 'feed')}, ${counted(outlets, 'outlet')}, ${inForm(countries, { one: 'מדינה אחת', two: 'שתי מדינות', other: '# מדינות' })}. דבר מכאן אינו מובא לפני שבוחרים בו.`,
    terms:
      'זה שפיד פתוח לציבור אינו אומר דבר על מה שמותר לעשות בו. כדאי לקרוא את תנאי כלי התקשורת לפני שבוחרים בו: יש שמתירים קריאה פרטית בלבד, או שומרים לעצמם את כריית הטקסט והנתונים.',
    unchecked: 'איש לא בדק עדיין את הכתובת הזאת.',
    uncheckedAll: 'איש לא בדק עדיין אף אחת מן הכתובות האלה.',
    checked: day => `נבדק ביום ${day}`,
    subscribed: 'במינוי',
    family: (kind, family) => `${kind}, מקבוצת ${isolate(family)}`,
    kinds: {
      newspaper: 'עיתון',
      broadcaster: 'גוף שידור',
      agency: 'סוכנות',
      site: 'אתר',
      magazine: 'כתב עת',
    },
    button: 'להירשם למסומנים',
    buttonWhat: 'גם מה שמסומן במדינות סגורות נכלל.',
  },
}
