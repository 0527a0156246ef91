import type { topics as english } from '../en/topics.ts'
import { isolated } from '../speech.ts'

export const topics: typeof english = {
  title: 'Themen',
  nav: 'Alle Themen',
  description: 'Wovon die Nachrichten handeln, nach den Themen von IPTC, mit der Zahl der Geschichten.',
  lead: 'Wovon die Geschichten der letzten 30 Tage handeln. Themen haben Artikel auf Englisch, Deutsch, Französisch, Spanisch und Russisch.',
  narrower: 'Darin:',
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
      wrong: section => `Nicht über ${isolated(section)}`,
      missing: section => `Auch über ${isolated(section)}`,
      main: section => `Vor allem über ${isolated(section)}`,
    },
  },
}
