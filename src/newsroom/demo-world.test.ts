// The demo world is data that people edit by hand. These checks find the slip of the pen before a loader or a reader does.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { BlockType, CaptionBasis, Kind, Origins, Status } from '../news/index.ts'

type Outlet = {
  slug: string
  name: string
  host: string
  country: string
  languages: string[]
  family: string | null
  kind: 'agency' | 'newspaper' | 'broadcaster' | 'site'
  alsoCalled: string[]
}
type DemoBlock = { type: BlockType; text: string }
type Revision = {
  hoursLater: number
  title?: string
  body?: DemoBlock[]
  note?: 'stealth' | 'corrected'
  why: string
}
type Article = {
  id: string
  outlet: string
  language: 'en' | 'de' | 'he'
  hoursAgo: number
  event: string
  title: string
  byline: string[]
  path: string
  description: string
  image: { caption: string; credit: string } | null
  body: DemoBlock[]
  captions: string[]
  revisions?: Revision[]
  credit?: string
  copyOf?: string
}
type Event = {
  event: string
  why: string
  articles: string[]
  copies: Record<string, string>
  translations: Record<string, string>
  origins: Origins
  strict: boolean
  reason: string
  sections: string[]
  mayAlso: string[]
}
type Highlights = {
  sections: string[]
  chains?: { path: string[]; contentHas: string; kind: Kind; status: Status; reasonHas?: string }[]
  noAnswer?: string[]
  declined?: string[]
  unverified?: string[]
  unclear?: string[]
  documents?: string[]
  hedges?: string[]
  captions?: {
    credit: string
    basis: CaptionBasis | null
    hedge: string | null
    date: string | null
    place: string | null
  }[]
}
type Expected = {
  apart: [string, string][]
  events: Event[]
  alterations: Record<string, string[]>
  articles: Record<string, Highlights>
}

const folder = join(import.meta.dirname, '../../demo')
const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T
const outlets = read<Outlet[]>('outlets.json')
const articles = read<Article[]>('articles.json')
const expected = read<Expected>('expected.json')

const outletOf = new Map(outlets.map(outlet => [outlet.slug, outlet]))
const articleOf = new Map(articles.map(article => [article.id, article]))

function wordingsOf(article: Article): string[] {
  const revised = (article.revisions ?? []).flatMap(({ title, body }) => [
    title ?? '',
    ...textsOf(body ?? []),
  ])
  return [article.title, article.description, ...textsOf(article.body), ...article.captions, ...revised]
}

const textsOf = (blocks: readonly DemoBlock[]) => blocks.map(block => block.text)

/** Lower case and one kind of apostrophe: a hop may stand at the head of a sentence. */
const plain = (text: string) => text.replaceAll('’', "'").toLowerCase()

function article(id: string): Article {
  const found = articleOf.get(id)
  assert.ok(found, `no article ${id}`)
  return found
}

/** The share of this text's runs of five words that stand in the other text too, 0..1. */
function shareIn(text: string, other: string): number {
  const theirs = new Set(runsOfFive(other))
  const ours = runsOfFive(text)
  return ours.filter(run => theirs.has(run)).length / Math.max(1, ours.length)
}

function runsOfFive(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(4).map((_, start) => words.slice(start, start + 5).join(' '))
}

const bodyText = (id: string) => textsOf(article(id).body).join('\n\n')

const unique = (values: readonly string[]) => assert.deepEqual(values, [...new Set(values)])

test('the demo world is as large and as mixed as its tests and pages need', () => {
  assert.ok(articles.length >= 44)
  assert.ok(outlets.length >= 12)
  assert.deepEqual([...new Set(articles.map(({ language }) => language))].sort(), ['de', 'en', 'he'])
  for (const language of ['de', 'he']) assert.ok(articles.filter(a => a.language === language).length >= 4)
  assert.equal(outlets.filter(({ kind }) => kind === 'agency').length, 2)
  const families = outlets.flatMap(({ family }) => family ?? [])
  assert.ok(families.length > new Set(families).size, 'two outlets of one family')
})

