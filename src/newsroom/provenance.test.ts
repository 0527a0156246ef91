import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { articlePage } from '../../test/newsroom/outlet-server.ts'
import { freshWorld, type FreshWorld } from '../../test/newsroom/fresh-world.ts'
import { makeFetcher } from '../fetch/index.ts'
import { readStarterOutlets } from './feeds/starter-outlets.ts'
import {
  readArticle,
  showArticle,
  showOutlet,
  showRevisions,
  showStory,
  showSubmission,
  submitPage,
  submitText,
  submitUrl,
  type GivenText,
  type Submitted,
  type Submitter,
} from './index.ts'

/** A web of invented outlets, each on its own host. */
const pages = new Map<string, string>()
let fresh: FreshWorld
before(async () => {
  const real = makeFetcher({ siteUrl: 'http://test.invalid', version: '0', allow: [] })
  const fetchPage = async (url: string) => {
    const body = Buffer.from(pages.get(url)!)
    const head = { url, requested: url, status: 200, mediaType: 'text/html', charset: 'utf-8' }
    const rest = { fetchedAt: new Date(), wireBytes: body.byteLength, etag: null, lastModified: null }
    const way = { hops: [url], moves: [], movedTo: null, facts: {} }
    return { kind: 'page' as const, page: { ...head, ...rest, body }, ...way }
  }
  fresh = await freshWorld({ openAdding: true, fetcher: { ...real, fetchPage } })
})
after(() => fresh.close())

/** A stranger of an own address each time, so that no limit is met. */
let strangers = 0
const stranger = (): Submitter => ({ by: 'nobody', address: `203.0.113.${strangers++}` })

async function read(submitted: Submitted) {
  if (submitted.kind === 'already') return { state: 'read', articleId: submitted.articleId, refusal: null }
  await readArticle(fresh.world, submitted.submissionId)
  return (await showSubmission(fresh.world, submitted.submissionId))!
}

async function articleOf(submitted: Submitted): Promise<string> {
  const { state, articleId, refusal } = await read(submitted)
  assert.equal(state, 'read', refusal?.sentence)
  return articleId!
}

/** Numbers that look random, the same for the same seed (Park and Miller). */
function drawing(seed: string) {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 2_147_483_646, 1) + 1
  return (below: number) => (state = (state * 48_271) % 2_147_483_647) % below
}

const syllables = 'ba de fi go lu ma ne pi ro su ta ve zi ko ha dra sti mul gren spo'.split(' ')

/** An invented report in words drawn for its subject: no two subjects make copies, or one story. */
function reportOf(subject: string): string[] {
  const draw = drawing(subject)
  const word = () => Array.from({ length: 2 + draw(2) }, () => syllables[draw(syllables.length)]).join('')
  const name = () => word().replace(/^./, letter => letter.toUpperCase())
  return Array.from(
    { length: 6 },
    () =>
      `The ${word()} of ${subject} will ${word()} the ${word()} for three days while ${word()} and ${word()} are ${word()}ed, ` +
      `${name()} ${name()}, who leads the ${word()} there, said on Thursday. It was the ${word()} that had ${word()}ed every ${word()} since the ${word()}.`,
  )
}

type Page = { title: string; site: string; published?: string; head?: string; report?: readonly string[] }
const pageOf = ({ title, site, published, head, report }: Page) =>
  articlePage(title, report ?? reportOf(title), { site, ...(published && { published }) }).replace(
    '</head>',
    `${head ?? ''}</head>`,
  )

async function fetched(url: string, page: Page) {
  pages.set(url, pageOf(page))
  return articleOf(await submitUrl(fresh.world, stranger(), url))
}

async function pasted(more: Partial<GivenText>) {
  const given = { title: null, outlet: 'Any Paper', url: null, published: null, language: null, ...more }
  const text = given.text ?? reportOf(given.title ?? given.outlet).join('\n\n')
  return articleOf(await submitText(fresh.world, stranger(), { ...given, text }))
}

const show = async (id: string) => (await showArticle(fresh.world, id))!
const storyOf = async (id: string) => (await showStory(fresh.world, (await show(id)).story!.slug))!

