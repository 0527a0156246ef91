import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { operator, readArticle, setArticleShown, submitUrl } from '../../src/newsroom/index.ts'
import { submission } from '../../src/store/index.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { articlePage, harbourReport, outletServer, type OutletServer } from '../newsroom/outlet-server.ts'
import { servedSite, Visitor, type TestSite } from './served-site.ts'

let server: OutletServer
let fresh: FreshWorld
let site: TestSite
before(async () => {
  server = await outletServer()
  fresh = await freshWorld({ allow: [server.pair] })
  site = await servedSite(fresh.world)
})
after(async () => {
  await site.close()
  await fresh.close()
  await server.close()
})

async function read(path: string, place: string, headers: Record<string, string> = {}): Promise<string> {
  const report = harbourReport.map(words => words.replaceAll('Constanta', place))
  const url = server.serve(path, response =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(articlePage(`${place} harbour to close`, report)),
  )
  const submitted = await submitUrl(fresh.world, operator, url)
  assert.ok(submitted.kind === 'waiting')
  await readArticle(fresh.world, submitted.submissionId)
  return `/articles/${(await submission.findSubmission(fresh.world.db, submitted.submissionId))!.articleId}`
}

const visitor = () => new Visitor(site.address)
/** What a person reads of a page: without its tags, and without what its head says to programs. */
const readingOf = (page: string) =>
  page
    .replaceAll(/<script[\s\S]*?<\/script>|<a\s+class="ref[\s\S]*?<\/a\s*>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')

type Annotations = {
  readonly total: number
  readonly 'schema:about'?: { readonly id: string; readonly value: string }
  readonly first: {
    readonly items: readonly { readonly id: string; readonly target: Target | readonly Target[] }[]
  }
}
type Target = {
  readonly state?: { readonly cached: string }
  readonly selector?: readonly Selector[] | Selector
}
type Selector = { readonly start?: number; readonly end?: number; readonly exact?: string }

async function annotationsOf(article: string): Promise<Annotations> {
  const { status, body } = await visitor().get(`${article}/annotations.jsonld`)
  assert.equal(status, 200)
  return JSON.parse(body) as Annotations
}

const selectorsOf = ({ first }: Annotations) =>
  first.items
    .flatMap(({ target }) => [target].flat())
    .map(target => ({ ...target, all: [target.selector ?? []].flat() }))

for (const [name, headers, shown] of [
  ['an excerpt', {}, 'excerpt'],
  ['the headline', { 'x-robots-tag': 'nosnippet' }, 'headline'],
] as const)
  test(`of an article of which its page shows ${name}, no form gives out a sentence more`, async () => {
    const article = await read(`/${shown}`, shown === 'excerpt' ? 'Galati' : 'Braila', headers)
    const page = await visitor().get(article)
    const reading = readingOf(page.body)
    const forms = ['annotations.jsonld', 'chains.jsonld'].map(path => visitor().get(`${article}/${path}`))
    const told = [page.body, ...(await Promise.all(forms)).map(({ body }) => body)]
    const words = told.map(one => one.replaceAll('\\u0026', '&'))
    const sentences = harbourReport.flatMap(paragraph =>
      paragraph.replaceAll('Constanta', shown === 'excerpt' ? 'Galati' : 'Braila').split(/(?<=\.) /),
    )
    const kept = sentences.filter(sentence => !reading.includes(sentence))
    assert.ok(kept.length >= 1)
    for (const sentence of kept) assert.ok(!words.some(one => one.includes(sentence)), sentence)
    const annotations = await annotationsOf(article)
    assert.ok(annotations.total >= 4)
    const text = annotations['schema:about']?.value ?? ''
    assert.equal(text === '', shown === 'headline')
    for (const { all } of selectorsOf(annotations))
      for (const { exact = '' } of all) assert.ok(reading.includes(exact.replaceAll(/\s+/g, ' ')), exact)
  })

test('of an article that is shown whole, every position and quotation finds its words in the text of that hash', async () => {
  const article = await read('/whole', 'Tulcea')
  await sql`update outlet set rights = 'licensed'`.execute(fresh.world.db)
  const annotations = await annotationsOf(article)
  const about = annotations['schema:about'] ?? assert.fail('the text is not given')
  const sha256 = createHash('sha256').update(about.value).digest('base64url')
  assert.equal(about.id, `ni:///sha-256;${sha256}?ct=text/plain`)
  const codePoints = [...about.value]
  for (const { state, all } of selectorsOf(annotations)) {
    const [position, quote] = all
    assert.equal(state?.cached, about.id)
    assert.equal(codePoints.slice(position?.start, position?.end).join(''), quote?.exact)
  }
  await sql`update outlet set rights = 'quotation'`.execute(fresh.world.db)
})

test('the page of an article leads programs to its open forms, and these back', async () => {
  const article = await read('/linked', 'Sulina')
  const { headers, body } = await visitor().get(article)
  for (const path of ['annotations.jsonld', 'chains.jsonld']) {
    assert.ok(
      headers.get('link')?.includes(`<${article}/${path}>; rel="describedby"; type="application/ld+json"`),
    )
    assert.ok(body.includes(`href="${article}/${path}"`))
    const form = await visitor().get(`${article}/${path}`)
    assert.match(form.headers.get('content-type') ?? '', /^application\/ld\+json; profile="http/)
    assert.equal(form.headers.get('link'), `<${article}>; rel="describes"`)
    assert.equal(form.headers.get('tdm-reservation'), null)
  }
})

test('what an outlet reserves is reserved in the open forms too', async () => {
  const policy = { 'tdm-reservation': '1', 'tdm-policy': 'https://harrow.example/leave' }
  const article = await read('/reserved', 'Mangalia', policy)
  for (const path of ['', '/annotations.jsonld', '/chains.jsonld']) {
    const { headers } = await visitor().get(article + path)
    assert.equal(headers.get('tdm-reservation'), '1', path)
    assert.equal(headers.get('tdm-policy'), 'https://harrow.example/leave')
  }
})

test('an article that was taken down, or never was, is to be had in no form', async () => {
  const article = await read('/hidden', 'Navodari')
  const id = article.split('/')[2]!
  await setArticleShown(fresh.world, { id, action: 'hide', reason: 'A test.', by: null })
  for (const path of [
    `${article}/annotations.jsonld`,
    `${article}/chains.jsonld`,
    '/articles/x/annotations.jsonld',
  ])
    assert.equal((await visitor().get(path)).status, 404, path)
})
