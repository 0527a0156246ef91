import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import {
  addAccount,
  checkCase,
  operator,
  readArticle,
  regressionCases,
  setArticleShown,
  submitText,
  type Role,
} from '../../src/newsroom/index.ts'
import { wordsOf } from '../../src/news/index.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { harbourReport } from '../newsroom/outlet-server.ts'
import { servedSite, Visitor, type TestSite } from './served-site.ts'

let fresh: FreshWorld
let site: TestSite
let article = ''
let forms: string[] = []
let textHash = ''
let contributor: Visitor
let editor: Visitor
before(async () => {
  fresh = await freshWorld()
  site = await servedSite(fresh.world)
  contributor = await signedIn('contributor')
  editor = await signedIn('editor')
  article = await addArticle()
  // The text of an article from a paper is not ours: all that is said in it stands among what is quoted.
  forms = [...(await contributor.get(article)).body.matchAll(/class="object"\s+href="([^"]+)"/g)].map(
    ([, path]) => path!,
  )
})
after(async () => {
  await site.close()
  await fresh.close()
})

async function signedIn(role: Role, name = `The ${role}`): Promise<Visitor> {
  const person = { name, email: `${name.replaceAll(' ', '.')}@paper.example`, password: 'nine brown teacups' }
  await addAccount(fresh.world, { ...person, role })
  const visitor = new Visitor(site.address)
  const { email, password } = person
  assert.equal((await visitor.send('/sign-in', '/sign-in', { email, password })).status, 303)
  return visitor
}

async function addArticle(): Promise<string> {
  const given = { title: 'Constanta harbour to close', outlet: 'The Harrow Ledger', text: harbourReport.join('\n\n'), url: null, published: '2026-11-20', language: 'en' } // prettier-ignore
  const submitted = await submitText(fresh.world, operator, given)
  assert.equal(submitted.kind, 'waiting')
  await readArticle(fresh.world, submitted.kind === 'waiting' ? submitted.submissionId : '')
  const rows = await sql<{ id: string }>`select id from article`.execute(fresh.world.db)
  return `/articles/${rows.rows[0]!.id}`
}

/** What a person reads of a page, in one line. */
const readingOf = (page: string) => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const hiddenIn = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''

/** Fills in the form at an address as its page gives it. */
async function object(visitor: Visitor, form: string, values: { fault?: string; reason?: string }) {
  const { body } = await visitor.get(form)
  textHash ||= hiddenIn(body, 'text')
  const given = { statement: /statement=(\w+)/.exec(form)?.[1] ?? '', text: textHash }
  return visitor.send(form, `${article}/objection`, {
    fault: 'source',
    reason: 'The clerk says so.',
    ...given,
    ...values,
  })
}

const openOnes = async () => {
  const { body } = await editor.get('/objections')
  return [...new Set([...body.matchAll(/href="(\/objections\/[0-9a-f-]{36})"/g)].map(([, path]) => path!))]
}

