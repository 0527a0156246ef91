import type { SearchNotes } from '../en/search-notes.ts'
import { isolate } from '../speech.ts'

export const searchNotes: SearchNotes = {
  'too-long': limit => `החיפוש ארוך מ־${limit} תווים. כדאי לחפש כמה מילים מתוכו.`,
  'too-many-words': limit =>
    `בחיפוש יש יותר מ־${limit} מילים. כדאי לחפש פחות מילים, או לשים במירכאות מילים ששייכות יחד.`,
  'filter-excluded': filter => `אי אפשר לשלול מסנן: ${isolate(`-${filter}:`)} הושמט.`,
  'no-country': given => `אין מדינה בשם ״${isolate(given)}״: המסנן הזה הושמט.`,
  'no-language': given => `אין שפה בשם ״${isolate(given)}״: המסנן הזה הושמט.`,
  'no-source': () => 'אחרי \u2066source:\u2069 צריך לבוא שם, למשל \u2066source:"Kan"\u2069.',
  'only-unnamed-yes': () => 'אין מסנן \u2066unnamed:no\u2069, יש רק \u2066unnamed:yes\u2069.',
  'only-one-origin': given => `יש רק מסנן \u2066origins:1\u2069, ולכן ${isolate(`origins:${given}`)} הושמט.`,
  'no-date': given =>
    `״${isolate(given)}״ אינו תאריך כמו \u20662026-11-13\u2069, \u20662026-11\u2069 או \u20662026\u2069: המסנן הזה הושמט.`,
  'no-day-between': (from, to) => `אין שום יום בין ${isolate(from)} ובין ${isolate(to)}.`,
  'only-left-out': () => 'יש לציין גם מה לחפש, לא רק מה להשמיט.',
  'no-letter': () => 'אין בחיפוש הזה אות או ספרה, ולכן אין מה לחפש.',
  'no-outlet': given => `אין כאן כלי תקשורת בשם ״${isolate(given)}״.`,
  'no-topic': given => `אין נושא בשם ״${isolate(given)}״: כולם מפורטים ב־\u2066/topics\u2069.`,
  'too-common': () => 'המילים האלה נפוצות כל כך שהן נמצאות בכל כתבה. כדאי לחפש מילה נדירה יותר.',
  'too-slow': () =>
    'החיפוש הזה נמשך יותר מדי זמן. כדאי לחפש מילה נדירה יותר, או לציין מדינה, כלי תקשורת או תאריך.',
}
