import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import {
  addAccount,
  operator,
  readArticle,
  showArticle,
  showStory,
  submitUrl,
} from '../../src/newsroom/index.ts'
import { page, submission } from '../../src/store/index.ts'
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

/** Words of the last paragraph, which no excerpt reaches. */
const last = 'About forty ships call at the harbour every week'

/** Serves an article about a place with these headers. */
function serve(path: string, place: string, headers: Record<string, string>, head = ''): string {
  const report = harbourReport.map(words => words.replaceAll('Constanta', place))
  const body = articlePage(`${place} harbour to close`, report).replace('</head>', `${head}</head>`)
  return server.serve(path, response =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body),
  )
}

async function read(url: string): Promise<{ articleId: string; submissionId: string }> {
  const submitted = await submitUrl(fresh.world, operator, url)
  assert.ok(submitted.kind === 'waiting')
  await readArticle(fresh.world, submitted.submissionId)
  const { articleId } = (await submission.findSubmission(fresh.world.db, submitted.submissionId))!
  return { articleId: articleId!, submissionId: submitted.submissionId }
}

/** As when an editor has a licence from the outlet. */
async function setLicence() {
  await sql`update outlet set rights = 'licensed'`.execute(fresh.world.db)
}

const wordsOf = (body: string) => body.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')

async function pageWords(articleId: string, visitor = new Visitor(site.address)): Promise<string> {
  return wordsOf((await visitor.get(`/articles/${articleId}`)).body)
}

describe('what an outlet says to robots with a page', () => {
  test('leaves a headline where no words may be shown, on the story’s card as well', async () => {
    const { articleId } = await read(serve('/wordless', 'Braila', { 'x-robots-tag': 'nosnippet' }))
    const view = (await showArticle(fresh.world, articleId))!
    assert.deepEqual([view.shown, view.text], ['headline', ''])
    assert.equal(view.beyond.length, view.counts.statements)
    assert.equal((await showStory(fresh.world, view.story!.slug))!.card.lead, null)
    const lead = harbourReport[0]!.replace('Constanta', 'Braila')
    assert.ok(!(await pageWords(articleId)).includes(lead))
  })

  test('is read in its headers and its head, and shown: an excerpt and the reason in words, instead of the full text', async () => {
    const plain = await read(serve('/plain', 'Galati', {}))
    const kept = await read(serve('/kept', 'Mangalia', { 'x-robots-tag': 'noindex, noarchive' }))
    const tdm = '<meta name="tdm-policy" content="https://harrow.example/leave">'
    const mined = await read(serve('/mined', 'Tulcea', { 'tdm-reservation': '1' }, `${tdm}<meta name="robots" content="noai">`))
    await setLicence()
    assert.ok((await pageWords(plain.articleId)).includes(last))
    const keptWords = await pageWords(kept.articleId)
    assert.ok(!keptWords.includes(last))
    assert.match(keptWords, /This is an excerpt, because the outlet asks robots not to show a kept copy of this page\. Read the article at/)
    assert.match(keptWords, /not to show a kept copy of this page \(X-Robots-Tag: noarchive\)/)
    assert.doesNotMatch(keptWords, /machines are trained|For editors/)
    const minedWords = await pageWords(mined.articleId)
    assert.ok(!minedWords.includes(last))
    assert.match(minedWords, /not to train machines with its text and not to mine its text without leave\./)
    assert.match(minedWords, /left out of everything that machines are trained with/)
  }) // prettier-ignore

  test('is explained to an editor, whose right for the one article counts for more', async () => {
    const person = { name: 'Ona Vell', email: 'ona@paper.example', password: 'nine brown teacups' }
    await addAccount(fresh.world, { ...person, role: 'editor' })
    const editor = new Visitor(site.address)
    await editor.send('/sign-in', '/sign-in', { email: person.email, password: person.password })
    const { articleId } = await read(serve('/told', 'Sulina', { 'x-robots-tag': 'noarchive' }))
    await setLicence()
    assert.match(await pageWords(articleId, editor), /For editors: this counts for more than the right set/)
    await sql`update article set rights = 'licensed' where id = ${articleId}`.execute(fresh.world.db)
    const words = await pageWords(articleId, editor)
    assert.ok(words.includes(last))
    assert.doesNotMatch(words, /For editors/)
  })

  test('outlives a crash between the fetch and the reading, since it is kept beside the bytes', async () => {
    const { submissionId } = await read(serve('/crash', 'Medgidia', { 'x-robots-tag': 'noai' }))
    const { pageId } = (await submission.findSubmission(fresh.world.db, submissionId))!
    assert.deepEqual((await page.readPage(fresh.world.db, pageId!))!.robotHeaders, { robotsTag: ['noai'] })
  })

  test('holds as its newest page says it', async () => {
    const first = await read(serve('/changes', 'Cernavoda', { 'x-robots-tag': 'noarchive' }))
    const canonical = `<link rel="canonical" href="${server.address}/changes">`
    const again = await read(serve('/again', 'Cernavoda', { 'tdm-reservation': '1' }, canonical))
    assert.equal(again.articleId, first.articleId)
    const { forbidden } = (await showArticle(fresh.world, first.articleId))!.signals
    assert.deepEqual(forbidden, { tdm: 'header tdm-reservation: 1' })
  }) // prettier-ignore
})
