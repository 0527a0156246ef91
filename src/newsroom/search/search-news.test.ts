import assert from 'node:assert/strict'
import { promises as fs } from 'node:fs'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import { freshDatabase } from '../../../test/database/fresh-database.ts'
import { freshWorld, type FreshWorld } from '../../../test/newsroom/fresh-world.ts'
import { hashOf } from '../save-article.ts'
import { searchNews, keepSearch, type SearchOrder } from '../index.ts'
import type { Statement } from '../../news/index.ts'
import { migrate, newKey, outlet, revision, search, searchProgress, type article } from '../../store/index.ts'
import { searchEntry } from './search-entry.ts'

const now = new Date('2026-11-25T12:00:00Z')
let fresh: FreshWorld
before(async () => {
  fresh = await freshWorld({ now: () => now })
  for (const sample of samples) await keep(sample)
})
after(() => fresh.close())

type Sample = {
  readonly title: string
  readonly text: string
  readonly language?: string
  readonly day?: string
  readonly outlet?: string
  readonly countries?: readonly string[]
  readonly topics?: readonly string[]
  /** [source, cue, content] */
  readonly said?: readonly [string, string, string]
  readonly unnamed?: boolean
  readonly hedge?: string
}

const samples: Sample[] = [
  { title: 'Ferries stop at Qalat', text: 'The ferries have reportedly stopped, the harbour master Idris Kan said on Sunday.\n\nNobody knows for how long.', day: '2026-11-20', outlet: 'The Harbour Post', countries: ['MT'], said: ['the harbour master Idris Kan', 'said', 'The ferries have reportedly stopped'], hedge: 'reportedly' }, // prettier-ignore
  { title: 'A mayor resigns', text: 'The ferry to Qalat will run again, an official said. The mayor had resigned over it.', day: '2026-11-22', outlet: 'The Harrow Ledger', countries: ['MT', 'IT'], topics: ['11000000', '20000593'], said: ['an official', 'said', 'The ferry to Qalat will run again'], unnamed: true }, // prettier-ignore
  { title: 'Old news of ferries', text: 'Ferries, ferries and again ferries: a year of the harbour.', day: '2024-02-01', outlet: 'The Harbour Post' }, // prettier-ignore
  { title: 'Die Fähren fahren wieder', text: 'Die Häfen öffnen am Montag, sagte die Bürgermeisterin.', language: 'de', day: '2026-11-21', countries: ['DE'] }, // prettier-ignore
  { title: 'נמל קלאת נסגר', text: 'שר התחבורה אמר כי הנמל ייסגר ביום ראשון, דובר צה״ל הגיב.', language: 'he', day: '2026-11-19', countries: ['IL'] }, // prettier-ignore
  {
    title: 'إغلاق الميناء',
    text: 'قال أحمد إنّ المُدُن الساحلية تنتظر السفن.',
    language: 'ar',
    day: '2026-11-18',
  },
  {
    title: '東京都知事選の結果',
    text: '東京都の知事は日曜日に発表した。',
    language: 'ja',
    day: '2026-11-17',
    countries: ['JP'],
  },
  { title: 'ข่าวท่าเรือ', text: 'ท่าเรือปิดวันอาทิตย์', language: 'th', day: '2026-11-16' },
  {
    title: 'Порты закрыты',
    text: 'Мэр Королёв сообщил, что порты закрыты до понедельника.',
    language: 'ru',
    day: '2026-11-15',
  },
]

