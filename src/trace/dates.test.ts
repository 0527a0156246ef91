import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { traceStatements } from './index.ts'

type Case = readonly [text: string, dates: Record<string, string>]

// Published on Sunday, 2031-05-18.
const english: readonly Case[] = [
  ['It opened on Sunday.', { Sunday: '2031-05-18' }],
  ['It opened on Monday.', { Monday: '2031-05-12' }],
  ['It will open on Monday.', { Monday: '2031-05-19' }],
  ['It is to be opened on Monday.', { Monday: '2031-05-19' }],
  ['They called a strike for Friday.', { Friday: '2031-05-23' }],
  ['The paper said on Monday that it would rain.', { Monday: '2031-05-12' }],
  ['It opened last Sunday.', { 'last Sunday': '2031-05-11' }],
  ['It opened late Saturday evening.', { 'late Saturday evening': '2031-05-17' }],
  ['It opened on Thursday, May 15, and closed.', { 'Thursday, May 15': '2031-05-15' }],
  ['They meet on Tuesday of next week.', { 'Tuesday of next week': '2031-05-20' }],
  ['It happened on Friday the 13th.', { 'Friday the 13th': '2030-12-13' }],
  ['At the end of the day Saturday both piers were shut.', { Saturday: '2031-05-17' }],
  ['The Regatta Cup 2029 day five was short.', { 2029: '2029' }],
  ['It opened in October.', { October: '2030-10' }],
  ['It opened in May.', { May: '2031-05' }],
  ['It will open in October.', { October: '2031-10' }],
  ['It opened last October.', { 'last October': '2030-10' }],
  ['It opened in March 2024.', { 'March 2024': '2024-03' }],
  ['It opened in March of 2024.', { 'March of 2024': '2024-03' }],
  ['It opened in January last year.', { 'January last year': '2030-01' }],
  ['It opened on March 3.', { 'March 3': '2031-03-03' }],
  ['The vote is Sept. 7.', { 'Sept. 7': '2031-09-07' }],
  ['It opened on 24 December.', { '24 December': '2030-12-24' }],
  ['It opened on 9 November last year.', { '9 November last year': '2030-11-09' }],
  ['It opened on Dec. 24, 2029.', { 'Dec. 24, 2029': '2029-12-24' }],
  ['It opened on the third of March 2029.', { 'third of March 2029': '2029-03-03' }],
  ['It opened on April twenty-second.', { 'April twenty-second': '2031-04-22' }],
  ['It opened on 2029-12-24.', { '2029-12-24': '2029-12-24' }],
  ['It opened on 12/24/2029.', { '12/24/2029': '2029-12-24' }],
  ['It opened on 2029-Dec-24.', { '2029-Dec-24': '2029-12-24' }],
  ['It opened earlier this year.', { 'earlier this year': '2031-01-01/2031-05-17' }],
  ['It opened in mid-April.', { 'mid-April': '2031-04-10/2031-04-20' }],
  ['It opened at the end of 2029.', { 'the end of 2029': '2029-09/2029-12' }],
  ['It opened last month.', { 'last month': '2031-04' }],
  ['It opened last week.', { 'last week': '2031-05-05/2031-05-11' }],
  ['It opened in the last week of July 2029.', { 'the last week of July 2029': '2029-07-23/2029-07-29' }],
  ['It rose in the second quarter of 2029.', { 'the second quarter of 2029': '2029-04/2029-06' }],
  ['It rose in Q3 2029.', { 'Q3 2029': '2029-07/2029-09' }],
  ['It rained over the past three days.', { 'the past three days': '2031-05-15/2031-05-18' }],
  ['It rained in recent days.', { 'recent days': '2031-05-11/2031-05-18' }],
  ['It will rain for the next three days.', { 'the next three days': '2031-05-19/2031-05-21' }],
  ['It opened last winter.', { 'last winter': '2030-12/2031-02' }],
  ['It opened in the spring of 2029.', { 'spring of 2029': '2029-03/2029-05' }],
  ['It opened yesterday.', { yesterday: '2031-05-17' }],
  ['It opened last night.', { 'last night': '2031-05-17' }],
  ['It opened three days ago.', { 'three days ago': '2031-05-15' }],
  ['It opened two years ago.', { 'two years ago': '2029' }],
  ['It will open in two weeks.', { 'in two weeks': '2031-06-01' }],
  ['It fell below 2000 levels.', { 2000: '2000' }],
  ['It was paid at 2029 prices.', { 2029: '2029' }],
  ['The garage has 2000 levels.', {}],
  ['It shut on Eid al-Fitr 2023.', { 'Eid al-Fitr 2023': '2023-04-21' }],
  ['It shut before Eid al-Adha 2024.', { 'Eid al-Adha 2024': '2024-06-16' }],
  ['It shut on Eid al-Adha 1780.', {}],
  ['The fair ran for two weeks, three days and nights of music ago.', {}],
  [
    'It was two years, one month, and three days ago.',
    { 'two years, one month, and three days ago': '2029-04-15' },
  ],
  ['Part number 10-12-2024-99-99-1234 was sold.', {}],
  ['Section 2.4.1920.6.7.2031 applies.', {}],
  [
    'He left two years, one month and three days ago.',
    { 'two years, one month and three days ago': '2029-04-15' },
  ],
  [
    'He slept for two weeks, three days before Easter 2029.',
    { 'three days before Easter 2029': '2029-03-29' },
  ],
  [
    'The trip is 10-1-2031-10-7-2031.',
    {
      '10-1-2031-10-7-2031': '2031-10-01/2031-10-07',
      '10-1-2031': '2031-10-01',
      '10-7-2031': '2031-10-07',
    },
  ],
  ['The part 133-10-1-2031-10-7-2031 was sold.', {}],
  ['It opened three weeks after Easter.', { 'three weeks after Easter': '2031-05-04' }],
  ['It opened on Christmas Eve.', { 'Christmas Eve': '2030-12-24' }],
  ['It stood there since 1988.', { '1988': '1988' }],
  ['She gave a 1988 interview.', { '1988': '1988' }],
  ['It stood there in the 1990s.', { 'the 1990s': '1990/1999' }],
  ['It stood there in the 19th century.', { 'the 19th century': '1800/1899' }],
  [
    'It was mined from 2 to 5 May 2029.',
    { '2 to 5 May 2029': '2029-05-02/2029-05-05', '2': '2029-05-02', '5 May 2029': '2029-05-05' },
  ],
  ['On Friday, Mohamed and Ada are to travel.', { Friday: '2031-05-23' }],
  ['With ten days until the start of the games, she spoke on Friday.', { Friday: '2031-05-16' }],
  ['At the far end of the pier, shortly after opening Friday.', { Friday: '2031-05-16' }],
  ['The fair was off to a bright start on Monday.', { Monday: '2031-05-12' }],
  ['It will shut by the end of the month.', { 'the end of the month': '2031-05-31' }],
  ['It had shut by the end of 2029.', { 'the end of 2029': '2029-12-31' }],
  ['It had shut by late June.', { 'late June': '2031-06-16/2031-06-30' }],
  ["They will finish by year's end.", { "year's end": '2031-12-31' }],
  ['Accounts are closed at year-end.', { 'year-end': '2031-07/2031-12' }],
  ['Wait for the start of the 2029 Games.', { 2029: '2029' }],
  ['They met at the end of the March session.', { March: '2031-03' }],
  ["She read the party's 2026 platform.", { 2026: '2026' }],
  ['It was an unhappy 2026 season.', { 2026: '2026' }],
  ['She rode with fellow 2027 champion Ivo Kan.', { 2027: '2027' }],
  [
    'I rowed for Osk in 88 and 92 (for Vik in 96), then once more in 08.',
    { 88: '1988', 92: '1992', 96: '1996', '08': '2008' },
  ],
  ['"[Ten] years ago it opened," she said.', { '[Ten] years ago': '2021' }],
  ['Any time at lunchtime today would do.', { today: '2031-05-18' }],
  ['Stuck in the lift today, alas.', { today: '2031-05-18' }],
  ['Rents are up in the year to date.', { 'the year to date': '2031-01-01/2031-05-18' }],
  ['They meet on 5/20, 5/22 or 5/25.', { '5/20': '2031-05-20', '5/22': '2031-05-22', '5/25': '2031-05-25' }],
  ['It is shut for two weeks, from 20 May.', { 'two weeks, from 20 May': '2031-05-20/2031-06-02' }],
  ['It is shut for 3 days from today.', { '3 days from today': '2031-05-18/2031-05-20' }],
  [
    'Sales fell over the last 3 months and 2 weeks.',
    { 'the last 3 months and 2 weeks': '2031-02-04/2031-05-18' },
  ],
  ['She sails on Monday two weeks from now.', { 'Monday two weeks from now': '2031-05-26' }],
  ['He was hurt on Tuesday two weeks ago.', { 'Tuesday two weeks ago': '2031-04-29' }],
  ['They met on Friday 6.7.2029.', { 'Friday 6.7.2029': '2029-07-06' }],
  ['They met on Saturday 7/6/2029.', { 'Saturday 7/6/2029': '2029-07-06' }],
  [
    'Rooms were full on the weekend of Easter 2029.',
    { 'the weekend of Easter 2029': '2029-03-31/2029-04-01' },
  ],
  ['Sales fell in Q1 and rose in Q3.', { Q1: '2031-01/2031-03', Q3: '2030-07/2030-09' }],
  ['The bridge will be open within nine months.', { 'within nine months': '2031-05-18/2032-02-18' }],
  ['Will she be back on Friday? or in a week?', { Friday: '2031-05-23', 'in a week': '2031-05-25' }],
  [
    'It was shut from April until the end of June.',
    {
      April: '2031-04',
      'April until the end of June': '2031-04/2031-06-30',
      'end of June': '2031-06-16/2031-06-30',
    },
  ],
  ['It stood there between 2015 and 2018.', { '2015': '2015', '2015 and 2018': '2015/2018', '2018': '2018' }],
]

