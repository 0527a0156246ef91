import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Span } from '../news/index.ts'
import {
  annotationsOf,
  chainsOf,
  licenceAddress,
  schemaOf,
  type GivenArticle,
  type GivenStatement,
} from './index.ts'
import { selectorsIn } from './text-selectors.ts'

const text =
  '👩‍🚒 “We close on Monday,” the mayor said, citing a 𝕞emo.\n\nThe port reportedly closed, an official told the Torch.'
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

const mayor: GivenStatement = {
  place: '00000000000000a1',
  kind: 'said',
  status: 'named',
  spans: [spanOf('We close on Monday')],
  quotes: ['We close on Monday'],
  source: 'the mayor',
  cue: 'said',
  content: 'We close on Monday',
  hedge: null,
  reason: null,
  path: ['the mayor'],
  when: { value: '2026-11-20', from: '2026-11-20', to: '2026-11-20' },
  confidence: 0.95,
  sure: true,
}
const memo: GivenStatement = {
  ...mayor,
  place: '00000000000000a2',
  kind: 'cited',
  status: 'document',
  source: 'a 𝕞emo',
  cue: 'citing',
  path: ['the mayor', 'a 𝕞emo'],
  when: null,
}
const official: GivenStatement = {
  ...mayor,
  place: '00000000000000a3',
  status: 'unnamed',
  spans: [spanOf('The port reportedly closed')],
  quotes: ['The port reportedly closed'],
  source: 'an official',
  cue: 'told',
  content: 'The port reportedly closed',
  hedge: 'reportedly',
  reason: 'because he may not speak',
  path: ['The Harrow Ledger', 'the Torch', 'an official'],
  when: null,
  confidence: 0.71,
  sure: false,
}
const silent: GivenStatement = {
  ...mayor,
  place: '00000000000000a4',
  kind: 'noanswer',
  status: 'institution',
  spans: null,
  quotes: [],
  source: 'The port',
  cue: 'did not reply',
  content: '',
  path: ['The port'],
  when: null,
}
const article: GivenArticle = {
  address: 'https://news.example/articles/a1',
  annotations: 'https://news.example/articles/a1/annotations.jsonld',
  chains: 'https://news.example/articles/a1/chains.jsonld',
  original: 'https://harrow.example/port',
  title: 'The port closes',
  byline: ['Tova Marsh'],
  outlet: 'The Harrow Ledger',
  published: '2026-11-20T06:00:00.000Z',
  modified: null,
  language: 'en',
  direction: 'ltr',
  text,
  statements: [mayor, memo, official, silent],
  readAt: '2026-11-20T07:00:00.000Z',
  rights: 'Shown under the licence CC BY 4.0.',
  caveats: ['Nobody has seen it there.'],
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  copyOf: null,
  reader: { name: 'Sayso', address: 'https://news.example/about' },
}

type Node = { readonly [key: string]: unknown }

