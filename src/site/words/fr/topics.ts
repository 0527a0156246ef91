import type { topics as english } from '../en/topics.ts'
import { isolated } from '../speech.ts'

export const topics: typeof english = {
  title: 'Thèmes',
  nav: 'Tous les thèmes',
  description: 'De quoi parle l’actualité, selon les thèmes de l’IPTC, avec le nombre de sujets.',
  lead: 'De quoi parlent les sujets des 30 derniers jours. Les articles en anglais, allemand, français, espagnol et russe ont des thèmes.',
  narrower: 'Plus précisément\u00a0:',
  none: 'Aucun sujet ne porte encore sur ce thème.',
  filed: 'Un sujet est classé ici d’après les mots de ses articles\u00a0; leurs pages les montrent.',
  titleOf: topic => `L’actualité\u00a0: ${topic}`,
  feeds: 'Cette liste en flux\u00a0:',
  aboutTitle: 'De quoi il parle',
  sure: { high: 'très probable', middle: 'probable', low: 'peut-être' },
  contest: {
    ask: 'Manque-t-il quelque chose, ou un autre pays est-il le principal\u00a0?',
    told: 'Merci. La rédaction va vérifier où cet article est classé.',
    decidedTitle: 'La rédaction a décidé',
    decided: {
      wrong: section => `Ne porte pas sur\u00a0: ${isolated(section)}`,
      missing: section => `Porte aussi sur\u00a0: ${isolated(section)}`,
      main: section => `Porte avant tout sur\u00a0: ${isolated(section)}`,
    },
  },
}