async function keep(sample: Sample, isFound = true, db = fresh.world.db): Promise<string> {
  const { title, text, language = 'en', day = '2026-11-10', countries = [], topics = [], said } = sample
  const published = new Date(day)
  const publisher = await outlet.findOrMakeOutlet(db, { name: sample.outlet ?? 'The Other Post', host: null })
  const id = newKey(published)
  const revisionId = newKey(published)
  const kept: article.NewArticle = {
    ...{ id, outletId: publisher.id, address: null, title, language, published, publishedStated: true },
    ...{ provenance: 'fetched', addedBy: null, addedVia: 'command', addedAt: now, revisionId, signals: null },
  }
  const spanOf = (words: string): [number, number] => [
    text.indexOf(words),
    text.indexOf(words) + words.length,
  ]
  const statements: Statement[] = said
    ? [{ source: [spanOf(said[0])], cue: [spanOf(said[1])], content: [spanOf(said[2])], kind: 'said', status: sample.unnamed ? 'unnamed' : 'named', hedge: sample.hedge ? [spanOf(sample.hedge)] : [], path: [], confidence: 0.99 }] // prettier-ignore
    : []
  const findable = {
    articleId: id,
    published,
    outletId: publisher.id,
    language,
    title,
    text,
    statements,
    countries,
    topics,
  }
  await revision.insertArticle(
    db,
    { article: kept, keys: [] },
    {
      ...{
        id: revisionId,
        articleId: id,
        number: 1,
        change: 'first',
        title,
        byline: [],
        language,
        published,
      },
      ...{ modified: null, description: null, image: null, canonical: null, text, textHash: hashOf(text) },
      ...{
        blocks: [],
        dates: [],
        pageId: null,
        submissionId: null,
        stages: 'test',
        confidence: 1,
        readAt: now,
      },
    },
    {
      ...{ statements, images: [], primary: null, found: searchEntry(findable) },
      sections: countries.map(country => ({ country, score: 1, evidence: [] })),
      topics: topics.map(code => ({ code, confidence: 1, evidence: [] })),
    },
  )
  if (!isFound) await sql`delete from search_entry where article_id = ${id}`.execute(db)
  return id
}

async function look(query: string, order: SearchOrder = 'newest') {
  return searchNews(fresh.world, { query, order, before: null })
}

async function titles(query: string, order: SearchOrder = 'newest'): Promise<string[]> {
  return (await look(query, order)).articles.map(({ title }) => title)
}

