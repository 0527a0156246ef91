import type { topics as english } from '../en/topics.ts'
import { isolate } from '../speech.ts'

export const topics: typeof english = {
  title: 'נושאים',
  nav: 'כל הנושאים',
  description: 'במה עוסקות החדשות, לפי הנושאים של IPTC, עם מספר הסיפורים.',
  lead: 'במה עוסקים הסיפורים של 30 הימים האחרונים. לכתבות באנגלית, בגרמנית, בצרפתית, בספרדית וברוסית נקבעים נושאים.',
  narrower: 'בתוכו:',
  none: 'שום סיפור אינו עוסק עדיין בנושא הזה.',
  filed: 'סיפור נמצא כאן בשל מילים בכתבות שלו; הדפים שלהן מראים אותן.',
  titleOf: topic => `${isolate(topic)} בחדשות`,
  feeds: 'הרשימה הזאת כפיד:',
  aboutTitle: 'במה היא עוסקת',
  sure: { high: 'סביר מאוד', middle: 'סביר', low: 'אולי' },
  contest: {
    ask: 'חסר משהו, או שמדינה אחרת היא העיקרית?',
    told: 'תודה. העורכים יבדקו לאן הכתבה הזאת משויכת.',
    decidedTitle: 'העורכים החליטו',
    decided: {
      wrong: section => `לא על ${isolate(section)}`,
      missing: section => `גם על ${isolate(section)}`,
      main: section => `בראש ובראשונה על ${isolate(section)}`,
    },
  },
}
