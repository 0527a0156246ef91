import { dateWords } from '../dates-pack.ts'
import { groups, list, values } from '../word-list.ts'

const units = list('ein zwei drei vier fünf sechs sieben acht neun')
const tens = list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')

/** "einundzwanzig" to "neunundneunzig". */
const compounds: Readonly<Record<string, number>> = Object.fromEntries(
  tens.flatMap((ten, index) => units.map((unit, one) => [`${unit}und${ten}`, (index + 2) * 10 + one + 1])),
)

const stems =
  values(`erst=1 zweit=2 dritt=3 viert=4 fünft=5 sechst=6 siebt=7 acht=8 neunt=9 zehnt=10 elft=11 zwölft=12 dreizehnt=13 vierzehnt=14
  fünfzehnt=15 sechzehnt=16 siebzehnt=17 achtzehnt=18 neunzehnt=19 zwanzigst=20 einundzwanzigst=21 zweiundzwanzigst=22 dreiundzwanzigst=23
  vierundzwanzigst=24 fünfundzwanzigst=25 sechsundzwanzigst=26 siebenundzwanzigst=27 achtundzwanzigst=28 neunundzwanzigst=29 dreißigst=30
  einunddreißigst=31`)

/** "dritte", "dritter", "dritten", "drittes", "drittem". */
const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(stems).flatMap(([stem, value]) =>
    list('e er en es em').map(ending => [stem + ending, value]),
  ),
)

/** The endings of an adjective. */
const bent = (stems: string) =>
  list(stems).flatMap(stem => ['e', 'en', 'er', 'es', 'em'].map(ending => stem + ending))

