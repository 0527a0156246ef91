import type { desk as english } from '../en/desk.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { counted, inForm, numeral } = speech

export const desk: typeof english = {
  nav: { label: 'Pour la rédaction', feeds: 'Flux', starter: 'Liste de départ', queue: 'File d’attente' },
  demo: 'Le monde de démonstration n’interroge aucun flux, car il ne se mêle jamais aux vraies nouvelles. Videz le site avec «\u00a0sayso demo --remove\u00a0», puis abonnez-vous.',

  states: { stopped: 'Arrêté', failing: 'En échec', new: 'Pas encore lu', fine: 'En ordre' },

  feeds: {
    title: 'Flux',
    description: 'Les flux que lit ce site, et l’état de chacun.',
    none: 'Aucun abonnement pour l’instant. Donnez ci-dessous l’adresse d’un flux, ou d’un site qui en a\u00a0; ou choisissez dans la liste de départ.',
    total: count => inForm(count, { one: '# flux suivi', many: '# de flux suivis', other: '# flux suivis' }),
    allFine: count =>
      inForm(count, {
        one: '# flux suivi, et tout est en ordre.',
        many: '# de flux suivis, et tout est en ordre.',
        other: '# flux suivis, et tout est en ordre.',
      }),
    part: {
      stopped: count => `${numeral(count)} à l’arrêt`,
      failing: count => `${numeral(count)} en échec`,
      new: count => `${numeral(count)} en attente de lecture`,
      fine: count => `${numeral(count)} en ordre`,
    },
    listTitle: 'Tous les flux',
    order: 'Ce qui a besoin de vous vient en premier.',
    all: 'Montrer tous les flux',
    noneOf: 'Aucun flux n’est dans cet état.',
    pages: 'Pages de la liste',
    page: (page, pages) => `Page ${page} sur ${pages}`,
    before: 'Précédente',
    next: 'Suivante',
    addTitle: 'Ajouter un flux ou un site',
    url: 'Adresse',
    urlHint: 'd’un flux, ou d’un site dont on cherche les flux',
    findButton: 'Chercher les flux',
    listsTitle: 'D’une liste et vers une liste',
    file: 'Une liste de flux (OPML)',
    fileHint: 'telle que l’exportent les lecteurs de flux\u00a0; 8\u00a0Mo au plus',
    importButton: 'S’abonner à toute la liste',
    export: 'Exporter tous les flux en OPML',
    starter: 'Choisir dans la liste de départ',
    starterWhat: 'Journaux, radios, télévisions et agences du monde, par pays.',
  },

  progress: {
    read: 'Lu',
    never: 'Jamais lu',
    lastRead: 'dernière lecture',
    failed: failures =>
      failures === 1
        ? 'Échec la dernière fois'
        : inForm(failures, { one: '# échec de suite', other: '# échecs de suite' }),
    next: 'prochaine requête',
    due: 'à interroger maintenant',
    stopped: 'N’est plus interrogé',
  },

  found: {
    title: 'Les flux à cette adresse',
    lead: count =>
      inForm(count, {
        one: '# flux peut y être lu. Choisissez ceux que vous voulez suivre.',
        other: '# flux peuvent y être lus. Choisissez ceux que vous voulez suivre.',
      }),
    untitled: 'Flux sans titre',
    entries: count => (count === 0 ? 'aucune entrée pour l’instant' : counted(count, 'entry')),
    subscribe: 'S’abonner',
    subscribed: 'Déjà suivi',
    another: 'Voir une autre adresse',
  },

  importing: {
    title: 'La liste est en cours de lecture',
    titleRefused: 'La liste n’a pas pu être lue',
    waiting: 'Elle attend son tour.',
    far: (done, total) => `${numeral(done)} sur ${counted(total, 'feed')} examinés.`,
    soFar: (subscribed, already, refused) =>
      `Jusqu’ici\u00a0: ${numeral(subscribed)} de nouveaux, ${numeral(already)} déjà suivis, ${numeral(refused)} en refus.`,
    leave: 'Vous pouvez quitter cette page\u00a0: le travail continue sans vous.',
    againWhat: 'Cette page se recharge jusqu’à ce que la liste soit terminée.',
    again: 'Regarder de nouveau',
    another: 'Choisir un autre fichier',
  },

  result: {
    title: 'Ce qu’il en est advenu',
    subscribed: count => inForm(count, { one: '# nouveau flux', other: '# nouveaux flux' }),
    already: count => inForm(count, { one: '# flux déjà suivi', other: '# flux déjà suivis' }),
    refused: count => inForm(count, { one: '# flux refusé', other: '# flux refusés' }),
    soon: 'Les nouveaux flux sont interrogés dans les prochaines minutes, quelques-uns à la fois.',
    refusedTitle: 'Refusés',
    more: count => inForm(count, { one: 'et # autre flux', other: 'et # autres flux' }),
    warningsTitle: 'Laissé de côté dans la liste',
    toFeeds: 'Vers les flux',
  },

  feed: {
    kind: 'Flux suivi',
    description: 'L’état de ce flux et ses dernières requêtes.',
    readAt: 'Dernière lecture',
    why: 'Pourquoi alors\u00a0:',
    neverRead: 'Il n’a pas encore été lu.',
    askedAt: 'Dernière requête',
    notAsked: 'Pas encore interrogé',
    notLately: 'Pas interrogé ces derniers temps',
    nextAt: 'la prochaine',
    nextSoon: 'la prochaine tout de suite',
    failing: failures =>
      failures === 1
        ? 'La dernière tentative a échoué.'
        : inForm(failures, {
            one: 'La dernière tentative a échoué (#).',
            other: 'Les # dernières tentatives ont échoué.',
          }),
    fault: 'Ce qui n’allait pas\u00a0:',
    stopped: 'Il n’est plus interrogé.',
    again: '«\u00a0Interroger\u00a0» le remet en marche.',
    subscribedAt: 'abonnement du',
    pausedNote:
      'Tant que ce site est en pause ou montre le monde de démonstration, aucun flux n’est interrogé.',
    asked:
      'Vous venez de le faire interroger\u00a0: dans quelques secondes, la liste ci-dessous dit ce qu’il en est.',
    lookAgain: 'Regarder de nouveau',
    ask: 'Interroger',
    stop: 'Arrêter',
    unsubscribe: 'Se désabonner…',
    unsubscribeWhat:
      'Le flux quitte la liste, avec ce que l’on sait de ses entrées et de ses requêtes. Ses articles restent.',
    unsubscribeButton: 'Oui, se désabonner',
    fetchesTitle: 'Les dernières requêtes',
    noFetches: 'Il n’a pas encore été récupéré.',
    columns: {
      at: 'Quand',
      outcome: 'Résultat',
      answer: 'Code',
      bytes: 'Taille',
      took: 'Durée',
      entries: 'Entrées',
      fresh: 'Nouvelles',
    },
    none: 'aucune valeur',
  },

  outcomes: {
    feed: 'Lu',
    unchanged: 'Inchangé',
    'not-a-feed': 'Pas un flux',
    address: 'Adresse refusée',
    status: 'Erreur du serveur',
    network: 'Non joint',
    timeout: 'Trop lent',
    'too-large': 'Trop grand',
    encoding: 'Endommagé',
    redirects: 'Tourne en rond',
    paused: 'Remis à plus tard',
  },
  outcomeElse: 'Échec',
  unchangedWhat: 'Le serveur dit qu’il n’y a rien de nouveau.',

  queue: {
    title: 'File d’attente',
    description: 'Ce qui reste à faire sur ce site.',
    idle: 'Rien n’attend\u00a0: chaque article reçu est lu, et aucun flux n’est à interroger.',
    busy: (waiting, due) =>
      `${inForm(waiting, { one: '# article attend', many: '# d’articles attendent', other: '# articles attendent' })} d’être ${waiting < 2 ? 'lu' : 'lus'}, et ${inForm(due, { one: '# flux est', many: '# de flux sont', other: '# flux sont' })} à interroger.`,
    articlesTitle: 'Travail en attente',
    feedsTitle: 'Flux suivis',
    hostsTitle: 'Hôtes au repos',
    names: {
      'read-article': 'Articles ajoutés par des personnes',
      'read-fed-article': 'Articles venus des flux',
      'import-feeds': 'Listes de flux',
      daily: 'Tâches quotidiennes',
    },
    noneWaits: 'Rien n’attend.',
    notOverdue: count =>
      inForm(count, { one: '# en attente, sans retard.', other: '# en attente, sans retard.' }),
    waits: (count, ago) =>
      inForm(count, {
        one: `# en attente, reçu ${ago}.`,
        other: `# en attente, le plus ancien reçu ${ago}.`,
      }),
    active: count => inForm(count, { one: '# en cours de traitement.', other: '# en cours de traitement.' }),
    limit: articles =>
      `La file des flux a de la place pour ${counted(articles, 'article')}\u00a0: tant qu’autant attendent, aucun flux n’est interrogé.`,
    full: articles =>
      `La file des flux est pleine\u00a0: aucun flux n’est interrogé tant que ${counted(articles, 'article')} ou plus attendent. Ce que des personnes ajoutent est lu malgré tout.`,
    noFeeds: 'Aucun flux n’est suivi.',
    noneDue: 'Aucun n’est à interroger.',
    due: (due, ago) =>
      inForm(due, {
        one: `# flux à interroger, prévu ${ago}.`,
        many: `# de flux à interroger, le premier prévu ${ago}.`,
        other: `# flux à interroger, le premier prévu ${ago}.`,
      }),
    noHosts: 'Aucun hôte n’a demandé qu’on le laisse en paix.',
    hostsWhat: 'Ils ont demandé qu’on les laisse en paix\u00a0: rien ne leur est demandé avant.',
    until: 'échéance\u00a0:',
    moreHosts: count => inForm(count, { one: 'et # autre hôte', other: 'et # autres hôtes' }),
    lookAgain: 'Regarder de nouveau',
    unsureTitle: 'Lectures à vérifier',
    noUnsure: 'Chaque page a été lue avec assurance.',
    unsureWhat:
      'Sayso n’est pas sûr que ce qu’il a lu de ces pages soit l’article. Elles sont montrées en extrait tout au plus.',
  },

  starter: {
    title: 'Liste de départ',
    description: 'Des médias du monde entier avec leurs flux, à choisir.',
    lead: (feeds, outlets, countries) =>
      `${counted(feeds, 'feed')} de ${counted(outlets, 'outlet')} dans ${inForm(countries, { one: '# pays', other: '# pays' })}. Rien n’est récupéré avant que vous ne le choisissiez.`,
    terms:
      'Qu’un flux soit public ne dit rien de ce qu’on peut en faire. Lisez les conditions d’un média avant de le choisir\u00a0: certains n’autorisent que la lecture privée, ou se réservent la fouille de textes et de données.',
    unchecked: 'Personne n’a encore vérifié cette adresse.',
    uncheckedAll: 'Personne n’a encore vérifié aucune de ces adresses.',
    checked: day => `vérifié le ${day}`,
    subscribed: 'déjà suivi',
    family: (kind, family) => `${kind}, groupe ${isolated(family)}`,
    kinds: {
      newspaper: 'journal',
      broadcaster: 'radio ou télévision',
      agency: 'agence',
      site: 'site web',
      magazine: 'revue',
    },
    button: 'S’abonner aux flux choisis',
    buttonWhat: 'Les cases cochées dans les pays repliés comptent aussi.',
  },
}