test('every name is used once and every reference leads somewhere', () => {
  unique(outlets.map(({ slug }) => slug))
  unique(outlets.map(({ host }) => host))
  unique(articles.map(({ id }) => id))
  unique(articles.map(({ outlet, path }) => outlet + path))
  unique(expected.events.map(({ event }) => event))
  for (const { id, outlet, language } of articles) {
    assert.ok(
      outletOf.get(outlet)?.languages.includes(language),
      `${id}: ${outlet} does not write ${language}`,
    )
  }
  for (const { slug } of outlets)
    assert.ok(
      articles.some(({ outlet }) => outlet === slug),
      `${slug} is idle`,
    )
  for (const events of expected.apart) {
    for (const event of events)
      assert.ok(
        expected.events.some(known => known.event === event),
        event,
      )
  }
})

test('every host lies under .example, which nobody can own (RFC 2606)', () => {
  for (const { host } of outlets) assert.match(host, /^[a-z-]+(\.[a-z-]+)*\.example$/)
  for (const { path } of articles) assert.match(path, /^(\/[a-z0-9-]+)+$/)
})

test('articles lie within the last sixty hours and no revision lies in the future', () => {
  for (const { id, hoursAgo, revisions = [] } of articles) {
    assert.ok(hoursAgo > 0 && hoursAgo <= 60, id)
    for (const { hoursLater } of revisions) assert.ok(hoursLater > 0 && hoursLater < hoursAgo, id)
  }
})

test('articles have five to sixteen blocks, no empty words and no stray white space', () => {
  for (const { id, body, title, description, captions } of articles) {
    assert.ok(body.length >= 5 && body.length <= 16, `${id}: ${body.length} blocks`)
    for (const words of [title, description, ...captions, ...textsOf(body)]) {
      assert.ok(words !== '' && words === words.trim() && !/ {2}/.test(words), `${id}: ${words}`)
    }
    for (const { type, text } of body) if (type !== 'list') assert.doesNotMatch(text, /\n/, id)
  }
})

test('the caption of the leading image stands first among the captions, with its credit', () => {
  for (const { id, image, captions } of articles) {
    if (image) assert.equal(captions[0], `${image.caption} (${image.credit})`, id)
  }
})

test('days are written as placeholders that the loader knows, never as names', () => {
  const dayNames =
    /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(mon|diens|donners|frei|sams|sonn)tag\b|\bmittwoch\b|יום (ראשון|שני|שלישי|רביעי|חמישי|שישי)/iu
  for (const article of articles) {
    for (const words of wordingsOf(article)) {
      assert.doesNotMatch(words, dayNames, article.id)
      const rest = words.replace(/\{(weekday|date|month):(0|-?[1-9]\d?)\}/g, '')
      assert.doesNotMatch(rest, /[{}]/, `${article.id}: ${words}`)
    }
  }
})

test('Hebrew articles are written in Hebrew letters and the others are not', () => {
  for (const { id, language } of articles) {
    const letters = bodyText(id).match(/\p{L}/gu) ?? []
    const hebrew = letters.filter(letter => /\p{Script=Hebrew}/u.test(letter)).length / letters.length
    assert.ok(language === 'he' ? hebrew > 0.95 : hebrew === 0, `${id}: ${hebrew}`)
  }
})

test('the events share out the articles among them', () => {
  unique(expected.events.flatMap(event => event.articles))
  assert.deepEqual(expected.events.flatMap(event => event.articles).sort(), [...articleOf.keys()].sort())
  for (const { event, articles: ids } of expected.events) {
    for (const id of ids) assert.equal(article(id).event, event)
  }
  assert.deepEqual(Object.keys(expected.articles).sort(), [...articleOf.keys()].sort())
})

test('copies share most of their words with an earlier original, and nothing else does', () => {
  const copies = new Map(expected.events.flatMap(({ copies }) => Object.entries(copies)))
  assert.deepEqual(
    Object.fromEntries(copies),
    Object.fromEntries(articles.flatMap(a => (a.copyOf ? [[a.id, a.copyOf]] : []))),
  )
  assert.deepEqual(Object.keys(expected.alterations).sort(), [...copies.keys()].sort())
  for (const [id, original] of copies) {
    assert.ok(article(original).hoursAgo > article(id).hoursAgo, `${id} is older than ${original}`)
    assert.ok(shareIn(bodyText(id), bodyText(original)) > 0.7, `${id} is no copy of ${original}`)
  }
  const own = articles.filter(({ id }) => !copies.has(id))
  for (const { id } of own) {
    for (const other of own)
      if (other.id !== id) assert.ok(shareIn(bodyText(id), bodyText(other.id)) < 0.3, `${id}, ${other.id}`)
  }
})

