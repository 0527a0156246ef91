import { dateWords } from '../dates-pack.ts'
import { groups, list, values } from '../word-list.ts'

const tens = list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta')
const units = list('uno due tre quattro cinque sei sette otto nove')

/** "ventuno", "ventidue" … "novantanove": the ten loses its vowel before "uno" and "otto". */
const compounds: Readonly<Record<string, number>> = Object.fromEntries(
  tens.flatMap((ten, index) =>
    units.map((unit, one) => [
      (unit === 'uno' || unit === 'otto' ? ten.slice(0, -1) : ten) + unit,
      (index + 2) * 10 + one + 1,
    ]),
  ),
)

export const dates = dateWords({
  months: groups(`gennaio gen genn
    febbraio feb febbr
    marzo mar
    aprile apr
    maggio mag magg
    giugno giu
    luglio lug
    agosto ago
    settembre set sett
    ottobre ott
    novembre nov
    dicembre dic`),
  weekdays: groups('lunedì\n martedì\n mercoledì\n giovedì\n venerdì\n sabato\n domenica'),
  shyWeekdays: groups('lun\n mar\n mer\n gio\n ven\n sab\n dom'),
  shyMonths: list('mar set sett'),
  whichBehind: true,
  numbers: {
    ...compounds,
    ...values(`un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14
      quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70
      ottanta=80 novanta=90 cento=100 mille=1000 duemila=2000`),
  },
  ordinals:
    values(`primo=1 prima=1 primi=1 prime=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 sesto=6 sesta=6 settimo=7
    settima=7 ottavo=8 ottava=8 nono=9 nona=9 decimo=10 decima=10`),
  ordinalEndings: list('º ª ° o a'),
  pluralUnits: list('giorni settimane mesi anni decenni'),
  units: {
    day: list('giorno giorni'),
    workday: list('giorno_lavorativo giorni_lavorativi'),
    week: list('settimana settimane'),
    workweek: list('settimana_lavorativa'),
    weekend: list('fine_settimana weekend week-end'),
    month: list('mese mesi'),
    quarter: list('trimestre trimestri t q'),
    half: list('semestre semestri'),
    year: list('anno anni anno_solare'),
    decade: list('decennio decenni'),
    century: list('secolo'),
  },
  vague: { 'un paio di': 2, alcuni: 3, alcune: 3, qualche: 3, pochi: 3, poche: 3 },
  last: list(
    'ultimo ultima ultimi ultime scorso scorsa scorsi scorse passato passata passati passate precedente precedenti',
  ),
  next: list('prossimo prossima prossimi prossime successivo successiva successivi successive'),
  coming: list('venturo ventura che_viene a_venire'),
  following: list('seguente seguenti'),
  this: list('questo questa questi queste quest corrente in_corso'),
  earlier: list('all’inizio_di prima_in'),
  later: list('più_tardi più_tardi_in resto_di resto_della resto_del'),
  start: list(
    "inizio inizio_di inizi_di inizi_del inizio_del inizio_della l'inizio_di all'inizio_del all'inizio_della",
  ),
  middle: list('metà metà_di metà_del a_metà'),
  end: list('fine fine_di fine_del fine_della fine_dell’'),
  beforeDay: list('tarda'),
  partsOfDay: list('mattina mattino pomeriggio sera notte di_mattina di_sera nel_pomeriggio'),
  relativeDays: {
    oggi: 0,
    stamattina: 0,
    stamani: 0,
    stasera: 0,
    stanotte: 0,
    'questa mattina': 0,
    'questa sera': 0,
    domani: 1,
    dopodomani: 2,
    ieri: -1,
    "l'altro ieri": -2,
    'altro ieri': -2,
  },
  agoAfter: list('fa or_sono dopo_oggi'),
  inBefore: list('tra fra'),
  inAfter: list('da_oggi da_adesso dopo'),
  within: list('entro_i entro_le nei nelle'),
  countAfter: list('dopo a_partire_da da'),
  countBefore: list('prima_di prima_del'),
  weekOf: list('settimana_del settimana_che_inizia_il'),
  of: list("di del dell' della d'"),
  in: list("nel del dell' in di"),
  articles: list("il lo la i gli le l' nel nella nei nelle"),
  on: list('il di lo dal al dall all entro per fino_al'),
  prepositions: list(
    "nel dal al del in da di tra fra dopo prima_del entro verso per fino_al e anno anni circa sin_dal a dell' dall' nell'",
  ),
  small:
    list(`e o ed in a di il lo la i gli le del della dei con per da che si è fu era non ma come quando al alla dal dalla nel nella ha hanno su sul dopo
    prima mentre un una`),
  determiners: list('un una suo sua'),
  anyOne: list('un'),
  every: list('ogni tutti_i tutte_le'),
  aheadPrepositions: list('per entro'),
  forWords: list('per'),
  passive: list('essere'),
  yearWords: list("anno l'anno nell'anno anni anno_solare"),
  decadeBefore: list('anni gli_anni negli_anni'),
  decades: values(
    'venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90',
  ),
  seasons: groups('primavera\n estate\n autunno\n inverno'),
  holidays: [
    [list('natale giorno_di_natale'), { month: 12, date: 25 }],
    [list('vigilia_di_natale'), { month: 12, date: 24 }],
    [list('santo_stefano'), { month: 12, date: 26 }],
    [list('capodanno'), { month: 1, date: 1 }],
    [list('san_silvestro'), { month: 12, date: 31 }],
    [list('epifania befana'), { month: 1, date: 6 }],
    [list('san_valentino'), { month: 2, date: 14 }],
    [list('festa_della_liberazione'), { month: 4, date: 25 }],
    [list('festa_dei_lavoratori festa_del_lavoro primo_maggio'), { month: 5, date: 1 }],
    [list('festa_della_repubblica'), { month: 6, date: 2 }],
    [list('ferragosto'), { month: 8, date: 15 }],
    [list('ognissanti'), { month: 11, date: 1 }],
    [list('immacolata'), { month: 12, date: 8 }],
    [list('pasqua domenica_di_pasqua'), { easter: 0 }],
    [list('pasquetta lunedì_di_pasqua'), { easter: 1 }],
    [list('venerdì_santo'), { easter: -2 }],
    [list('mercoledì_delle_ceneri'), { easter: -46 }],
    [list('martedì_grasso'), { easter: -47 }],
    [list('pentecoste'), { easter: 49 }],
    [list('venerdì_nero black_friday'), { month: 11, weekday: 3, nth: 4, plus: 1 }],
  ],
  between: list('tra fra'),
  and: list('e ed'),
  or: list('o od'),
  to: list("a ad al all' fino_al fino_a - ~ alla"),
  now: list('oggi ora adesso'),
  aheadWords:
    list(`sarà saranno avrà avranno dovrà dovranno potrà farà faranno andrà andrò tornerò tornerà partirò inizierà comincerà si_terrà previsto
    prevista previsti previste atteso attesa intende vuole vogliono deve devono`),
  backWords: list(
    'è_stato è_stata era erano fu furono ha hanno aveva avevano ha_detto disse è_morto è_morta',
  ),
  aheadEndings: list('erà irà eranno iranno erò irò eremo iremo rrà rranno drà dranno'),
  backEndings: list('ò ava avano eva evano iva ivano arono irono erono'),
  traps: list('giorno_per_giorno ogni_giorno tutti_i_giorni'),
})