describe('a statement is marked as wrong, without JavaScript', () => {
  test('by a contributor, on a page of its own that shows how it was read', async () => {
    assert.ok(forms.length >= 3)
    const page = await contributor.get(forms[0]!)
    assert.equal(page.status, 200)
    assert.match(readingOf(page.body), /Sayso read it so .* What is wrong Nobody says this/)
    assert.doesNotMatch(page.body, /<script/)
    const answer = await object(contributor, forms[0]!, {})
    assert.equal(answer.status, 303, readingOf(answer.body))
    assert.equal(answer.headers.get('location'), `${article}?marked=1`)
    assert.match((await contributor.get(`${article}?marked=1`)).body, /an editor will look at it/)
  })

  test('once, however often it is sent; with other words it is the later one', async () => {
    await object(contributor, forms[0]!, {})
    await object(contributor, forms[0]!, { reason: 'The mayor’s clerk says so.' })
    const open = await openOnes()
    assert.equal(open.length, 1)
    const words = readingOf((await editor.get(open[0]!)).body)
    assert.match(words, /Somebody else says it .*The contributor says The mayor’s clerk says so\./)
    assert.match((await contributor.get(forms[0]!)).body, /You have marked this statement as wrong already/)
  })

  const refused: [why: string, values: { fault?: string; reason?: string }, sentence: RegExp][] = [
    ['without what is wrong', { fault: '' }, /Choose what is wrong/],
    ['with something else than can be wrong', { fault: 'hedge' }, /Choose what is wrong/],
    ['without a reason', { reason: '  ' }, /what would be right/],
  ]
  for (const [why, values, sentence] of refused)
    test(`not ${why}; what was given is kept`, async () => {
      const answer = await object(contributor, forms[1]!, { reason: 'It is the port.', ...values })
      assert.equal(answer.status, 422)
      assert.match(answer.body, sentence)
      assert.equal(hiddenIn(answer.body, 'statement'), /statement=(\w+)/.exec(forms[1]!)?.[1])
    })

  test('not by strangers, readers, or from elsewhere', async () => {
    const form = forms[1]!
    const stranger = new Visitor(site.address)
    assert.match(readingOf((await stranger.get(form)).body), /for the contributors of this site\. Sign in/)
    assert.equal((await stranger.get(form)).status, 403)
    const reader = await signedIn('reader')
    assert.equal((await reader.get(form)).status, 403)
    const values = { statement: /statement=(\w+)/.exec(form)?.[1] ?? '', fault: 'source', reason: 'Because.' }
    assert.equal((await reader.send('/about', `${article}/objection`, values)).status, 403)
    assert.equal((await contributor.send(form, `${article}/objection`, { ...values, token: '' })).status, 403)
    const foreign = { origin: 'https://evil.example' }
    assert.equal((await contributor.send(form, `${article}/objection`, values, foreign)).status, 403)
    assert.equal((await openOnes()).length, 1)
  })

  test('not where the text is another by now, and nothing is there that was never read', async () => {
    const form = forms[1]!
    const values = { statement: /statement=(\w+)/.exec(form)?.[1] ?? '', fault: 'source', reason: 'Because.' }
    const late = await contributor.send(form, `${article}/objection`, { ...values, text: '00'.repeat(32) })
    assert.equal(late.status, 404)
    assert.match(late.body, /changed this article in the meantime/)
    assert.equal((await contributor.get(`${article}/objection?statement=0000000000000000`)).status, 404)
    assert.equal((await contributor.get('/articles/x/objection?statement=1')).status, 404)
  })

  test('sixty times an hour', async () => {
    const { db, now } = fresh.world
    const busy = await signedIn('contributor', 'A busy one')
    await object(busy, forms[2]!, { fault: 'other', reason: 'Again.' })
    await sql`
      insert into attempt (digest, deed, at)
      select digest, deed, ${now()} from attempt, generate_series(1, 59)
      where deed = 'object' and at = (select max(at) from attempt)`.execute(db)
    const answer = await object(busy, forms[2]!, { fault: 'other', reason: 'Again.' })
    assert.equal(answer.status, 429)
    assert.match(answer.body, /more than the limit of 60 objections an hour/)
  })
})

