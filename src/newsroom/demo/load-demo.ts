import { articleKey } from '../../intake/index.ts'
import { Refusal } from '../../news/index.ts'
import { article, outlet, page, site, submission } from '../../store/index.ts'
import { emptyWindow } from '../live-window.ts'
import { readArticle } from '../read-article.ts'
import type { World } from '../world.ts'
import { fillDates } from './demo-dates.ts'
import { demoPage, type DemoEdition } from './demo-page.ts'
import { readDemoWorld, type DemoArticle, type DemoOutlet, type DemoWorld } from './demo-world.ts'

/** The demo world goes into an empty site only, or on with a loading that was broken off. */
export async function loadDemo(
  world: World,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<number> {
  await world.db.transaction().execute(async db => {
    const demo = await site.lockDemo(db, 'update')
    if (!demo && !(await site.isEmptySite(db)))
      throw new Refusal(
        'site-not-empty',
        'The demo world goes into an empty site only: invented news never mixes with real news.',
      )
    await site.markDemo(db, true)
  })
  const demo = await readDemoWorld()
  await makeOutlets(world, demo)
  const editions = editionsOf(demo, world.now())
  for (const [done, { publisher, edition, at, number }] of editions.entries()) {
    onProgress(done, editions.length)
    if (await isHere(world, edition.address, number)) continue
    await addEdition({ ...world, now: () => at, live: emptyWindow() }, publisher, edition)
  }
  onProgress(editions.length, editions.length)
  return demo.articles.length
}

/** Empties a site that shows the demo world; any other site refuses. */
export async function removeDemo(world: World) {
  await world.db.transaction().execute(async db => {
    const demo = await site.lockDemo(db, 'update')
    if (!demo)
      throw new Refusal(
        'site-not-empty',
        'This site does not show the demo world, so there is nothing to remove.',
      )
    await site.emptyDemo(db)
    await site.markDemo(db, false)
  })
}

async function makeOutlets(world: World, { outlets }: DemoWorld) {
  for (const { name, host, country, languages, family } of outlets)
    await world.db
      .transaction()
      .execute(db => outlet.findOrMakeOutlet(db, { name, host, country, languages, family, rights: 'own' }))
}

/** A loading that was broken off goes on where it stopped. */
async function isHere(world: World, address: string, number: number): Promise<boolean> {
  const here = await article.findArticleByKeys(world.db, [`address:${articleKey(address)}`])
  return here !== null && here.revisions >= number
}

/** `number`: which edition of its article it is, counted from 1. */
type Dated = {
  readonly publisher: DemoOutlet
  readonly edition: DemoEdition
  readonly at: Date
  readonly number: number
}

/** Every article and every later revision, in the order in which the world saw them. */
function editionsOf({ outlets, articles }: DemoWorld, now: Date): Dated[] {
  const hour = 3_600_000
  const firstOf = (event: string) =>
    Math.max(...articles.filter(other => other.event === event).map(other => other.hoursAgo))
  return articles
    .flatMap(given => {
      const publisher = outlets.find(candidate => candidate.slug === given.outlet)!
      const published = new Date(now.getTime() - given.hoursAgo * hour)
      const day = new Date(now.getTime() - firstOf(given.event) * hour)
      const first = editionOf(given, publisher, published, day)
      const later = (given.revisions ?? []).map((change, index) => {
        const at = new Date(published.getTime() + change.hoursLater * hour)
        const { title = given.title, body = given.body } = change
        return {
          publisher,
          at,
          number: index + 2,
          edition: { ...editionOf({ ...given, title, body }, publisher, published, day), modified: at },
        }
      })
      return [{ publisher, at: published, number: 1, edition: first }, ...later]
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

function editionOf(given: DemoArticle, publisher: DemoOutlet, published: Date, day: Date): DemoEdition {
  const fill = (text: string) => fillDates(text, given.language, day)
  return {
    title: fill(given.title),
    byline: given.byline,
    ...(given.description ? { description: fill(given.description) } : {}),
    language: given.language,
    captions: (given.captions ?? []).map(fill),
    body: given.body.map(block => ({ ...block, text: fill(block.text) })),
    published,
    modified: null,
    address: `https://${publisher.host}${given.path}`,
  }
}

/** One edition through the whole journey, as if its page had been fetched at that time. */
async function addEdition(world: World, publisher: DemoOutlet, edition: DemoEdition) {
  const body = Buffer.from(demoPage(publisher, edition))
  const id = await world.db.transaction().execute(async db => {
    if (!(await site.lockDemo(db, 'share')))
      throw new Refusal('site-not-empty', 'The demo world was removed while it was being loaded.')
    const pageId = await page.insertPage(db, {
      url: edition.address,
      requested: edition.address,
      status: 200,
      body,
      mediaType: 'text/html',
      charset: 'utf-8',
      fetchedAt: world.now(),
      wireBytes: body.byteLength,
      etag: null,
      lastModified: null,
    })
    const key = `address:${articleKey(edition.address)}`
    const draft = {
      accountId: null,
      via: 'demo',
      address: edition.address,
      key,
      provenance: 'fetched',
      given: {},
      pageId,
    } as const
    return submission.insertSubmission(db, draft, world.now())
  })
  await readArticle(world, id)
}
