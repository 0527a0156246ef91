import { dateWords, leaningOn } from '../dates-pack.ts'
import { groups, list, values } from '../word-list.ts'

export const dates = dateWords({
  months: groups(`january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sept sep
    october oct
    november nov
    december dec`),
  weekdays: groups(`monday
    tuesday tues
    wednesday
    thursday thurs
    friday
    saturday
    sunday`),
  shyWeekdays: groups('mon\n tue\n wed\n thu\n fri\n sat\n sun'),
  shyMonths: list('march may mar august april june jan jun dec'),
  verbMonths: list('may march mar'),
  capitals: true,
  whichBehind: false,
  monthFirst: true,
  numbers:
    values(`one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
    seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000`),
  numberJoins: ['and'],
  ordinals:
    values(`first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
    twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19
    twentieth=20 thirtieth=30`),
  ordinalEndings: list('st nd rd th'),
  pluralUnits: list('days weeks months years decades'),
  units: {
    day: list('day days'),
    workday: list('business_day business_days working_day working_days'),
    week: list('week weeks calendar_week'),
    workweek: list('work_week working_week'),
    weekend: list('weekend weekends'),
    fortnight: list('fortnight fortnights'),
    month: list('month months'),
    quarter: list('quarter quarters q'),
    half: list('half h'),
    year: list('year years calendar_year'),
    decade: list('decade decades'),
    century: list('century'),
  },
  spans: [['that weekend', 'weekend', 0]],
  leaning: leaningOn(
    [
      ['day', 'day'],
      ['week', 'week'],
      ['month', 'month'],
      ['year', 'year'],
    ],
    [
      ['the {} before', -1],
      ['the previous {}', -1],
      ['the same {}', 0],
      ['that same {}', 0],
      ['that {}', 0],
      ['the next {}', 1],
      ['the following {}', 1],
      ['the {} after', 1],
    ],
  ),
  toDate: [
    ['the year to date', 'year'],
    ['year to date', 'year'],
    ['year-to-date', 'year'],
    ['the month to date', 'month'],
    ['the quarter to date', 'quarter'],
  ],
  laterOn: ['later', 'after that'],
  earlierOn: ['earlier', 'before that'],
  clauseOpeners: list('a an the it he she they we i you his her its their our my this'),
  comparers: list('that as which who of than'),
  vague: {
    a: 1,
    an: 1,
    'a couple of': 2,
    'a couple': 2,
    'couple of': 2,
    couple: 2,
    'a few': 3,
    few: 3,
    several: 3,
    'the several': 3,
  },
  last: list('last previous'),
  past: list('past recent'),
  next: list('next'),
  following: list('following'),
  coming: list('coming upcoming'),
  this: ['this', 'current'],
  earlier: ['earlier', 'earlier in', 'earlier on'],
  later: ['later', 'later in', 'remaining of', 'the remainder of', 'rest of'],
  start: ['early', 'early in', 'beginning of', 'beginning', 'start of'],
  middle: ['mid', 'middle of', 'halfway through'],
  end: ['late', 'late in', 'end of', 'end'],
  deadlines: list('by_the_end_of by_end_of by_the_end by_end'),
  unitEnds: [
    ['year-end', 'year'],
    ['year end', 'year'],
    ["year's end", 'year'],
    ['eoy', 'year'],
    ['month-end', 'month'],
    ["month's end", 'month'],
    ["week's end", 'week'],
  ],
  by: ['by', 'by the'],
  beforeDay: list('late early later earlier'),
  partsOfDay: [
    ...list('morning afternoon evening night noon midday lunchtime dawn mornings evenings nights'),
    ...list(
      'in_the_morning in_the_afternoon in_the_evening at_night at_noon early_morning late_evening late_night',
    ),
  ],
  relativeDays: {
    today: 0,
    tonight: 0,
    tomorrow: 1,
    tmrw: 1,
    yesterday: -1,
    'the day before yesterday': -2,
    'day before yesterday': -2,
    'the day after tomorrow': 2,
    'day after tomorrow': 2,
    'last night': -1,
    'last evening': -1,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
  },
  nowadays: ['today'],
  agoAfter: ['ago', 'back'],
  inAfter: ['from now', 'from today', 'later from now'],
  maybeIn: ['in'],
  within: ['within', 'within the'],
  countAfter: ['from', 'after', 'later than'],
  countBefore: ['before'],
  startingAt: ['starting', 'beginning', 'starting on', 'beginning on', 'starting from'],
  lastingFrom: ['from'],
  weekOf: ['week of', 'week beginning', 'week starting', 'w/c', 'week commencing'],
  of: ['of', 'of the'],
  in: ['in', 'in the'],
  articles: ['the'],
  on: ['on', 'by', 'until', 'till', 'since', 'dated'],
  prepositions:
    list(`in since from of by until during before after to between late early mid last next this for and through
    till around over throughout circa about beyond as compared_with than at`),
  small:
    list(`and or in on of the to until till at by for from with when where as but is was were are has had have will would a an it he she they we i you
    his her its their our my who which that because while after before through during between against than so if not this last next weekend early morning`),
  determiners: list('a an his her its their our my your another no fellow'),
  yearMeasures: list('levels prices rates'),
  yearBounds: list('below above under'),
  yearCompared: list('than from against'),
  amounts: list(
    'estimated total further extra additional record other remaining mere full staggering approximate reported nearly almost about some only',
  ),
  anyOne: list('a'),
  every: list('every each most some many a_typical'),
  aheadPrepositions: ['by', 'for', 'until', 'till', 'through'],
  forWords: ['for'],
  passive: list('be get have'),
  yearWords: ['year', 'the year', 'year of', 'calendar year', 'cy', 'fiscal year', 'years'],
  talkedYearIn: ['in'],
  decadeAfter: ['s'],
  decades: values(
    'twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90',
  ),
  seasons: groups('spring springtime\n summer summertime\n autumn fall\n winter wintertime'),
  namedDays: list(`opening_night opening_day closing_night closing_day final_night final_day first_night
    election_day polling_day wedding_day launch_day deadline_day market_day demolition_day`),
  countedDays: ['day'],
  holidays: [
    [list('christmas christmas_day xmas'), { month: 12, date: 25 }],
    [list('christmas_eve'), { month: 12, date: 24 }],
    [list('boxing_day'), { month: 12, date: 26 }],
    [list("new_year's_day new_year_day new_years_day new_year"), { month: 1, date: 1 }],
    [list("new_year's_eve new_years_eve"), { month: 12, date: 31 }],
    [list("valentine's_day valentines_day"), { month: 2, date: 14 }],
    [list("saint_patrick saint_patrick's_day st_patrick's_day st._patrick's_day"), { month: 3, date: 17 }],
    [list('earth_day'), { month: 4, date: 22 }],
    [list("may_day international_workers'_day"), { month: 5, date: 1 }],
    [list('juneteenth freedom_day jubilee_day'), { month: 6, date: 19 }],
    [list('independence_day'), { month: 7, date: 4 }],
    [list('bastille_day'), { month: 7, date: 14 }],
    [list('halloween'), { month: 10, date: 31 }],
    [list("all_saints all_saints'_day"), { month: 11, date: 1 }],
    [list("all_souls all_souls'_day"), { month: 11, date: 2 }],
    [list('armistice_day veterans_day remembrance_day'), { month: 11, date: 11 }],
    [list('9/11'), { year: 2001, month: 9, date: 11 }],
    [list('eid_al-fitr eid_ul-fitr eid_al_fitr eid_el-fitr'), { islamic: { month: 10, date: 1 } }],
    [list('eid_al-adha eid_ul-adha eid_al_adha eid_el-adha'), { islamic: { month: 12, date: 10 } }],
    [list('easter easter_sunday'), { easter: 0 }],
    [list('easter_monday'), { easter: 1 }],
    [list('good_friday'), { easter: -2 }],
    [list('palm_sunday'), { easter: -7 }],
    [list('ash_wednesday'), { easter: -46 }],
    [list('shrove_tuesday mardi_gras'), { easter: -47 }],
    [list('ascension_day'), { easter: 39 }],
    [list('whit_sunday pentecost'), { easter: 49 }],
    [list('thanksgiving thanksgiving_day'), { month: 11, weekday: 3, nth: 4 }],
    [list('black_friday'), { month: 11, weekday: 3, nth: 4, plus: 1 }],
    [list('cyber_monday'), { month: 11, weekday: 3, nth: 4, plus: 4 }],
    [list('labor_day labour_day'), { month: 9, weekday: 0, nth: 1 }],
    [list('memorial_day'), { month: 5, weekday: 0, nth: -1 }],
    [list("mother's_day mothers_day"), { month: 5, weekday: 6, nth: 2 }],
    [list("father's_day fathers_day"), { month: 6, weekday: 6, nth: 3 }],
    [list('columbus_day'), { month: 10, weekday: 0, nth: 2 }],
    [list("presidents'_day presidents_day"), { month: 2, weekday: 0, nth: 3 }],
    [list('martin_luther_king_day mlk_day'), { month: 1, weekday: 0, nth: 3 }],
  ],
  between: ['between'],
  and: ['and'],
  or: list('or'),
  to: ['to', 'through', 'until', 'till', '-', '~', 'up to'],
  now: ['now', 'date', 'today', 'the present', 'present'],
  aheadWords:
    list(`will shall due scheduled expected expects plans planned planning next could may starts begins opens ends start begin open end
    'll ll expires until going slated supposed must should ought would hopes hope aims wants tomorrow promises coming upcoming book schedule want wanted is_to are_to 's_to set_to set_for are_set is_set
    have_to has_to resume resumes meet meets expire arrives runs_out run_out takes_effect take_effect takes_place
    takes_over goes_to go_to goes_before is_seeking is_running are_running is_planning are_planning is_holding is_expecting is_meeting`),
  backWords:
    list(`was were had has have been said says told did since came went took gave saw knew made began wrote sent fell rose met held left
    found got became lost won led shot read spoke ran sat stood brought bought caught taught paid sold dated killed spent built drew fought grew hung kept laid lay quit rang rose sang sank shot showed shut slept spread stole struck swam
    threw understood withdrew woke wore wrote beat broke chose drove fled forgot hid rode shook spoke swept swore tore wept won sought thought dealt meant stuck`),
  backEndings: ['ed'],
  leanless: list('end_of start_of'),
  nounsToo: list('start end open close schedule book plan promise hope'),
  traps: [
    ...list('to_last would_last will_last could_last can_last not_last'),
    ...list('time_in first_in ever_in more_in lot_in'),
    ...list(
      '24/7 up_to_date up-to-date may_not may_or_may_not one_day some_day day_to_day day_after_day years_old year_old every_day each_day',
    ),
    ...list('every_year each_year every_week each_week every_month each_month every_monday every_sunday'),
  ],
})
