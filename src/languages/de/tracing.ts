import { cues, subject, topic, tracingPack } from '../cue-words.ts'
import { list } from '../word-list.ts'

const verbs = [
  ...cues(
    `sagte sagten sagt sagen berichtete berichteten berichtet erklärte erklärten erklärt betonte betonten mitteilte mitteilten teilte teilten hieß heißt meldete
    meldeten meldet warnte warnten warnt behauptete behaupteten behauptet bestätigte bestätigten bestätigt versicherte versicherten versichert kündigte kündigten
    ergänzte ergänzten fügte räumte räumten dementierte dementierten bestritt bestritten kritisierte kritisierten forderte forderten meinte meinten antwortete
    antworteten entgegnete entgegneten erzählte erzählten erzählt erinnerte erinnerten drohte drohten unterstrich unterstrichen gestand gestanden versprach
    versprachen erläuterte erläuterten verkündete verkündeten urteilte schilderte schilderten resümierte beteuerte beteuerten informierte informierten`,
    'clause',
  ),
  ...cues(
    'nannte nannten bezeichnete bezeichneten beschuldigte beschuldigten lobte verurteilte verurteilten',
    'object',
  ),
  ...cues(
    'glaubt glaubten vermutet vermuten vermutete befürchtet befürchten befürchtete erwartet erwarten hofft hoffen fürchtet fürchten',
    'clause',
    'belief',
  ),
  ...cues('schrieb schrieben schreibt schreiben twitterte', 'clause', 'written'),
  ...cues('zitiert zitierte zitierten', 'cite', 'cited'),
]

