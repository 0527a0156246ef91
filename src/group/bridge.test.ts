import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { bridge } from './bridge.ts'
import { articleFeatures, type Terms } from './index.ts'
import { numbersTold } from './numbers-told.ts'
import { Packer } from './packed-article.ts'
import { Vocabulary } from './vocabulary.ts'

const numbers: [text: string, language: string, values: number[]][] = [
  ['It cost 620 million crowns.', 'en', [620_000_000]],
  ['Es kostete 620 Millionen Kronen.', 'de', [620_000_000]],
  ['بلغت الكلفة 620 مليون كرونة.', 'ar', [620_000_000]],
  ['العدد ٣٤٠ عاملا.', 'ar', [340]],
  ['总投资六亿二千万克朗。', 'zh', [620_000_000]],
  ['共有两百四十人。', 'zh', [240]],
  ['耗资620万克朗。', 'zh', [6_200_000]],
  ['Gastaron 3,5 millones.', 'es', [3_500_000]],
  ['Gastaron 2 mil millones.', 'es', [2_000_000_000]],
  ['Près de 28 000 voyageurs', 'fr', [28_000]],
  ['some 28,000 travellers, 340 of them by night', 'en', [28_000, 340]],
  ['twelve, 12, and the year 2031', 'en', []],
  ['Three of 17', 'en', [17]],
]

describe('numbers are the same in every language', () => {
  for (const [text, language, values] of numbers)
    test(text, () => assert.deepEqual(numbersTold(text, language), values))

  test('and bounded, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'ar', 'zh', 'xx'),
        (text, language) => {
          const told = numbersTold(`${text} 999999999999999999999999 ${text}`, language)
          assert.ok(told.length <= 24 && told.every(value => value >= 13 && value <= Number.MAX_SAFE_INTEGER))
        },
      ),
    )
  })
})

const featuresOf = (language: string, title: string, text: string) =>
  articleFeatures({ title, text, language })

const english = featuresOf(
  'en',
  'Ferry Solveig Tind aground off Norway with 112 aboard',
  'The ferry Solveig Tind ran aground off Bodo in Norway with 112 people aboard, the Norwegian coast guard said on Monday. Captain Aksel Moen told rescuers that the fog had been thick. The hull cost 48 million crowns to mend last year.',
)
const german = featuresOf(
  'de',
  'Fähre Solveig Tind läuft vor Norwegen auf Grund',
  'Die Fähre Solveig Tind ist vor Bodo in Norwegen auf Grund gelaufen, teilte die norwegische Küstenwache mit. An Bord waren 112 Menschen. Kapitän Aksel Moen sprach von dichtem Nebel. Die Reparatur des Rumpfs hatte 48 Millionen Kronen gekostet.',
)
const russian = featuresOf(
  'ru',
  'Паром «Сольвейг Тинд» сел на мель',
  'Паром «Сольвейг Тинд» сел на мель у берегов Норвегии. На борту было 112 человек, сообщила береговая охрана. По словам капитана, его зовут Аксель Моэн, туман был густым. Ремонт корпуса стоил 48 миллионов крон.',
)
const otherNews = featuresOf(
  'de',
  'Norwegen streitet über Windräder',
  'Die Regierung in Norwegen streitet über Windräder vor der Küste. Die norwegische Opposition nannte den Plan teuer. Minister Jorun Vale sprach von 350 Masten und von Gesprächen mit den Gemeinden.',
)

const vocabulary = new Vocabulary()
const packer = new Packer(vocabulary)
const nearness = (a: Terms, b: Terms) => bridge(packer.pack(a), packer.pack(b), vocabulary)

describe('articles in two languages', () => {
  test('are near by names, numbers and countries, also in another script', () => {
    assert.ok(nearness(english, german) > 0.3)
    assert.ok(nearness(english, russian) > 0.3)
  })

  test('are not near by their country alone', () => {
    assert.equal(nearness(english, otherNews), 0)
  })

  test('are not near by names or by numbers alone', () => {
    const onlyNames = {
      ...german,
      terms: [],
      counts: [],
      neutral: german.neutral!.filter(key => key.startsWith('s:')),
    }
    const onlyNumbers = {
      ...german,
      terms: [],
      counts: [],
      neutral: german.neutral!.filter(key => key.startsWith('n:')),
    }
    assert.equal(nearness(english, onlyNames), 0)
    assert.equal(nearness(english, onlyNumbers), 0)
  })

  test('are as near from both sides; features of older versions tell nothing', () => {
    for (const other of [german, russian, otherNews])
      assert.equal(nearness(english, other), nearness(other, english))
    const { neutral: _, ...older } = german
    assert.equal(nearness(english, older), 0)
  })
})
