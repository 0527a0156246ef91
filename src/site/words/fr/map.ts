import type { map as english } from '../en/map.ts'

export const map: typeof english = {
  nav: 'Carte',
  title: 'Le monde dans l’actualité',
  description:
    'Une carte du monde avec le nombre de sujets où figure chaque pays, et la même chose en tableau.',
  lead: 'Un sujet compte pour chacun des pays sous lesquels il est classé.',
  spans: { label: 'Période', today: 'Dernières 24 heures', week: 'Sept derniers jours' },
  inDays: 'Ces sept derniers jours.',
  toMap: 'Tous les pays sur la carte',
  none: {
    today: 'Aucun sujet ces dernières 24 heures.',
    week: 'Aucun sujet ces sept derniers jours.',
  },
  label: 'Carte du monde des sujets par pays',
  toTable: 'La même chose en tableau',
  legend: 'Sujets',
  legendNone: 'aucun',
  orMore: number => `${number} ou plus`,
  borders: 'Une frontière tracée ici n’est pas un jugement.',
  bordersMore: 'Pourquoi une frontière est tracée ainsi',
  tableTitle: 'Par pays',
  columns: { country: 'Pays', stories: 'Sujets' },
  week: (stories, today) =>
    `${stories} ces sept derniers jours, dont ${today} ces dernières 24 heures. Un sujet compte chaque jour (UTC), de son premier article au plus récent.`,
  places: {
    title: 'Territoires contestés',
    description:
      'Comment les articles sur des territoires contestés sont classés, et comment les frontières sont tracées sur la carte.',
    fromCountry: 'Comment les territoires contestés sont classés',
  },
}