describe('whose page it is', () => {
  test('the host says, not the name that the page states: two outlets may share one', async () => {
    const real = await fetched('https://realnews.example/a', { title: 'Velm', site: 'Real News' })
    const other = await fetched('https://evil.example/x', { title: 'Torsk', site: 'Real News' })
    const [first, second] = [(await show(real)).outlet, (await show(other)).outlet]
    assert.equal(first.slug, 'real-news')
    assert.equal(second.slug, 'real-news-2')
    const named = await pasted({ title: 'Ardal', outlet: 'real news' })
    assert.equal((await show(named)).outlet.slug, 'real-news', 'a name without an address means the first')
    const next = await fetched('https://evil.example/y', { title: 'Hovdal', site: 'Real News' })
    assert.equal((await show(next)).outlet.slug, 'real-news-2')
  })

  test('an outlet known by its name takes the host of the first page fetched under that name', async () => {
    const named = await pasted({ title: 'Sundal', outlet: 'The Sundal Post' })
    const page = await fetched('https://sundal.example/a', { title: 'Sundal bridge', site: 'Sundal Post' })
    assert.equal((await show(page)).outlet.slug, (await show(named)).outlet.slug)
    const other = await fetched('https://faker.example/a', { title: 'Norrdal', site: 'Sundal Post' })
    assert.notEqual((await show(other)).outlet.slug, (await show(named)).outlet.slug)
  })

  test('of an outlet that the list knows, the list says, whatever the page does', async () => {
    const listed = (await readStarterOutlets()).find(({ family, home }) => family && /^https:/.test(home))!
    const page = { title: 'Tilde', site: 'A Name of the Page' }
    const pastedFirst = await pasted({
      title: 'Vadsk',
      outlet: 'Said Elsewhere',
      url: new URL('/v', listed.home).href,
    })
    assert.equal((await show(pastedFirst)).outlet.name, 'Said Elsewhere')
    const { slug, name } = (await show(await fetched(new URL('/tilde', listed.home).href, page))).outlet
    assert.equal(name, listed.name)
    const kept = await sql<{ country: string; family: string; languages: string[] }>`
      select country, family.name as family, languages from outlet join family on family.id = family_id
      where slug = ${slug}`.execute(fresh.world.db)
    const { country, family, languages } = listed
    assert.deepEqual(kept.rows, [{ country, family, languages }])
  })

  test('a pasted text does not get to say, neither for its host nor for a known outlet', async () => {
    const url = 'https://honest.example/g1'
    const lie = await pasted({ title: 'Gammel', outlet: 'Liars Daily', url })
    assert.equal((await show(lie)).outlet.name, 'Liars Daily')
    assert.equal(await fetched(url, { title: 'Gammel', site: 'Honest Post' }), lie)
    const later = await fetched('https://honest.example/g2', { title: 'Delsk', site: 'Honest Post' })
    assert.equal((await show(lie)).outlet.name, 'Honest Post')
    assert.equal((await show(later)).outlet.name, 'Honest Post')
    const known = { outlet: 'Honest Post', url: 'https://elsewhere.example/' }
    const ids = [
      await pasted({ ...known, title: 'Irsk' }),
      await pasted({ ...known, title: 'Irsk', url: known.url + 'b' }),
    ]
    const slugs = [(await show(ids[0]!)).outlet.slug, (await show(ids[1]!)).outlet.slug]
    assert.deepEqual(slugs, ['honest-post-2', 'honest-post-2'])
  })
})