describe('articles are found', () => {
  const ferries = 'Ferries stop at Qalat'
  const mayor = 'A mayor resigns'
  const old = 'Old news of ferries'
  const cases: [query: string, found: string[]][] = [
    ['ferry', [mayor, ferries, old]],
    ['FERRIES qalat', [mayor, ferries]],
    ['the ferries', [mayor, ferries, old]],
    ['"harbour master"', [ferries]],
    ['"master harbour"', []],
    ['ferry -mayor', [ferries, old]],
    ['ferry -"harbour master" -mayor', [old]],
    ['ferry country:mt', [mayor, ferries]],
    ['country:Italy', [mayor]],
    ['country:it country:de', [mayor, 'Die Fähren fahren wieder']],
    ['outlet:the-harbour-post', [ferries, old]],
    ['outlet:"the harbour post" from:2026', [ferries]],
    ['language:German', ['Die Fähren fahren wieder']],
    ['ferry to:2024', [old]],
    ['ferry date:2026-11-20', [ferries]],
    ['topic:politics', [mayor]],
    ['topic:government ferry', [mayor]],
    ['topic:health', []],
    ['unnamed:yes', [mayor]],
    ['source:"Idris Kan"', [ferries]],
    ['source:Kan -ferries', []],
    ['fahre', ['Die Fähren fahren wieder']],
    ['hafen', ['Die Fähren fahren wieder']],
    ['הנמל', ['נמל קלאת נסגר']],
    ['צה"ל', ['נמל קלאת נסגר']],
    ['שַׂר הַתַּחְבּוּרָה', ['נמל קלאת נסגר']],
    ['احمد', ['إغلاق الميناء']],
    ['المدن', ['إغلاق الميناء']],
    ['東京都', ['東京都知事選の結果']],
    ['知事 日曜日', ['東京都知事選の結果']],
    ['都知', ['東京都知事選の結果']],
    ['วันอาทิตย์', ['ข่าวท่าเรือ']],
    ['королев', ['Порты закрыты']],
    ['порт понедельник', ['Порты закрыты']],
  ]
  for (const [query, found] of cases)
    test(query, async () => assert.deepEqual((await titles(query)).sort(), [...found].sort()))

  test('newest first, whatever the words; best first where that is asked', async () => {
    assert.deepEqual(await titles('ferry'), [mayor, ferries, old])
    assert.equal((await titles('ferry', 'best'))[0], old)
  })

  test('page by page, each once, also where all are published at one moment', async () => {
    for (let n = 0; n < 60; n++) await keep({ title: `Gull ${n}`, text: 'A gull sat on the quay.', day: '2026-10-01' }) // prettier-ignore
    for (const order of ['newest', 'best'] as const) {
      const seen: string[] = []
      let before: string | null = null
      let pages = 0
      do {
        const page = await searchNews(fresh.world, { query: 'gull quay', order, before })
        seen.push(...page.articles.map(({ title }) => title))
        before = page.older
        pages++
      } while (before !== null)
      assert.equal(pages, 3, order)
      assert.equal(new Set(seen).size, 60)
      assert.equal(seen.length, 60)
    }
  })

  test('a page from which one was hidden is not the last one', async () => {
    for (let n = 0; n < 60; n++)
      await keep({ title: `Gannet ${n}`, text: 'A gannet dived.', day: '2026-10-02' })
    const { db } = fresh.world
    for (const order of ['newest', 'best'] as const) {
      const first = await searchNews(fresh.world, { query: 'gannet', order, before: null })
      const id = first.articles[3]!.id
      await sql`insert into decision (id, subject_kind, subject_id, action, reason) values (${newKey()}, 'article', ${id}, 'hide', 'a test')`.execute(db) // prettier-ignore
      await sql`update article set hidden_by = (select id from decision where subject_id = ${id}) where id = ${id}`.execute(db) // prettier-ignore
      const seen = new Set<string>()
      for (let before: string | null = null, n = 0; n < 9; n++) {
        const page = await searchNews(fresh.world, { query: 'gannet', order, before })
        for (const one of page.articles) seen.add(one.id)
        before = page.older
        if (before === null) break
      }
      assert.equal(seen.size, order === 'newest' ? 59 : 58, order)
      assert.ok(!seen.has(id))
    }
  })

  test('stories of one origin page by page, each once, however many others lie between', async () => {
    const { db } = fresh.world
    for (const origins of [1, 2])
      await sql`insert into story (id, slug, headline, origins_max, first_at, last_at)
        values (${newKey()}, ${`terns-${origins}`}, 'Terns', ${origins}, ${now}, ${now})`.execute(db)
    for (let n = 0; n < 320; n++) await keep({ title: `Tern ${n}`, text: 'A tern.', day: `2026-10-${10 + (n % 9)}` }) // prettier-ignore
    await db.transaction().execute(async inside => {
      // Nothing is written of how they came into their stories.
      await sql`set local session_replication_role = replica`.execute(inside)
      await sql`update article set story_id = (select id from story where slug = 'terns-' ||
        case when title ~ '^Tern (1|31|2..)$' then '1' else '2' end) where title ~ '^Tern '`.execute(inside)
    })
    const wanted = new Set([1, 31, ...Array.from({ length: 100 }, (_, n) => 200 + n)].map(n => `Tern ${n}`))
    for (const order of ['newest', 'best'] as const) {
      const seen: string[] = []
      let before: string | null = null
      do {
        const page = await searchNews(fresh.world, { query: 'tern origins:1', order, before })
        seen.push(...page.articles.map(({ title }) => title))
        before = page.older
      } while (before !== null)
      assert.deepEqual(seen.toSorted(), [...wanted].toSorted(), order)
    }
  })

  test('a hedge goes with its headline, and what is hidden is not found', async () => {
    assert.deepEqual((await look('"harbour master"')).articles[0]?.hedges, ['reportedly'])
    const id = await keep({ title: 'Wombats', text: 'Wombats everywhere.' })
    assert.deepEqual(await titles('wombat'), ['Wombats'])
    await sql`insert into decision (id, subject_kind, subject_id, action, reason) values (${newKey()}, 'article', ${id}, 'hide', 'a test')`.execute(fresh.world.db) // prettier-ignore
    await sql`update article set hidden_by = (select id from decision where subject_id = ${id}) where id = ${id}`.execute(fresh.world.db) // prettier-ignore
    assert.deepEqual(await titles('wombat'), [])
  })
})

