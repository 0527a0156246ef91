import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from './calendar.ts'
import { datesIn } from './dates.ts'
import { languagePack } from '../languages/index.ts'

type Case = readonly [text: string, dates: Record<string, string>]

// Published on Sunday, 2031-05-18.
const published = dayOf('2031-05-18')

/** Dates that lean on another one. */
const cases: readonly Case[] = [
  [
    'The pier fell on 3 May. It was shut the day before.',
    { '3 May': '2031-05-03', 'the day before': '2031-05-02' },
  ],
  ['He fled on Tuesday; the next day he was found.', { Tuesday: '2031-05-13', 'the next day': '2031-05-14' }],
  [
    'She went on Tuesday. She went again the next Friday.',
    { Tuesday: '2031-05-13', 'the next Friday': '2031-05-16' },
  ],
  [
    'On 3 May it rained. 9999 decades and 9999 decades and 9999 decades later it rained.',
    { '3 May': '2031-05-03' },
  ],
  ['In 2030 it fell. 5,000 years earlier it grew.', { 2030: '2030' }],
  ['Yesterday.\n\nThe mayor left today.', { Yesterday: '2031-05-17', today: '2031-05-18' }],
  ['She will come on Monday of the following week.', { 'Monday of the following week': '2031-05-19' }],
  ['It’s on monday of the following week.', { 'monday of the following week': '2031-05-19' }],
  ['It shut on 3 May, and not the year before last.', { '3 May': '2031-05-03' }],
  ['It was on Monday of the week before.', { 'Monday of the week before': '2031-05-05' }],
  ['It sold more than the year before.', { 'the year before': '2030' }],
  [
    'It shut on 3 May. So it was. It sold more than the year before.',
    { '3 May': '2031-05-03', 'the year before': '2030' },
  ],
  ['It shut in 1998. So it was. It sold more than the year before.', { 1998: '1998' }],
  ['It was busy in the year before.', {}],
  ['It sold 40 boats in 2027, against 12 the year before.', { 2027: '2027', 'the year before': '2026' }],
  ['He came in 1987 and wed that year.', { 1987: '1987', 'that year': '1987' }],
  ['He came in 1987 and died in March the same year.', { 1987: '1987', 'March the same year': '1987-03' }],
  [
    'He came in March 1987 and left the following month.',
    { 'March 1987': '1987-03', 'the following month': '1987-04' },
  ],
  ['A truce of 1991 was broken three years later.', { 1991: '1991', 'three years later': '1994' }],
  [
    'It shut on 3 May.\nTwo days later it was open.',
    { '3 May': '2031-05-03', 'Two days later': '2031-05-05' },
  ],
  ['It shut on 3 May. So it was. The next day nobody came.', { '3 May': '2031-05-03' }],
  ['It shut on 3 May, the day before the vote, in the same week as Ada left.', { '3 May': '2031-05-03' }],
  ['It shut in 2027, and the day before was a holiday.', { 2027: '2027' }],
  ['They say it was shut the day before.', { 'the day before': '2031-05-17' }],
  ['He slept well, and the next day he rowed.', {}],
  [
    'Day five: two goals.\n\nYesterday, day five of the cup, she said it was cold. Day six was worse.',
    { 'Day five': '2031-05-17', Yesterday: '2031-05-17', 'day five': '2031-05-17' },
  ],
  [
    'The opening night, 3 May 2031, was full. "Ah, opening night!" he said.',
    { 'The opening night': '2031-05-03', '3 May 2031': '2031-05-03', 'opening night': '2031-05-03' },
  ],
  [
    'It rained on Tuesday, the opening day. On the closing day, Friday, it did not. Election day came.',
    {
      Tuesday: '2031-05-13',
      'the opening day': '2031-05-13',
      'the closing day': '2031-05-16',
      Friday: '2031-05-16',
    },
  ],
  [
    'It fell on Election Day, 3 May 2030, and on Election Day 2026. The next Election Day is far. Her election day was long.',
    { 'Election Day': '2030-05-03', '3 May 2030': '2030-05-03', 2026: '2026' },
  ],
  [
    'He won on Saturday, the final day of the cup, and not on the final day of term. From day one it was so.',
    { Saturday: '2031-05-17', 'the final day': '2031-05-17' },
  ],
  ['Yesterday, day 1,000 of the war, was cold.', { Yesterday: '2031-05-17' }],
  [
    'Yesterday, day twenty, was cold. Day twenty-two was not.',
    { Yesterday: '2031-05-17', 'day twenty': '2031-05-17' },
  ],
  [
    'On Tuesday, opening night tickets were sold. In May, the final day was dull.',
    { Tuesday: '2031-05-13', May: '2031-05' },
  ],
  [
    'They meet on 20 May. In the next week we will write.',
    { '20 May': '2031-05-20', 'the next week': '2031-05-19/2031-05-25' },
  ],
]

function datesOf(text: string) {
  const dates = datesIn(text, languagePack('en')!.dates, published)
  return Object.fromEntries(dates.map(({ span, value }) => [text.slice(...span), value]))
}

for (const [text, expected] of cases)
  test(`dates that lean: ${text.replace('\n', ' / ')}`, () => assert.deepEqual(datesOf(text), expected))

test('a day of its own near the head is the day the text was written on', () => {
  const dated = 'The pier fell\n\nMonday, May 19, 2031\n\nIt fell yesterday.'
  assert.equal(datesOf(dated)['yesterday'], '2031-05-18')
  assert.equal(datesOf(dated.replace('19', '9').replace('Monday', 'Friday'))['yesterday'], '2031-05-17')
  assert.equal(datesOf(dated.replace('May 19', 'Of May 19'))['yesterday'], '2031-05-17')
})