describe('a supplied text that a fetch replaces', () => {
  test('leaves the outlet no edit, no date and no story of its making', async () => {
    const url = 'https://lindmoor.example/mill'
    const lie = reportOf('Lindmoor').map(text => text.replace('three days', 'thirty days'))
    const published = '2026-11-02'
    const id = await pasted({
      title: 'Mayor is a thief',
      text: lie.join('\n\n'),
      outlet: 'X',
      url,
      published,
    })
    const before = (await show(id)).story!.slug
    await fetched(url, {
      title: 'Lindmoor mill shuts',
      site: 'Lindmoor Courier',
      report: reportOf('Lindmoor'),
    })
    const view = await show(id)
    assert.equal(view.published?.toISOString(), '2026-11-20T09:00:00.000Z')
    assert.equal(view.responsibility.provenance, 'fetched')
    assert.equal(view.revisions, 1)
    assert.deepEqual(
      (await showRevisions(fresh.world, id))!.revisions.map(({ change, title }) => [change, title]),
      [['first', 'Lindmoor mill shuts']],
    )
    const { counts } = (await showOutlet(fresh.world, view.outlet.slug, null))!
    assert.deepEqual([counts.articles, counts.quietEdits, counts.corrections], [1, 0, 0])
    assert.equal(view.story!.slug, 'lindmoor-mill-shuts')
    const followed = await showStory(fresh.world, before)
    assert.equal(followed?.card.slug, view.story!.slug, 'the old address leads on')
    const log = await sql<{ change: string }>`
      select change from membership where article_id = ${id} order by id`.execute(fresh.world.db)
    assert.deepEqual(
      log.rows.map(row => row.change),
      ['joined', 'left', 'joined'],
    )
  })

  test('goes to the story that the fetched text belongs to, and the old story is counted without it', async () => {
    const [report, vote] = [reportOf('Brae'), reportOf('Osk')]
    const home = await fetched('https://brae.example/a', {
      title: 'Brae harbour shuts',
      site: 'Brae Post',
      report,
    })
    const away = await fetched('https://oskan.example/a', {
      title: 'Osk vote',
      site: 'Osk Times',
      report: vote,
    })
    const url = 'https://oskan.example/b'
    const id = await pasted({ title: 'Brae', text: report.join('\n\n'), url, published: '2026-11-20' })
    assert.equal((await show(id)).story!.slug, (await show(home)).story!.slug)
    const moved = vote.map(text => text.replace('Thursday', 'Thursday evening'))
    await fetched(url, { title: 'Osk vote passes', site: 'Osk Times', report: moved })
    assert.equal((await show(id)).story!.slug, (await show(away)).story!.slug)
    assert.equal((await storyOf(home)).card.articles, 1)
    assert.equal((await storyOf(away)).card.articles, 2)
  })

  test('keeps the address of its story when it was alone there under the same title', async () => {
    const url = 'https://kept.example/a'
    const id = await pasted({ title: 'Kestrel nests in Orre', url, published: '2026-11-20' })
    const { slug } = (await show(id)).story!
    await fetched(url, { title: 'Kestrel nests in Orre', site: 'Kept Post' })
    assert.equal((await show(id)).story!.slug, slug)
  })
})

describe('a supplied text beside a fetched one', () => {
  test('is never its original, whatever date it was given', async () => {
    const report = reportOf('Zelt')
    const claim = await pasted({
      title: 'Zelt claim',
      text: report.join('\n\n'),
      outlet: 'Fake Wire',
      published: '2026-11-19',
    })
    const real = await fetched('https://zelt.example/z', { title: 'Zelt harbour', site: 'Zelt Post', report })
    const view = await show(real)
    assert.equal(view.copyOf, null)
    const { card, origins } = await storyOf(real)
    assert.equal(card.headline, 'Zelt harbour')
    assert.ok(origins.min >= 1, `${origins.min} origins at least`)
    assert.equal((await show(claim)).story!.slug, card.slug)
    const { counts } = (await showOutlet(fresh.world, view.outlet.slug, null))!
    assert.deepEqual([counts.first, counts.copies], [1, 0])
  })

  test('does not take from the outlet that it was first', async () => {
    const report = reportOf('Eidsk')
    const real = await fetched('https://eidsk.example/e', {
      title: 'Eidsk harbour',
      site: 'Eidsk Post',
      report,
    })
    await pasted({
      title: 'Eidsk',
      text: report.join('\n\n'),
      outlet: 'Fake Wire 2',
      published: '2026-11-19',
    })
    assert.equal((await storyOf(real)).card.articles, 2)
    assert.equal((await showOutlet(fresh.world, 'eidsk-post', null))!.counts.first, 1)
  })
})

describe('a page that anybody hands in', () => {
  test('stands under the address it was given, not under the one it states', async () => {
    const held = await fetched('https://scoops.example/a', { title: 'Alfarnes', site: 'Scoops' })
    const head = '<link rel="canonical" href="https://scoops.example/a">'
    const html = pageOf({ title: 'Alfarnes', site: 'Scoops', head })
    const url = 'https://scoops.example/scandal'
    const handed = await articleOf(await submitPage(fresh.world, stranger(), { url, html }))
    assert.notEqual(handed, held)
    assert.equal((await show(handed)).responsibility.address, url)
    assert.equal(await fetched(url, { title: 'Scandal in Bergvik', site: 'Scoops' }), handed)
    assert.equal((await show(handed)).title, 'Scandal in Bergvik')
    assert.equal((await show(held)).title, 'Alfarnes')
  })
})

