import { dateWords } from '../dates-pack.ts'
import { groups, list, values } from '../word-list.ts'

export const dates = dateWords({
  months: groups(`janeiro jan
    fevereiro fev
    março mar
    abril abr
    maio mai
    junho jun
    julho jul
    agosto ago
    setembro set
    outubro out
    novembro nov
    dezembro dez`),
  weekdays: groups(`segunda-feira segunda_feira
    terça-feira terça_feira
    quarta-feira quarta_feira
    quinta-feira quinta_feira
    sexta-feira sexta_feira
    sábado sábados
    domingo domingos`),
  shyWeekdays: groups(
    'segunda seg 2a\n terça ter 3a\n quarta qua 4a\n quinta qui 5a\n sexta sex 6a\n sáb sab\n dom',
  ),
  shyMonths: list('mar set out mai ago dez fev'),
  whichBehind: true,
  numbers:
    values(`um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14
    quinze=15 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40
    cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 novecentos=900 oitocentos=800 setecentos=700 mil=1000`),
  numberJoins: ['e'],
  ordinals:
    values(`primeiro=1 primeira=1 primeiros=1 primeiras=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 sexto=6
    sexta=6 sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9 décimo=10 décima=10`),
  ordinalEndings: list('º ª o a'),
  pluralUnits: list('dias semanas meses anos décadas'),
  units: {
    day: list('dia dias'),
    workday: list('dia_útil dias_úteis'),
    week: list('semana semanas'),
    workweek: list('semana_de_trabalho'),
    weekend: list('fim_de_semana fins_de_semana'),
    fortnight: list('quinzena quinzenas'),
    month: list('mês meses'),
    quarter: list('trimestre trimestres t q'),
    half: list('semestre semestres'),
    year: list('ano anos ano_civil anos_civis'),
    decade: list('década décadas'),
    century: list('século'),
  },
  vague: { 'um par de': 2, alguns: 3, algumas: 3, poucos: 3, vários: 3, várias: 3 },
  last: list('último última últimos últimas passado passada passados passadas anterior anteriores'),
  next: list('próximo próxima próximos próximas que_vem seguinte seguintes'),
  coming: list('vindouro vindoura'),
  this: list('este esta estes estas neste nesta deste desta atual em_curso corrente nesse nessa'),
  beforeLast: list('retrasado retrasada'),
  earlier: list('mais_cedo mais_cedo_em no_início_de'),
  later: list('mais_tarde mais_tarde_em resto_do resto_da'),
  start: list('início_de início_do início_da começo_de começo_do princípio_de'),
  middle: list('meados_de meados_do meio_de metade_de'),
  end: list('fim_de fim_do fim_da final_de final_do final_da finais_de'),
  partsOfDay: list('de_manhã à_tarde à_noite pela_manhã da_manhã da_tarde da_noite de_madrugada'),
  relativeDays: {
    hoje: 0,
    'esta manhã': 0,
    'esta tarde': 0,
    'esta noite': 0,
    amanhã: 1,
    'depois de amanhã': 2,
    ontem: -1,
    anteontem: -2,
  },
  agoAfter: list('atrás'),
  agoBefore: list('há faz'),
  inBefore: list('daqui_a dentro_de'),
  inAfter: list('a_partir_de_agora'),
  maybeIn: list('em'),
  countAfter: list('depois_de depois_do após a_partir_de'),
  countBefore: list('antes_de antes_do'),
  weekOf: list('semana_de semana_do semana_que_começa_em'),
  of: list('de do da'),
  in: list('de do em'),
  articles: list('o a os as no na nos nas'),
  on: list('em no na até desde para do ao dia o'),
  dayWords: list('dia'),
  prepositions: list(
    'em de do desde até entre antes_de depois_de após a para por e ano anos cerca_de no por_volta_de sobre',
  ),
  small: list(
    'e ou em no na o a os as de do da ao com por para que se foi é era como até desde mas quando onde não há tem seu sua entre sobre sem após',
  ),
  determiners: list('um uma seu sua'),
  anyOne: list('um'),
  every: list('cada todos_os todas_as todo toda'),
  aheadPrepositions: list('para até'),
  forWords: list('para'),
  passive: list('ser'),
  yearWords: list('ano anos ano_de ano_civil'),
  decadeBefore: list('anos década_de anos_de'),
  decades: values('vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90'),
  seasons: groups('primavera\n verão\n outono\n inverno'),
  holidays: [
    [list('natal dia_de_natal'), { month: 12, date: 25 }],
    [list('véspera_de_natal'), { month: 12, date: 24 }],
    [list('ano_novo dia_de_ano_novo'), { month: 1, date: 1 }],
    [list('véspera_de_ano_novo réveillon'), { month: 12, date: 31 }],
    [list('dia_do_trabalho dia_do_trabalhador'), { month: 5, date: 1 }],
    [list('dia_da_independência'), { month: 9, date: 7 }],
    [list('dia_da_liberdade'), { month: 4, date: 25 }],
    [list('finados'), { month: 11, date: 2 }],
    [list('todos_os_santos'), { month: 11, date: 1 }],
    [list('páscoa domingo_de_páscoa'), { easter: 0 }],
    [list('sexta-feira_santa'), { easter: -2 }],
    [list('terça-feira_de_carnaval carnaval'), { easter: -47 }],
    [list('quarta-feira_de_cinzas'), { easter: -46 }],
    [list('corpus_christi'), { easter: 60 }],
    [list('black_friday'), { month: 11, weekday: 3, nth: 4, plus: 1 }],
  ],
  between: ['entre'],
  and: ['e'],
  or: list('ou'),
  to: list('a até até_o ao à - ~'),
  now: list('agora hoje'),
  aheadWords:
    list(`vai vão será serão haverá terá terão fará farão deverá deverão poderá irá irão vou prevê previsto prevista previstos previstas marque
    agendado agendada deve devem pretende pretendem começa quer`),
  backWords: list(
    'foi foram era eram havia houve tinha disse disseram morreu teve fez fizeram estava deu viu',
  ),
  aheadEndings: list('ará erá irá arão erão irão arei erei irei aremos eremos iremos'),
  backEndings: list('ou aram eram iram ava avam'),
  traps: list('dia_a_dia todos_os_dias cada_dia de_manhã_à_noite bom_dia'),
})