describe('phrases are found', () => {
  const bank = 'The bank of Elmira shuts its doors'
  const loan = 'Elmira bank saved'
  before(async () => {
    await keep({ title: bank, text: 'Savers of the old bank stood in line. The loan bank did not answer.' })
    await keep({ title: loan, text: 'A bank loan came for savers in Elmira, and the old line was gone.' })
  })
  const cases: [query: string, found: string[]][] = [
    ['"bank of Elmira"', [bank]],
    ['"bank in Elmira"', [bank]],
    ['"Elmira bank"', [loan]],
    ['"bank Elmira"', []],
    ['"shut its doors"', [bank]],
    ['"doors shut"', []],
    ['"the savers of the old bank"', [bank]],
    ['"savers in Elmira" "old lines"', [loan]],
    ['"old bank" Elmira', [bank]],
    ['"old bank" gone', []],
    ['savers -"loan bank"', [loan]],
    ['savers -"loan of banks"', [bank, loan]],
    ['"old bank" -"bank loan"', [bank]],
    ['"old bank" -"loan bank"', []],
    ['"loan bank" language:en', [bank]],
    ['"loan bank" language:de', []],
    ['"Hafen öffnen"', ['Die Fähren fahren wieder']],
    ['"Häfen öffnen am Montag"', ['Die Fähren fahren wieder']],
    ['"öffnen Häfen"', []],
    ['"כי הנמל ייסגר"', ['נמל קלאת נסגר']],
    ['"ייסגר הנמל"', []],
    ['"المدن الساحلية"', ['إغلاق الميناء']],
    ['"порт закрыт"', ['Порты закрыты']],
    ['"京都の知事"', ['東京都知事選の結果']],
    ['"知事東京"', []],
    ['"เรือปิดวัน"', ['ข่าวท่าเรือ']],
  ]
  for (const [query, found] of cases)
    test(query, async () => {
      for (const order of ['newest', 'best'] as const)
        assert.deepEqual((await titles(query, order)).sort(), [...found].sort(), order)
    })

  test('whichever words stand wherever, also in entries whose pairs are not told yet', async () => {
    const { db } = fresh.world
    const word = fc.constantFrom('moles', 'mole', 'voles', 'pit', 'dig', 'the', 'of', 'die', 'grube')
    const text = fc.array(word, { minLength: 1, maxLength: 9 }).map(words => words.join(' '))
    const some = fc.sample(fc.tuple(text, text, fc.constantFrom('en', 'de', 'cs')), { numRuns: 60, seed: 7 })
    const ids: string[] = []
    for (const [title, body, language] of some) ids.push(await keep({ title, text: body, language }))
    await sql`update search_entry set pairs = '{0}' where article_id = any(${ids.slice(0, 20)}::uuid[])`.execute(db) // prettier-ignore
    const phrases = fc.array(word, { minLength: 2, maxLength: 4 }).map(words => words.join(' '))
    await fc.assert(
      fc.asyncProperty(phrases, async phrase => {
        const found = await db.transaction().execute(async inside => {
          const asked = await search.askedWords(inside, { words: [phrase], without: [], sources: [] }, [])
          const all = { ...asked, filters: {}, from: null, to: null }
          const behind = { at: now, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }
          return asked.words === null ? [] : search.findNewest(inside, all, behind, 1000)
        })
        const held = await sql<{ id: string }>`
          select article_id as id from search_entry
          where exists (
            select 1 from search_language where words @@ phraseto_tsquery(configuration::regconfig, ${phrase})
          )`.execute(db)
        assert.deepEqual(found.map(({ id }) => id).sort(), held.rows.map(({ id }) => id).sort())
      }),
      { numRuns: 80 },
    )
  })
})

describe('statements are found', () => {
  const cases: [query: string, contents: string[]][] = [
    ['source:Kan', ['The ferries have reportedly stopped']],
    ['source:"harbour master" ferry', ['The ferries have reportedly stopped']],
    ['ferry', ['The ferry to Qalat will run again', 'The ferries have reportedly stopped']],
    ['qalat', ['The ferry to Qalat will run again']],
    ['ferry unnamed:yes', ['The ferry to Qalat will run again']],
    ['mayor', []],
    ['source:official mayor', []],
  ]
  for (const [query, contents] of cases)
    test(query, async () =>
      assert.deepEqual(
        (await look(query, 'statements')).statements.map(({ content }) => content),
        contents,
      ),
    )
})