export const dates = dateWords({
  months: groups(`januar jänner jan
    februar feber feb
    märz maerz mrz mär
    april apr
    mai
    juni jun
    juli jul
    august aug
    september sept sep
    oktober okt
    november nov
    dezember dez`),
  weekdays: groups(`montag montags
    dienstag dienstags
    mittwoch mittwochs
    donnerstag donnerstags
    freitag freitags
    samstag sonnabend samstags
    sonntag sonntags`),
  shyWeekdays: groups('mo\n di\n mi\n do\n fr\n sa\n so'),
  shyMonths: list('august'),
  capitals: true,
  numbers: {
    ...compounds,
    ...values(`ein=1 eine=1 einem=1 einer=1 einen=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
      vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60
      siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 beiden=2 beide=2`),
  },
  ordinals,
  ordinalEndings: list('te ten ter ste sten ster'),
  pluralUnits: list('tagen wochen monaten jahren jahrzehnten'),
  units: {
    day: list('tag tage tagen tages tg tgs'),
    workday: list('werktag werktage werktagen arbeitstag arbeitstage arbeitstagen'),
    week: list('woche wochen kalenderwoche kw'),
    workweek: list('arbeitswoche werktags'),
    weekend: list('wochenende wochenenden wochenendes'),
    month: list('monat monate monaten monats'),
    quarter: list('quartal quartale quartalen quartals q'),
    half: list('halbjahr halbjahre halbjahres'),
    year: list('jahr jahre jahren jahres kalenderjahr'),
    decade: list('jahrzehnt jahrzehnte jahrzehnten'),
    century: list('jahrhundert jahrhunderts'),
  },
  vague: {
    'ein paar': 3,
    einige: 3,
    einigen: 3,
    wenige: 3,
    wenigen: 3,
    'ein bis zwei': 2,
    mehreren: 3,
    mehrere: 3,
  },
  last: bent('letzt vorig vorherig'),
  past: bent('vergangen'),
  next: bent('nächst'),
  coming: bent('kommend anstehend'),
  following: bent('folgend darauffolgend'),
  this: [...bent('dies laufend aktuell'), 'heuriges'],
  beforeLast: bent('vorletzt vorvorig'),
  afterNext: bent('übernächst'),
  earlier: list('früher_in früher_im früh_in'),
  later: list('später_in später_im rest'),
  start: list('anfang beginn zu_beginn am_anfang früh'),
  middle: list('mitte'),
  end: list('ende am_ende gegen_ende'),
  beforeDay: list('spät früh'),
  partsOfDay: list(
    'morgen vormittag mittag nachmittag abend nacht früh morgens vormittags mittags nachmittags abends nachts am_morgen am_abend am_nachmittag am_vormittag in_der_nacht',
  ),
  relativeDays: {
    heute: 0,
    'heute nacht': 0,
    morgen: 1,
    übermorgen: 2,
    gestern: -1,
    vorgestern: -2,
    'vergangene nacht': -1,
    'letzte nacht': -1,
  },
  agoBefore: list('vor'),
  inAfter: list('später'),
  maybeIn: ['in'],
  within: list('innerhalb_der'),
  countAfter: list('nach ab'),
  countBefore: list('vor'),
  weekOf: list('woche_vom woche_ab_dem'),
  of: list('des der von vom im'),
  in: list('im in des'),
  articles: list('der die das dem den des'),
  on: list('am den dem der zum vom bis ab seit'),
  prepositions: list(
    `im in seit bis von vor nach zwischen und ab um gegen jahr jahre jahren anfang mitte ende april für über am aus bereits`,
  ),
  small:
    list(`und oder in im am an der die das den dem des ein eine zu zum zur mit von vom bei bis als aber war ist wurde wurden hat hatte für auf um aus nach
    vor er sie es wie nur noch auch habe haben sei gab kam sowie wird werden sind`),
  determiners: list('ein eine einer einem einen sein ihr'),
  anyOne: list('einem einen ein'),
  every: bent('jed').concat(list('jede jeden jeder alle')),
  aheadPrepositions: list('für bis bis_zum zum'),
  forWords: list('für'),
  passive: list('werden worden'),
  yearWords: list('jahr jahre jahren im_jahr im_jahre kalenderjahr jahres'),
  decadeAfter: list('er er_jahre er_jahren er-jahre er-jahren'),
  decades: values(
    'zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90',
  ),
  seasons: groups('frühling frühjahr\n sommer\n herbst\n winter'),
  holidays: [
    [
      list(
        'weihnachten weihnachtstag ersten_weihnachtsfeiertag erster_weihnachtsfeiertag ersten_weihnachtstag',
      ),
      { month: 12, date: 25 },
    ],
    [list('zweiten_weihnachtstag zweiten_weihnachtsfeiertag stephanstag'), { month: 12, date: 26 }],
    [list('heiligabend heiliger_abend'), { month: 12, date: 24 }],
    [list('silvester'), { month: 12, date: 31 }],
    [list('neujahr neujahrstag'), { month: 1, date: 1 }],
    [list('heilige_drei_könige dreikönigstag'), { month: 1, date: 6 }],
    [list('valentinstag'), { month: 2, date: 14 }],
    [list('tag_der_arbeit maifeiertag'), { month: 5, date: 1 }],
    [list('peter_und_paul'), { month: 6, date: 29 }],
    [list('mariä_himmelfahrt'), { month: 8, date: 15 }],
    [list('tag_der_deutschen_einheit'), { month: 10, date: 3 }],
    [list('nationalfeiertag'), { month: 10, date: 26 }],
    [list('reformationstag'), { month: 10, date: 31 }],
    [list('allerheiligen'), { month: 11, date: 1 }],
    [list('allerseelen'), { month: 11, date: 2 }],
    [list('martinstag'), { month: 11, date: 11 }],
    [list('barbaratag'), { month: 12, date: 4 }],
    [list('nikolaus nikolaustag'), { month: 12, date: 6 }],
    [list('zuckerfest'), { islamic: { month: 10, date: 1 } }],
    [list('opferfest'), { islamic: { month: 12, date: 10 } }],
    [list('ostern ostersonntag'), { easter: 0 }],
    [list('ostermontag'), { easter: 1 }],
    [list('karfreitag'), { easter: -2 }],
    [list('karsamstag'), { easter: -1 }],
    [list('gründonnerstag'), { easter: -3 }],
    [list('palmsonntag'), { easter: -7 }],
    [list('aschermittwoch'), { easter: -46 }],
    [list('rosenmontag'), { easter: -48 }],
    [list('fastnachtssamstag'), { easter: -50 }],
    [list('fastnachtssonntag'), { easter: -49 }],
    [list('faschingsdienstag fastnachtsdienstag'), { easter: -47 }],
    [list('christi_himmelfahrt'), { easter: 39 }],
    [list('pfingsten pfingstsonntag'), { easter: 49 }],
    [list('pfingstmontag'), { easter: 50 }],
    [list('fronleichnam'), { easter: 60 }],
    [list('muttertag'), { month: 5, weekday: 6, nth: 2 }],
  ],
  between: ['zwischen'],
  and: ['und'],
  or: list('oder'),
  to: list('bis bis_zum bis_ende - ~ bis_zu'),
  now: list('heute jetzt'),
  aheadWords:
    list(`wird werden soll sollen will wollen werde wirst würde würden muss müssen dürfte dürften plant planen geplant angesetzt beginnt
    startet endet tritt erwartet erwarten gilt möchte möchten kommt tagt trifft treffen entscheidet`),
  backWords:
    list(`war waren hatte hatten hat haben ist sagte sagten wurde wurden gab gaben kam kamen ging gingen stand standen starb starben fand fanden
    nahm nahmen traf trafen schrieb schrieben sprach sprachen habe sei fiel fielen lag lagen ließ hieß zog blieb brach erschien verlor gewann`),
  backEndings: list('te ten'),
  traps: list(
    'heute_morgen_abend tag_für_tag tages_zeitung nach_wie_vor bis_zu_einem guten_morgen jeden_tag von_heute_auf_morgen',
  ),
})
