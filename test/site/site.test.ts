import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addAccount, offerSetup, operator, readArticle, submitText } from '../../src/newsroom/index.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { articlePage, harbourReport } from '../newsroom/outlet-server.ts'
import { servedSite, Visitor, type TestSite } from './served-site.ts'

let fresh: FreshWorld
let site: TestSite
before(async () => {
  fresh = await freshWorld()
  site = await servedSite(fresh.world)
})
after(async () => {
  await site.close()
  await fresh.close()
})

const editor = { name: 'Ona Vell', email: 'ona@paper.example', password: 'nine brown teacups' }

async function signedIn(who = editor): Promise<Visitor> {
  const visitor = new Visitor(site.address)
  const answer = await visitor.send('/sign-in', '/sign-in', {
    email: who.email,
    password: who.password,
    back: '/add',
  })
  assert.equal(answer.status, 303)
  return visitor
}

describe('the first run', () => {
  test('creates the first editor through a link that works once', async () => {
    const token = (await offerSetup(fresh.world))!
    const visitor = new Visitor(site.address)
    const weak = await visitor.send(`/setup/${token}`, `/setup/${token}`, { ...editor, password: 'short' })
    assert.equal(weak.status, 422)
    assert.match(weak.body, /at least 12 characters/)
    assert.doesNotMatch(weak.body, /value="short"/)
    const done = await visitor.send(`/setup/${token}`, `/setup/${token}`, editor)
    assert.equal(done.status, 303)
    assert.match((await visitor.get('/')).body, /Ona Vell/)
    assert.equal((await visitor.get(`/setup/${token}`)).status, 404)
    assert.equal(await offerSetup(fresh.world), null)
  })

  test('has no default password: nobody gets in with a guess', async () => {
    for (const [email, password] of [
      ['admin', 'admin'],
      [editor.email, 'password'],
      ['', ''],
    ] as const) {
      const answer = await new Visitor(site.address).send('/sign-in', '/sign-in', { email, password })
      assert.equal(answer.status, 403)
      assert.match(answer.body, /do not belong together/)
    }
  })
})

describe('adding in the browser, without JavaScript', () => {
  test('needs an account here, and the page says how to get on', async () => {
    const visitor = new Visitor(site.address)
    const page = await visitor.get('/add')
    assert.match(page.body, /Sign in/)
    assert.equal((await visitor.send('/sign-in', '/add', { url: 'https://outlet.example/x' })).status, 403)
  })

  test('by text: the submission has a page that shows how far it is', async () => {
    const visitor = await signedIn()
    const answer = await visitor.send('/add/text', '/add/text', {
      title: 'Constanta harbour to close', outlet: 'The Harrow Ledger', published: '2026-11-20', text: harbourReport.join('\n\n'), url: '', language: '',
    }) // prettier-ignore
    assert.equal(answer.status, 303)
    const path = answer.headers.get('location')!
    assert.match(path, /^\/submissions\/[0-9a-f-]{36}$/)
    const waiting = await visitor.get(path)
    assert.match(waiting.body, /http-equiv="refresh"/)
    await readArticle(fresh.world, path.split('/')[2]!)
    const done = await visitor.get(path)
    const article = /href="(\/articles\/[0-9a-f-]+)"/.exec(done.body)![1]!
    const page = await visitor.get(article)
    assert.match(page.body, /Ilinca Dorobantu/)
    assert.match(page.body, /Ona Vell/)
  })

  test('by the page that the reader is looking at', async () => {
    const visitor = await signedIn()
    const page = articlePage(
      'A page seen by a reader',
      harbourReport.map(text => text.replaceAll('Constanta', 'Tulcea')),
    )
    const answer = await visitor.send('/add/page', '/add/page', {
      url: 'https://ledger.example/tulcea',
      html: page,
    })
    assert.equal(answer.status, 303, answer.body)
    await readArticle(fresh.world, answer.headers.get('location')!.split('/')[2]!)
    const submission = await visitor.get(answer.headers.get('location')!, { accept: 'application/json' })
    assert.equal((JSON.parse(submission.body) as { state: string }).state, 'read')
  })

  test('tells at once when the article is already here', async () => {
    const visitor = await signedIn()
    const answer = await visitor.send('/add', '/add', { url: 'https://ledger.example/tulcea?utm_source=x' })
    assert.match(answer.headers.get('location') ?? '', /^\/articles\//)
  })

  const refused: [why: string, url: string, sentence: RegExp][] = [
    ['not a URL', 'hello there', /not an address of the web/],
    ['a file', 'file:///etc/passwd', /pages of the web only|not an address/],
    ['this machine', 'http://127.0.0.1/', /this computer|private|not public/i],
    ['a private network in disguise', 'http://[::ffff:10.0.0.1]/', /private/],
  ]
  for (const [why, url, sentence] of refused)
    test(`refuses ${why} in the form with one sentence, and in JSON with the same`, async () => {
      const visitor = await signedIn()
      const answer = await visitor.send('/add', '/add', { url })
      assert.equal(answer.status, 422)
      assert.match(answer.body, sentence)
      const json = await visitor.send('/add', '/add', { url }, { accept: 'application/json' })
      assert.equal(json.headers.get('content-type'), 'application/problem+json')
      assert.match((JSON.parse(json.body) as { title: string }).title, sentence)
    })
})

describe('the site does not trust', () => {
  test('a form without its token, with another visitor’s token, or from another site', async () => {
    const visitor = await signedIn()
    const values = { url: 'https://outlet.example/y' }
    assert.equal((await visitor.send('/add', '/add', { ...values, token: '' })).status, 403)
    const other = await new Visitor(site.address).get('/sign-in')
    const token = /name="token"\s+value="([^"]+)"/.exec(other.body)![1]!
    assert.equal((await visitor.send('/add', '/add', { ...values, token })).status, 403)
    assert.equal((await visitor.send('/add', '/add', values, { origin: 'https://evil.example' })).status, 403)
    assert.equal((await visitor.send('/add', '/add', values, { 'sec-fetch-site': 'cross-site' })).status, 403)
  })

  test('a host name that is not its own', async () => {
    const { request } = await import('node:http')
    const status = await new Promise<number | undefined>(resolve => {
      request(`${site.address}/`, { headers: { host: 'rebound.example' } }, answer =>
        resolve(answer.resume().statusCode),
      ).end()
    })
    assert.equal(status, 421)
  })

  test('the text of articles: markup in it is shown, never run', async () => {
    const nasty = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    const submitted = await submitText(fresh.world, operator, {
      text: [`Minister ${nasty} speaks`, ...harbourReport.map(text => `${text} ${nasty}`)].join('\n\n'),
      title: `Title ${nasty}`, outlet: `Outlet ${nasty}`, url: null, published: null, language: 'en',
    }) // prettier-ignore
    await readArticle(fresh.world, submitted.kind === 'waiting' ? submitted.submissionId : '')
    const visitor = new Visitor(site.address)
    const front = await visitor.get('/')
    for (const path of [
      '/',
      ...[...front.body.matchAll(/href="(\/(?:stories|articles|outlets)\/[^"]+)"/g)].map(found => found[1]!),
    ]) {
      const { body } = await visitor.get(path)
      assert.doesNotMatch(body, /<script>alert|<img src=x/, path)
    }
  })
})