test('translations are named, in another language than what they translate', () => {
  const pairs = expected.events.flatMap(({ translations }) => Object.entries(translations))
  assert.ok(pairs.length > 0)
  for (const [id, original] of pairs) assert.notEqual(article(id).language, article(original).language)
})

test('everything that is expected of an article stands in its words', () => {
  for (const [id, highlights] of Object.entries(expected.articles)) {
    const words = plain(wordingsOf({ ...article(id), revisions: [] }).join('\n'))
    for (const wanted of wordsExpected(highlights)) {
      assert.ok(words.includes(plain(wanted)), `${id} does not say: ${wanted}`)
    }
    assert.equal(highlights.captions?.length ?? 0, article(id).captions.length, `${id}: captions`)
  }
})

function wordsExpected(highlights: Highlights): string[] {
  const { chains = [], noAnswer = [], declined = [], unverified = [], unclear = [] } = highlights
  const { documents = [], hedges = [], captions = [] } = highlights
  return [
    ...chains.flatMap(({ path, contentHas, reasonHas }) => [...path, contentHas, reasonHas ?? contentHas]),
    ...[noAnswer, declined, unverified, unclear, documents, hedges].flat(),
    ...captions.flatMap(({ credit, hedge, date, place }) =>
      [credit, hedge, date, place].filter(part => part !== null),
    ),
  ]
}

test('one story rests on a single unnamed official, carried by seven outlets or more in three languages', () => {
  const found = expected.events.filter(({ strict, origins, articles: ids }) => {
    const carriers = new Set(ids.map(id => article(id).outlet))
    return strict && origins.max === 1 && carriers.size >= 7
  })
  assert.equal(found.length, 1)
  const ids = found[0]?.articles ?? []
  assert.equal(new Set(ids.map(id => article(id).language)).size, 3)
  const chains = ids.flatMap(id => expected.articles[id]?.chains ?? [])
  assert.ok(
    chains.some(({ path }) => path.length === 3),
    'a chain of three hops',
  )
  assert.ok(chains.every(({ status }) => status === 'unnamed' || status === 'outlet'))
})

test('one story has two named people who do not depend on each other', () => {
  const found = expected.events.filter(
    ({ strict, origins }) => strict && origins.min === 2 && origins.max === 2,
  )
  assert.equal(found.length, 1)
  const chains = (found[0]?.articles ?? []).flatMap(id => expected.articles[id]?.chains ?? [])
  assert.ok(chains.length > 0 && chains.every(({ status }) => status === 'named'))
})

test('every kind of thing that a reader should be shown occurs', () => {
  const all = Object.values(expected.articles)
  for (const key of ['noAnswer', 'declined', 'unverified', 'unclear', 'documents', 'hedges'] as const) {
    assert.ok(
      all.some(highlights => highlights[key]?.length),
      key,
    )
  }
  const bases = new Set(all.flatMap(({ captions = [] }) => captions.map(({ basis }) => basis)))
  const wanted: CaptionBasis[] = ['agency', 'staff', 'handout', 'statutory', 'licence', 'archive', 'user']
  for (const basis of wanted) assert.ok(bases.has(basis), basis)
  const changes = new Set(Object.values(expected.alterations).flat())
  for (const change of ['shortened', 'retitled', 'hedge dropped', 'number changed'])
    assert.ok(changes.has(change), change)
})

test('a corrected article says so in its last block, and a quiet edit changes headline and text in silence', () => {
  const revisions = articles.flatMap(({ id, title, body, revisions = [] }) =>
    revisions.map(revision => ({ id, title, body, revision })),
  )
  assert.deepEqual(revisions.map(({ revision }) => revision.note).sort(), ['corrected', 'stealth'])
  for (const { id, title, body, revision } of revisions) {
    assert.notEqual(revision.title, title, id)
    assert.notDeepEqual(revision.body, body, id)
    assert.equal(revision.body?.at(-1)?.type === 'correction', revision.note === 'corrected', id)
  }
})
