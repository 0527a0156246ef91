import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import {
  articlePage,
  harbourReport,
  html,
  outletServer,
  type OutletServer,
} from '../../test/newsroom/outlet-server.ts'
import { freshWorld, type FreshWorld } from '../../test/newsroom/fresh-world.ts'
import { makeFetcher } from '../fetch/index.ts'
import { Refusal } from '../news/index.ts'
import {
  operator,
  readArticle,
  refreshStale,
  showArticle,
  showQueue,
  showRevisions,
  showStory,
  showSubmission,
  submitPage,
  submitText,
  submitUrl,
  type GivenText,
  type Submitter,
} from './index.ts'

let outlet: OutletServer
let fresh: FreshWorld
before(async () => {
  outlet = await outletServer()
  fresh = await freshWorld({ openAdding: true, allow: [outlet.pair] })
})
after(async () => {
  await fresh.close()
  await outlet.close()
})

const reader: Submitter = { by: 'nobody', address: '203.0.113.7' }

/** Adds by address and reads at once; the submission's page as it stands then. */
async function add(url: string) {
  const submitted = await submitUrl(fresh.world, operator, url)
  if (submitted.kind === 'already')
    return { state: 'read' as const, articleId: submitted.articleId, already: true, refusal: null }
  await readArticle(fresh.world, submitted.submissionId)
  return (await showSubmission(fresh.world, submitted.submissionId))!
}

async function count(table: string): Promise<number> {
  const rows = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(fresh.world.db)
  return rows.rows[0]!.n
}