describe('names, titles and addresses without end', () => {
  // Random enough that the database cannot make them fit by compressing them.
  const noise = (length: number) => {
    let seed = 7
    const next = () => (seed = (seed * 48_271) % 2_147_483_647)
    return Array.from({ length }, () => (next() % 36).toString(36)).join('')
  }

  test('on a page are cut or left out, and the article is read', async () => {
    const [site, title] = [noise(9000), 'Longyear harbour shuts']
    const head = `<link rel="canonical" href="https://long.example/${noise(9000)}">
<meta name="description" content="${noise(5000)}">`
    const id = await fetched('https://long.example/a', { title, site, head, report: reportOf('Longyear') })
    const view = await show(id)
    assert.equal(view.responsibility.address, 'https://long.example/a')
    assert.ok(view.outlet.name.length <= 200 && view.outlet.name.endsWith('…'))
    const rows = await sql<{ length: number }>`
      select length(description) from revision where article_id = ${id}`.execute(fresh.world.db)
    assert.ok(rows.rows[0]!.length <= 1000)
  })

  test('of a pasted text are cut too, and keys that fold to more than an index takes are hashed', async () => {
    const id = await pasted({ title: 'Fold', outlet: 'ﷺ'.repeat(300) })
    assert.ok((await show(id)).outlet.name.endsWith('…'))
    const words = Array.from({ length: 60_000 }, (_, n) => n.toString(36)).join(' ')
    const title = 'e\u0301🙂'.repeat(20_000)
    const long = await show(await pasted({ title, outlet: words, text: reportOf('Words').join('\n\n') }))
    assert.ok(long.title.length <= 500 && long.outlet.name.length <= 200)
    assert.match(long.title.normalize('NFD'), /^(e\u0301🙂)+(e\u0301)?…$/u)
  })

  test('an address of up to 2,048 characters is read, a longer one refused with a sentence', async () => {
    const url = 'https://far.example/'
    const id = await fetched(url + noise(2028), { title: 'Farsund', site: 'Far Post' })
    assert.equal((await show(id)).title, 'Farsund')
    for (const long of [noise(2029), noise(7000), 'ä'.repeat(400)])
      await assert.rejects(submitUrl(fresh.world, stranger(), url + long), /longer than/)
  })

  test('what the database can never take ends as a fault that the person is told', async () => {
    await sql`
      create function refuse_odd() returns trigger language plpgsql as $$
      begin
        raise exception 'index row size exceeds maximum' using errcode = 'program_limit_exceeded';
      end $$`.execute(fresh.world.db)
    await sql`
      create trigger refuse_odd before insert on article
      for each row when (new.title = 'Odd') execute function refuse_odd()`.execute(fresh.world.db)
    const given = { text: reportOf('Odd').join('\n\n'), title: 'Odd', outlet: 'Odd\0 Paper' }
    const rest = { url: null, published: null, language: null }
    const { state, refusal } = await read(await submitText(fresh.world, stranger(), { ...given, ...rest }))
    assert.deepEqual([state, refusal?.code], ['refused', 'fault'])
  })
})

test('a pasted text without a headline is refused with a sentence, and not left unread', async () => {
  const given = { text: reportOf('Untitled').join('\n\n'), title: null, outlet: 'Old Paper' }
  const rest = { url: null, published: null, language: null }
  const { state, refusal } = await read(await submitText(fresh.world, stranger(), { ...given, ...rest }))
  assert.equal(state, 'refused')
  assert.match(refusal!.sentence, /headline/)
})

test('a date that no article can have is refused with a sentence', async () => {
  const given = {
    text: reportOf('Words').join('\n\n'),
    title: null,
    outlet: 'Old Paper',
    url: null,
    language: null,
  }
  for (const published of ['0001-01-01', '1899-12-31', '2126-01-01', '9999-12-31'])
    await assert.rejects(
      submitText(fresh.world, stranger(), { ...given, published }),
      /No article can be dated/,
      published,
    )
})
