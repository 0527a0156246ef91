import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm, listedBriefly } = speech

const agree = (names: readonly string[], one: string, several: string) => (names.length === 1 ? one : several)

/** Why the range of a story’s origins is what it is, by the code of the reason and with its values. */
export const originReasons = {
  copies: (count: number) =>
    inForm(count, { one: '# copy adds no origin.', other: '# copies add no origin.' }),
  resting: (outlets: readonly string[], on: string, whom: string | null) =>
    `${listedBriefly(outlets)} ${agree(outlets, 'rests', 'rest')} on what ${isolated(on)} reported${whom === null ? '' : ` from “${isolated(whom)}”`} and ${agree(outlets, 'adds', 'add')} no origin.`,
  'also-citing': (outlets: readonly string[], on: string) =>
    `${listedBriefly(outlets)} also ${agree(outlets, 'cites', 'cite')} ${isolated(on)}.`,
  'same-person': (outlets: readonly string[]) =>
    `${listedBriefly(outlets)} rest on the same person and count once.`,
  'same-words': (outlets: readonly string[]) =>
    `${listedBriefly(outlets)} rest on the same words and count once.`,
  'perhaps-one-unnamed': (outlets: readonly string[]) =>
    `The unnamed sources of ${listedBriefly(outlets)} cannot be told apart and may be one.`,
  'perhaps-one-institution': (outlets: readonly string[]) =>
    `${listedBriefly(outlets)} rest on the same office and may have spoken to the same person.`,
  'perhaps-one-document': (outlets: readonly string[]) =>
    `${listedBriefly(outlets)} rest on papers of one kind, which may be the same paper.`,
  'perhaps-one-person': (outlets: readonly string[]) =>
    `${listedBriefly(outlets)} quote the same person, on whom they may all rest.`,
  'further-voice': (outlet: string, whom: string) =>
    `${isolated(outlet)} rests on others but also quotes “${isolated(whom)}”, which may be a further origin.`,
  'further-report': (outlet: string) =>
    `${isolated(outlet)} rests on others but may have reported something itself, which would be a further origin.`,
  'unknown-outlet': (outlet: string) => `Nobody says who “${isolated(outlet)}” is.`,
  'known-outlet': (outlet: string) =>
    `“${isolated(outlet)}” is cited, which may be an outlet counted already.`,
  unconfirmed: 'Texts that nobody has confirmed do not raise the smallest number.',
}
