import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { feedDate } from './feed-date.ts'

const cases: [written: string, instant: string | null][] = [
  ['Tue, 06 May 2031 07:08:09 GMT', '2031-05-06T07:08:09.000Z'],
  ['Tue, 6 May 2031 07:08 +0200', '2031-05-06T05:08:00.000Z'],
  ['6 May 31 07:08:09 EST', '2031-05-06T12:08:09.000Z'],
  ['Tue, 06 May 2031 07:08:09 (PDT)', '2031-05-06T14:08:09.000Z'],
  ['Tues., 06-May-2031 07:08:09 UTC', '2031-05-06T07:08:09.000Z'],
  ['06 May 2031', '2031-05-06T00:00:00.000Z'],
  ['2031-05-06T07:08:09Z', '2031-05-06T07:08:09.000Z'],
  ['2031-05-06T07:08:09.123+05:30', '2031-05-06T01:38:09.000Z'],
  ['1969-12-31T23:59:59.500Z', '1969-12-31T23:59:59.000Z'],
  ['2031-05-06 07:08', '2031-05-06T07:08:00.000Z'],
  ['20310506T070809Z', '2031-05-06T07:08:09.000Z'],
  ['2031-05-06', '2031-05-06T00:00:00.000Z'],
  ['2031-05', '2031-05-01T00:00:00.000Z'],
  ['2031', '2031-01-01T00:00:00.000Z'],
  ['2031/05/06 07:08:09', '2031-05-06T07:08:09.000Z'],
  ['May 6, 2031 7:08 p.m.', '2031-05-06T19:08:00.000Z'],
  ['Tue May  6 07:08:09 GMT 2031', '2031-05-06T07:08:09.000Z'],
  ['Tue, 31 Dec 2030 23:30:00 -0100', '2031-01-01T00:30:00.000Z'],
  [' \n2031-05-06\t', '2031-05-06T00:00:00.000Z'],
  ['6 Foo 2031', null],
  ['2031-13-01', null],
  ['2031-05-06T25:00:00Z', null],
  ['yesterday', null],
  ['1', null],
  ['', null],
]

for (const [written, instant] of cases) {
  test(`“${written}” is ${instant ?? 'no date'}`, () => {
    assert.equal(feedDate(written), instant)
  })
}

test('every instant is read as it was written, in both common forms', () => {
  const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(dates, date => {
      const second = new Date(Math.floor(date.getTime() / 1000) * 1000)
      assert.equal(feedDate(second.toISOString()), second.toISOString())
      assert.equal(feedDate(second.toUTCString()), second.toISOString())
    }),
  )
})

test('any text is read without complaint', () => {
  fc.assert(fc.property(fc.string(), text => void feedDate(text)))
})
