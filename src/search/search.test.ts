import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { foldWords, readQuery, trigramsOf, type SearchPlan } from './index.ts'

describe('words are written in one way, however they are typed', () => {
  const cases: [why: string, one: string, other: string][] = [
    ['capitals', 'Harbour POST', 'harbour post'],
    ['accents', 'Málaga Élysée', 'malaga elysee'],
    ['letters that a keyboard lacks', 'Straße Łódź Ørsted', 'strasse lodz orsted'],
    ['Greek accents and final sigma', 'Αθήνας', 'αθηνασ'],
    ['Turkish i', 'İZMİR ılıca', 'izmir ilica'],
    ['ё', 'Королёв', 'королев'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['a Hebrew abbreviation', 'צה״ל', 'צהל'],
    ['Arabic vowel signs', 'مُحَمَّد', 'محمد'],
    ['forms of alef', 'أحمد إلى آخر', 'احمد الي اخر'],
    ['the stretching line', 'العـــربية', 'العربية'],
    ['Persian letters', 'ایران کشور', 'ايران كشور'],
    ['Arabic digits', '٢٠٢٦ ۱۲', '2026 12'],
    ['full-width letters', 'ＮＨＫ', 'nhk'],
    ['initials', 'the U.S. and U.N.', 'the us and un'],
    ['zero-width characters and soft hyphens', 'har\u200bbour\u00ad post\u200f', 'harbour post'],
    ['punctuation and emoji', '“Who?” — 🙂 the mayor’s', 'who the mayor s'],
    ['Chinese', '東京都', '東京 京都'],
    ['Japanese with Latin and digits', 'NHKは2026年に', 'nhk は 2026 年に'],
    ['Korean', '서울에서', '서울 울에 에서'],
    ['Thai', 'ข่าว', 'ข่ ่า าว'],
    ['letters in Cyrillic that are no accents', 'Йод їжак', 'йод їжак'],
    ['Hindi vowel signs stay', 'दिल्ली', 'दिल्ली'],
    ['nothing', ' …— ', ''],
  ]
  for (const [why, one, other] of cases) test(why, () => assert.equal(foldWords(one), other))

  test('what is folded stays as it is, and is words parted by single blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const folded = foldWords(text)
        assert.equal(folded, folded.trim())
        assert.ok(!/ {2}|[^\p{L}\p{M}\p{N} ]/u.test(folded), JSON.stringify(folded))
        assert.ok(folded.isWellFormed())
      }),
    )
  })

  test('a word without end is cut, and a long text is folded in time that grows with it', () => {
    assert.equal(foldWords('x'.repeat(5000)).length, 80)
    for (const hostile of ['a.', '東', '\u0301', '"', "א'"]) foldWords(hostile.repeat(100_000))
  })
})

const nothing: SearchPlan = {
  ...{ words: [], without: [], countries: [], topics: [], outlets: [], languages: [], sources: [] },
  ...{ from: null, to: null, unnamed: false, oneOrigin: false },
}

