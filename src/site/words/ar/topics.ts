import type { topics as english } from '../en/topics.ts'
import { isolate } from '../speech.ts'

export const topics: typeof english = {
  title: 'المواضيع',
  nav: 'كل المواضيع',
  description: 'ما تدور حوله الأخبار بحسب مواضيع IPTC، مع عدد القصص.',
  lead: 'ما تدور حوله قصص آخر 30 يومًا. تُحدَّد المواضيع للمقالات المكتوبة بالإنجليزية والألمانية والفرنسية والإسبانية والروسية.',
  narrower: 'ضمنه:',
  none: 'لا تدور أي قصة حول هذا الموضوع بعد.',
  filed: 'تُدرج القصة هنا بسبب كلمات في مقالاتها، وتُظهرها صفحاتها.',
  titleOf: topic => `${isolate(topic)} في الأخبار`,
  feeds: 'متابعة هذه القائمة عبر خلاصة:',
  aboutTitle: 'ما يدور حوله',
  sure: { high: 'مرجّح جدًا', middle: 'مرجّح', low: 'ربما' },
  contest: {
    ask: 'هل ينقص شيء، أم أن البلد الرئيسي بلد آخر؟',
    told: 'شكرًا. سينظر المحررون في ما أُدرج تحته هذا المقال.',
    decidedTitle: 'قرر المحررون',
    decided: {
      wrong: section => `ليس عن ${isolate(section)}`,
      missing: section => `عن ${isolate(section)} أيضًا`,
      main: section => `عن ${isolate(section)} قبل كل شيء`,
    },
  },
}
