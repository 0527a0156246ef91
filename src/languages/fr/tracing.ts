import { cues, participles, subject, topic, tracingPack } from '../cue-words.ts'
import { list } from '../word-list.ts'

/** A noun that begins with a vowel or a mute h is one word with its article: "l'agence", "d'experts". */
const elided = (words: string) =>
  list(words).flatMap(word =>
    /^[aeiouyéèêh]/.test(word) ? [word, `l'${word}`, `d'${word}`, `qu'${word}`] : [word],
  )

/** French: enough for the plain shapes of a news text. */
export const tracing = tracingPack({
  abbreviations: list('m mm dr pr st ste av env p.m a.m janv févr avr juil sept oct nov déc'),
  verbs: [
    ...cues(
      `dit disent disait déclare déclarent déclaré déclaraient annonce annoncent annoncé annonçait affirme affirment affirmé affirmait assure assurent assuré
      indique indiquent indiqué indiquait précise précisent précisé ajoute ajoutent ajouté explique expliquent expliqué expliquait estime estiment estimé
      souligne soulignent souligné rappelle rappellent rappelé confie confié raconte racontent raconté révèle révèlent révélé rapporte rapportent rapporté
      confirme confirment confirmé dément démentent démenti nie nient nié reconnaît reconnaissent reconnu admet admettent admis prévient préviennent prévenu
      avertit avertissent averti promet promettent promis répond répondent répondu répondait réplique répliqué insiste insistent insisté conclut conclu
      constate constatent constaté martèle martelé jure juré soutient soutiennent soutenu relève relevé signale signalé témoigne témoigné lance lancé`,
      'clause',
    ),
    ...cues('accuse accusent accusé qualifie qualifient qualifié dénonce dénoncent dénoncé', 'object'),
    ...cues(
      'craint craignent espère espèrent croit croient pense pensent redoute redoutent souhaite souhaitent',
      'clause',
      'belief',
    ),
    ...cues('écrit écrivent écrivait tweeté publie publient publié', 'clause', 'written'),
    ...cues('cite citent cité citait', 'cite', 'cited'),
    ...participles(
      'ajoutant précisant expliquant affirmant assurant soulignant indiquant estimant rappelant',
      'clause',
    ),
    ...participles('citant', 'cite', 'cited'),
  ],
  finiteVerbs: list(
    `est sont était étaient sera seront serait seraient a ont avait avaient aura auront aurait fut furent peut peuvent doit doivent va vont fait font reste
    restent tombe tombent ferme ferment ferme fermera ouvre rouvrira manque manquent compte comptent sait savent veut veulent vient viennent commence
    commencera continue continuent touche existe existent faut faudra devra devront pourra prend prennent met coûte coûtera brûle tient`,
  ),
  pastEndings: ['ait', 'aient', 'èrent', 'erait', 'eront', 'era', 'ira'],
  auxiliaries: list('a ont avait avaient aurait est sont était'),
  negations: list("ne n'a n'ont n'avait pas jamais aucun aucune personne"),
  adverbs: list(
    `aussi également encore toujours déjà ensuite puis enfin hier aujourd'hui demain notamment cependant toutefois pourtant ailleurs ainsi alors désormais
    plutôt simplement finalement seulement immédiatement officiellement clairement publiquement vraisemblablement apparemment probablement récemment
    également prétendument supposément fermement totalement formellement`,
  ),
  determiners:
    list(`le la les un une des du de l' ce cet cette ces son sa ses leur leurs mon ma mes notre nos plusieurs quelques deux trois quatre cinq chaque tout
    toute tous`),
  pronouns: {
    il: 'person',
    elle: 'person',
    ils: 'plural',
    elles: 'plural',
    on: 'person',
    nous: 'plural',
    je: 'person',
    "j'ai": 'person',
  },
  objectPronouns: list('lui leur me te nous vous se'),
  ownWords: list('ce notre'),
  outletPlurals: list('médias journaux'),
  indefinite: list('un une des plusieurs quelques'),
  relatives: list('qui dont lequel laquelle'),
  subordinators: list("parce car comme lorsque quand si puisque afin alors tandis dès pendant lorsqu'il"),
  coordinators: list('et ou mais or'),
  prepositions: list(
    `de du des d' à au aux en dans sur sous par pour avec sans chez vers contre entre depuis après avant pendant devant derrière selon près lors durant`,
  ),
  complementisers: list(
    "que qu' qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une qu'aucun qu'aucune qu'à qu'en qu'au",
  ),
  questionWords: list("si comment pourquoi où quand combien s'il s'ils"),
  infinitiveMark: list('à au aux'),
  agents: list('par'),
  passiveAuxiliaries: list('est sont était étaient été fut'),
  modals: list('va vont doit doivent devrait devra peut pourrait'),
  citing: ['citant', 'en citant', 'se référant à', "s'appuyant sur"],
  asWords: list('comme'),
  commaBeforeClause: true,
  compoundPast: true,
  headFirst: true,
  mostConfidence: 0.65,
  personEndings: list('eur euse teur trice ien ienne iste ant ante'),
  accordingTo: ['selon', "d'après", 'de source', 'de l’avis de|du|des', 'aux dires de|du|des', 'à en croire'],
  heldBy: ['consulté|consultée|consultés|consultées|obtenu|obtenue|vu|vue par'],
  formulas: [
    ...topic('declined', [
      'a|ont refusé de commenter|répondre|confirmer|réagir|préciser|dire|nommer|donner',
      "n'a|n'ont pas souhaité|voulu commenter|répondre|réagir|s'exprimer|confirmer|préciser|faire",
      "s'est|se sont refusé|refusée|refusés à tout? commentaire|commenter",
      'a|ont décliné toute? demande|proposition? de commentaire|interview',
    ]),
    ...topic('noanswer', [
      "n'a|n'ont pas {adv}? {adv}? répondu à|aux _? _? demande|demandes|sollicitations|questions|appels de? commentaire|commentaires?",
      "n'a|n'ont pas {adv}? répondu",
      "n'a|n'ont pas donné suite",
      "n'était|n'étaient pas joignable|joignables|disponible|disponibles",
      "n'a|n'ont pu être jointe|joint|joints|jointes",
    ]),
    ...subject('unverified', [
      "n'a|n'ont pu être vérifié|vérifiée|vérifiés|vérifiées|confirmé|confirmée|authentifiée",
      "n'a|n'ont pas {adv}? pu être {adv}? vérifié|vérifiée|vérifiés|vérifiées|confirmé|confirmée|confirmés|confirmées|authentifié|authentifiée|authentifiés|authentifiées",
    ]),
    ...topic('unverified', ["n'a|n'ont pas pu {adv}? vérifier|confirmer|authentifier"]),
    ...topic('unclear', [
      'on ignore|ignorait encore? {adv}?',
      'il est|était|reste difficile|impossible de savoir|dire',
      'on ne sait|savait pas encore?',
    ]),
    ...subject('unclear', [
      'reste|restent|demeure|demeurent {adv}? inconnu|inconnue|inconnus|inconnues|floue|flou|incertain|incertaine',
    ]),
  ],
  hedges: [
    'apparemment|vraisemblablement|prétendument|probablement|supposément',
    'semble|semblent|semblait',
    'aurait|auraient',
    'à en croire',
    'si cela se confirme',
    'présumé|présumée|présumés',
  ],
  hearsay: ['apparemment|prétendument|supposément', 'aurait|auraient'],
  anonymity: [
    "sous couvert d'anonymat",
    "sous le couvert de l'anonymat",
    "sous condition|réserve d'anonymat",
    'qui a|ont requis|demandé|souhaité l’anonymat',
    'a|ont requis|demandé à rester anonyme|anonymes',
  ],
  nouns: {
    person: elided(
      `responsable responsables officiel officiels source sources diplomate diplomates témoin témoins habitant habitants habitante riverain riverains ministre
      maire député députée sénateur sénatrice expert experts experte avocat avocate procureur procureure juge médecin médecins infirmière chercheur
      chercheuse analyste conseiller conseillère directeur directrice président présidente patron patronne syndicaliste manifestant manifestants homme
      femme hommes femmes personne personnes employé employés ouvrier pêcheur pêcheurs agriculteur agriculteurs enseignant enseignante ingénieur ingénieure
      capitaine colonel général porte-parole chef élu élue élus secrétaire géologue libraire voisine voisin`,
    ),
    spokesperson: list('porte-parole'),
    institution: elided(
      `ministère gouvernement police armée entreprise société parti tribunal cour conseil comité commission syndicat bureau ambassade parlement banque agence
      autorité autorités université école hôpital préfecture mairie gendarmerie parquet association fédération ligue compagnie groupe union institut office
      état-major régie fondation église caserne pompiers municipalité`,
    ),
    outlet: elided(
      'journal quotidien chaîne radio télévision agence magazine hebdomadaire site média médias presse',
    ),
    document: elided(
      `rapport lettre courrier note mémo document documents communiqué étude sondage jugement enquête vidéo image images courriel procès-verbal plainte texte
      registre audit message contrat`,
    ),
    occasion: elided(
      `communiqué entretien interview conférence discours déclaration lettre message tribune tweet réunion audience`,
    ),
  },
  titles: list(
    `m mme mlle dr pr président présidente ministre maire général colonel capitaine juge procureur procureure directeur directrice docteur professeur
    sénateur sénatrice député députée préfet préfète`,
  ),
  outletNames: list(
    'gazette courrier dépêche journal écho tribune nouvelles radio télé voix presse afp reuters matin soir quotidien',
  ),
  institutionNames: list(
    'paris bruxelles moscou berlin londres washington élysée kremlin matignon bercy otan onu ue sa sarl institut université',
  ),
  captions: {
    hedges: [
      'montrerait|montreraient',
      'censée|censé|censées montrer',
      "photo|image d'archives|illustration|archive",
    ],
    placePrepositions: list('à en dans sur près devant au aux'),
    placeNouns: list('port pont gare place rue église école hôpital mairie aéroport'),
    creditLabels: list('photo crédit image illustration'),
    agencies: list('afp reuters ap epa sipa'),
    agencyWords: list('agence press images'),
    handout: ['handout', 'dr', 'remis par', 'fournie par'],
    statutory: ['code de la propriété intellectuelle', 'droit de citation'],
    licence: [
      'cc by',
      'cc-by',
      'cc0',
      'domaine public',
      'creative commons',
      'avec autorisation',
      'avec l’aimable autorisation',
    ],
    archive: ['archives', 'archive'],
    user: ['réseaux sociaux', "capture d'écran", 'telegram', 'youtube', 'facebook', 'instagram'],
    staff: ['pour le', 'pour la'],
    institutionWords: list('police gendarmerie ministère mairie pompiers'),
    directions: list('nord sud est ouest'),
    sharedBy: ['diffusée|diffusé|publiée|publié par'],
  },
})
