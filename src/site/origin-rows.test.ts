import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OriginNode, StoryArticle, StoryView } from '../newsroom/index.ts'
import { narrowGraph, originGraph, wideGraph, wrap } from './origin-graph.ts'
import { originRows, type Carrier } from './origin-rows.ts'
import { english } from './words/en/catalogue.ts'

const article = (id: string, copyOf: string | null = null): StoryArticle => ({
  id,
  title: id,
  language: 'en',
  outlet: { slug: id, name: id },
  published: new Date(0),
  provenance: 'fetched',
  copyOf: copyOf === null ? null : { id: copyOf, outlet: copyOf, share: 0.9 },
  revisions: 1,
})
const origin = (...articles: string[]): OriginNode => ({
  label: 'a clerk',
  status: 'unnamed',
  articles,
  via: {},
})
const story = (articles: StoryArticle[], nodes: OriginNode[]): Pick<StoryView, 'articles' | 'origins'> => ({
  articles,
  origins: { min: 1, max: 1, reasons: [], nodes },
})
const ids = ({ article, copies }: Carrier): string => [article, ...copies].map(one => one.id).join(' ')

const cases: [why: string, view: ReturnType<typeof story>, carried: string[][], without: string[]][] = [
  [
    'a copy stands behind its original',
    story([article('a'), article('b', 'a')], [origin('a', 'b')]),
    [['a b']],
    [],
  ],
  [
    'a copy of a copy stands behind the first',
    story([article('a'), article('b', 'a'), article('c', 'b')], [origin('a')]),
    [['a b c']],
    [],
  ],
  [
    'a copy of an article outside the story stands for itself',
    story([article('b', 'gone')], [origin('b')]),
    [['b']],
    [],
  ],
  [
    'an article without an origin is set apart',
    story([article('a'), article('z')], [origin('a')]),
    [['a']],
    ['z'],
  ],
  [
    'an origin may name an article that is not there',
    story([article('a')], [origin('gone'), origin('a')]),
    [[], ['a']],
    [],
  ],
]

for (const [why, view, carried, without] of cases) {
  test(why, () => {
    const rows = originRows(view)
    assert.deepEqual(
      rows.origins.map(({ carriers }) => carriers.map(ids)),
      carried,
    )
    assert.deepEqual(rows.without.map(ids), without)
  })
}

test('copies that point at each other in a circle are still drawn, each article once', () => {
  const rows = originRows(
    story([article('a', 'b'), article('b', 'a'), article('c', 'c')], [origin('a', 'b', 'c')]),
  )
  const drawn = rows.carriers.map(ids).join(' ').split(' ').sort()
  assert.deepEqual(drawn, ['a', 'b', 'c'])
})

const chainsOfOutlets: [why: string, via: OriginNode['via'], lines: number, arrows: number][] = [
  ['who has it from the origin is joined to it', {}, 3, 0],
  ['who names another outlet of the story has it from there', { b: ['the paper a'] }, 2, 1],
  ['a chain of outlets begins at the one that had it first', { b: ['a'], c: ['the b'] }, 1, 2],
  ['of several hops the one nearest to the article counts', { c: ['b', 'a'] }, 2, 1],
  ['a hop that is no outlet of the story changes nothing', { b: ['Radio Qalat'] }, 3, 0],
  ['nobody has it from themselves', { a: ['a'] }, 3, 0],
  ['two that name each other are both joined to the origin', { a: ['b'], b: ['a'] }, 3, 2],
]

for (const [why, via, lines, arrows] of chainsOfOutlets)
  test(why, () => {
    const articles = ['a', 'b', 'c'].map(id => article(id))
    const rows = originRows(story(articles, [{ ...origin('a', 'b', 'c'), via }]))
    const drawing = String(originGraph(rows, wideGraph, english))
    const pathsIn = (kind: string) =>
      (new RegExp(`<g class="edges ${kind}">(.*?)</g>`, 's').exec(drawing)?.[1]?.match(/<path/g) ?? []).length
    assert.equal(pathsIn('unnamed'), lines)
    assert.equal(pathsIn('retold'), arrows)
  })

test('few outlets stand evenly beside many origins, and none of these on another', () => {
  const nodes = Array.from({ length: 12 }, (_, at) => ({
    ...origin(at < 6 ? 'a' : 'b'),
    label: `clerk ${at}`,
  }))
  const drawing = String(
    originGraph(originRows(story([article('a'), article('b')], nodes)), wideGraph, english),
  )
  const heights = (mark: string) =>
    [...drawing.matchAll(new RegExp(`<circle\\s+class="${mark}[^>]*?cy="([\\d.]+)"`, 'gs'))].map(([, y]) =>
      Number(y),
    )
  const origins = heights('origin')
  assert.equal(new Set(origins).size, 12)
  const [first, second] = heights('outlet') as [number, number]
  const [top, bottom] = [Math.min(...origins), Math.max(...origins)]
  assert.ok(top < first && first < second && second < bottom)
})

test('the drawing escapes its labels and stays bounded for a thousand articles', () => {
  const many = Array.from({ length: 1000 }, (_, at) => article(`<b>${at}`, at > 500 ? '<b>0' : null))
  const rows = originRows(story(many, [{ ...origin(...many.map(one => one.id)), label: '<script>' }]))
  for (const size of [wideGraph, narrowGraph]) {
    const drawing = String(originGraph(rows, size, english))
    assert.ok(!drawing.includes('<script') && !drawing.includes('<b>'))
    assert.ok(drawing.includes('&lt;script&gt;'))
    assert.ok(drawing.length < 60_000)
    assert.ok(!drawing.includes('NaN'))
  }
})

const labels: [text: string, letters: number, lines: number, wrapped: string[]][] = [
  ['The Harbour Post', 20, 2, ['The Harbour Post']],
  ['The Harbour Post', 8, 3, ['The', 'Harbour', 'Post']],
  ['The Harbour Post', 11, 1, ['The Harbou…']],
  ['Donaudampfschiff', 8, 2, ['Donauda…']],
  ['', 8, 2, ['']],
]
for (const [text, letters, lines, wrapped] of labels) {
  test(`"${text}" in ${lines} lines of ${letters} letters is ${wrapped.join(' / ')}`, () => {
    assert.deepEqual(wrap(text, letters, lines), wrapped)
  })
}
