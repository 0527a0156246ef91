import { dateWords } from '../dates-pack.ts'
import { groups, list, values } from '../word-list.ts'

export const dates = dateWords({
  months: groups(`enero ene
    febrero feb
    marzo mar
    abril abr
    mayo may
    junio jun
    julio jul
    agosto ago
    septiembre setiembre sept sep set
    octubre oct
    noviembre nov
    diciembre dic`),
  weekdays: groups('lunes\n martes\n miércoles\n jueves\n viernes\n sábado sábados\n domingo domingos'),
  shyWeekdays: groups('lun\n mar\n mie\n jue\n vie\n sab sa\n dom'),
  shyMonths: list('mar may set sep dic ago feb nov ene abr jun jul oct sept'),
  whichBehind: true,
  numbers:
    values(`un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
    catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintidós=22
    veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40
    cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 trescientos=300 cuatrocientos=400
    quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000`),
  numberJoins: ['y'],
  ordinals:
    values(`primero=1 primer=1 primera=1 primeros=1 primeras=1 segundo=2 segunda=2 tercero=3 tercer=3 tercera=3 cuarto=4 cuarta=4 quinto=5
    quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10`),
  ordinalEndings: list('º ª o a er ero ro do to mo'),
  pluralUnits: list('días semanas meses años décadas'),
  units: {
    day: list('día días'),
    workday: list('día_laborable días_laborables día_hábil días_hábiles'),
    week: list('semana semanas'),
    workweek: list('semana_laboral'),
    weekend: list('fin_de_semana fines_de_semana'),
    fortnight: list('quincena quincenas'),
    month: list('mes meses'),
    quarter: list('trimestre trimestres t q'),
    half: list('semestre semestres s h'),
    year: list('año años ano anos año_calendario años_calendario calendario_año año_natural'),
    decade: list('década décadas decenio'),
    century: list('siglo'),
  },
  vague: {
    'un par de': 2,
    'unos pocos': 3,
    'unas pocas': 3,
    unos: 3,
    unas: 3,
    varios: 3,
    varias: 3,
    algunos: 3,
  },
  last: list(
    'último última últimos últimas pasado pasada pasados pasadas anterior anteriores previo previa previos previas',
  ),
  next: list('próximo próxima próximos próximas que_viene que_vienen entrante siguiente siguientes'),
  coming: list('venidero venidera venideros'),
  this: list('este esta estos estas actual en_curso ese_mismo mismo misma ese'),
  beforeLast: list('antepasado antepasada'),
  afterNext: list('después_de_la_próxima'),
  earlier: list('más_temprano más_temprano_en más_temprano_de a_inicios_de antes_en'),
  later: list('más_tarde más_tarde_en más_tarde_de más_adelante más_adelante_en resto_de el_resto_de'),
  start: list(
    'principios_de principio_de comienzos_de comienzo_de inicios_de inicio_de inicio a_principios_de',
  ),
  middle: list('mediados_de mitad_de a_mediados_de'),
  end: list('finales_de final_de fines_de fin_de final finales'),
  partsOfDay: list(
    'por_la_mañana por_la_tarde por_la_noche de_la_mañana a_mediodía al_mediodía por_la_madrugada a_la_noche tarde noche',
  ),
  relativeDays: {
    hoy: 0,
    'esta mañana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    mañana: 1,
    'pasado mañana': 2,
    ayer: -1,
    anoche: -1,
    anteayer: -2,
    antier: -2,
    'antes de ayer': -2,
  },
  agoAfter: list('atrás'),
  agoBefore: list('hace'),
  inBefore: list('dentro_de'),
  inAfter: list('a_partir_de_ahora desde_ahora'),
  maybeIn: ['en'],
  within: list('dentro_de_los dentro_de_las'),
  countAfter: list('después_de posteriores_de posteriores_a a_partir_de después_del desde tras'),
  countBefore: list('antes_de antes_del'),
  weekOf: list(
    'semana_de semana_del semana_que_inicia semana_que_empieza semana_que_comienza semana_que_va_del semana_que_va_de',
  ),
  of: list('de del'),
  in: list('en de_el'),
  articles: list('el la los las lo'),
  on: list('el en desde hasta para del al'),
  dayWords: list('día'),
  prepositions: list(
    'en de del desde hasta entre durante antes_de después_de a al para por hacia tras y con sobre año años',
  ),
  small: list(
    'y o e u en el la los las de del al a con por para que se fue es era como hasta desde pero cuando donde no ha han había su sus entre sobre sin tras',
  ),
  determiners: list('un una su este cada'),
  anyOne: list('un'),
  every: list('cada todos_los todas_las todo_el los'),
  aheadPrepositions: list('para'),
  forWords: list('para'),
  passive: list('ser haber'),
  yearWords: list('año años año_calendario'),
  decadeBefore: list('años década_de década_de_los los_años años_de'),
  decades: values(
    'veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90',
  ),
  seasons: groups('primavera\n verano\n otoño\n invierno'),
  holidays: [
    [list('navidad día_de_navidad'), { month: 12, date: 25 }],
    [list('nochebuena'), { month: 12, date: 24 }],
    [list('nochevieja'), { month: 12, date: 31 }],
    [list('año_nuevo día_de_año_nuevo'), { month: 1, date: 1 }],
    [list('día_de_reyes reyes_magos'), { month: 1, date: 6 }],
    [list('san_valentín'), { month: 2, date: 14 }],
    [list('día_de_la_tierra'), { month: 4, date: 22 }],
    [
      list(
        'día_del_trabajo día_del_trabajador día_de_los_trabajadores día_internacional_de_los_trabajadores',
      ),
      { month: 5, date: 1 },
    ],
    [list('día_de_la_libertad día_del_jubileo'), { month: 6, date: 19 }],
    [list('día_de_independencia día_de_la_independencia'), { month: 7, date: 4 }],
    [list('día_de_la_hispanidad'), { month: 10, date: 12 }],
    [list('todos_los_santos día_de_todos_los_santos'), { month: 11, date: 1 }],
    [list('día_de_la_constitución'), { month: 12, date: 6 }],
    [list('pascua domingo_de_pascua semana_santa domingo_de_resurrección'), { easter: 0 }],
    [list('lunes_de_pascua'), { easter: 1 }],
    [list('viernes_santo'), { easter: -2 }],
    [list('jueves_santo'), { easter: -3 }],
    [list('miércoles_de_ceniza'), { easter: -46 }],
    [list('viernes_negro black_friday'), { month: 11, weekday: 3, nth: 4, plus: 1 }],
    [list('acción_de_gracias día_de_acción_de_gracias'), { month: 11, weekday: 3, nth: 4 }],
    [list('11-s'), { year: 2001, month: 9, date: 11 }],
  ],
  between: ['entre'],
  and: ['y', 'e'],
  or: list('o u'),
  to: list('a al hasta hasta_el - ~ hacia'),
  now: list('ahora hoy la_fecha'),
  aheadWords:
    list(`va van será serán habrá tendrá tendrán hará harán iré irá irán deberá deberán podrá volverá volveré prevé prevén previsto prevista
    previstos previstas espera esperan programado programada convocado convocada comenzará empezará celebrará celebrarán
    próximo regresaré estaré iremos vamos voy estará saldré viajaré llegará`),
  backWords: list(
    `fue fueron era eran ha han había habían hubo dijo dijeron hizo hicieron murió tuvo tuvieron estuvo dio vio`,
  ),
  aheadEndings: list('ará erá irá arán erán irán aré eré iré aremos eremos iremos drá drán dré'),
  backEndings: list('ó aron ieron aba aban ía ían'),
  traps: list('al_día día_a_día en_la_mañana por_la_mañana de_la_mañana todos_los_días cada_día una_vez'),
})