describe('an article added by its address', () => {
  test('travels the whole way: who says what, where it is filed, its story and what it rests on', async () => {
    const url = outlet.serve('/harbour', html(articlePage('Constanta harbour to close', harbourReport)))
    const { state, articleId } = await add(url)
    assert.equal(state, 'read')
    const view = (await showArticle(fresh.world, articleId!))!
    assert.equal(view.title, 'Constanta harbour to close')
    assert.equal(view.outlet.name, 'The Harrow Ledger')
    assert.equal(view.published?.toISOString(), '2026-11-20T09:00:00.000Z')
    assert.equal(view.sections[0]?.country, 'RO')
    assert.ok(view.counts.statements >= 4, `${view.counts.statements} statements`)
    assert.ok(view.counts.unnamed >= 1)
    assert.equal(view.responsibility.provenance, 'fetched')
    const story = (await showStory(fresh.world, view.story!.slug))!
    assert.equal(story.articles.length, 1)
    assert.ok(story.origins.min >= 1 && story.origins.max >= story.origins.min)
  })

  test('read with little confidence, is named to the editors and shown as an excerpt, whatever its rights allow', async () => {
    const bare = `<html><head><title>Notice of works</title></head><body><p>${harbourReport[4]}</p></body></html>`
    const { articleId } = await add(outlet.serve('/notice', html(bare)))
    await sql`update article set rights = 'licensed' where id = ${articleId}`.execute(fresh.world.db)
    const view = (await showArticle(fresh.world, articleId!))!
    assert.deepEqual([view.unsure, view.shown], [true, 'excerpt'])
    const { unsure } = await showQueue(fresh.world)
    assert.deepEqual(
      unsure.map(one => one.articleId),
      [articleId],
    )
  })

  test('is believed what it states as its address, unless pages with other texts state the same', async () => {
    const stated = `<link rel="canonical" href="${outlet.address}/section">`
    const pageOf = (title: string, paragraphs: readonly string[]) =>
      html(articlePage(title, paragraphs).replace('</head>', `${stated}</head>`))
    const bridge = harbourReport.map(text => text.split(' ').toReversed().join(' '))
    const first = await add(outlet.serve('/stated-1', pageOf('A first report', harbourReport.toReversed())))
    const again = await add(outlet.serve('/stated-2', pageOf('A first report', harbourReport.toReversed())))
    const other = await add(outlet.serve('/stated-3', pageOf('Another report', bridge)))
    assert.deepEqual([again.articleId, again.already], [first.articleId, true])
    assert.notEqual(other.articleId, first.articleId)
    const view = (await showArticle(fresh.world, other.articleId!))!
    assert.equal(view.responsibility.address, `${outlet.address}/stated-3`)
  })

  test('shows an excerpt only, since other people’s text is quoted and not reprinted', async () => {
    const { articleId } = await add(`${outlet.address}/harbour`)
    const view = (await showArticle(fresh.world, articleId!))!
    assert.equal(view.shown, 'excerpt')
    assert.ok(view.text.length < harbourReport.join('').length / 2)
    assert.ok(view.statements.length + view.beyond.length === view.counts.statements)
    for (const { source, cue, content } of view.statements)
      for (const [start, end] of [...source, ...cue, ...content])
        assert.ok(start >= 0 && start < end && end <= view.text.length)
  })

  test('keeps the bytes of its page with their hash', async () => {
    const page = articlePage('Bytes are kept', harbourReport.slice().reverse())
    await add(outlet.serve('/bytes', html(page)))
    const rows = await sql<{
      sha256: Buffer
      bytes: number
    }>`select sha256, bytes from page where address like '%/bytes'`.execute(fresh.world.db)
    assert.deepEqual(rows.rows, [
      { sha256: createHash('sha256').update(page).digest(), bytes: Buffer.byteLength(page) },
    ])
  })

  test('binds every statement to the hash of the text it points into', async () => {
    const rows = await sql<{ loose: number }>`
      select count(*) as loose
      from statement
      join revision on revision.id = statement.revision_id
      where statement.text_hash <> revision.text_hash or sha256(convert_to(revision.text, 'UTF8')) <> revision.text_hash`.execute(
      fresh.world.db,
    )
    assert.equal(rows.rows[0]!.loose, 0)
  })

  test('is already here the second time, under a tracking parameter too', async () => {
    const before = await count('article')
    const submitted = await submitUrl(fresh.world, operator, `${outlet.address}/harbour?utm_source=mail#top`)
    assert.equal(submitted.kind, 'already')
    assert.equal(await count('article'), before)
  })

  test('is one article when it is added several times at once', async () => {
    const url = outlet.serve(
      '/at-once',
      html(
        articlePage(
          'Added by many',
          harbourReport.map(text => text.replace('Constanta', 'Mangalia')),
        ),
      ),
    )
    const before = await count('article')
    const submitted = await Promise.all([1, 2, 3, 4].map(() => submitUrl(fresh.world, operator, url)))
    await Promise.all(
      submitted.map(given => readArticle(fresh.world, given.kind === 'waiting' ? given.submissionId : '')),
    )
    assert.equal(await count('article'), before + 1)
    const views = await Promise.all(
      submitted.map(given => showSubmission(fresh.world, given.kind === 'waiting' ? given.submissionId : '')),
    )
    assert.equal(new Set(views.map(view => view!.articleId)).size, 1)
    assert.deepEqual(views.map(view => view!.already).sort(), [false, true, true, true])
  })

  test('is read once however often its job comes back', async () => {
    const url = outlet.serve(
      '/again',
      html(
        articlePage(
          'Read again',
          harbourReport.map(text => text.replace('Constanta', 'Sulina')),
        ),
      ),
    )
    const submitted = await submitUrl(fresh.world, operator, url)
    const id = submitted.kind === 'waiting' ? submitted.submissionId : ''
    await Promise.all([readArticle(fresh.world, id), readArticle(fresh.world, id)])
    await readArticle(fresh.world, id)
    const rows = await sql<{
      n: number
    }>`select count(*) as n from revision where submission_id = ${id}`.execute(fresh.world.db)
    assert.equal(rows.rows[0]!.n, 1)
    const log = await sql<{ n: number }>`
      select count(*) as n from membership where article_id = (select article_id from submission where id = ${id})`.execute(
      fresh.world.db,
    )
    assert.equal(log.rows[0]!.n, 1)
  })

  test('becomes a next revision when its text has changed: quietly, or with a correction', async () => {
    const path = '/changing'
    const first = harbourReport.map(text => text.replace('Constanta', 'Galati'))
    const serve = (paragraphs: string[], extra = '') =>
      outlet.serve(path, html(articlePage('A changing text', paragraphs, { extra })))
    const { articleId } = await add(serve(first))
    const readAgain = async () => {
      // What the site would do for an address it knows: a submission is made directly, since adding it says "already here".
      const given = await submitPage(fresh.world, operator, { url: `${outlet.address}${path}`, html: 'x' })
      assert.equal(given.kind, 'already')
      const id = (
        await sql<{ id: string }>`
        insert into submission (id, via, address, provenance) values (gen_random_uuid(), 'url', ${outlet.address + path}, 'fetched') returning id`.execute(
          fresh.world.db,
        )
      ).rows[0]!.id
      await readArticle(fresh.world, id)
    }
    serve(first.map(text => text.replace('three days', 'nine days')))
    await readAgain()
    serve(
      first.map(text => text.replace('three days', 'two days')),
      '<p class="correction"><strong>Correction:</strong> An earlier version of this article said nine days. It is two.</p>',
    )
    await readAgain()
    const view = (await showRevisions(fresh.world, articleId!))!
    assert.deepEqual(
      view.revisions.map(revision => revision.change),
      ['first', 'quiet', 'corrected'],
    )
    const quiet = view.revisions[1]!.difference.filter(step => step.kind !== 'equal').map(
      step => `${step.kind} ${step.text.trim()}`,
    )
    assert.deepEqual(quiet, ['removed three', 'added nine'])
    const { responsibility } = (await showArticle(fresh.world, articleId!))!
    assert.deepEqual(
      responsibility.changes.map(({ change }) => change),
      ['quiet', 'corrected'],
    )
  })
})

