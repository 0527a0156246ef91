import type { topics as english } from '../en/topics.ts'
import { isolated } from '../speech.ts'

export const topics: typeof english = {
  title: 'Themen',
  nav: 'Alle Themen',
  description: 'Wovon die Nachrichten handeln, nach den Themen des IPTC, mit der Zahl der Geschichten.',
  lead: 'Wovon die Geschichten der letzten 30 Tage handeln. Themen gibt es für Artikel auf Englisch, Deutsch, Französisch, Spanisch und Russisch.',
  narrower: 'Im Einzelnen:',
  none: 'Noch handelt keine Geschichte von diesem Thema.',
  filed: 'Eine Geschichte steht hier wegen der Wörter ihrer Artikel; deren Seiten zeigen sie.',
  titleOf: topic => `${topic} in den Nachrichten`,
  feeds: 'Diese Liste als Feed:',
  aboutTitle: 'Wovon er handelt',
  sure: { high: 'sehr wahrscheinlich', middle: 'wahrscheinlich', low: 'vielleicht' },
  contest: {
    ask: 'Fehlt etwas, oder ist ein anderes Land das wichtigste?',
    told: 'Danke. Die Redaktion sieht sich an, wo dieser Artikel eingeordnet ist.',
    decidedTitle: 'Die Redaktion hat entschieden',
    decided: {
      wrong: section => `Betrifft nicht: ${isolated(section)}`,
      missing: section => `Betrifft auch: ${isolated(section)}`,
      main: section => `Betrifft vor allem: ${isolated(section)}`,
    },
  },
}
