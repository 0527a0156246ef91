import type { desk as english } from '../en/desk.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { counted, inForm, numeral } = speech

export const desk: typeof english = {
  nav: { label: 'Für die Redaktion', feeds: 'Feeds', starter: 'Startliste', queue: 'Warteschlange' },
  demo: 'Die Demo-Welt fragt keine Feeds ab, weil sie sich nie mit echten Nachrichten mischt. Leeren Sie die Website mit „sayso demo --remove“, und abonnieren Sie dann.',

  states: { stopped: 'Angehalten', failing: 'Mit Fehlern', new: 'Noch nicht gelesen', fine: 'In Ordnung' },

  feeds: {
    title: 'Feeds',
    description: 'Die Feeds, die diese Website liest, und wie es um jeden steht.',
    none: 'Noch ist kein Feed abonniert. Geben Sie unten die Adresse eines Feeds an oder einer Website, die welche hat; oder wählen Sie aus der Startliste.',
    total: count => inForm(count, { one: '# Feed ist abonniert', other: '# Feeds sind abonniert' }),
    allFine: count =>
      inForm(count, {
        one: '# Feed ist abonniert, und alles ist in Ordnung.',
        other: '# Feeds sind abonniert, und alles ist in Ordnung.',
      }),
    part: {
      stopped: count => `${numeral(count)} angehalten`,
      failing: count => `${numeral(count)} mit Fehlern`,
      new: count => `${numeral(count)} noch nicht gelesen`,
      fine: count => `${numeral(count)} in Ordnung`,
    },
    listTitle: 'Alle Feeds',
    order: 'Was Sie braucht, steht oben.',
    all: 'Alle Feeds zeigen',
    noneOf: 'Kein Feed ist in diesem Zustand.',
    pages: 'Seiten der Liste',
    page: (page, pages) => `Seite ${page} von ${pages}`,
    before: 'Zurück',
    next: 'Weiter',
    addTitle: 'Einen Feed oder eine Website hinzufügen',
    url: 'Adresse',
    urlHint: 'eines Feeds oder einer Website, deren Feeds gesucht werden sollen',
    findButton: 'Feeds suchen',
    listsTitle: 'Aus einer Liste und in eine Liste',
    file: 'Eine Feed-Liste (OPML)',
    fileHint: 'wie Feedreader sie ausgeben; höchstens 8 MB',
    importButton: 'Alle in der Liste abonnieren',
    export: 'Alle Feeds als OPML ausgeben',
    starter: 'Aus der Startliste wählen',
    starterWhat: 'Zeitungen, Sender und Agenturen der Welt, nach Ländern.',
  },

  progress: {
    read: 'Gelesen',
    never: 'Nie gelesen',
    lastRead: 'zuletzt gelesen',
    failed: failures =>
      failures === 1
        ? 'Zuletzt fehlgeschlagen'
        : inForm(failures, {
            one: '#-mal in Folge fehlgeschlagen',
            other: '#-mal in Folge fehlgeschlagen',
          }),
    next: 'nächste Abfrage',
    due: 'jetzt fällig',
    stopped: 'Wird nicht mehr abgefragt',
  },

  found: {
    title: 'Feeds unter dieser Adresse',
    lead: count =>
      inForm(count, {
        one: '# Feed ist dort zu lesen. Wählen Sie, was Sie abonnieren wollen.',
        other: '# Feeds sind dort zu lesen. Wählen Sie, was Sie abonnieren wollen.',
      }),
    untitled: 'Feed ohne Titel',
    entries: count => (count === 0 ? 'zurzeit keine Einträge' : counted(count, 'entry')),
    subscribe: 'Abonnieren',
    subscribed: 'Schon abonniert',
    another: 'Eine andere Adresse ansehen',
  },

  importing: {
    title: 'Die Liste wird durchgegangen',
    titleRefused: 'Die Liste konnte nicht gelesen werden',
    waiting: 'Sie wartet, bis sie an der Reihe ist.',
    far: (done, total) => `${numeral(done)} von ${counted(total, 'feed')} angesehen.`,
    soFar: (subscribed, already, refused) =>
      `Bisher: ${numeral(subscribed)} neu, ${numeral(already)} schon da, ${numeral(refused)} abgelehnt.`,
    leave: 'Sie können diese Seite verlassen: Es geht ohne Sie weiter.',
    againWhat: 'Diese Seite lädt sich neu, bis die Liste fertig ist.',
    again: 'Erneut nachsehen',
    another: 'Eine andere Datei wählen',
  },

  result: {
    title: 'Was daraus wurde',
    subscribed: count => inForm(count, { one: '# Feed ist neu hier', other: '# Feeds sind neu hier' }),
    already: count => inForm(count, { one: '# Feed war schon hier', other: '# Feeds waren schon hier' }),
    refused: count => inForm(count, { one: '# Feed wurde abgelehnt', other: '# Feeds wurden abgelehnt' }),
    soon: 'Neue Feeds werden in den nächsten Minuten abgefragt, immer ein paar auf einmal.',
    refusedTitle: 'Abgelehnt',
    more: count => inForm(count, { one: 'und # weiterer Feed', other: 'und # weitere Feeds' }),
    warningsTitle: 'Aus der Liste weggelassen',
    toFeeds: 'Zu den Feeds',
  },

  feed: {
    kind: 'Abonnierter Feed',
    description: 'Wie es um diesen Feed steht, und seine letzten Abrufe.',
    readAt: 'Zuletzt gelesen wurde er',
    why: 'Warum dann:',
    neverRead: 'Er wurde noch nicht gelesen.',
    askedAt: 'Zuletzt abgefragt',
    notAsked: 'Noch nicht abgefragt',
    notLately: 'In letzter Zeit nicht abgefragt',
    nextAt: 'das nächste Mal',
    nextSoon: 'das nächste Mal sofort',
    failing: failures =>
      failures === 1
        ? 'Der letzte Versuch schlug fehl.'
        : inForm(failures, {
            one: 'Der letzte # Versuch schlug fehl.',
            other: 'Die letzten # Versuche schlugen fehl.',
          }),
    fault: 'Was nicht stimmte:',
    stopped: 'Er wird nicht mehr abgefragt.',
    again: '„Jetzt abfragen“ setzt ihn wieder in Gang.',
    subscribedAt: 'abonniert am',
    pausedNote: 'Solange diese Website ruht oder die Demo-Welt zeigt, wird kein Feed abgefragt.',
    asked: 'Sie haben ihn jetzt abfragen lassen: In Sekunden steht unten, was daraus wurde.',
    lookAgain: 'Erneut nachsehen',
    ask: 'Jetzt abfragen',
    stop: 'Anhalten',
    unsubscribe: 'Abbestellen …',
    unsubscribeWhat:
      'Der Feed verlässt die Liste, mit allem, was von seinen Einträgen und Abrufen bekannt ist. Seine Artikel bleiben.',
    unsubscribeButton: 'Ja, abbestellen',
    fetchesTitle: 'Die letzten Abrufe',
    noFetches: 'Er wurde noch nicht abgerufen.',
    columns: {
      at: 'Wann',
      outcome: 'Was daraus wurde',
      answer: 'Statuscode',
      bytes: 'Größe',
      took: 'Dauer',
      entries: 'Einträge',
      fresh: 'Neu',
    },
    none: 'keine Angabe',
  },

  outcomes: {
    feed: 'Gelesen',
    unchanged: 'Unverändert',
    'not-a-feed': 'Kein Feed',
    address: 'Adresse abgelehnt',
    status: 'Fehler vom Server',
    network: 'Nicht erreicht',
    timeout: 'Zu langsam',
    'too-large': 'Zu groß',
    encoding: 'Beschädigt',
    redirects: 'Im Kreis geleitet',
    paused: 'Aufgeschoben',
  },
  outcomeElse: 'Fehlgeschlagen',
  unchangedWhat: 'Der Server sagt, dass es nichts Neues gibt.',

  queue: {
    title: 'Warteschlange',
    description: 'Was auf dieser Website zu tun ist.',
    idle: 'Nichts wartet: Jeder eingegangene Artikel ist gelesen, und kein Feed ist fällig.',
    busy: (waiting, due) =>
      `${inForm(waiting, { one: '# Artikel wartet', other: '# Artikel warten' })} darauf, gelesen zu werden, und ${inForm(due, { one: '# Feed ist', other: '# Feeds sind' })} fällig.`,
    articlesTitle: 'Wartende Arbeit',
    feedsTitle: 'Abonnierte Feeds',
    hostsTitle: 'Ruhende Hosts',
    names: {
      'read-article': 'Artikel, die Menschen hinzugefügt haben',
      'read-fed-article': 'Artikel aus Feeds',
      'import-feeds': 'Feed-Listen',
      daily: 'Tägliche Aufgaben',
    },
    noneWaits: 'Nichts wartet.',
    notOverdue: count =>
      inForm(count, {
        one: '# Auftrag wartet, nicht überfällig.',
        other: '# Aufträge warten, keiner überfällig.',
      }),
    waits: (count, ago) =>
      inForm(count, {
        one: `# Auftrag wartet; er kam ${ago}.`,
        other: `# Aufträge warten; der älteste kam ${ago}.`,
      }),
    active: count => inForm(count, { one: '# Auftrag ist in Arbeit.', other: '# Aufträge sind in Arbeit.' }),
    limit: articles =>
      `Die Warteschlange der Feeds fasst ${counted(articles, 'article')}: Solange so viele warten, wird kein Feed abgefragt.`,
    full: articles =>
      `Die Warteschlange der Feeds ist voll: Kein Feed wird abgefragt, bis weniger als ${counted(articles, 'article')} warten. Was Menschen hinzufügen, wird trotzdem gelesen.`,
    noFeeds: 'Kein Feed ist abonniert.',
    noneDue: 'Keiner ist fällig.',
    due: (due, ago) =>
      inForm(due, {
        one: `# Feed wurde ${ago} fällig.`,
        other: `# Feeds sind fällig, der erste wurde es ${ago}.`,
      }),
    noHosts: 'Kein Host hat gebeten, in Ruhe gelassen zu werden.',
    hostsWhat: 'Sie baten, in Ruhe gelassen zu werden; vorher wird nichts von ihnen abgefragt.',
    until: 'bis',
    moreHosts: count => inForm(count, { one: 'und # weiterer Host', other: 'und # weitere Hosts' }),
    lookAgain: 'Erneut nachsehen',
    unsureTitle: 'Lesungen zum Nachsehen',
    noUnsure: 'Jede Seite wurde sicher gelesen.',
    unsureWhat:
      'Sayso ist sich nicht sicher, dass es auf diesen Seiten den Artikel gelesen hat. Sie werden höchstens als Auszug gezeigt.',
  },

  starter: {
    title: 'Startliste',
    description: 'Medien der Welt mit ihren Feeds, zur Auswahl.',
    lead: (feeds, outlets, countries) =>
      `${counted(feeds, 'feed')} von ${counted(outlets, 'outlet')} in ${inForm(countries, { one: '# Land', other: '# Ländern' })}. Nichts davon wird abgerufen, bevor Sie es wählen.`,
    terms:
      'Dass ein Feed öffentlich ist, sagt nichts darüber, was man mit ihm tun darf. Lesen Sie die Bedingungen eines Mediums, bevor Sie es wählen: Manche erlauben nur privates Lesen oder behalten sich Text- und Data-Mining vor.',
    unchecked: 'Noch hat niemand diese Adresse geprüft.',
    uncheckedAll: 'Noch hat niemand eine dieser Adressen geprüft.',
    checked: day => `geprüft am ${day}`,
    subscribed: 'abonniert',
    family: (kind, family) => `${kind}, gehört zu ${isolated(family)}`,
    kinds: {
      newspaper: 'Zeitung',
      broadcaster: 'Sender',
      agency: 'Agentur',
      site: 'Website',
      magazine: 'Zeitschrift',
    },
    button: 'Ausgewählte abonnieren',
    buttonWhat: 'Auch was in zugeklappten Ländern angekreuzt ist, zählt.',
  },
}
