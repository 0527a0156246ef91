import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { addAccount, checkStoryCase, showStory, storyCases, type Role } from '../../src/newsroom/index.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { addLine, lineReader } from '../newsroom/line-reader.ts'
import { servedSite, Visitor, type TestSite } from './served-site.ts'

const day = Date.parse('2026-11-20T08:00:00Z')
const titles = [
  'Dockers in Estrid vote to strike over night pay',
  'Estrid dockers begin strike for night pay',
  'Night pay: Estrid dockers strike, ships wait',
  'Strike of Estrid dockers for night pay enters third day',
]
let fresh: FreshWorld
let site: TestSite
let contributor: Visitor
let editor: Visitor
let slug = ''
let wrong: string[] = []

before(async () => {
  let hour = 0
  let ticks = 0
  fresh = await freshWorld({ reader: lineReader, now: () => new Date(day + hour * 3_600_000 + ticks++) })
  site = await servedSite(fresh.world)
  contributor = await signedIn('contributor')
  editor = await signedIn('editor')
  const ids: string[] = []
  for (const title of titles) {
    const published = new Date(day + ++hour * 3_600_000).toISOString()
    ids.push(await addLine(fresh.world, { title, text: `Report ${title}.`, published }))
  }
  wrong = ids.slice(2)
  const rows = await sql<{ slug: string }>`select slug from story where articles > 0`.execute(fresh.world.db)
  assert.equal(rows.rows.length, 1)
  slug = rows.rows[0]!.slug
})
after(async () => {
  await site.close()
  await fresh.close()
})

async function signedIn(role: Role): Promise<Visitor> {
  const person = { name: `The ${role}`, email: `${role}@paper.example`, password: 'nine brown teacups' }
  await addAccount(fresh.world, { ...person, role })
  const visitor = new Visitor(site.address)
  const { email, password } = person
  assert.equal((await visitor.send('/sign-in', '/sign-in', { email, password })).status, 303)
  return visitor
}

const readingOf = (page: string) => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const formOf = (id: string) => `/stories/${slug}/misplaced?article=${id}`
const mark = (visitor: Visitor, id: string, reason = 'This is the strike of last year.') =>
  visitor.send(formOf(id), `/stories/${slug}/misplaced`, { article: id, reason })
const waiting = async () =>
  [...new Set([...(await editor.get('/misplaced')).body.matchAll(/href="(\/misplaced\/[0-9a-f-]{36})"/g)].map(([, path]) => path!))] // prettier-ignore
const storiesOf = async () => (await showStory(fresh.world, slug))!.articles.map(({ id }) => id)

describe('an article is marked as standing in the wrong story, without JavaScript', () => {
  test('by a contributor, from the story’s page, once however often it is sent', async () => {
    const page = await contributor.get(`/stories/${slug}`)
    assert.ok(page.body.includes(`href="${formOf(wrong[0]!)}"`))
    for (const id of [...wrong, wrong[0]!]) {
      const answer = await mark(contributor, id)
      assert.equal(answer.status, 303, readingOf(answer.body))
      assert.equal(answer.headers.get('location'), `/stories/${slug}?marked=1`)
    }
    assert.match((await contributor.get(`/stories/${slug}?marked=1`)).body, /An editor will look at/)
    assert.equal((await waiting()).length, 2)
  })

  const refused: [who: string, visitor: () => Visitor, id: () => string, reason: string, status: number][] = [
    ['without an account', () => new Visitor(site.address), () => wrong[0]!, 'Wrong.', 403],
    ['without a reason', () => contributor, () => wrong[0]!, ' ', 422],
    ['where there is no such article', () => contributor, () => 'x', 'Wrong.', 404],
  ]
  for (const [who, visitor, id, reason, status] of refused)
    test(`not ${who}`, async () => {
      assert.equal((await mark(visitor(), id(), reason)).status, status)
      assert.equal((await waiting()).length, 2)
    })

  test('a stranger’s page of the story offers no such way', async () => {
    const { body } = await new Visitor(site.address).get(`/stories/${slug}`)
    assert.ok(body.includes('Why is it here?'))
    assert.ok(!body.includes('/misplaced'))
  })
})

describe('an editor', () => {
  test('alone sees it', async () => {
    assert.equal((await contributor.get('/misplaced')).status, 403)
    assert.match(readingOf((await editor.get('/misplaced')).body), /2 articles to look at.*last year/)
  })

  test('takes the article into a story of its own', async () => {
    const [first] = await waiting()
    const answer = await editor.send(first!, first!, {
      answer: 'split',
      reason: 'Yes, another strike.',
      to: '',
    })
    assert.equal(answer.status, 303, readingOf(answer.body))
    assert.ok(!(await storiesOf()).includes(wrong[0]!))
    assert.match(readingOf((await editor.get(first!)).body), /The editor ?\S* answered: accepted/)
    const again = await editor.send(first!, first!, { answer: 'declined', reason: 'No.' })
    assert.ok(again.status === 403 || again.status === 422, String(again.status))
  })

  test('moves it to another one, whose address must be given', async () => {
    const [open] = (await waiting()).filter(path => path)
    const rows = await sql<{ slug: string }>`
      select slug from story join article on story_id = story.id where article.id = ${wrong[0]!}`.execute(
      fresh.world.db,
    )
    const send = (to: string) => editor.send(open!, open!, { answer: 'move', reason: 'With that one.', to })
    assert.match((await send('')).body, /Give the address/)
    assert.match((await send('/stories/nowhere')).body, /no such story/)
    assert.equal((await send(`${site.address}/stories/${rows.rows[0]!.slug}`)).status, 303)
    assert.deepEqual(
      await storiesOf(),
      (await storiesOf()).filter(id => !wrong.includes(id)),
    )
  })

  test('makes a case of what was accepted, which says whether it would still go wrong', async () => {
    const cases = await Array.fromAsync(storyCases(fresh.world))
    assert.equal(cases.length, 2)
    assert.deepEqual(cases.map(one => one!.article.id).sort(), [...wrong].sort())
    assert.equal(cases[0]!.notWith.length, 2)
    assert.equal(checkStoryCase(JSON.stringify(cases[0])).stands, true)
    const other = { ...cases[0]!, article: { ...cases[0]!.article, title: 'Bees return to Marl', text: '' } }
    assert.equal(checkStoryCase(JSON.stringify(other)).stands, false)
    assert.throws(() => checkStoryCase('{"notWith":[]}'), /no case/)
  })

  test('gives no text as a case whose outlet reserves it', async () => {
    await sql`update article set signals = '{"ai": true}'::jsonb`.execute(fresh.world.db)
    assert.deepEqual(await Array.fromAsync(storyCases(fresh.world)), [null, null])
  })
})