/** German: enough for the plain shapes of a news text. */
export const tracing = tracingPack({
  abbreviations: list('dr prof st nr bzw ca usw z.b d.h mio mrd str jan feb apr aug sept okt nov dez'),
  verbs,
  finiteVerbs: list(
    'kam kamen ging gingen stand standen lag lagen nahm nahmen gab gaben fiel fielen lief liefen blieb blieben hielt hielten ließ steht stehen liegt liegen kommt kommen geht gehen gibt geben bleibt bleiben läuft laufen soll sollen sei seien habe hätten hätte werde würden würde könne müsse dürfe brauche',
  ),
  pastEndings: ['te', 'ten'],
  auxiliaries: list(
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten will wollen wollte wollten muss müssen musste mussten soll sollen darf',
  ),
  negations: list('nicht nie kein keine keinen keiner niemand'),
  adverbs: list(
    'auch später dann wieder zunächst bereits schon noch nur zudem außerdem allerdings jedoch dagegen hingegen gestern heute morgen so ebenfalls weiter offenbar angeblich mutmaßlich',
  ),
  determiners: list(
    'der die das den dem des ein eine einen einem einer eines sein seine seinen ihr ihre ihren dieser diese dieses diesem jener alle viele mehrere einige zwei drei vier fünf keine beide',
  ),
  pronouns: { er: 'person', sie: 'person', es: 'thing', ich: 'person', wir: 'plural', man: 'person' },
  objectPronouns: list('ihm ihn ihr ihnen uns mir mich'),
  ownWords: list('dieser diese dieses diesem unser unsere unserer unserem'),
  outletPlurals: ['medien', 'zeitungen'],
  indefinite: list('ein eine einen einem einer eines mehrere einige viele'),
  relatives: list('welche welcher welches wer'),
  subordinators: list('dass weil als wenn während obwohl ob wie damit sodass falls bevor nachdem seit'),
  coordinators: list('und oder aber doch sondern'),
  prepositions: list(
    'von vom in im an am auf bei beim mit nach zu zum zur aus für über unter um durch gegen ohne vor zwischen seit bis wegen trotz laut nahe',
  ),
  complementisers: ['dass', 'daß'],
  questionWords: list('ob wer was wie warum wann wo'),
  agents: ['von'],
  passiveAuxiliaries: list('wurde wurden worden wird werden'),
  modals: list('will wollen wird werden soll sollen'),
  citing: ['unter berufung auf', 'mit verweis auf', 'unter verweis auf'],
  asWords: ['wie'],
  particles: list('mit an ein zurück hinzu'),
  commaBeforeClause: true,
  verbSecond: true,
  compoundPast: false,
  capitalNouns: true,
  headFirst: false,
  addresseeArticles: ['der', 'dem'],
  mostConfidence: 0.65,
  personEndings: list('in innen er erin ler lerin ant antin ist istin'),
  accordingTo: [
    'laut',
    'nach angaben von|des|der|eines|einer',
    'nach aussage|darstellung|auskunft|worten von|des|der|eines|einer',
  ],
  accordingAfter: ['zufolge'],
  asSaying: ['mit den worten'],
  formulas: [
    ...topic('declined', [
      'lehnte|lehnten eine? stellungnahme ab',
      'wollte|wollten sich? nicht? dazu? nicht? äußern',
      'äußerte|äußerten sich zunächst? nicht',
      'verweigerte|verweigerten die|eine|jede? stellungnahme|auskunft',
      'wollte|wollten keine|keinen stellung|stellungnahme|kommentar abgeben|nehmen?',
      'lehnte|lehnten einen? kommentar ab',
      'wollte|wollten nicht sagen',
    ]),
    ...topic('noanswer', [
      'reagierte|reagierten zunächst? nicht auf _? _? anfrage|anfragen',
      'reagierte|reagierten zunächst? nicht',
      'antwortete|antworteten zunächst? nicht',
      'ließ|ließen eine|mehrere? _? anfrage|anfragen unbeantwortet',
      'war|waren zunächst? nicht zu? erreichen|erreichbar',
    ]),
    ...subject('unverified', [
      'ließ|ließen|lässt|lassen sich zunächst? nicht _? überprüfen|bestätigen',
      'konnte|konnten zunächst? nicht _? überprüft|bestätigt werden',
    ]),
    ...topic('unclear', [
      'es ist|war|bleibt|blieb noch? zunächst? unklar|offen',
      'zunächst ist|war|bleibt|blieb noch? unklar|offen',
      'unklar ist|war|bleibt|blieb zunächst?',
      'offen bleibt|blieb zunächst?',
    ]),
    ...subject('unclear', [
      'ist|war|bleibt|blieb zunächst? noch? unklar',
      'bleibt|blieb|bleiben|blieben zunächst? noch? offen|unklar|unbekannt',
    ]),
  ],
  hedges: ['offenbar|angeblich|mutmaßlich|vermutlich|anscheinend|wohl', 'dem vernehmen nach'],
  hearsay: ['angeblich|offenbar', 'dem vernehmen nach'],
  anonymity: [
    'unter der bedingung _',
    'unter der bedingung der anonymität',
    'der|die nicht namentlich genannt werden will|wollte|wollen|wollten',
    'wollte|wollten anonym bleiben',
    'der|die anonym bleiben will|wollte',
    'dessen|deren namen',
  ],
  nouns: {
    person: list(
      'beamter beamten beamte beamtin sprecher sprecherin vorsitzende vorsitzender anwohner anwohnerin augenzeugen zeuge zeugin zeugen quelle quellen person personen mann frau menschen minister ministerin abgeordnete abgeordneter geologe geologin experte expertin fachleute diplomat diplomatin insider kreise einsatzleiterin einsatzleiter chef chefin leiter leiterin',
    ),
    spokesperson: list(
      'sprecher sprecherin bahnsprecherin polizeisprecher polizeisprecherin regierungssprecher regierungssprecherin pressesprecher pressesprecherin',
    ),
    institution: list(
      'ministerium regierung polizei armee militär unternehmen firma partei gericht rat stadtrat ausschuss kommission gewerkschaft amt botschaft parlament bank notenbank behörde behörden universität schule krankenhaus klinik verein verband liga präsidium stadtverwaltung verwaltung staatsanwaltschaft reederei feuerwehr rettungsleitstelle stadtwerke wasserwerk bahn betreiber gruppe stiftung kirche',
    ),
    outlet: list(
      'zeitung zeitungen blatt sender rundfunk magazin portal agentur nachrichtenagentur medien fernsehen radio',
    ),
    document: list(
      'bericht berichte vermerk papier dokument dokumente brief gutachten studie umfrage protokoll protokolle schreiben mitteilung erklärung anklage anklageschrift urteil video aufnahme akten',
    ),
    occasion: list('interview erklärung mitteilung gespräch pressekonferenz rede schreiben anfrage'),
  },
  titles: list(
    'minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin richter richterin general dr prof herr frau',
  ),
  outletNames: list(
    'zeitung rundschau anzeiger nachrichten post kurier bote tagblatt spiegel presse funk radio tv',
  ),
  institutionNames: list(
    'ministerium bundestag bundesrat eu nato uno ag gmbh amt institut universität partei berlin paris london moskau washington brüssel kiew wien nikosia kreml',
  ),
  captions: {
    hedges: [
      'soll _? zeigen',
      'zeigt angeblich',
      'undatiertes? archivbild|archivfoto',
      'archivbild|archivfoto|symbolbild|symbolfoto',
    ],
    placePrepositions: ['in', 'bei', 'vor', 'über', 'nahe', 'am', 'im'],
    placeNouns: list('hafen brücke bahnhof platz straße kirche schule krankenhaus rathaus'),
    creditLabels: ['foto', 'bild', 'quelle', 'aufnahme'],
    agencies: ['dpa', 'afp', 'reuters', 'ap', 'epd', 'kna'],
    agencyWords: ['agentur', 'wire', 'press', 'images'],
    handout: ['handout', 'privat', 'pressestelle', 'zur verfügung gestellt'],
    statutory: ['paragraf', 'urheberrechtsgesetz', 'zitatrecht'],
    licence: ['cc by', 'cc-by', 'cc0', 'gemeinfrei', 'creative commons', 'mit freundlicher genehmigung'],
    archive: ['archiv', 'archivbild', 'archivfoto'],
    user: ['soziale medien', 'screenshot', 'bildschirmfoto', 'telegram', 'youtube', 'facebook', 'instagram'],
    staff: ['für die', 'für den'],
    institutionWords: ['polizei', 'feuerwehr', 'bundeswehr', 'ministerium', 'stadt'],
    directions: ['nördlich', 'südlich', 'östlich', 'westlich'],
    sharedBy: ['verbreitet von', 'veröffentlicht von'],
  },
})
