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
    lead: 'Sayso ne décide pas à qui appartient un territoire. Il classe un article là où les lecteurs le cherchent et montre pourquoi.',
    rules: {
      recognition: {
        begins: 'Une rubrique n’est pas une reconnaissance.',
        goesOn:
          ' Les codes sont ceux de la norme ISO 3166-1, et XK pour le Kosovo, qui n’y en a pas. Qu’un territoire ait une rubrique, ou n’en ait pas, ne dit rien de son statut.',
      },
      code: {
        begins: 'Ce qui a un code a une rubrique',
        goesOn:
          '\u00a0: la Palestine (PS), Taïwan (TW), le Sahara occidental (EH), Hong Kong (HK), le Groenland (GL) et d’autres sont classés sous la leur, quel que soit l’État qui les revendique.',
      },
      noCode: {
        begins: 'Ce qui n’a pas de code',
        goesOn:
          ' est classé sous l’État dont c’est le territoire selon les résolutions de l’Assemblée générale des Nations unies\u00a0: la Crimée, Donetsk et Louhansk sous l’Ukraine\u00a0; l’Abkhazie et l’Ossétie du Sud sous la Géorgie\u00a0; la Transnistrie sous la Moldavie\u00a0; Chypre du Nord sous Chypre. Le Somaliland, sur lequel il n’existe pas de telle résolution, est classé sous la Somalie, selon le nom que lui donnent les Nations unies. Si l’article parle aussi de l’autre État, ses propres mots l’y classent également.',
      },
      bothSides: {
        begins: 'Là où les deux parties ont leur place dans l’actualité d’un territoire',
        goesOn:
          ', les autres mots de l’article décident\u00a0: le Cachemire sous l’Inde ou le Pakistan, le plateau du Golan sous la Syrie ou Israël, Jérusalem sous Israël ou, en tant que Jérusalem-Est, sous la Palestine. Si rien d’autre n’est nommé, sous l’État qui administre le territoire\u00a0; de même l’Essequibo, sous le Guyana. Les îles de la mer de Chine méridionale et de la mer de Chine orientale ne sont classées que sous les États que le texte nomme.',
      },
      map: {
        begins: 'La carte suit le classement.',
        goesOn:
          ' Un territoire qui a sa propre rubrique a son propre tracé\u00a0: tout le Sahara occidental, le Kosovo, Taïwan, la Palestine. La Crimée est dessinée avec l’Ukraine, l’Abkhazie et l’Ossétie du Sud avec la Géorgie, Chypre du Nord avec Chypre, le Somaliland avec la Somalie. Là où les deux parties ont leur place dans l’actualité, la ligne suit l’administration\u00a0: au Cachemire, la ligne de contrôle\u00a0; sur le plateau du Golan, celle de 1974. Une telle ligne se trouve là où les auteurs de la carte, Natural Earth, l’ont vue, et n’est pas un jugement.',
      },
      names: {
        begins: 'Les noms',
        goesOn:
          ' sont ceux de l’article. Sayso n’en traduit aucun par le nom qu’emploie une autre partie, et lit les deux.',
      },
      otherwise: {
        begins: 'Qui voit les choses autrement',
        goesOn:
          ' peut contester une rubrique en donnant une raison. La rédaction décide selon ces règles et le dit\u00a0; une décision qui change la règle change cette page, avec sa date.',
      },
    },
  },
}