describe('every query is answered', () => {
  const sentences: [query: string, sentence: RegExp][] = [
    ['x'.repeat(10_000), /longer than 1000/],
    ['-ferry', /not only what to leave out/],
    ['🙂', /no letter or digit/],
    ['language:en "the of and"', /so common/],
    ['outlet:nobody', /No outlet here/],
    ['topic:nothing', /No topic is called “nothing”/],
  ]
  for (const [query, sentence] of sentences)
    test(query.slice(0, 30), async () =>
      assert.match((await look(query)).problems[0]?.sentence ?? '', sentence),
    )

  test('words of SQL and of tsquery are words', async () => {
    for (const query of ["'; drop table article; --", 'ferry & !mayor | (a <-> b):*', "\\'", 'a:*', "'a':1A"])
      for (const order of ['newest', 'best', 'statements'] as const) {
        const view = await look(query, order)
        for (const { sentence } of view.problems) assert.match(sentence, /[.]$/)
      }
    assert.ok((await titles('ferry')).length >= 3)
  })

  test('anything at all', async () => {
    const marks = fc.constantFrom(
      '"',
      '-',
      ' ',
      'source:',
      'from:',
      '\u200b',
      "'",
      '\\',
      '&',
      '<->',
      '🙂',
      '東',
      'the',
    )
    const query = fc.array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(query, async pieces => {
        const view = await look(pieces.join(''), 'best')
        assert.equal(view.query, pieces.join(''))
      }),
      { numRuns: 60 },
    )
  })

  test('a place that no list has is not found', async () => {
    for (const before of ['x', '1_2', '-1_0', "1_1_' or 1=1"])
      for (const order of ['newest', 'best', 'statements'] as const)
        await assert.rejects(searchNews(fresh.world, { query: 'ferry', order, before }), {
          code: 'not-found',
        })
  })
})

test('what was here before is taken in piece by piece, and headlines are learned for suggestions', async () => {
  const before = await keep(
    { title: 'Constanta dredges its basin', text: 'Dredgers came to Constanta.' },
    false,
  )
  await searchProgress.fillAnew(fresh.world.db)
  assert.deepEqual(await titles('dredger'), [])
  for (let n = 0; n < 20 && (await keepSearch(fresh.world)); n++);
  assert.deepEqual(
    (await look('dredger')).articles.map(({ id }) => id),
    [before],
  )
  assert.deepEqual((await look('ships constanza')).suggestions, ['ships constanta'])
  assert.deepEqual((await look('Портык')).suggestions, ['порты'])
  assert.deepEqual((await look('zzzyzx')).suggestions, [])
  assert.equal(await keepSearch(fresh.world), false)
})

test('articles of the layout before are found by phrases at once, and their pairs are told piece by piece', async () => {
  const old = await freshDatabase({ migrated: false })
  const { db } = old
  const migrationFolder = path.join(import.meta.dirname, '../../store/migrations')
  const provider = new FileMigrationProvider({ fs, path, migrationFolder })
  const { error } = await new Migrator({ db, provider }).migrateTo('20261126-0270-changes-of-copies')
  assert.ifError(error)
  const world = { ...fresh.world, db }
  const kept: string[] = []
  for (let n = 0; n < 130; n++)
    kept.push(await keep({ title: `Heron ${n}`, text: 'A grey heron rose.' }, true, db))
  const later = ['20261126-0280-pairs-of-words', '20261127-0290-coded-reasons', '20261127-0300-tags-first']
  assert.deepEqual(await migrate(db, now), later)
  // As the version before goes on: it knows of no pairs.
  await sql`update search_entry set words = to_tsvector('english', 'a heron grey') || array_to_tsvector(array['=english'])
    where article_id = ${kept.toSorted()[0]!}`.execute(db)
  const count = async (query: string) => {
    let found = 0
    for (let before: string | null = null, n = 0; n < 9; n++) {
      const page = await searchNews(world, { query, order: 'newest', before })
      found += page.articles.length
      before = page.older
      if (before === null) break
    }
    return found
  }
  const untold = async () => {
    const rows = await sql<{ n: number }>`select count(*)::integer as n from search_entry where pairs = '{0}'`.execute(db) // prettier-ignore
    return rows.rows[0]!.n
  }
  const left: number[] = [await untold()]
  for (let isMore = true; isMore; left.push(await untold())) {
    assert.deepEqual([await count('"grey heron"'), await count('"heron grey"')], [129, 1])
    isMore = await keepSearch(world)
  }
  assert.deepEqual(left.slice(0, 3), [129, 29, 0])
  assert.deepEqual([await count('"grey herons"'), await count('"heron grey"')], [129, 1])
  await old.drop()
})
