import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertGrowth } from '../../test/growing-time.ts'
import { dateTableOf } from './date-words.ts'
import { datesIn, findDates } from './dates.ts'
import { dayOf } from './calendar.ts'
import { languagePack } from '../languages/index.ts'

type Case = readonly [text: string, dates: Record<string, string>]

// Published on Sunday, 2031-05-18.
const cases: Readonly<Record<string, readonly Case[]>> = {
  de: [
    ['Das sagte sie am Montag.', { Montag: '2031-05-12' }],
    ['Das Amt will am Montag öffnen.', { Montag: '2031-05-19' }],
    ['Es geschah am vergangenen Dienstag.', { 'vergangenen Dienstag': '2031-05-13' }],
    ['Die Brücke fiel am 3. März 2029.', { '3. März 2029': '2029-03-03' }],
    ['Die Brücke fiel am 3. März.', { '3. März': '2031-03-03' }],
    ['Sie stand bis zum 24.12.2029.', { '24.12.2029': '2029-12-24' }],
    ['Sie stand dort seit Oktober.', { Oktober: '2030-10' }],
    ['Das war im letzten Jahr.', { 'letzten Jahr': '2030' }],
    ['Das war vorletzte Woche.', { 'vorletzte Woche': '2031-04-28/2031-05-04' }],
    ['Das war vor drei Tagen.', { 'vor drei Tagen': '2031-05-15' }],
    ['Er kommt morgen, nicht am Morgen.', { morgen: '2031-05-19' }],
    ['Sie stand dort in den 1990er Jahren.', { 'den 1990er Jahren': '1990/1999' }],
    ['Das war Ende 2029.', { 'Ende 2029': '2029-09/2029-12' }],
    ['Am Ostermontag fiel sie.', { Ostermontag: '2031-04-14' }],
    ['Er wog 1988 Tonnen und kostete 2000 Kronen.', {}],
  ],
  fr: [
    ['Elle est tombée lundi.', { lundi: '2031-05-12' }],
    ['Elle ouvrira lundi.', { lundi: '2031-05-19' }],
    ['Elle est tombée le 3 mars 2029.', { '3 mars 2029': '2029-03-03' }],
    ['Elle est tombée le 1er mars.', { '1er mars': '2031-03-01' }],
    ['C’était la semaine dernière.', { 'la semaine dernière': '2031-05-05/2031-05-11' }],
    ['Elle rouvrira le mois prochain.', { 'le mois prochain': '2031-06' }],
    ['Il y a trois jours, il pleuvait.', { 'Il y a trois jours': '2031-05-15' }],
    ['Elle est née dans les années 1990.', { 'les années 1990': '1990/1999' }],
    ['Aujourd’hui et hier, rien.', { 'Aujourd’hui': '2031-05-18', hier: '2031-05-17' }],
    ['Elle est tombée à la mi-avril.', { 'la mi-avril': '2031-04-10/2031-04-20' }],
    ['Elle date du XIXe siècle.', {}],
    ['En mai 2 personnes sont venues.', { mai: '2031-05' }],
  ],
  es: [
    ['Cayó el lunes.', { 'el lunes': '2031-05-12' }],
    ['Abrirá el lunes.', { 'el lunes': '2031-05-19' }],
    ['Cayó el 3 de marzo de 2029.', { '3 de marzo de 2029': '2029-03-03' }],
    ['Fue la semana pasada.', { 'la semana pasada': '2031-05-05/2031-05-11' }],
    ['Será el mes que viene.', { 'el mes que viene': '2031-06' }],
    ['Cayó hace tres días.', { 'hace tres días': '2031-05-15' }],
    ['Nació en los años noventa.', { 'los años noventa': '1990/1999' }],
    ['Vendrá pasado mañana; llovió por la mañana.', { 'pasado mañana': '2031-05-20' }],
    ['Es del siglo XIX.', { 'siglo XIX': '1800/1899' }],
    ['Fue a mediados de abril.', { 'a mediados de abril': '2031-04-10/2031-04-20' }],
    ['Pesaba 1988 toneladas.', {}],
  ],
  pt: [
    ['Caiu na segunda-feira.', { 'na segunda-feira': '2031-05-12' }],
    ['Caiu em 3 de março de 2029.', { '3 de março de 2029': '2029-03-03' }],
    ['Foi na semana passada.', { 'na semana passada': '2031-05-05/2031-05-11' }],
    ['Caiu há três dias.', { 'há três dias': '2031-05-15' }],
    ['Ontem choveu, amanhã não.', { Ontem: '2031-05-17', amanhã: '2031-05-19' }],
    ['A segunda ponte caiu.', {}],
  ],
  it: [
    ['È caduto lunedì.', { lunedì: '2031-05-12' }],
    ['Riaprirà lunedì.', { lunedì: '2031-05-19' }],
    ['È caduto il 3 marzo 2029.', { '3 marzo 2029': '2029-03-03' }],
    ['Era la settimana scorsa.', { 'la settimana scorsa': '2031-05-05/2031-05-11' }],
    ['È caduto tre giorni fa.', { 'tre giorni fa': '2031-05-15' }],
    ['Nel 1988 nevicò, negli anni Novanta no.', { '1988': '1988', 'negli anni Novanta': '1990/1999' }],
  ],
  nl: [
    ['Hij viel maandag.', { maandag: '2031-05-12' }],
    ['Hij gaat maandag open.', { maandag: '2031-05-19' }],
    ['Hij viel op 3 maart 2029.', { '3 maart 2029': '2029-03-03' }],
    ['Dat was vorige week.', { 'vorige week': '2031-05-05/2031-05-11' }],
    ['Dat was drie dagen geleden.', { 'drie dagen geleden': '2031-05-15' }],
    ['Over twee weken is het zover.', { 'Over twee weken': '2031-06-01' }],
    ['Dat was in de jaren negentig.', { 'de jaren negentig': '1990/1999' }],
    ['Dat was op tweeëntwintig april.', { 'tweeëntwintig april': '2031-04-22' }],
  ],
  ru: [
    ['Об этом он сказал в понедельник.', { понедельник: '2031-05-12' }],
    ['Мост откроется в понедельник.', { понедельник: '2031-05-19' }],
    ['Мост рухнул 3 марта 2029 года.', { '3 марта 2029': '2029-03-03' }],
    ['Это было на прошлой неделе.', { 'прошлой неделе': '2031-05-05/2031-05-11' }],
    ['Неделю назад шёл дождь.', { 'Неделю назад': '2031-05-11' }],
    ['Он жил там в 1990-х годах.', { '1990-х годах': '1990/1999' }],
    ['Груз весил 1988 тонн.', {}],
  ],
  ar: [
    ['قال ذلك يوم الاثنين.', { 'يوم الاثنين': '2031-05-12' }],
    ['سيفتتح الجسر الاثنين المقبل.', { 'الاثنين المقبل': '2031-05-19' }],
    ['انهار الجسر في 3 مارس 2029.', { '3 مارس 2029': '2029-03-03' }],
    ['كان ذلك الأسبوع الماضي.', { 'الأسبوع الماضي': '2031-05-05/2031-05-11' }],
    ['كان ذلك قبل أسبوعين.', { 'قبل أسبوعين': '2031-05-04' }],
    ['وقع ذلك في ٢٤ كانون الأول/ديسمبر ٢٠٢٩.', { '٢٤ كانون الأول/ديسمبر ٢٠٢٩': '2029-12-24' }],
  ],
  he: [
    ['הוא אמר זאת ביום שני.', { 'ביום שני': '2031-05-12' }],
    ['הגשר ייפתח ביום שני.', { 'ביום שני': '2031-05-19' }],
    ['הגשר קרס ב-3 במרץ 2029.', { '3 במרץ 2029': '2029-03-03' }],
    ['זה קרה בשבוע שעבר.', { 'בשבוע שעבר': '2031-05-05/2031-05-11' }],
    ['לפני שבועיים ירד גשם.', { 'לפני שבועיים': '2031-05-04' }],
    ['הוא גר שם בשנות ה-90.', { 'בשנות ה-90': '1990/1999' }],
  ],
  // Swedish has no date words: only a date such as the first is found.
  sv: [['Den 2029-12-24 och i mars 2029.', { '2029-12-24': '2029-12-24' }]],
}

const published = dayOf('2031-05-18')

for (const [language, table] of Object.entries(cases))
  for (const [text, expected] of table)
    test(`dates in ${language}: ${text}`, () => {
      const found = datesIn(text, languagePack(language)?.dates, published)
      assert.deepEqual(
        Object.fromEntries(found.map(({ span, value }) => [text.slice(...span), value])),
        expected,
      )
    })

for (const piece of ['1', '12 ', '2031-', '5/6-', 'one two ', 'last week of ', 'May '])
  test(`eight times as many figures cost about eight times the time: ${piece}`, () => {
    const table = dateTableOf(languagePack('en')!.dates!)
    assertGrowth(times => findDates(piece.repeat(times), table, published), {
      what: piece,
      sizes: [2_000, 16_000],
      atMost: 20,
    })
  })