const noDates: readonly string[] = [
  'They march on Osk and may march again, a march to remember.',
  'May Ostby and April Moe met the march on a sunny day.',
  'It cost 2000 crowns and weighed 1988 tonnes.',
  'The sun sat low; he wed in a fri of his own.',
  'It opened on February 30.',
  'The Sunday Courier and Johnnie Christmas agreed.',
  'It was expected to last three weeks, the first time in five years.',
  'Some nine thousand of them; call +47 138-2010-2015.',
  'They meet every Monday and every March.',
  'Children will walk within nine months of birth.',
  'Sizes come in 36 and 38, and in 40. Room 12 is in 05.',
  'It rained. 9999 decades and 9999 decades and 9999 decades ago it rained.',
  'Q1: Who pays? Refunds will be made within 30 days, within the four year term.',
  'She sold it in 80 and more countries, in 40 and 60 towns, and came home in 96.',
  'The year-end report counts an estimated 1950 people and the remaining 1988 crates.',
  'Come on the fourth or fifth day of the fair.',
  'The rate rose to 2.1 percent, 4:3 on 24/7.',
]

function datesOf(text: string, language: string, published: string | null = '2031-05-18T09:00:00Z') {
  const { dates } = traceStatements({ text, language, published, publisher: null })
  return Object.fromEntries(dates.map(({ span, value }) => [text.slice(...span), value]))
}

