import { dateWords } from '../dates-pack.ts'
import { groups, list, values } from '../word-list.ts'

const units = list('een twee drie vier vijf zes zeven acht negen')
const tens = list('twintig dertig veertig vijftig zestig zeventig tachtig negentig')

/** "eenentwintig" to "negenennegentig". */
const compounds: Readonly<Record<string, number>> = Object.fromEntries(
  tens.flatMap((ten, index) => units.map((unit, one) => [`${unit}en${ten}`, (index + 2) * 10 + one + 1])),
)

const plain =
  values(`een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15
  zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90
  honderd=100 duizend=1000`)

/** "tweeduizend", "negentienhonderd": the words before the rest of a year. */
const large = values(
  `tweeduizend=2000 duizend=1000 zestienhonderd=1600 zeventienhonderd=1700 achttienhonderd=1800 negentienhonderd=1900`,
)

const ordinals =
  values(`eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 dertiende=13
  veertiende=14 vijftiende=15 zestiende=16 zeventiende=17 achttiende=18 negentiende=19 twintigste=20 dertigste=30`)

export const dates = dateWords({
  months: groups(`januari jan
    februari feb
    maart mrt
    april apr
    mei
    juni jun
    juli jul
    augustus aug
    september sept sep
    oktober okt
    november nov
    december dec`),
  weekdays: groups('maandag\n dinsdag\n woensdag\n donderdag\n vrijdag\n zaterdag\n zondag'),
  shyWeekdays: groups('ma\n di\n wo\n do\n vr\n za zat\n zo'),
  numbers: { ...compounds, ...plain, ...large },
  numberJoins: ['en'],
  ordinals: {
    ...ordinals,
    ...Object.fromEntries(Object.entries(compounds).map(([word, value]) => [`${word}ste`, value])),
  },
  ordinalEndings: list('e de ste'),
  pluralUnits: list('dagen weken maanden jaren decennia'),
  units: {
    day: list('dag dagen'),
    workday: list('werkdag werkdagen'),
    week: list('week weken'),
    workweek: list('werkweek'),
    weekend: list('weekend weekeinde weekenden'),
    month: list('maand maanden'),
    quarter: list('kwartaal kwartalen q'),
    half: list('halfjaar h'),
    year: list('jaar jaren kalenderjaar'),
    decade: list('decennium decennia'),
    century: list('eeuw'),
  },
  vague: { 'een paar': 2, paar: 2, enkele: 3, enige: 3, meerdere: 3 },
  last: list('vorige vorig voorgaande voorgaand laatste voorafgaande voorafgaand'),
  past: list('afgelopen'),
  next: list('volgende volgend'),
  coming: list('komende komend aankomende aankomend aanstaande'),
  this: list('deze dit huidige huidig dezelfde hetzelfde dat lopende lopend'),
  beforeLast: list('voorlaatste'),
  earlier: list('eerder eerder_in'),
  later: list('later later_in rest_van resterende'),
  start: list('begin_van begin start_van begin_in aanvang_van'),
  middle: list('half midden_van halverwege medio midden'),
  end: list('eind_van einde_van eind einde'),
  beforeDay: list('laat vroeg'),
  partsOfDay: list(
    'ochtend morgen middag avond nacht ochtends smiddags savonds in_de_ochtend in_de_middag in_de_avond',
  ),
  relativeDays: {
    vandaag: 0,
    vanmorgen: 0,
    vanochtend: 0,
    vanmiddag: 0,
    vanavond: 0,
    vannacht: 0,
    'deze dag': 0,
    morgen: 1,
    overmorgen: 2,
    gisteren: -1,
    gisteravond: -1,
    gisterochtend: -1,
    gistermiddag: -1,
    eergisteren: -2,
    'de dag ervoor': -1,
    'dag ervoor': -1,
  },
  agoAfter: list('geleden'),
  inBefore: list('over'),
  inAfter: list('vanaf_nu'),
  within: list('binnen binnen_de'),
  countAfter: list('na vanaf gerekend_vanaf'),
  countBefore: list('voor'),
  weekOf: list('week_van week_beginnend week_beginnend_op week_aanvangend week_startend'),
  of: list('van in'),
  in: list('in van'),
  articles: list('de het'),
  on: list('op tot van vanaf sinds per tegen rond de'),
  prepositions: list(
    'in sinds van vanaf tot tussen voor na rond en uit door jaar jaren begin eind half medio om over circa tot_en_met',
  ),
  small:
    list(`en of in op de het een van voor met tot aan bij door is was zijn werd werden heeft had die dat als maar om te naar uit over na er hij zij ze niet
    nog ook toen waar wordt worden kan`),
  determiners: list('een zijn haar hun elk'),
  anyOne: list('een'),
  every: list('elke iedere elk ieder alle'),
  aheadPrepositions: list('voor tegen tot'),
  forWords: list('voor'),
  passive: list('worden'),
  yearWords: list('jaar het_jaar kalenderjaar jaren huidige_jaar'),
  decadeBefore: list('jaren de_jaren'),
  decadeAfter: ['s'],
  decades: values('twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90'),
  seasons: groups('lente voorjaar\n zomer\n herfst najaar\n winter'),
  holidays: [
    [list('kerst kerstmis eerste_kerstdag'), { month: 12, date: 25 }],
    [list('tweede_kerstdag'), { month: 12, date: 26 }],
    [list('kerstavond'), { month: 12, date: 24 }],
    [list('nieuwjaar nieuwjaarsdag'), { month: 1, date: 1 }],
    [list('oudejaarsavond oudejaarsdag'), { month: 12, date: 31 }],
    [list('driekoningen'), { month: 1, date: 6 }],
    [list('valentijnsdag'), { month: 2, date: 14 }],
    [list("st_patrick's_day st._patrick's_day saint_patrick"), { month: 3, date: 17 }],
    [list('koningsdag'), { month: 4, date: 27 }],
    [list('dag_van_de_arbeid'), { month: 5, date: 1 }],
    [list('dodenherdenking'), { month: 5, date: 4 }],
    [list('bevrijdingsdag'), { month: 5, date: 5 }],
    [list('onafhankelijkheidsdag onafhankelijksdag'), { month: 7, date: 4 }],
    [list('sinterklaas sinterklaasavond'), { month: 12, date: 5 }],
    [list('pasen eerste_paasdag paaszondag'), { easter: 0 }],
    [list('tweede_paasdag paasmaandag'), { easter: 1 }],
    [list('goede_vrijdag'), { easter: -2 }],
    [list('hemelvaartsdag hemelvaart'), { easter: 39 }],
    [list('pinksteren eerste_pinksterdag'), { easter: 49 }],
    [list('tweede_pinksterdag'), { easter: 50 }],
    [list('black_friday'), { month: 11, weekday: 3, nth: 4, plus: 1 }],
    [list('moederdag'), { month: 5, weekday: 6, nth: 2 }],
    [list('prinsjesdag'), { month: 9, weekday: 1, nth: 3 }],
  ],
  between: ['tussen'],
  and: ['en'],
  or: list('of'),
  to: list('tot tot_en_met t/m - ~ tot_aan'),
  now: list('nu vandaag op_heden heden'),
  aheadWords: list(
    `zal zullen wordt worden gaat gaan moet moeten wil willen gepland verwacht begint starten start eindigt kom ga zou zouden plan boek regel`,
  ),
  backWords: list(
    `was waren had hadden heeft hebben is zei zeiden werd werden kwam kwamen ging gingen vond vonden stond overleed schreef`,
  ),
  traps: list('dag_na_dag van_dag_tot_dag elke_dag'),
})
