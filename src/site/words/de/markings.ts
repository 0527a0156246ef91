import type { markings as english } from '../en/markings.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm } = speech

export const markings: typeof english = {
  openTitle: 'Zu beantworten',
  answeredTitle: 'Zuletzt beantwortet',
  noneAnswered: 'Noch nichts wurde beantwortet.',
  gone: 'jemand, dessen Konto gelöscht ist',
  goneReason: 'Die Begründung wurde mit dem Konto gelöscht.',
  by: name => `von ${isolated(name)}`,
  says: name => `Begründung von ${isolated(name)}`,
  states: { open: 'wartet auf die Redaktion', accepted: 'angenommen', declined: 'abgelehnt' },
  answered: (name, state) => `Antwort von ${isolated(name)}: ${state}`,
  editorGone: 'jemandem aus der Redaktion',
  reason: 'Ihre Begründung',
  reasonHint: 'bleibt gespeichert; wer den Hinweis gab, erfährt sie',

  objection: {
    make: {
      title: 'Was stimmt an dieser Aussage nicht?',
      description: 'Markieren Sie eine Aussage als falsch gelesen, und sagen Sie, was daran nicht stimmt.',
      lead: 'Sayso liest Artikel maschinell und irrt sich. Hier geht es darum, wie es den Artikel gelesen hat, nicht darum, ob wahr ist, was gesagt wird.',
      readAs: 'So hat Sayso sie gelesen',
      fault: 'Was nicht stimmt',
      reason: 'Was richtig wäre',
      reasonHint:
        'ein paar Worte, etwa „das sagt die Bürgermeisterin, nicht der Sekretär“; die Redaktion liest sie mit Ihrem Namen',
      button: 'Als falsch gelesen markieren',
      back: 'Zurück zum Artikel',
      own: 'Sie haben diese Aussage schon als falsch gelesen markiert. Solange die Redaktion nicht geantwortet hat, können Sie es neu begründen.',
      answered: {
        accepted: 'Sie haben diese Aussage als falsch gelesen markiert, und die Redaktion stimmt zu:',
        declined: 'Sie haben diese Aussage als falsch gelesen markiert, und die Redaktion stimmt nicht zu:',
      },
    },
    faults: {
      'not-a-statement': { is: 'Das sagt niemand', what: 'die Wörter sind gar keine Aussage' },
      source: {
        is: 'Jemand anderes sagt es',
        what: 'die Quelle ist eine andere oder steht in anderen Wörtern',
      },
      words: {
        is: 'Der Wortlaut ist ein anderer',
        what: 'das Gesagte beginnt oder endet anderswo oder ist etwas anderes',
      },
      chain: {
        is: 'Es kommt auf anderem Weg',
        what: 'über andere Medien oder Menschen, oder am Ende von jemand anderem',
      },
      other: { is: 'Etwas anderes', what: 'die Art, der Vorbehalt, das Datum …' },
    },
    list: {
      nav: 'Einwände',
      title: 'Einwände',
      description: 'Aussagen, die Mitwirkende für falsch gelesen halten.',
      lead: waiting =>
        waiting === 0
          ? 'Kein Einwand wartet auf eine Antwort.'
          : inForm(waiting, {
              one: '# Einwand ist zu beantworten.',
              other: '# Einwände sind zu beantworten.',
            }),
      cases: 'Was angenommen wird, wird zum Prüffall für das Lesen von Aussagen:',
    },
    answer: {
      title: 'Ein Einwand',
      description: 'Beantworten Sie, ob eine Aussage falsch gelesen ist.',
      accept: 'Annehmen: Sie ist falsch gelesen',
      decline: 'Ablehnen: Sie ist richtig gelesen',
      accepted:
        'Auf der Seite des Artikels steht, dass diese Aussage falsch gelesen ist, und sie kommt zu den Prüffällen für das Lesen von Aussagen.',
    },
  },

  misplaced: {
    make: {
      title: 'Gehört dieser Artikel zu einer anderen Geschichte?',
      description: 'Melden Sie, dass ein Artikel in der falschen Geschichte steht, und sagen Sie warum.',
      lead: 'Sayso ordnet Artikel maschinell zu Geschichten und irrt sich. Eine Geschichte handelt von einem Ereignis: Dieselben Menschen beim nächsten Ereignis sind eine andere Geschichte.',
      article: 'Der Artikel',
      story: 'Die Geschichte, in der er steht',
      reason: 'Warum er nicht hierher gehört',
      reasonHint:
        'ein paar Worte, etwa „das ist das Hochwasser vom letzten Jahr“; die Redaktion liest sie mit Ihrem Namen',
      button: 'Melden',
      back: 'Zurück zur Geschichte',
    },
    list: {
      nav: 'Falsche Geschichte',
      title: 'In der falschen Geschichte',
      description: 'Artikel, die nach Ansicht von Mitwirkenden in der falschen Geschichte stehen.',
      lead: waiting =>
        waiting === 0
          ? 'Kein Artikel wartet auf eine Antwort.'
          : inForm(waiting, { one: '# Artikel ist zu prüfen.', other: '# Artikel sind zu prüfen.' }),
      cases: 'Was angenommen wird, wird zum Prüffall für das Gruppieren:',
      inStory: 'in der Geschichte',
    },
    answer: {
      title: 'Steht dieser Artikel in der falschen Geschichte?',
      description: 'Beantworten Sie, ob ein Artikel in der falschen Geschichte steht.',
      to: 'Die Geschichte, zu der er gehört',
      toHint: 'ihre Adresse, falls es sie hier gibt',
      move: 'In diese Geschichte verschieben',
      split: 'In eine eigene Geschichte nehmen',
      decline: 'Ablehnen: Er gehört hierher',
      undo: 'Was verschoben wurde, lässt sich zurückholen: sayso stories deeds, sayso stories undo.',
    },
  },

  contest: {
    make: {
      title: 'Wovon handelt dieser Artikel?',
      description:
        'Sagen Sie, dass ein Artikel unter dem falschen Land oder Thema eingeordnet ist oder dass eines fehlt.',
      lead: 'Sayso ordnet Artikel nach den Wörtern darin ein und irrt sich. Eine Rubrik ist keine Anerkennung: Artikel stehen dort, wo man sie sucht.',
      policy: 'Wie Artikel über umstrittene Orte eingeordnet werden',
      fault: 'Was nicht stimmt',
      wrong: section => `Er handelt nicht davon: ${isolated(section)}`,
      main: country => `Er handelt vor allem hiervon: ${isolated(country)}`,
      isMissing: 'Er handelt noch von etwas anderem',
      otherMain: 'Er handelt vor allem von einem anderen Land',
      chooseBelow: 'unten auszuwählen',
      section: 'Das Land oder Thema',
      sectionHint: 'nur wenn eines fehlt',
      choose: 'Auswählen …',
      countries: 'Länder',
      topics: 'Themen',
      reason: 'Warum',
      reasonHint:
        'ein paar Worte, etwa „gemeint ist die Stadt in Ohio“; die Redaktion liest sie mit Ihrem Namen',
      button: 'Einordnung anfechten',
      back: 'Zurück zum Artikel',
      ownTitle: 'Was Sie gesagt haben',
    },
    list: {
      nav: 'Anfechtungen',
      title: 'Anfechtungen',
      description: 'Wovon Artikel nach Ansicht von Mitwirkenden handeln oder nicht handeln.',
      lead: waiting =>
        waiting === 0
          ? 'Keine Anfechtung wartet auf eine Antwort.'
          : inForm(waiting, {
              one: '# Anfechtung ist zu beantworten.',
              other: '# Anfechtungen sind zu beantworten.',
            }),
      cases: 'Was angenommen wird, wird zum Prüffall für das Einordnen:',
    },
    answer: {
      title: 'Eine Anfechtung',
      description: 'Beantworten Sie, ob ein Artikel falsch eingeordnet ist.',
      accept: 'Annehmen: so einordnen',
      decline: 'Ablehnen: Er ist richtig eingeordnet',
      accepted:
        'Der Artikel ist so eingeordnet, was immer spätere Lesungen ergeben, und kommt zu den Prüffällen für das Einordnen. Eine andere Entscheidung über dieselbe Rubrik nimmt es zurück.',
    },
  },
}
