import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshWorld, type FreshWorld } from '../../../test/newsroom/fresh-world.ts'
import { readDemoWorld, type DemoWorld } from './demo-world.ts'
import { loadDemo } from './load-demo.ts'

type Expected = {
  readonly apart: readonly (readonly [string, string])[]
  readonly events: readonly {
    readonly event: string
    readonly articles: readonly string[]
    readonly copies: Readonly<Record<string, string>>
  }[]
}
type Placed = { readonly story: string; readonly copyOf: string | null }

const expected = JSON.parse(
  readFileSync(new URL('../../../demo/expected.json', import.meta.url), 'utf8'),
) as Expected
const languageOf = new Map<string, string>()
const placed = new Map<string, Placed>()
let fresh: FreshWorld

before(async () => {
  fresh = await freshWorld({ now: () => new Date('2026-11-25T12:00:00Z') })
  await loadDemo(fresh.world)
  const demo = await readDemoWorld()
  const idAt = new Map(
    demo.articles.map(({ id, language, outlet, path }) => {
      languageOf.set(id, language)
      return [`https://${hostOf(demo, outlet)}${path}`, id]
    }),
  )
  const { rows } = await sql<{ address: string; story: string; original: string | null }>`
    select article.address, article.story_id as story, original.address as original
    from article
    left join article original on original.id = article.copy_of`.execute(fresh.world.db)
  for (const { address, story, original } of rows)
    placed.set(idAt.get(address)!, { story, copyOf: original && idAt.get(original)! })
})
after(() => fresh.close())

function hostOf({ outlets }: DemoWorld, slug: string): string {
  return outlets.find(outlet => outlet.slug === slug)!.host
}

function storiesOf(articles: readonly string[]): Set<string> {
  return new Set(articles.map(id => placed.get(id)!.story))
}

describe('the demo world, article by article', () => {
  test('every article of the demo world has its place', () => {
    assert.ok(expected.events.length > 10)
    assert.deepEqual([...placed.keys()].sort(), expected.events.flatMap(({ articles }) => articles).sort())
  })

  for (const { event, articles } of expected.events) {
    test(`${event} shares its story with no other event`, () => {
      const own = storiesOf(articles)
      const others = expected.events.filter(other => other.event !== event)
      const merged = others.filter(other => [...storiesOf(other.articles)].some(story => own.has(story)))
      assert.deepEqual(
        merged.map(other => other.event),
        [],
      )
    })

    test(`${event} is one story in each language`, () => {
      for (const [language, ids] of Map.groupBy(articles, id => languageOf.get(id)))
        assert.equal(storiesOf(ids).size, 1, `in ${language}`)
    })
  }

  test('events that look alike are among them, and stay apart', () => {
    const articlesOf = new Map(expected.events.map(({ event, articles }) => [event, articles]))
    assert.ok(expected.apart.length >= 3)
    for (const [one, other] of expected.apart) {
      const stories = storiesOf(articlesOf.get(one)!)
      const shared = [...storiesOf(articlesOf.get(other)!)].filter(story => stories.has(story))
      assert.deepEqual(shared, [], `${one}, ${other}`)
    }
  })

  test('copies are found, each of its original, and nothing else is called one', () => {
    const found = [...placed].filter(([, { copyOf }]) => copyOf).map(([id, { copyOf }]) => [id, copyOf])
    const wanted = expected.events.flatMap(({ copies }) => Object.entries(copies))
    assert.deepEqual(found.sort(), wanted.sort())
  })
})
