import { dateWords } from '../dates-pack.ts'
import { groups, list, values } from '../word-list.ts'

export const dates = dateWords({
  months: groups(`janvier janv jan
    février fevr fév feb
    mars mar
    avril avr
    mai
    juin
    juillet juil
    août aout
    septembre sept sep
    octobre oct
    novembre nov
    décembre déc dec`),
  weekdays: groups('lundi\n mardi\n mercredi\n jeudi\n vendredi\n samedi\n dimanche'),
  shyWeekdays: groups('lun\n mar\n mer\n jeu\n ven\n sam\n dim'),
  shyMonths: list('mar sep'),
  whichBehind: true,
  numbers:
    values(`un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14
    quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix=70
    quatre-vingt=80 quatre-vingts=80 quatre-vingt-dix=90 cent=100 mille=1000`),
  numberJoins: ['et'],
  ordinals:
    values(`premier=1 première=1 premiers=1 premières=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7
    huitième=8 neuvième=9 dixième=10`),
  ordinalEndings: list('er ère re e ème eme nd nde è'),
  pluralUnits: list('jours semaines années décennies'),
  units: {
    day: list('jour jours journée journées'),
    workday: list('jour_ouvrable jours_ouvrables jours_ouvrés journées_de_travail journée_de_travail'),
    week: list('semaine semaines'),
    workweek: list('semaine_de_travail'),
    weekend: list('week-end week-ends weekend'),
    fortnight: list('quinzaine'),
    month: ['mois'],
    quarter: list('trimestre trimestres t q'),
    half: list('semestre semestres h'),
    year: list('an ans année années année_calendaire année_civile années_calendaires cy'),
    decade: list('décennie décennies'),
    century: list('siècle siècles'),
  },
  vague: { quelques: 3, 'une dizaine de': 10, plusieurs: 3 },
  last: list(
    'dernier dernière derniers dernières précédent précédente précédents précédentes passé passée passés passées',
  ),
  next: list('prochain prochaine prochains prochaines suivant suivante suivants suivantes'),
  coming: list('à_venir qui_vient'),
  this: list('ce cet cette ces ci en_cours ce_même même là'),
  beforeLast: list('avant-dernier avant-dernière'),
  earlier: list('plus_tôt plus_tôt_dans'),
  later: list('plus_tard plus_tard_dans reste_de le_reste_de'),
  start: list('début début_de début_du au_début_de'),
  middle: list('mi mi- milieu_de milieu_du au_milieu_de'),
  end: list('fin fin_de fin_du à_la_fin_de'),
  partsOfDay: list(
    'matin soir après-midi midi dans_la_matinée dans_la_soirée au_soir au_matin dans_la_nuit matinée soirée',
  ),
  relativeDays: {
    "aujourd'hui": 0,
    'ce matin': 0,
    'ce soir': 0,
    'cet après-midi': 0,
    demain: 1,
    'après-demain': 2,
    hier: -1,
    'avant-hier': -2,
  },
  agoAfter: list('plus_tôt'),
  agoBefore: list('il_y_a voilà voici'),
  inBefore: list('dans d’ici'),
  inAfter: list("à_partir_de_maintenant à_partir_d'aujourd'hui"),
  countAfter: list("après à_partir_de à_partir_d' à_compter_de à_partir_du à_compter_du"),
  countBefore: list('avant'),
  weekOf: list('semaine_du semaine_commençant semaine_débutant semaine_commençant_le'),
  of: list("de du d' des de_l' du_mois_de du_mois_d' de_la"),
  in: list("en de_l' dans au_mois_de"),
  articles: list("le la les l'"),
  on: list('le du au jusqu’au dès depuis pour'),
  dayWords: list('jour'),
  prepositions: list(
    "en de d' depuis dès jusqu'en jusqu'à entre avant après pour vers courant à et par fin début mi sur dans au du",
  ),
  small:
    list(`et ou en le la les l de du des d à au aux avec par pour que qui qu se s est a ont était comme jusque depuis mais quand où ne n il elle on
    son sa ses sur sans après avant entre ce cette dont`),
  determiners: list('un une son sa cette ce leur'),
  anyOne: list('un'),
  every: list('chaque tous_les toutes_les tous_le'),
  aheadPrepositions: list('pour'),
  forWords: list('pour'),
  passive: list('être'),
  yearWords: list("année l'année an l'an années année_calendaire cy"),
  decadeBefore: list('années'),
  decadeAfter: ['s'],
  decades: values(
    'vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix=70 quatre-vingt=80 quatre-vingt-dix=90',
  ),
  seasons: groups('printemps\n été\n automne\n hiver'),
  holidays: [
    [list('aïd_el-fitr aïd_al-fitr'), { islamic: { month: 10, date: 1 } }],
    [list('aïd_el-kébir aïd_al-adha aïd_el-adha'), { islamic: { month: 12, date: 10 } }],
    [list('noël jour_de_noël'), { month: 12, date: 25 }],
    [list('réveillon_de_noël'), { month: 12, date: 24 }],
    [list("nouvel_an jour_de_l'an"), { month: 1, date: 1 }],
    [list('saint-sylvestre'), { month: 12, date: 31 }],
    [list('épiphanie'), { month: 1, date: 6 }],
    [list('saint-valentin'), { month: 2, date: 14 }],
    [list('saint_patrick saint-patrick'), { month: 3, date: 17 }],
    [list('jour_de_la_terre'), { month: 4, date: 22 }],
    [list('fête_du_travail journée_internationale_des_travailleurs'), { month: 5, date: 1 }],
    [list('juneteenth freedom_day jubilee_day'), { month: 6, date: 19 }],
    [list('fête_nationale'), { month: 7, date: 14 }],
    [list('assomption'), { month: 8, date: 15 }],
    [list('toussaint'), { month: 11, date: 1 }],
    [list('armistice'), { month: 11, date: 11 }],
    [list('pâques dimanche_de_pâques'), { easter: 0 }],
    [list('lundi_de_pâques'), { easter: 1 }],
    [list('vendredi_saint'), { easter: -2 }],
    [list('jeudi_de_l’ascension ascension'), { easter: 39 }],
    [list('pentecôte'), { easter: 49 }],
    [list('lundi_de_pentecôte'), { easter: 50 }],
    [list('mardi_gras'), { easter: -47 }],
    [list('vendredi_noir black_friday'), { month: 11, weekday: 3, nth: 4, plus: 1 }],
    [list('action_de_grâce thanksgiving'), { month: 11, weekday: 3, nth: 4 }],
  ],
  between: ['entre'],
  and: ['et'],
  or: list('ou'),
  to: list("à au jusqu'à jusqu'au - ~ jusqu'en en"),
  now: list("maintenant aujourd'hui"),
  aheadWords:
    list(`va vont sera seront aura auront devra devront pourra doit doivent prévu prévue prévus prévues attendu attendue fera feront ira irai iront
    aurai serai reviendrai retournerai partirai serons irons débutera commencera aura_lieu auront_lieu rentrerai entend compte envisage`),
  backWords: list('a ont avait avaient était étaient fut furent eut ai est_mort est_décédé s_est ont_été'),
  aheadEndings: list('era eront ira iront dra dront erai irai drai erons irons rons'),
  backEndings: list('aient ait'),
  traps: list(
    "mise_à_jour à_jour jour_après_jour tous_les_jours chaque_jour ordre_du_jour du_jour_au_lendemain l'un",
  ),
})
