import type { markings as english } from '../en/markings.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm } = speech

export const markings: typeof english = {
  openTitle: 'En attente de réponse',
  answeredTitle: 'Dernières réponses',
  noneAnswered: 'Il n’y a pas encore eu de réponse.',
  gone: 'une personne dont le compte n’existe plus',
  goneReason: 'Ses mots ont disparu avec le compte.',
  by: name => `par ${isolated(name)}`,
  says: name => `Ce que dit ${isolated(name)}`,
  states: { open: 'en attente de la rédaction', accepted: 'accepté', declined: 'refusé' },
  answered: (name, state) => `Réponse de ${isolated(name)}\u00a0: ${state}`,
  editorGone: 'la rédaction',
  reason: 'Votre raison',
  reasonHint: 'elle est conservée\u00a0; l’auteur du signalement en est informé',

  objection: {
    make: {
      title: 'Qu’est-ce qui est inexact dans cette déclaration\u00a0?',
      description: 'Signalez une déclaration mal lue, et dites ce qui est inexact.',
      lead: 'Sayso lit les articles à la machine, et se trompe parfois. Il s’agit ici de sa lecture de l’article, non de savoir si ce qui est dit est vrai.',
      readAs: 'Sayso l’a lue ainsi',
      fault: 'Ce qui est inexact',
      reason: 'Ce qui serait juste',
      reasonHint:
        'quelques mots, par exemple «\u00a0c’est la maire qui le dit, pas le secrétaire\u00a0»\u00a0; la rédaction les lit avec votre nom',
      button: 'Signaler l’erreur',
      back: 'Retour à l’article',
      own: 'Vous avez déjà signalé cette déclaration. Tant que la rédaction n’a pas répondu, vous pouvez reformuler.',
      answered: {
        accepted: 'Vous avez signalé cette déclaration, et la rédaction est d’accord\u00a0:',
        declined: 'Vous avez signalé cette déclaration, et la rédaction n’est pas d’accord\u00a0:',
      },
    },
    faults: {
      'not-a-statement': {
        is: 'Personne ne dit cela',
        what: 'ces mots ne sont pas une déclaration',
      },
      source: {
        is: 'Quelqu’un d’autre le dit',
        what: 'la source est une autre, ou se trouve dans d’autres mots',
      },
      words: {
        is: 'Ce ne sont pas ces mots-là',
        what: 'ce qui est dit commence ou finit ailleurs, ou est autre chose',
      },
      chain: {
        is: 'Cela vient par un autre chemin',
        what: 'par d’autres médias ou d’autres personnes, ou, au bout, de quelqu’un d’autre',
      },
      other: { is: 'Autre chose', what: 'le genre, la réserve, la date…' },
    },
    list: {
      nav: 'Objections',
      title: 'Objections',
      description: 'Les déclarations que des contributeurs jugent mal lues.',
      lead: waiting =>
        waiting === 0
          ? 'Aucune objection n’attend de réponse.'
          : inForm(waiting, {
              one: '# objection attend une réponse.',
              many: '# d’objections attendent une réponse.',
              other: '# objections attendent une réponse.',
            }),
      cases: 'Ce qui est accepté devient un cas d’essai pour la lecture des déclarations\u00a0:',
    },
    answer: {
      title: 'Une objection',
      description: 'Répondez si une déclaration est mal lue.',
      accept: 'Accepter\u00a0: elle est mal lue',
      decline: 'Refuser\u00a0: elle est bien lue',
      accepted:
        'La page de l’article dit que cette déclaration est mal lue, et celle-ci rejoint les cas d’essai pour la lecture des déclarations.',
    },
  },

  misplaced: {
    make: {
      title: 'Cet article relève-t-il d’un autre sujet\u00a0?',
      description: 'Signalez un article rangé dans le mauvais sujet, et dites pourquoi.',
      lead: 'Sayso regroupe les articles à la machine, et se trompe parfois. Un sujet porte sur un événement\u00a0: les mêmes personnes lors de l’événement suivant font un autre sujet.',
      article: 'L’article',
      story: 'Le sujet où il se trouve',
      reason: 'Pourquoi il n’a pas sa place ici',
      reasonHint:
        'quelques mots, par exemple «\u00a0c’est l’inondation de l’an dernier\u00a0»\u00a0; la rédaction les lit avec votre nom',
      button: 'Signaler',
      back: 'Retour au sujet',
    },
    list: {
      nav: 'Mauvais sujet',
      title: 'Dans le mauvais sujet',
      description: 'Les articles que des contributeurs jugent rangés dans le mauvais sujet.',
      lead: waiting =>
        waiting === 0
          ? 'Aucun article n’attend de réponse.'
          : inForm(waiting, {
              one: '# article à examiner.',
              many: '# d’articles à examiner.',
              other: '# articles à examiner.',
            }),
      cases: 'Ce qui est accepté devient un cas d’essai pour le regroupement\u00a0:',
      inStory: 'dans le sujet',
    },
    answer: {
      title: 'Cet article est-il dans le mauvais sujet\u00a0?',
      description: 'Répondez si un article est dans le mauvais sujet.',
      to: 'Le sujet dont il relève',
      toHint: 'son adresse, s’il existe ici',
      move: 'Le déplacer vers ce sujet',
      split: 'En faire un sujet à part',
      decline: 'Refuser\u00a0: il a sa place ici',
      undo: 'Ce qui est déplacé peut être remis en place\u00a0: sayso stories deeds, sayso stories undo.',
    },
  },

  contest: {
    make: {
      title: 'De quoi parle cet article\u00a0?',
      description:
        'Dites qu’un article est classé sous le mauvais pays ou le mauvais thème, ou qu’il en manque un.',
      lead: 'Sayso classe les articles d’après leurs mots, et se trompe parfois. Une rubrique n’est pas une reconnaissance\u00a0: les articles sont classés là où les lecteurs les cherchent.',
      policy: 'Comment sont classés les articles sur des lieux disputés',
      fault: 'Ce qui est inexact',
      wrong: section => `Il ne s’agit pas de ceci\u00a0: ${isolated(section)}`,
      main: country => `Il s’agit avant tout de ceci\u00a0: ${isolated(country)}`,
      isMissing: 'Il s’agit aussi d’autre chose',
      otherMain: 'Il s’agit avant tout d’un autre pays',
      chooseBelow: 'à choisir ci-dessous',
      section: 'Le pays ou le thème',
      sectionHint: 'seulement s’il en manque un',
      choose: 'Choisir…',
      countries: 'Pays',
      topics: 'Thèmes',
      reason: 'Pourquoi',
      reasonHint:
        'quelques mots, par exemple «\u00a0il s’agit de la ville de l’Ohio\u00a0»\u00a0; la rédaction les lit avec votre nom',
      button: 'Contester le classement',
      back: 'Retour à l’article',
      ownTitle: 'Ce que vous avez dit',
    },
    list: {
      nav: 'Contestations',
      title: 'Contestations',
      description: 'De quoi parlent, ou ne parlent pas, des articles selon des contributeurs.',
      lead: waiting =>
        waiting === 0
          ? 'Aucune contestation n’attend de réponse.'
          : inForm(waiting, {
              one: '# contestation attend une réponse.',
              many: '# de contestations attendent une réponse.',
              other: '# contestations attendent une réponse.',
            }),
      cases: 'Ce qui est accepté devient un cas d’essai pour le classement\u00a0:',
    },
    answer: {
      title: 'Une contestation',
      description: 'Répondez si un article est mal classé.',
      accept: 'Accepter\u00a0: le classer ainsi',
      decline: 'Refuser\u00a0: il est bien classé',
      accepted:
        'L’article est classé ainsi, quoi qu’en disent les lectures suivantes, et rejoint les cas d’essai pour le classement. Une autre décision sur la même rubrique l’annule.',
    },
  },
}
