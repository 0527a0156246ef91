import assert from 'node:assert/strict'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import {
  addAccount,
  backUp,
  checkSectionCase,
  isSectionCase,
  readArticle,
  sectionCases,
  setArticleShown,
  showArticle,
  showSubmission,
  type Role,
} from '../../src/newsroom/index.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { articlePage, html, outletServer, type OutletServer } from '../newsroom/outlet-server.ts'
import { servedSite, Visitor, type TestSite } from './served-site.ts'

let outlet: OutletServer
let fresh: FreshWorld
let site: TestSite
let visitor: Visitor
let trial = ''

const title = 'Court in Kutaisi jails three smugglers'
const report = [
  'A court in Kutaisi jailed three smugglers on Monday for bringing untaxed tobacco into Georgia. The judge, Lia Tsereli, said the trial had lasted a year and that forty witnesses had been heard.',
  'Prosecutors in Georgia had asked for longer sentences, a lawyer reportedly said. “We will appeal before the spring,” she told the Harrow Ledger outside the court in Kutaisi.',
  'The three men were arrested by police two winters ago, when customs officers opened a lorry that was said to carry walnuts.',
]
const gulls = [
  'A gull sat on the quay of Estrid for the whole of Sunday, and those who walked by stopped and looked at it for a while, as one does.',
  'It had a white head and a yellow beak, and it looked at those who looked at it. Somebody gave it a piece of bread, which it did not want.',
  'In the evening it went away, and nobody could say where it had come from or where it would be on the next day.',
]

before(async () => {
  outlet = await outletServer()
  fresh = await freshWorld({ allow: [outlet.pair], now: () => new Date('2026-11-20T12:00:00Z') })
  site = await servedSite(fresh.world)
  visitor = new Visitor(site.address)
  trial = await read('/trial', title, report)
  await read('/gull', 'A gull sits on the quay of Estrid', gulls)
})
after(async () => {
  await site.close()
  await fresh.close()
  await outlet.close()
})

/** Serves an article and has it read, once more where it was read before. */
async function read(path: string, headline: string, paragraphs: readonly string[]): Promise<string> {
  const address = outlet.serve(path, html(articlePage(headline, paragraphs)))
  const rows = await sql<{ id: string }>`
    insert into submission (id, via, address, provenance)
    values (gen_random_uuid(), 'url', ${address}, 'fetched')
    returning id`.execute(fresh.world.db)
  await readArticle(fresh.world, rows.rows[0]!.id)
  const { articleId, refusal } = (await showSubmission(fresh.world, rows.rows[0]!.id))!
  assert.equal(refusal, null)
  return articleId!
}

const readingOf = (page: string) => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('an article’s topics', () => {
  test('are kept with it, shown with their words, and lead to their pages', async () => {
    const view = (await showArticle(fresh.world, trial))!
    const [first] = view.topics
    assert.equal(first?.name, 'crime, law and justice')
    assert.ok(first.words.includes('court'))
    const { body } = await visitor.get(`/articles/${trial}`)
    assert.match(
      readingOf(body),
      /What it is about Crime, law and justice (very likely|likely), for the words .*court/,
    )
    assert.ok(body.includes('href="/topics/crime-law-and-justice"'))
  })

  test('are those of a later reading, without the earlier ones', async () => {
    const codes = async () => (await showArticle(fresh.world, trial))!.topics.map(({ code }) => code)
    assert.ok(!(await codes()).includes('07000000'))
    const more =
      'Doctors and nurses of the hospital treated patients for a disease; the clinic has a vaccine.'
    assert.equal(await read('/trial', title, [...report, more]), trial)
    assert.ok((await codes()).includes('07000000'))
    await read('/trial', title, report)
    assert.ok((await codes()).includes('02000000'))
    assert.ok(!(await codes()).includes('07000000'))
  })
})