describe('a page that cannot be had', () => {
  const cases: [why: string, code: string, serve: (server: OutletServer) => string][] = [
    [
      'refused with 403',
      'status',
      server => server.serve('/403', response => void response.writeHead(403).end('no')),
    ],
    ['not there any more', 'status', server => `${server.address}/nowhere`],
    [
      'a PDF',
      'not-html',
      server =>
        server.serve(
          '/pdf',
          response => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
        ),
    ],
    [
      'an endless redirect',
      'redirects',
      server =>
        server.serve('/round', response => void response.writeHead(302, { location: '/round' }).end()),
    ],
    [
      'a redirect into a private network',
      'address',
      server =>
        server.serve(
          '/inward',
          response => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
        ),
    ],
    [
      'a list of headlines',
      'not-an-article',
      server =>
        server.serve(
          '/list',
          html(
            `<html><head><title>News</title></head><body><ul>${'<li><a href="/x">A headline of an article</a></li>'.repeat(30)}</ul></body></html>`,
          ),
        ),
    ],
    [
      'a bot wall',
      'bot',
      server =>
        server.serve(
          '/bot',
          html(
            '<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1><p>Please verify you are human by completing the action below. Enable JavaScript and cookies to continue.</p><div class="captcha"></div></body></html>',
          ),
        ),
    ],
  ]
  for (const [why, code, serve] of cases)
    test(`is a visible state with its reason: ${why}`, async () => {
      const articles = await count('article')
      const view = await add(serve(outlet))
      assert.equal(view.state, 'refused')
      assert.equal(view.refusal?.code, code)
      assert.match(view.refusal!.sentence, /^\S.{20,}\.$/)
      assert.equal(await count('article'), articles)
    })

  test('is refused at once where nobody may connect, and nothing is kept', async () => {
    const before = await count('submission')
    for (const url of [
      'file:///etc/passwd',
      'http://127.0.0.1/',
      'http://[::ffff:10.0.0.1]/',
      'http://169.254.169.254/latest',
      'not a url',
      '',
      'javascript:alert(1)',
      'http://user:pass@outlet.example/',
    ])
      await assert.rejects(submitUrl(fresh.world, operator, url), Refusal, url)
    assert.equal(await count('submission'), before)
  })

  test('says so when robots.txt asks robots to stay away', async () => {
    const strict = await outletServer()
    strict.serve('/robots.txt', response => void response.writeHead(200).end('User-agent: *\nDisallow: /\n'))
    const url = strict.serve('/closed', html(articlePage('Closed', harbourReport)))
    const fetcher = makeFetcher({ siteUrl: 'http://test.invalid', version: '0', allow: [strict.pair] })
    const submitted = await submitUrl({ ...fresh.world, fetcher }, operator, url)
    const id = submitted.kind === 'waiting' ? submitted.submissionId : ''
    await readArticle({ ...fresh.world, fetcher }, id)
    assert.equal((await showSubmission(fresh.world, id))!.refusal?.code, 'robots')
    assert.deepEqual(strict.asked, [])
    await fetcher.close()
    await strict.close()
  })
})

