import type { originReasons as english } from '../en/origin-reasons.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm, listedBriefly } = speech

const agree = (names: readonly string[], one: string, several: string) => (names.length === 1 ? one : several)

export const originReasons: typeof english = {
  copies: count =>
    inForm(count, {
      one: '# Kopie fügt keinen Ursprung hinzu.',
      other: '# Kopien fügen keinen Ursprung hinzu.',
    }),
  resting: (outlets, on, whom) =>
    `${listedBriefly(outlets)} ${agree(outlets, 'stützt', 'stützen')} sich auf das, was ${isolated(on)}${whom === null ? '' : ` unter Berufung auf „${isolated(whom)}“`} berichtet hat, und ${agree(outlets, 'fügt', 'fügen')} keinen Ursprung hinzu.`,
  'also-citing': (outlets, on) =>
    `${listedBriefly(outlets)} ${agree(outlets, 'beruft', 'berufen')} sich außerdem auf ${isolated(on)}.`,
  'same-person': outlets =>
    `${listedBriefly(outlets)} stützen sich auf dieselbe Person und zählen nur einmal.`,
  'same-words': outlets =>
    `${listedBriefly(outlets)} stützen sich auf denselben Wortlaut und zählen nur einmal.`,
  'perhaps-one-unnamed': outlets =>
    `Die ungenannten Quellen von ${listedBriefly(outlets)} lassen sich nicht unterscheiden und sind vielleicht dieselbe.`,
  'perhaps-one-institution': outlets =>
    `${listedBriefly(outlets)} stützen sich auf dieselbe Stelle und haben vielleicht mit derselben Person gesprochen.`,
  'perhaps-one-document': outlets =>
    `${listedBriefly(outlets)} stützen sich auf Dokumente gleicher Art, vielleicht auf ein und dasselbe.`,
  'perhaps-one-person': outlets =>
    `${listedBriefly(outlets)} zitieren dieselbe Person, auf die sie sich vielleicht alle stützen.`,
  'further-voice': (outlet, whom) =>
    `${isolated(outlet)} stützt sich auf andere, zitiert aber auch „${isolated(whom)}“; das könnte ein weiterer Ursprung sein.`,
  'further-report': outlet =>
    `${isolated(outlet)} stützt sich auf andere, hat aber vielleicht auch selbst etwas in Erfahrung gebracht; das wäre ein weiterer Ursprung.`,
  'unknown-outlet': outlet => `Niemand sagt, wer „${isolated(outlet)}“ ist.`,
  'known-outlet': outlet =>
    `„${isolated(outlet)}“ wird angeführt, vielleicht ein Medium, das schon mitgezählt ist.`,
  unconfirmed: 'Texte, die niemand bestätigt hat, erhöhen die Mindestzahl nicht.',
}