describe('a topic’s page', () => {
  test('shows its stories and no others, and leads to the topics around it', async () => {
    const { status, body } = await visitor.get('/topics/crime-law-and-justice')
    assert.equal(status, 200)
    assert.ok(body.includes('Court in Kutaisi'))
    assert.ok(!body.includes('A gull sits'))
    assert.ok(body.includes('href="/topics/judiciary"'))
    assert.match(
      readingOf((await visitor.get('/topics/judiciary')).body),
      /All topics · Crime, law and justice Judiciary/,
    )
  })

  test('stands in the list of all topics with the number of its stories', async () => {
    const words = readingOf((await visitor.get('/topics')).body)
    assert.match(words, /Crime, law and justice 1 story/)
    assert.match(words, /Weather 0 stories/)
  })

  const feeds: [ending: string, type: string, words: RegExp][] = [
    ['.rss', 'application/rss+xml', /<item>\s*<guid isPermaLink="false">.*<title>Court in Kutaisi/s],
    ['.atom', 'application/atom+xml', /<entry xml:lang="en">\s*<id>.*<title>Court in Kutaisi/s],
    ['.json', 'application/feed+json', /"title":"Court in Kutaisi jails three smugglers/],
  ]
  for (const [ending, type, words] of feeds)
    test(`is given out as ${ending} too`, async () => {
      const { status, body, headers } = await visitor.get(`/topics/crime-law-and-justice${ending}`)
      assert.equal(status, 200)
      assert.equal(headers.get('content-type'), `${type}; charset=utf-8`)
      assert.match(body, words)
      assert.ok((await visitor.get('/topics/crime-law-and-justice')).body.includes(`${ending}"`))
      assert.ok(!body.includes('A gull sits'))
    })

  for (const path of [
    'crime',
    'crime-law-and-justice/',
    'Health',
    'nothing.rss',
    '.rss',
    'health.xml',
    'health?before=x',
  ])
    test(`/topics/${path} is ${path === 'crime' ? 'a topic of the second level' : 'none'}`, async () =>
      assert.equal((await visitor.get(`/topics/${path}`)).status, path === 'crime' ? 200 : 404))
})

async function signedIn(role: Role): Promise<Visitor> {
  const person = { name: `The ${role}`, email: `${role}@paper.example`, password: 'nine brown teacups' }
  await addAccount(fresh.world, { ...person, role })
  const account = new Visitor(site.address)
  const { email, password } = person
  assert.equal((await account.send('/sign-in', '/sign-in', { email, password })).status, 303)
  return account
}

describe('what an article is filed under is contested, without JavaScript', () => {
  let contributor: Visitor
  let editor: Visitor
  before(async () => {
    contributor = await signedIn('contributor')
    editor = await signedIn('editor')
  })

  const form = () => `/articles/${trial}/contest`
  const send = (who: Visitor, values: Record<string, string>) =>
    who.send(form(), form(), { section: '', reason: 'The text says so.', ...values })
  const waiting = async () =>
    [...(await editor.get('/contests')).body.split('Answered last')[0]!.matchAll(/href="(\/contests\/[0-9a-f-]{36})"/g)].map(([, path]) => path!) // prettier-ignore
  const answer = (path: string, given: string, reason = 'So it is.') =>
    editor.send(path, path, { answer: given, reason })
  const filing = async () => {
    const { sections, topics } = (await showArticle(fresh.world, trial))!
    const primary = sections.find(section => section.primary)?.country
    return [primary, sections.map(({ country }) => country), topics.map(({ code }) => code)] as const
  }

  test('by a contributor, from the article’s page, once however often it is sent', async () => {
    const { body } = await contributor.get(`/articles/${trial}`)
    assert.ok(body.includes(`href="${form()}?section=GE"`))
    assert.match((await contributor.get(`${form()}?section=GE`)).body, /value="wrong:GE"[^>]* checked/)
    for (let n = 0; n < 2; n++) {
      const sent = await send(contributor, { fault: 'wrong:GE' })
      assert.equal(sent.status, 303, readingOf(sent.body))
      assert.equal(sent.headers.get('location'), `/articles/${trial}?contested=1`)
    }
    assert.match((await contributor.get(`/articles/${trial}?contested=1`)).body, /An editor will look at/)
    assert.equal((await waiting()).length, 1)
  })

  const refused: [what: string, who: () => Visitor, values: Record<string, string>, status: number][] = [
    ['without an account', () => visitor, { fault: 'wrong:GE' }, 403],
    ['without a reason', () => contributor, { fault: 'wrong:GE', reason: ' ' }, 422],
    ['where nothing is chosen', () => contributor, { fault: '' }, 422],
    ['against a section that it is not under', () => contributor, { fault: 'wrong:JP' }, 422],
    ['for one that it is under', () => contributor, { fault: 'missing', section: 'GE' }, 422],
    ['for none', () => contributor, { fault: 'missing' }, 422],
    ['for no country at all', () => contributor, { fault: 'missing', section: 'XX' }, 422],
    ['for a topic as the main country', () => contributor, { fault: 'main', section: '07000000' }, 422],
    ['for the main country as the main one', () => contributor, { fault: 'main:GE' }, 422],
  ]
  for (const [what, who, values, status] of refused)
    test(`not ${what}`, async () => {
      assert.equal((await send(who(), values)).status, status)
      assert.equal((await waiting()).length, 1)
    })

  test('a stranger’s page of the article offers no such way', async () => {
    assert.ok(!(await visitor.get(`/articles/${trial}`)).body.includes('/contest'))
    assert.equal((await contributor.get('/contests')).status, 403)
  })

  test('what an editor keeps stays, and whoever contested it is told why', async () => {
    const before = await filing()
    const [path] = await waiting()
    assert.equal((await answer(path!, 'declined', ' ')).status, 422)
    assert.equal((await answer(path!, 'declined', 'The court sits in Georgia.')).status, 303)
    assert.deepEqual(await filing(), before)
    assert.match(readingOf((await contributor.get(form())).body), /declined: The court sits in Georgia\./)
    assert.equal((await send(contributor, { fault: 'wrong:GE' })).status, 422)
    assert.equal((await waiting()).length, 0)
  })

  test('what an editor accepts changes the article now, its story, and how it is found', async () => {
    await send(contributor, {
      fault: 'missing',
      section: '20000418',
      reason: 'The smugglers changed the climate.',
    })
    await send(contributor, { fault: 'main', section: 'AM' })
    await send(contributor, { fault: 'wrong:02000000' })
    for (const path of await waiting()) assert.equal((await answer(path, 'accepted')).status, 303)
    const [primary, countries, topics] = await filing()
    assert.equal(primary, 'AM')
    assert.deepEqual(countries, ['AM', 'GE'])
    assert.deepEqual([...topics].sort(), ['06000000', '20000418'])
    const page = readingOf((await visitor.get(`/articles/${trial}`)).body)
    assert.match(page, /An editor decided .*Not about crime, law and justice So it is\./)
    assert.ok((await visitor.get('/topics/climate-change')).body.includes(title))
    assert.ok(!(await visitor.get('/topics/crime-law-and-justice')).body.includes(title))
    assert.ok((await visitor.get('/countries/am')).body.includes(title))
    for (const [query, isFound] of [
      ['country:AM', true],
      ['topic:climate', true],
      ['topic:crime', false],
    ] as const)
      // prettier-ignore
      assert.equal((await visitor.get(`/search?q=smugglers+${query}`)).body.includes(`/articles/${trial}"`), isFound)
    const again = await answer((await answeredPaths())[0]!, 'declined')
    assert.equal(again.status, 422)
  })

  const answeredPaths = async () =>
    [...(await editor.get('/contests')).body.matchAll(/href="(\/contests\/[0-9a-f-]{36})"/g)].map(([, path]) => path!) // prettier-ignore

  test('a later reading of the article is filed as was decided', async () => {
    await read('/trial', title, [
      ...report,
      'The judge, the prosecutors and the lawyers went home from the court.',
    ])
    const [primary, countries, topics] = await filing()
    assert.equal(primary, 'AM')
    assert.ok(countries.includes('GE'))
    assert.ok(topics.includes('20000418') && !topics.includes('02000000'))
  })

  test('the decisions are cases for the filing, without words where the outlet reserves them', async () => {
    const cases = await Array.fromAsync(sectionCases(fresh.world))
    const faults = cases.map(({ contested }) => contested.fault).sort()
    assert.deepEqual(faults, ['main', 'missing', 'wrong'])
    assert.deepEqual([cases[2]!.primary, cases[2]!.others], ['AM', ['GE']])
    for (const one of cases) {
      assert.ok(one.text?.includes('Kutaisi') && isSectionCase(JSON.stringify(one)))
      assert.equal(checkSectionCase(JSON.stringify(one))?.stands, true)
    }
    assert.throws(() => checkSectionCase('{"contested":1}'), /no case/)
    await sql`update article set signals = '{"ai": true}'::jsonb where id = ${trial}`.execute(fresh.world.db)
    for await (const one of sectionCases(fresh.world)) {
      assert.deepEqual([one.title, one.text], [null, null])
      assert.equal(checkSectionCase(JSON.stringify(one)), null)
    }
  })

  test('a backup has them', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'sayso-contests-')), 'backup')
    await backUp(fresh.world, file)
    const rows = gunzipSync(await readFile(file))
      .toString()
      .split('\n')
    const count = (table: string) => {
      const from = rows.indexOf(JSON.stringify({ table })) + 1
      return rows.slice(from).findIndex(row => row.startsWith('{"table"') || row.startsWith('{"end"'))
    }
    assert.equal(count('contest'), 4)
    assert.ok(count('topic') > 0 && count('story_topic') > 0)
  })

  test('a decision that was taken back is a case no longer', async () => {
    await send(contributor, { fault: 'missing', section: '02000000', reason: 'It was a trial after all.' })
    for (const path of await waiting()) assert.equal((await answer(path, 'accepted')).status, 303)
    const cases = await Array.fromAsync(sectionCases(fresh.world))
    const told = cases.map(({ contested }) => `${contested.fault} ${contested.section}`).sort()
    assert.deepEqual(told, ['main AM', 'missing 02000000', 'missing 20000418'])
  })

  test('a hidden article is not contested, and what waited for an editor is gone', async () => {
    await send(contributor, { fault: 'wrong:GE', reason: 'Another one.' })
    await setArticleShown(fresh.world, { id: trial, action: 'hide', reason: 'a test', by: null })
    assert.equal((await contributor.get(form())).status, 404)
    assert.equal((await waiting()).length, 0)
    assert.ok(!(await visitor.get('/topics/climate-change')).body.includes(title))
  })
})