/** Every object in a value, whatever it is in. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodesIn)]
}
const itemsOf = (given: GivenArticle) =>
  (annotationsOf(given) as { first: { items: { target: Node; body: Node[]; id: string }[] } }).first.items

// The terms of http://www.w3.org/ns/anno.jsonld that are used here; a key it does not know would be lost in silence.
const annotationTerms =
  'id type label generator generated rights total first startIndex items motivation body target source scope state selector sourceDate cached start end exact prefix suffix purpose value format language textDirection name @context'
const annotationTypes =
  'AnnotationCollection AnnotationPage Annotation SpecificResource TimeState TextPositionSelector TextQuoteSelector TextualBody Text Software'

test('annotations use no word that the context of Web Annotations does not have', () => {
  const terms = new Set(annotationTerms.split(' '))
  const types = new Set(annotationTypes.split(' '))
  const nodes = nodesIn(annotationsOf(article))
  assert.ok(nodes.length > 30)
  for (const node of nodes) {
    for (const key of Object.keys(node)) assert.ok(terms.has(key) || key.startsWith('schema:'), key)
    for (const type of [node['type'] ?? []].flat())
      assert.ok(types.has(String(type)) || String(type).startsWith('schema:'), String(type))
    assert.ok(['describing', undefined].includes(node['motivation'] as string))
    assert.ok(['describing', 'tagging', undefined].includes(node['purpose'] as string))
  }
})

test('an annotation selects its words by position in code points and by quotation, in the text of that hash', () => {
  const { source, state, selector } = itemsOf(article)[0]!.target as {
    source: string
    state: { cached: string }
    selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }]
  }
  assert.equal(source, article.address)
  const [position, quote] = selector
  assert.deepEqual(quote, {
    type: 'TextQuoteSelector',
    exact: 'We close on Monday',
    prefix: '👩‍🚒 “',
    suffix: ',” the mayor said, citing a 𝕞emo'.slice(0, 32),
  })
  const codePoints = [...text]
  assert.equal(codePoints.slice(position.start, position.end).join(''), 'We close on Monday')
  assert.notEqual(
    text.slice(position.start, position.end),
    'We close on Monday',
    'code units would be others',
  )
  const sha256 = createHash('sha256').update(text).digest('base64url')
  assert.equal(state.cached, `ni:///sha-256;${sha256}?ct=text/plain`)
  const about = nodesIn(annotationsOf(article)).find(({ id }) => id === state.cached)
  assert.equal(about?.['value'], text)
})

test('whatever the text, both selectors find the span, and neither cuts a character in two', () => {
  const texts = fc.array(fc.constantFrom('a', '𝕞', '👩‍🚒', 'ש', ' '), { minLength: 1, maxLength: 120 })
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (parts, one, other) => {
      const whole = parts.join('')
      const edges = [0, ...parts.map((_, at) => parts.slice(0, at + 1).join('').length)]
      const span = [edges[one % edges.length]!, edges[other % edges.length]!].sort((a, b) => a - b) as [
        number,
        number,
      ]
      const [position, quote] = selectorsIn(whole)(span)
      assert.ok(position?.type === 'TextPositionSelector' && quote?.type === 'TextQuoteSelector')
      assert.equal([...whole].slice(position.start, position.end).join(''), whole.slice(...span))
      const { exact, prefix = '', suffix = '' } = quote
      assert.ok(prefix.isWellFormed() && suffix.isWellFormed())
      assert.ok(whole.slice(0, span[0]).endsWith(prefix) && whole.slice(span[1]).startsWith(suffix))
      assert.equal(exact, whole.slice(...span))
    }),
  )
})

test('four thousand statements cost one pass over their text, not four thousand', () => {
  const long = '𝕞 the mayor said the port will close on Monday. '.repeat(4000)
  const statements = Array.from({ length: 4000 }, (_, at) => ({
    ...official,
    place: String(at),
    spans: [[at * 48 + 2, at * 48 + 30] as const],
  }))
  const before = process.cpuUsage()
  assert.equal(itemsOf({ ...article, text: long, statements }).length, 4000)
  const { user } = process.cpuUsage(before)
  assert.ok(user < 1_000_000, `${user} µs`)
})

test('a statement behind the end of an excerpt is selected by its own words in the outlet’s page, without neighbours', () => {
  const far = { ...mayor, spans: null, quotes: ['We close', 'on Monday'] }
  const [answer] = itemsOf({ ...article, statements: [silent] })
  assert.deepEqual(answer?.target, {
    type: 'SpecificResource',
    source: 'https://harrow.example/port',
    scope: 'https://news.example/articles/a1',
  })
  const [said] = itemsOf({ ...article, statements: [far] })
  assert.deepEqual((said?.target as unknown as Node[])[1], {
    type: 'SpecificResource',
    source: 'https://harrow.example/port',
    scope: 'https://news.example/articles/a1',
    selector: { type: 'TextQuoteSelector', exact: 'on Monday' },
  })
  const closed = {
    ...article,
    text: '',
    statements: article.statements.map(one => ({ ...one, spans: null })),
  }
  const told = JSON.stringify(annotationsOf(closed))
  assert.ok(
    !told.includes('TextPositionSelector') && !told.includes('prefix') && !told.includes('schema:about'),
  )
})

test('no form says what is said without its hedge, its doubt and the lack of a name', () => {
  const said = (value: unknown) =>
    nodesIn(value).filter(
      node => Object.values(node).includes('The port reportedly closed') && !('exact' in node),
    )
  for (const form of [annotationsOf(article), schemaOf(article), chainsOf(article)]) {
    const nodes = said(form)
    assert.equal(nodes.length, 1)
    const description = String(nodes[0]?.['description'] ?? nodes[0]?.['schema:description'])
    assert.match(description, /said; hedged: “reportedly”; unnamed source; unnamed because “because he may/)
    assert.match(description, /not surely read$/)
  }
})

test('who refuses to answer says nothing: no claim, no quotation, no chain', () => {
  const [, , , answer] = itemsOf(article)
  assert.equal(answer?.body[0]?.['type'], 'TextualBody')
  assert.equal(answer?.body[0]?.['value'], 'The port: asked, and did not answer')
  assert.equal(answer?.body[0]?.['schema:description'], 'asked, and did not answer')
  const shown = { ...silent, spans: [spanOf('the mayor said')], quotes: ['the mayor said'] }
  assert.equal(itemsOf({ ...article, statements: [shown] })[0]?.body[0]?.['value'], 'The port did not reply')
  for (const form of [schemaOf(article), chainsOf(article)])
    assert.ok(!JSON.stringify(form).includes('did not'))
})

const standing = 'The Harrow Ledger. Shown under the licence CC BY 4.0. Nobody has seen it there.'

test('the page is no news article itself: it names the outlet’s, its licence, and whom each statement is from', () => {
  const page = schemaOf(article) as {
    '@type': string
    mainEntity: Node & { hasPart: Node[]; citation: Node[] }
  }
  assert.equal(page['@type'], 'WebPage')
  const { mainEntity } = page
  assert.equal(mainEntity['@id'], 'https://harrow.example/port')
  assert.equal(mainEntity['license'], article.licence)
  assert.equal(mainEntity['creditText'], standing)
  assert.deepEqual(
    mainEntity.citation.map(({ name, creditText }) => name ?? creditText),
    ['a 𝕞emo', 'the mayor', 'the Torch'],
  )
  const [quoted, cited, told] = mainEntity.hasPart
  assert.deepEqual(
    [quoted?.['@type'], cited?.['@type'], told?.['@type']],
    ['Quotation', 'Quotation', 'Claim'],
  )
  assert.deepEqual(quoted?.['creator'], { '@type': 'Person', name: 'the mayor' })
  assert.deepEqual(cited?.['citation'], { '@type': 'CreativeWork', name: 'a 𝕞emo' })
  assert.deepEqual(told?.['creator'], { '@type': 'Person', description: 'an official' }, 'no name is made up')
  assert.equal(told?.['creditText'], 'an official, through the Torch, through The Harrow Ledger')
  assert.deepEqual(told?.['isBasedOn'], { '@type': 'CreativeWork', creditText: 'the Torch' })
  assert.equal(quoted?.['dateCreated'], '2026-11-20')
  const many = { ...article, statements: Array.from({ length: 500 }, () => mayor) }
  assert.ok(JSON.stringify(schemaOf(many)).length < 40_000)
})

test('a chain in PROV leads from the article over every hop to the one at its end', () => {
  const { graph } = chainsOf(article) as unknown as { graph: (Node & { id: string })[] }
  const byId = new Map(graph.map(node => [node.id, node]))
  assert.equal(byId.size, graph.length, 'every node once')
  const walk = (place: string) => {
    const names: unknown[] = []
    for (let at = byId.get(`${article.address}#said-${place}`)?.['wasQuotedFrom']; at !== undefined;) {
      const node = byId.get(String(at)) ?? assert.fail('a link leads nowhere')
      const agent = byId.get(String(node['wasAttributedTo'])) ?? node
      names.push(agent['name'] ?? agent['description'])
      at = node['wasQuotedFrom']
    }
    return names
  }
  assert.deepEqual(walk(official.place), ['the Torch', 'an official'])
  assert.deepEqual(walk(memo.place), ['the mayor', 'a 𝕞emo'])
  assert.deepEqual(walk(mayor.place), ['the mayor'])
  for (const node of graph)
    for (const key of [
      'wasAttributedTo',
      'wasQuotedFrom',
      'hadPrimarySource',
      'wasAssociatedWith',
      'wasGeneratedBy',
    ])
      if (key in node) assert.ok(byId.has(String(node[key])), `${key} of ${node.id}`)
  const mayors = graph.filter(({ name }) => name === 'the mayor')
  assert.deepEqual(
    mayors.map(({ type }) => type),
    [['prov:Agent', 'prov:Person']],
  )
  const { '@context': context } = chainsOf(article) as { '@context': object }
  for (const key of graph.flatMap(node => Object.keys(node))) assert.ok(key in context, key)
})

test('every form says whose the article is, on which ground it is shown, and what must be said first', () => {
  for (const form of [annotationsOf(article), schemaOf(article), chainsOf(article)])
    assert.equal(nodesIn(form).filter(node => Object.values(node).includes(standing)).length, 1)
})

test('two unnamed officials are two, one named minister is one', () => {
  const two = {
    ...article,
    statements: [official, { ...official, place: '00000000000000a9' }, mayor, { ...mayor, place: 'b1' }],
  }
  const { graph } = chainsOf(two) as unknown as { graph: Node[] }
  assert.equal(graph.filter(({ description }) => description === 'an official').length, 2)
  assert.equal(graph.filter(({ name }) => name === 'the mayor').length, 1)
})

const licences: [rights: Parameters<typeof licenceAddress>[0], address: string | null][] = [
  ['cc-by-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['cc-by-nc-sa-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['cc-by', null],
  ['cc-../../x-4.0', null],
  ['quotation', null],
  ['own', null],
]
for (const [rights, address] of licences)
  test(`the ground ${rights} ${address ? 'has the address of its licence' : 'has no licence for everybody'}`, () =>
    assert.equal(licenceAddress(rights), address))
