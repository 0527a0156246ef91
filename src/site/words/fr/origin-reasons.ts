import type { originReasons as english } from '../en/origin-reasons.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm, listedBriefly } = speech

const agree = (names: readonly string[], one: string, several: string) => (names.length === 1 ? one : several)

export const originReasons: typeof english = {
  copies: count =>
    inForm(count, { one: '# copie n’ajoute aucune origine.', other: '# copies n’ajoutent aucune origine.' }),
  resting: (outlets, on, whom) =>
    `${listedBriefly(outlets)} ${agree(outlets, 's’appuie', 's’appuient')} sur ce que ${isolated(on)} a rapporté${whom === null ? '' : ` d’après «\u00a0${isolated(whom)}\u00a0»`} et ${agree(outlets, 'n’ajoute', 'n’ajoutent')} aucune origine.`,
  'also-citing': (outlets, on) =>
    `${listedBriefly(outlets)} ${agree(outlets, 'cite', 'citent')} aussi ${isolated(on)}.`,
  'same-person': outlets =>
    `${listedBriefly(outlets)} s’appuient sur la même personne et ne comptent qu’une fois.`,
  'same-words': outlets =>
    `${listedBriefly(outlets)} s’appuient sur les mêmes mots et ne comptent qu’une fois.`,
  'perhaps-one-unnamed': outlets =>
    `Les sources anonymes citées par ${listedBriefly(outlets)} ne peuvent être distinguées et n’en sont peut-être qu’une seule.`,
  'perhaps-one-institution': outlets =>
    `${listedBriefly(outlets)} s’appuient sur la même institution et ont peut-être parlé à la même personne.`,
  'perhaps-one-document': outlets =>
    `${listedBriefly(outlets)} s’appuient sur des documents du même type, peut-être sur un seul et même document.`,
  'perhaps-one-person': outlets =>
    `${listedBriefly(outlets)} citent la même personne, sur laquelle tous s’appuient peut-être.`,
  'further-voice': (outlet, whom) =>
    `${isolated(outlet)} s’appuie sur d’autres, mais cite aussi «\u00a0${isolated(whom)}\u00a0», ce qui pourrait être une origine de plus.`,
  'further-report': outlet =>
    `${isolated(outlet)} s’appuie sur d’autres, mais a peut-être aussi rapporté quelque chose de son côté, ce qui serait une origine de plus.`,
  'unknown-outlet': outlet => `Personne ne dit qui est «\u00a0${isolated(outlet)}\u00a0».`,
  'known-outlet': outlet =>
    `«\u00a0${isolated(outlet)}\u00a0» est cité, mais c’est peut-être un média déjà compté.`,
  unconfirmed: 'Les textes que personne n’a confirmés n’augmentent pas le nombre minimal.',
}