for (const [text, expected] of english)
  test(`dates: ${text}`, () => assert.deepEqual(datesOf(text, 'en'), expected))

for (const text of noDates) test(`no dates: ${text}`, () => assert.deepEqual(datesOf(text, 'en'), {}))

test('without a day of publication only dates with a year are resolved', () => {
  const text = 'It opened on Monday, in October, last year and on March 3, 2024.'
  assert.deepEqual(datesOf(text, 'en', null), { 'March 3, 2024': '2024-03-03' })
})

test('an interval names its first and last day', () => {
  const text = 'It rained in February 2028.'
  const { dates } = traceStatements({ text, language: 'en', published: null, publisher: null })
  assert.deepEqual([dates[0]?.from, dates[0]?.to], ['2028-02-01', '2028-02-29'])
})

test('the two ends of a range are dates of their own and stand beside the whole', () => {
  const text = 'It rained from 2015 to 2018.'
  const { dates } = traceStatements({ text, language: 'en', published: null, publisher: null })
  assert.deepEqual(
    dates.map(({ value }) => value),
    ['2015', '2015/2018', '2018'],
  )
})

const pieces = [
  '12',
  '2031',
  ' ',
  '.',
  '-',
  '/',
  'May',
  'of',
  'the',
  'last',
  'week',
  'Monday',
  'two',
  ',',
  '\n',
  '😀',
  'é',
]

test('the dates of any text lie inside it, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), parts => {
      const text = parts.join(' ')
      const { dates } = traceStatements({ text, language: 'en', published: '2031-05-18', publisher: null })
      for (const [at, { span, from, to }] of dates.entries()) {
        assert.ok(0 <= span[0] && span[0] < span[1] && span[1] <= text.length && from <= to)
        assert.ok(at === 0 || dates[at - 1]!.span[0] <= span[0])
      }
    }),
    { numRuns: 200 },
  )
})