describe('an article added by its text', () => {
  const given = (more: Partial<GivenText>): GivenText => ({
    text: ['Mill bridge to open in May', ...harbourReport].join('\n\n'),
    title: null,
    outlet: 'The Mill Post',
    url: null,
    published: '2026-11-20',
    language: null,
    ...more,
  })
  const read = async (who: Submitter, what: GivenText) => {
    const submitted = await submitText(fresh.world, who, what)
    if (submitted.kind === 'already') return submitted.articleId
    await readArticle(fresh.world, submitted.submissionId)
    const view = (await showSubmission(fresh.world, submitted.submissionId))!
    assert.equal(view.state, 'read', view.refusal?.sentence)
    return view.articleId!
  }

  test('is supplied when anybody pasted it, and vouched when the operator did', async () => {
    const supplied = await read(reader, given({ outlet: 'Anybody’s Paper' }))
    assert.equal((await showArticle(fresh.world, supplied))!.responsibility.provenance, 'supplied')
    const vouched = await read(operator, given({ outlet: 'The Operator’s Paper' }))
    assert.equal((await showArticle(fresh.world, vouched))!.responsibility.provenance, 'vouched')
  })

  test('never takes the place of what Sayso fetched, and gives way to it', async () => {
    const text = harbourReport.map(line => line.replace('Constanta', 'Braila'))
    const url = outlet.serve('/braila', html(articlePage('Braila harbour to close', text)))
    const supplied = await read(
      reader,
      given({
        url,
        text: ['Braila harbour to close', ...text.map(line => line.replace('three', 'thirty'))].join('\n\n'),
      }),
    )
    const fetched = await add(url)
    assert.equal(fetched.articleId, supplied)
    const view = (await showArticle(fresh.world, supplied))!
    assert.equal(view.responsibility.provenance, 'fetched')
    assert.equal(view.outlet.name, 'The Harrow Ledger', 'whose the host is, the fetched page says')
    const again = await submitText(fresh.world, reader, given({ url, text: 'Something else altogether.' }))
    assert.deepEqual(again, { kind: 'already', articleId: supplied })
  })

  test('is refused with one sentence when it is empty, without an outlet or with a date that is none', async () => {
    await assert.rejects(submitText(fresh.world, reader, given({ text: ' \n ' })), /There is no text to read/)
    await assert.rejects(submitText(fresh.world, reader, given({ outlet: ' ' })), /which outlet/)
    await assert.rejects(
      submitText(fresh.world, reader, given({ published: '20 November' })),
      /is not a date/,
    )
    await assert.rejects(submitText(fresh.world, reader, given({ text: 'x'.repeat(600_000) })), /longer than/)
  })
})

describe('adding without an account', () => {
  test('is limited per address, and another address has its own count', async () => {
    const hasty: Submitter = { by: 'nobody', address: '203.0.113.99' }
    for (let n = 0; n < 10; n++) await submitUrl(fresh.world, hasty, `https://outlet.example/${n}`)
    await assert.rejects(
      submitUrl(fresh.world, hasty, 'https://outlet.example/11'),
      /more than the limit of 10 articles/,
    )
    await submitUrl(fresh.world, { by: 'nobody', address: '203.0.113.98' }, 'https://outlet.example/12')
  })

  test('is refused where the operator wants accounts', async () => {
    const closed = { ...fresh.world, openAdding: false }
    await assert.rejects(submitUrl(closed, reader, 'https://outlet.example/x'), /needs an account/)
    await assert.rejects(
      submitUrl(
        closed,
        { by: 'account', id: 'x', role: 'reader', address: null },
        'https://outlet.example/x',
      ),
      /needs an account/,
    )
  })

  test('keeps no address, only a keyed digest', async () => {
    const rows = await sql<{
      digest: string
    }>`select encode(digest, 'escape') as digest from attempt`.execute(fresh.world.db)
    assert.ok(rows.rows.length > 0)
    for (const { digest } of rows.rows) assert.doesNotMatch(digest, /203\.0\.113/)
  })
})

