import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshWorld, type FreshWorld } from '../../test/newsroom/fresh-world.ts'
import { newKey } from '../store/index.ts'
import { countCountries, countOf } from './count-countries.ts'
import type { World } from './world.ts'

const noon = new Date('2026-11-25T12:00:00Z')
const hoursAgo = (hours: number) => new Date(noon.getTime() - hours * 3_600_000)

let fresh: FreshWorld
let now = noon
before(async () => {
  fresh = await freshWorld({ now: () => now })
})
after(() => fresh.close())

/** A story from its first article to the latest, both so many hours before noon. */
async function tell(first: number, last: number, countries: string[], articles = 1): Promise<string> {
  const id = newKey(hoursAgo(first))
  await sql`
    insert into story (id, slug, headline, first_at, last_at, articles, countries)
    values (${id}, ${id}, 'Ferry', ${hoursAgo(first)}, ${hoursAgo(last)}, ${articles}, ${countries})`.execute(
    fresh.world.db,
  )
  return id
}

async function hide(id: string) {
  const decision = newKey()
  await sql`insert into decision (id, subject_kind, subject_id, action, reason) values (${decision}, 'story', ${id}, 'hide', 'a test')`.execute(fresh.world.db) // prettier-ignore
  await sql`update story set hidden_by = ${decision} where id = ${id}`.execute(fresh.world.db)
}

/** The counts as nobody has made them yet. */
const anew = () => countCountries({ ...fresh.world })

describe('the counts of stories by country', () => {
  test('are empty where nothing was told', async () => {
    assert.deepEqual(await anew(), { from: new Date('2026-11-19T00:00:00Z'), countries: [] })
  })

  const days: [name: string, first: number, last: number, country: string, today: number, days: number[]][] =
    [
      ['of this morning', 3, 1, 'CY', 1, [0, 0, 0, 0, 0, 0, 1]],
      ['that began yesterday evening and was heard of today', 14, 2, 'PE', 1, [0, 0, 0, 0, 0, 1, 1]],
      ['of yesterday, less than 24 hours ago', 23, 23, 'NZ', 1, [0, 0, 0, 0, 0, 1, 0]],
      ['of yesterday, more than 24 hours ago', 30, 25, 'GE', 0, [0, 0, 0, 0, 0, 1, 0]],
      ['that began before the week and ran into it', 400, 100, 'KE', 0, [1, 1, 1, 0, 0, 0, 0]],
      ['that ended in the first moment of the week', 200, 156, 'SG', 0, [1, 0, 0, 0, 0, 0, 0]],
      ['dated ahead of the clock', -40, -40, 'EH', 1, [0, 0, 0, 0, 0, 0, 1]],
    ]
  for (const [name, first, last, country, today, expected] of days)
    test(`take a story ${name}`, async () => {
      await tell(first, last, [country])
      assert.deepEqual(countOf(await anew(), country), { country, today, week: 1, days: expected })
    })

  test('take a story for each of its countries, and name those with most stories first', async () => {
    await tell(3, 1, ['XK', 'RS'])
    await tell(30, 30, ['RS'])
    const { countries } = await anew()
    assert.deepEqual(countries[0], { country: 'RS', today: 1, week: 2, days: [0, 0, 0, 0, 0, 1, 1] })
    assert.deepEqual(countOf(await anew(), 'XK').week, 1)
  })

  test('leave out what is older, hidden, without articles or led on to another story', async () => {
    await tell(200, 157, ['TV'])
    await tell(3, 2, ['TV'], 0)
    await hide(await tell(3, 2, ['TV']))
    const merged = await tell(3, 2, ['TV'])
    await sql`update story set redirect_to = ${await tell(3, 2, [])} where id = ${merged}`.execute(
      fresh.world.db,
    )
    assert.deepEqual(countOf(await anew(), 'TV'), {
      country: 'TV',
      today: 0,
      week: 0,
      days: [0, 0, 0, 0, 0, 0, 0],
    })
  })
})

describe('counting anew', () => {
  const after = (seconds: number) => {
    now = new Date(noon.getTime() + seconds * 1000)
  }
  /** A world that knows nothing yet, and how often it was asked for the database. */
  function watched() {
    const looks = { count: 0 }
    const world: World = Object.defineProperty({ ...fresh.world }, 'db', {
      get: () => {
        looks.count++
        return fresh.world.db
      },
    })
    return { world, looks }
  }

  test('happens once for all who ask within a minute', async () => {
    const { world, looks } = watched()
    after(0)
    const [one, other] = await Promise.all([countCountries(world), countCountries(world)])
    after(59)
    assert.equal(await countCountries(world), one)
    assert.equal(other, one)
    assert.equal(looks.count, 1)
  })

  test('keeps nobody waiting after a minute, and everybody after five', async () => {
    const { world, looks } = watched()
    after(0)
    const first = await countCountries(world)
    after(61)
    assert.equal(await countCountries(world), first)
    assert.equal(looks.count, 2)
    after(400)
    assert.notEqual(await countCountries(world), first)
  })

  test('is tried again after it failed, and what failed is told to whoever waited', async () => {
    const world: World = { ...fresh.world }
    Object.defineProperty(world, 'db', { configurable: true, get: () => assert.fail('away') })
    await assert.rejects(countCountries(world), /away/)
    Object.defineProperty(world, 'db', { value: fresh.world.db })
    assert.ok((await countCountries(world)).countries.length > 0)
  })

  test('is done for every reader while there is nothing to count, so that the first story is seen at once', async () => {
    const { world, looks } = watched()
    after(30 * 86_400)
    await countCountries(world)
    await countCountries(world)
    assert.equal(looks.count, 2)
    after(0)
    assert.ok((await countCountries(world)).countries.length > 0)
  })
})