describe('a query is read as it was meant', () => {
  const cases: [query: string, plan: Partial<SearchPlan>][] = [
    ['harbour mayor', { words: ['harbour', 'mayor'] }],
    ['harbour Harbour', { words: ['harbour'] }],
    ['"the mayor of Qalat"', { words: ['the mayor of qalat'] }],
    ['„der Hafen“ «le port» “the port”', { words: ['der hafen', 'le port', 'the port'] }],
    ['ferry -strike -"on Sunday"', { words: ['ferry'], without: ['strike', 'on sunday'] }],
    ['state-run', { words: ['state run'] }],
    ['"never ended', { words: ['never ended'] }],
    ['har"bour', { words: ['har', 'bour'] }],
    ['ferry country:il country:"South Korea"', { words: ['ferry'], countries: ['IL', 'KR'] }],
    ['country:Deutschland language:עברית', { countries: ['DE'], languages: ['he'] }],
    ['COUNTRY:MT', { countries: ['MT'] }],
    [
      'language:en topic:Health outlet:harbour-post',
      { languages: ['en'], topics: ['health'], outlets: ['harbour-post'] },
    ],
    ['outlet:"The Harbour Post"', { outlets: ['The Harbour Post'] }],
    ['source:"Kan"', { sources: ['kan'] }],
    ['from:2026-11-02 to:2026-11', { from: '2026-11-02', to: '2026-11-30' }],
    ['date:2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['date:2026', { from: '2026-01-01', to: '2026-12-31' }],
    ['unnamed:yes origins:1', { unnamed: true, oneOrigin: true }],
    ['https://news.example/a', { words: ['https news example a'] }],
    ["ferry & !mayor | ('x' <-> y):*", { words: ['ferry', 'mayor', 'x', 'y'] }],
    ["'; drop table article; --", { words: ['drop', 'table', 'article'] }],
    ['צה"ל', { words: ['צהל'] }],
    ['شَرطة -"مجلس الأمن"', { words: ['شرطة'], without: ['مجلس الامن'] }],
    ['東京都「知事選」', { words: ['東京 京都', '知事 事選'] }],
    ['ｃｏｕｎｔｒｙ：ｊｐ', { countries: ['JP'] }],
  ]
  for (const [query, plan] of cases)
    test(query, () =>
      assert.deepEqual(readQuery(query), { kind: 'plan', plan: { ...nothing, ...plan }, remarks: [] }),
    )
})

describe('what cannot be looked for is answered with a sentence', () => {
  const cases: [query: string, words: RegExp][] = [
    ['-ferry', /not only what to leave out/],
    ['🙂 … !!', /no letter or digit/],
    ['"', /^$/],
    ['x '.repeat(25), /more than 24 words/],
    ['x'.repeat(10_000), /longer than 1000/],
    ['country:nowhere', /No country is called “nowhere”/],
    ['from:yesterday', /no date/],
    ['date:2026-02-30', /no date/],
    ['from:2026-11-13 to:2026-11-12', /No day lies between/],
    ['origins:3', /Only origins:1/],
    ['-country:il', /cannot be excluded/],
  ]
  for (const [query, words] of cases)
    test(query.slice(0, 40), () => {
      const read = readQuery(query)
      if (read.kind === 'blank') assert.match('', words)
      else assert.match(read.kind === 'problem' ? read.notes[0]!.sentence : 'a plan', words)
    })

  test('blanks and zero-width characters are no query', () => {
    for (const query of ['', '   ', '\u200b\u200f', '"" “”', ' - '])
      assert.equal(readQuery(query).kind, 'blank', JSON.stringify(query))
  })

  test('a filter that names nothing is left out with a remark, and the words are looked for', () => {
    const read = readQuery('ferry country:nowhere')
    assert.ok(read.kind === 'plan')
    assert.deepEqual(read.plan, { ...nothing, words: ['ferry'] })
    assert.match(read.remarks[0]?.sentence ?? '', /nowhere/)
  })
})

test('whatever is given is read or answered, with words that a database can hold', () => {
  const marks = fc.constantFrom(
    '"',
    '-',
    ':',
    'country:',
    'source:"',
    '\0',
    '\u200b',
    "'",
    '\\',
    '&',
    '|',
    '🙂',
    ' ',
  )
  const query = fc.array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  fc.assert(
    fc.property(query, pieces => {
      const read = readQuery(pieces.join(''))
      if (read.kind !== 'plan') return
      const { words, without, sources } = read.plan
      for (const sought of [...words, ...without, ...sources])
        assert.match(sought, /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*$/u)
    }),
    { numRuns: 500 },
  )
})

test('words that look alike share their trigrams', () => {
  const shared = (one: string, other: string) =>
    trigramsOf(one).filter(piece => trigramsOf(other).includes(piece)).length
  assert.deepEqual(trigramsOf('kan'), ['  k', ' ka', 'kan', 'an '])
  assert.ok(shared('constanta', 'constanza') > shared('constanta', 'canberra'))
  assert.ok(shared('зеленский', 'зеленскии') > 4)
})