describe('an objection is answered', () => {
  test('by editors alone', async () => {
    const [path] = await openOnes()
    for (const asked of ['/objections', path!]) {
      assert.equal((await contributor.get(asked)).status, 403)
      assert.equal((await new Visitor(site.address).get(asked)).status, 403)
    }
    const given = { answer: 'accepted', reason: 'Quite so.' }
    assert.equal((await contributor.send('/add', path!, given)).status, 403)
  })

  test('with a reason; accepted it is said on the article’s page, and is a case for the tracing', async () => {
    const [path] = await openOnes()
    assert.equal((await editor.send(path!, path!, { answer: 'accepted', reason: ' ' })).status, 422)
    assert.equal((await editor.send(path!, path!, { reason: 'Quite so.' })).status, 422)
    const given = { answer: 'accepted', reason: 'The clerk is quoted.' }
    assert.equal((await editor.send(path!, path!, given)).headers.get('location'), '/objections')
    assert.equal((await editor.send(path!, path!, given)).status, 303, 'twice is once')
    assert.equal((await editor.send(path!, path!, { ...given, answer: 'declined' })).status, 422)
    assert.match(
      readingOf((await editor.get(path!)).body),
      /The editor answered: accepted The clerk is quoted\./,
    )
    assert.match(
      (await new Visitor(site.address).get(article)).body,
      /read wrongly, as an editor found: somebody else/,
    )
    assert.match((await contributor.get(forms[0]!)).body, /an editor agrees:[\s\S]*The clerk is quoted\./)
    const again = await object(contributor, forms[0]!, { fault: 'other', reason: 'Once more.' })
    assert.equal(again.status, 422)
    assert.match(readingOf(again.body), /and an editor agrees: The clerk is quoted\./)
    const cases = await Array.fromAsync(regressionCases(fresh.world))
    assert.equal(checkCase(JSON.stringify(cases[0])).stands, true, 'nobody has mended it yet')
    assert.throws(() => checkCase('{"id":"x"}'), /no case/)
    assert.equal(cases.length, 1)
    const { text, wrong, statements, publisher, language, published } = cases[0] ?? assert.fail()
    assert.deepEqual([publisher, language, published], ['The Harrow Ledger', 'en', '2026-11-20'])
    assert.ok(harbourReport.includes(text))
    assert.equal(wrong.fault, 'source')
    assert.ok(wordsOf(text, wrong.statement.cue).length > 0)
    assert.ok(statements.every(({ cue }) => wordsOf(text, cue).length > 0))
  })

  test('as many other things it goes with its article, and with the name of who made it', async () => {
    const { db } = fresh.world
    const id = article.split('/')[2]!
    await setArticleShown(fresh.world, { id, action: 'hide', reason: 'A test.', by: null })
    assert.deepEqual(await openOnes(), [])
    assert.deepEqual(await Array.fromAsync(regressionCases(fresh.world)), [])
    await setArticleShown(fresh.world, { id, action: 'restore', reason: 'A test.', by: null })
    await sql`update article set signals = '{"tdm": "header tdm-reservation: 1"}'`.execute(db)
    assert.deepEqual(await Array.fromAsync(regressionCases(fresh.world)), [null])
    await sql`update article set signals = null`.execute(db)
    await sql`delete from account where role in ('contributor', 'editor')`.execute(db)
    const kept = await sql<{ state: string }>`select * from objection order by state`.execute(db)
    assert.deepEqual(
      kept.rows.map(({ state }) => state),
      ['accepted', 'open'],
    )
    const told = JSON.stringify(kept.rows)
    assert.doesNotMatch(told, /mayor’s clerk|Again\.|"made_by":"|"answered_by":"/)
    assert.match(told, /The clerk is quoted\./)
  })

  test('and outlives that its text is traced anew', async () => {
    const { db } = fresh.world
    const before = await Array.fromAsync(regressionCases(fresh.world))
    await sql`update statement set id = gen_random_uuid(), ordinal = 100 - ordinal`.execute(db)
    assert.match((await new Visitor(site.address).get(article)).body, /read wrongly, as an editor found/)
    await sql`delete from statement`.execute(db)
    const after = await Array.fromAsync(regressionCases(fresh.world))
    assert.deepEqual(
      after,
      before.map(one => one && { ...one, statements: [] }),
    )
    assert.doesNotMatch((await new Visitor(site.address).get(article)).body, /as an editor found/)
  })

  test('for good: not even the database lets it be changed', async () => {
    const { db } = fresh.world
    const change = sql`update objection set answer = 'No, it is not.' where state = 'accepted'`.execute(db)
    await assert.rejects(change, /answered already/)
  })
})