describe('every answer', () => {
  test('carries a strict policy and runs nothing inline', async () => {
    const visitor = await signedIn()
    for (const path of ['/', '/add', '/add/text', '/add/page', '/about', '/sign-in', '/nowhere']) {
      const { headers, body } = await visitor.get(path)
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.doesNotMatch(body, /<script(?![^>]*\bsrc=)|\sstyle=|\son\w+="/, path)
    }
  })

  test('to something that is not there is one clear sentence with a way on', async () => {
    const visitor = new Visitor(site.address)
    for (const path of [
      '/nowhere',
      '/articles/1',
      '/articles/01890000-0000-7000-8000-000000000000',
      '/stories/none',
      '/outlets/none',
      '/countries/xyz',
      '/submissions/2',
      '/setup/wrong',
      '/?before=rubbish',
    ]) {
      const { status, body } = await visitor.get(path)
      assert.equal(status, 404, path)
      assert.match(body, /<h1>[^<]{10,}\.<\/h1>/, path)
    }
  })

  test('is not sent again to a reader who has it', async () => {
    const visitor = new Visitor(site.address)
    const first = await visitor.get('/about')
    const again = await visitor.get('/about', { 'if-none-match': first.headers.get('etag')! })
    assert.equal(again.status, 304)
    const style = /href="(\/assets\/sayso[^"]+)"/.exec(first.body)![1]!
    assert.match((await visitor.get(style)).headers.get('cache-control')!, /immutable/)
  })

  test('to a reader who only reads sets no cookie', async () => {
    for (const path of ['/about', '/countries/ro'])
      assert.equal((await new Visitor(site.address).get(path)).headers.get('set-cookie'), null)
  })
})

test('what a role may not do is refused with its sentence', async () => {
  const reader = { name: 'Rea Der', email: 'rea@paper.example', password: 'seven green doors' }
  await addAccount(fresh.world, { ...reader, role: 'reader' })
  const visitor = await signedIn(reader)
  const answer = await visitor.send('/sign-in', '/add', { url: 'https://outlet.example/z' })
  assert.equal(answer.status, 403)
  assert.match(answer.body, /Adding articles needs an account/)
})

describe('weird input', () => {
  test('is answered with a sentence, never with 500', async () => {
    const visitor = await signedIn()
    const paths = [
      '/stories/%00',
      '/outlets/a%00b',
      '/articles/%00',
      '/?before=%00',
      '/%ff%fe',
      `/outlets/${'x'.repeat(5000)}`,
      '/countries/%F0%9F%87%AE',
    ]
    for (const path of paths) assert.equal((await visitor.get(path)).status, 404, path.slice(0, 40))
    const texts: Record<string, string>[] = [
      { title: 'A\0title', outlet: 'An\0outlet', text: `${harbourReport.join('\n\n')}\0` },
      { title: 'x'.repeat(100_000), outlet: 'Outlet', text: harbourReport.join('\n\n') },
      { title: '', outlet: 'y'.repeat(100_000), text: harbourReport.join('\n\n') },
    ]
    for (const values of texts) {
      const { status } = await visitor.send('/add/text', '/add/text', values)
      assert.ok(status === 303 || status === 422, String(status))
    }
    assert.equal(
      (await visitor.send('/sign-in', '/sign-in', { email: 'a\0b', password: 'x\0y' })).status,
      403,
    )
  })

  test('a form that arrives damaged is refused with a sentence', async () => {
    const answer = await fetch(`${site.address}/add/page`, {
      method: 'POST',
      body: 'rubbish',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    assert.ok(answer.status === 422 || answer.status === 403, String(answer.status))
    assert.match(await answer.text(), /<h1>[^<]+\.<\/h1>/)
  })
})
