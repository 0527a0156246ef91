import assert from 'node:assert/strict'
import { test } from 'node:test'
import { traceStatements } from './index.ts'

// Published on Sunday, 2031-05-18.
const cases: [text: string, dates: Record<string, string>][] = [
  ['It opened on Sunday.', { Sunday: '2031-05-18' }],
  ['It opened on Monday.', { Monday: '2031-05-12' }],
  ['It will open on Monday.', { Monday: '2031-05-19' }],
  ['It opened last Sunday.', { 'last Sunday': '2031-05-11' }],
  ['It opened late Saturday evening.', { 'late Saturday evening': '2031-05-17' }],
  ['It opened on Thursday, May 15, and closed.', { 'Thursday, May 15': '2031-05-15' }],
  ['It opened in October.', { October: '2030-10' }],
  ['It opened in May.', { May: '2031-05' }],
  ['It will open in October.', { October: '2031-10' }],
  ['It opened in March 2024.', { 'March 2024': '2024-03' }],
  ['It opened in January last year.', { 'January last year': '2030-01' }],
  ['It opened on March 3.', { 'March 3': '2031-03-03' }],
  ['It opened on 24 December.', { '24 December': '2030-12-24' }],
  ['It opened on Dec. 24, 2029.', { 'Dec. 24, 2029': '2029-12-24' }],
  ['It opened on 2029-12-24.', { '2029-12-24': '2029-12-24' }],
  ['It opened earlier this year.', { 'this year': '2031' }],
  ['It opened last month.', { 'last month': '2031-04' }],
  ['It opened last week.', { 'last week': '2031-05-05/2031-05-11' }],
  ['It opened yesterday.', { yesterday: '2031-05-17' }],
  ['It opened three days ago.', { 'three days ago': '2031-05-15' }],
  ['It stood there since 1988.', { '1988': '1988' }],
  ['It stood there between 2015 and 2018.', { '2015 and 2018': '2015/2018' }],
  ['It stood there in the 1990s.', { '1990s': '1990/1999' }],
  ['They march on Osk and may march again, a march to remember.', {}],
  ['May Ostby and April Moe met the march on a sunny day.', {}],
  ['It cost 2000 crowns and weighed 1988 tonnes.', {}],
  ['The sun sat low; he wed in a fri of his own.', {}],
  ['It opened on February 30.', {}],
]

for (const [text, expected] of cases)
  test(`dates: ${text}`, () => {
    const { dates } = traceStatements({
      text,
      language: 'en',
      published: '2031-05-18T09:00:00Z',
      publisher: null,
    })
    assert.deepEqual(
      Object.fromEntries(dates.map(({ span, value }) => [text.slice(...span), value])),
      expected,
    )
  })

test('without a day of publication only dates with a year are resolved', () => {
  const text = 'It opened on Monday, in October, last year and on March 3, 2024.'
  const { dates } = traceStatements({ text, language: 'en', published: null, publisher: null })
  assert.deepEqual(
    dates.map(({ value }) => value),
    ['2024-03-03'],
  )
})

test('an interval names its first and last day', () => {
  const { dates } = traceStatements({
    text: 'It rained in February 2028.',
    language: 'en',
    published: null,
    publisher: null,
  })
  assert.deepEqual([dates[0]?.from, dates[0]?.to], ['2028-02-01', '2028-02-29'])
})
