import type { originReasons as english } from '../en/origin-reasons.ts'
import { isolate } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm, listedBriefly } = speech

const agree = (names: readonly string[], one: string, several: string) => (names.length === 1 ? one : several)

export const originReasons: typeof english = {
  copies: count =>
    inForm(count, {
      one: 'העתק אחד אינו מוסיף מקור ראשוני.',
      two: 'שני העתקים אינם מוסיפים מקור ראשוני.',
      other: '# העתקים אינם מוסיפים מקור ראשוני.',
    }),
  resting: (outlets, on, whom) =>
    `${listedBriefly(outlets)} ${agree(outlets, 'נשען', 'נשענים')} על הדיווח של ${isolate(on)}${whom === null ? '' : ` מפי ״${isolate(whom)}״`} ${agree(outlets, 'ואינו מוסיף', 'ואינם מוסיפים')} מקור ראשוני.`,
  'also-citing': (outlets, on) =>
    `${listedBriefly(outlets)} ${agree(outlets, 'מצטט', 'מצטטים')} גם את ${isolate(on)}.`,
  'same-person': outlets => `${listedBriefly(outlets)} נשענים על אותו אדם ונספרים פעם אחת.`,
  'same-words': outlets => `${listedBriefly(outlets)} נשענים על אותן מילים ונספרים פעם אחת.`,
  'perhaps-one-unnamed': outlets =>
    `אי אפשר להבחין בין המקורות בעילום שם של ${listedBriefly(outlets)}, וייתכן שמדובר במקור אחד.`,
  'perhaps-one-institution': outlets =>
    `${listedBriefly(outlets)} נשענים על אותו גוף, וייתכן ששוחחו עם אותו אדם.`,
  'perhaps-one-document': outlets =>
    `${listedBriefly(outlets)} נשענים על מסמכים מסוג אחד, וייתכן שמדובר באותו מסמך.`,
  'perhaps-one-person': outlets => `${listedBriefly(outlets)} מצטטים את אותו אדם, וייתכן שכולם נשענים עליו.`,
  'further-voice': (outlet, whom) =>
    `${isolate(outlet)} נשען על אחרים אך מצטט גם את ״${isolate(whom)}״, וייתכן שזה מקור ראשוני נוסף.`,
  'further-report': outlet =>
    `${isolate(outlet)} נשען על אחרים, אך ייתכן שגם דיווח דבר מה בעצמו, ואז זה מקור ראשוני נוסף.`,
  'unknown-outlet': outlet => `איש אינו אומר מיהו ״${isolate(outlet)}״.`,
  'known-outlet': outlet => `״${isolate(outlet)}״ מצוטט, וייתכן שזה כלי תקשורת שכבר נספר.`,
  unconfirmed: 'טקסטים שאיש לא אישר אינם מעלים את הקצה התחתון של הטווח.',
}