describe('a pasted article of the shape that started the project', () => {
  // Every name, outlet and verb is drawn anew: the result rests on the shape of the sentences, not on their words.
  const people = ['Dorin Vale', 'Aska Merrin', 'Teodor Quill', 'Lisbet Orre']
  const outlets = ['The Harrow Ledger', 'The Vane Herald', 'The Mill Post', 'The Lindmoor Courier']
  const broadcasters = ['Kestrel', 'Talas', 'Meridian', 'Oru']
  const reported = ['reported', 'said']
  const countries = [
    ['Norway', 'Norwegian', 'NO'],
    ['Peru', 'Peruvian', 'PE'],
    ['Kenya', 'Kenyan', 'KE'],
    ['Portugal', 'Portuguese', 'PT'],
  ] as const

  type Names = typeof pasted extends fc.Arbitrary<infer Drawn> ? Drawn : never
  const pasted = fc
    .record({
      person: fc.constantFrom(...people),
      outlet: fc.constantFrom(...outlets),
      cited: fc.constantFrom(...outlets),
      broadcaster: fc.constantFrom(...broadcasters),
      verb: fc.constantFrom(...reported),
      asks: fc.constantFrom(...countries),
      asked: fc.constantFrom(...countries),
    })
    .filter(({ outlet, cited, asks, asked }) => outlet !== cited && asks[0] !== asked[0])

  const shape = ({ person, outlet, cited, broadcaster, verb, asks, asked }: Names) => `${asked[0]}
This article was added by the user . NewsPlace is not responsible for the content of the platform.

${asks[0]} said to ask ${asked[0]} not to hold up the transfer of survey ships

${asks[0]} has reportedly requested that ${asked[0]} not delay its efforts to move survey ships through the strait.

The ${broadcaster} public broadcaster, citing a ${asked[1]} official involved in the matter, ${verb} Sunday that ${asked[1]} and ${asks[1]} officials have been meeting in recent days over the plan.

The ${asks[1]} embassy did not respond to the network’s request for comment.

${asked[0]} has inspected dozens of ships in the strait aimed at keeping out contraband.

Get ${outlet}'s Daily Edition by email and never miss our top stories

By signing up, you agree to the terms

This image shared by local media outlets purports to show a survey ship at the Osk pier, south of the town of Brae, November 13, 2022. (Social media; used in accordance with Clause 9 of the Images Act)

In October, ${cited} reported that ${asks[0]} was selling part of its survey fleet amid rising costs.

It is not clear whether presumed incoming prime minister ${person} will change course on the ships.`

  test('shows two origins and keeps notice, sign-up box and caption out of the text, whoever is named', async () => {
    await fc.assert(
      fc.asyncProperty(pasted, async names => {
        const own = fresh.world
        const given = {
          text: shape(names),
          title: null,
          outlet: names.outlet,
          url: null,
          published: '2022-11-13',
          language: null,
        }
        const submitted = await submitText(own, operator, given)
        if (submitted.kind === 'waiting') await readArticle(own, submitted.submissionId)
        const id =
          submitted.kind === 'already'
            ? submitted.articleId
            : (await showSubmission(own, submitted.submissionId))!.articleId!
        const rows = await sql<{ text: string; title: string; min: number; max: number }>`
          select revision.text, article.title, origins_min as min, origins_max as max
          from article
          join revision on revision.id = revision_id
          join story on story.id = story_id
          where article.id = ${id}`.execute(own.db)
        const [row] = rows.rows
        for (const words of ['added by the user', 'Daily Edition', 'By signing up', 'This image shared'])
          assert.ok(!row!.text.includes(words), words)
        assert.match(row!.title, /said to ask/)
        assert.deepEqual([row!.min, row!.max], [2, 2])
        const view = (await showArticle(own, id))!
        const codes = view.sections.map(section => section.country)
        assert.ok(codes.includes(names.asks[2]) && codes.includes(names.asked[2]), codes.join())
        assert.equal(view.captions[0]?.caption.basis, 'statutory')
        // A story of its own each time: the next draw must not join this one.
        await sql`update feature set at = at - interval '1 year' where article_id = ${id}`.execute(own.db)
        await sql`delete from fingerprint where article_id = ${id}`.execute(own.db)
      }),
      { numRuns: 12, seed: 7 },
    )
  })
})

describe('a growing story', () => {
  test('is made anew at once, and then after a pause, with nothing lost meanwhile', async () => {
    const url = outlet.serve('/pier', html(articlePage('Pier of Odesk burns down', harbourReport)))
    const { articleId } = await add(url)
    let now = new Date('2026-03-02T08:00:00Z')
    const world = { ...fresh.world, now: () => now }
    const done = new Map<string, number>()
    const change = () =>
      sql`insert into story_stale (story_id) select story_id from article where id = ${articleId}`.execute(
        world.db,
      )
    const refreshed = async (afterSeconds: number) => {
      now = new Date(now.getTime() + afterSeconds * 1000)
      return refreshStale(world, done)
    }
    await refreshed(0)
    await change()
    const counts = [await refreshed(60), await refreshed(0)]
    await change()
    counts.push(await refreshed(2), await refreshed(8), await refreshed(18), await refreshed(60))
    assert.deepEqual(counts, [1, 0, 0, 0, 1, 0])
  })
})
