import type { originReasons as english } from '../en/origin-reasons.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm, listedBriefly } = speech

const agree = (names: readonly string[], one: string, several: string) => (names.length === 1 ? one : several)

export const originReasons: typeof english = {
  copies: count =>
    inForm(count, {
      one: '# copia no añade ningún origen.',
      other: '# copias no añaden ningún origen.',
    }),
  resting: (outlets, on, whom) =>
    `${listedBriefly(outlets)} ${agree(outlets, 'se basa', 'se basan')} en lo que ${isolated(on)} publicó${whom === null ? '' : ` citando a «${isolated(whom)}»`} y no ${agree(outlets, 'añade', 'añaden')} ningún origen.`,
  'also-citing': (outlets, on) =>
    `${listedBriefly(outlets)} también ${agree(outlets, 'cita', 'citan')} a ${isolated(on)}.`,
  'same-person': outlets => `${listedBriefly(outlets)} se basan en la misma persona y cuentan una sola vez.`,
  'same-words': outlets =>
    `${listedBriefly(outlets)} se basan en las mismas palabras y cuentan una sola vez.`,
  'perhaps-one-unnamed': outlets =>
    `Las fuentes anónimas de ${listedBriefly(outlets)} no pueden distinguirse y quizá sean una sola.`,
  'perhaps-one-institution': outlets =>
    `${listedBriefly(outlets)} se basan en el mismo organismo y quizá hablaron con la misma persona.`,
  'perhaps-one-document': outlets =>
    `${listedBriefly(outlets)} se basan en documentos del mismo tipo, que quizá sean uno solo.`,
  'perhaps-one-person': outlets =>
    `${listedBriefly(outlets)} citan a la misma persona, en la que quizá se basen todos.`,
  'further-voice': (outlet, whom) =>
    `${isolated(outlet)} se basa en otros, pero también cita a «${isolated(whom)}», que podría ser un origen más.`,
  'further-report': outlet =>
    `${isolated(outlet)} se basa en otros, pero quizá averiguó algo por su cuenta, lo que sería un origen más.`,
  'unknown-outlet': outlet => `Nadie dice quién es «${isolated(outlet)}».`,
  'known-outlet': outlet => `Se cita a «${isolated(outlet)}», que quizá sea un medio ya contado.`,
  unconfirmed: 'Los textos que nadie ha confirmado no aumentan el número mínimo.',
}
