import type { originReasons as english } from '../en/origin-reasons.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm, listedBriefly } = speech

const agree = (names: readonly string[], one: string, several: string) => (names.length === 1 ? one : several)

export const originReasons: typeof english = {
  copies: count =>
    inForm(count, {
      one: '# копия не добавляет первоисточника.',
      few: '# копии не добавляют первоисточника.',
      many: '# копий не добавляют первоисточника.',
      other: '# копии не добавляют первоисточника.',
    }),
  resting: (outlets, on, whom) =>
    `${listedBriefly(outlets)} ${agree(outlets, 'опирается', 'опираются')} на сообщение издания ${isolated(on)}${whom === null ? '' : `, источник которого — «${isolated(whom)}»,`} и не ${agree(outlets, 'добавляет', 'добавляют')} первоисточника.`,
  'also-citing': (outlets, on) =>
    `${listedBriefly(outlets)} также ${agree(outlets, 'ссылается', 'ссылаются')} на издание ${isolated(on)}.`,
  'same-person': outlets =>
    `${listedBriefly(outlets)} опираются на слова одного человека и считаются за один первоисточник.`,
  'same-words': outlets =>
    `${listedBriefly(outlets)} опираются на одни и те же слова и считаются за один первоисточник.`,
  'perhaps-one-unnamed': outlets =>
    `Неназванные источники изданий ${listedBriefly(outlets)} неразличимы: возможно, это один источник.`,
  'perhaps-one-institution': outlets =>
    `${listedBriefly(outlets)} опираются на одно учреждение и, возможно, говорили с одним и тем же человеком.`,
  'perhaps-one-document': outlets =>
    `${listedBriefly(outlets)} опираются на документы одного вида — возможно, на один и тот же.`,
  'perhaps-one-person': outlets =>
    `${listedBriefly(outlets)} цитируют одного человека, на слова которого, возможно, опираются все.`,
  'further-voice': (outlet, whom) =>
    `${isolated(outlet)} опирается на других, но цитирует и источник «${isolated(whom)}»: возможно, это ещё один первоисточник.`,
  'further-report': outlet =>
    `${isolated(outlet)} опирается на других, но, возможно, сообщает и что-то своё: это был бы ещё один первоисточник.`,
  'unknown-outlet': outlet => `Что за издание «${isolated(outlet)}», никто не поясняет.`,
  'known-outlet': outlet => `Есть ссылка на «${isolated(outlet)}»: возможно, это издание уже учтено.`,
  unconfirmed: 'Тексты, которых никто не подтвердил, не повышают нижнюю границу.',
}
