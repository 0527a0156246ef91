import { setTimeout } from 'node:timers/promises'
import { workJobs } from '../../src/jobs/index.ts'
import {
  addAccount,
  loadDemo,
  offerSetup,
  pollDueFeeds,
  showArticle,
  showFront,
  showImport,
  showStory,
  showSubmission,
  signIn,
  startImport,
  stopFeed,
  submitUrl,
  subscribeFeed,
  type ArticleView,
  type World,
} from '../../src/newsroom/index.ts'
import { freshWorld, type FreshWorld } from '../newsroom/fresh-world.ts'
import { outletServer, type OutletServer } from '../newsroom/outlet-server.ts'
import { servedSite, type TestSite } from '../site/served-site.ts'

/** A page of a site by a name for people, with the status that it answers with. */
export type SitePage = {
  readonly name: string
  readonly address: string
  readonly status: number
  /** The token of an editor's session, where only editors are shown the page. */
  readonly session?: string
}

/** The site of the demo world, with one page of every kind. */
export type DemoSite = { readonly pages: ReadonlyMap<string, SitePage>; readonly close: () => Promise<void> }

/** An empty site to which anybody may add, with its jobs at work, and an outlet to read from. */
export type OpenSite = {
  readonly address: string
  readonly outlet: OutletServer
  readonly pages: ReadonlyMap<string, SitePage>
  readonly close: () => Promise<void>
}

export async function openDemoSite(): Promise<DemoSite> {
  const fresh = await freshWorld()
  await loadDemo(fresh.world)
  const site = await servedSite(fresh.world)
  return { pages: pagesOf(site, await demoPaths(fresh)), close: closing(site, fresh) }
}

export async function openSite(): Promise<OpenSite> {
  const outlet = await outletServer()
  const fresh = await freshWorld({
    openAdding: true,
    allow: [outlet.pair, outlet.pair.replace('127.0.0.1', 'localhost')],
  })
  await workJobs(fresh.world, { pagesDays: 30 })
  const site = await servedSite(fresh.world)
  const token = (await offerSetup(fresh.world)) ?? ''
  const pages = pagesOf(site, {
    'empty front': '/',
    add: '/add',
    'refused submission': await refusedSubmission(fresh, outlet),
    'add text': '/add/text',
    'add page': '/add/page',
    'set-up': `/setup/${token}`,
  })
  for (const [name, page] of await editorsPages(site, fresh, outlet)) pages.set(name, page)
  const close = closing(site, fresh)
  return { address: site.address, outlet, pages, close: () => close().then(outlet.close) }
}

/** The pages for editors, with a feed in every state. */
async function editorsPages(site: TestSite, { world }: FreshWorld, outlet: OutletServer) {
  const person = { name: 'Nell Averin', email: 'nell@paper.example', password: 'nine brown teacups' }
  const account = await addAccount(world, { ...person, role: 'editor' })
  const { token } = await signIn(world, { ...person, address: null })
  const subscribe = async (path: string) =>
    (await subscribeFeed(world, { address: outlet.address + path }, account)).id
  outlet.serve('/rss', response => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.end('<rss version="2.0"><channel><title>The Harrow Ledger</title></channel></rss>')
  })
  await subscribe('/rss')
  const failing = await subscribe('/never-there.rss')
  await Promise.all(await pollDueFeeds(world, 10))
  await subscribe('/later.rss')
  await stopFeed(world, await subscribe('/stopped.rss'))
  const listed = (outlines: string) =>
    startImport(world, Buffer.from(`<opml><body>${outlines}</body></opml>`), account)
  const rtl = await subscribeFeed(
    world,
    { address: `${outlet.address}/he.rss`, title: 'קול הנמל של צפון המפרץ' },
    account,
  )
  const paths = {
    feeds: '/feeds',
    feed: `/feeds/${failing}`,
    'right-to-left feed': `/feeds/${rtl.id}`,
    'starter list': '/feeds/starter',
    'finished list': `/feeds/imports/${await finished(world, await listed('<outline xmlUrl="http://10.0.0.9/"/>'))}`,
    'unreadable list': `/feeds/imports/${await finished(world, await startImport(world, Buffer.from('<html>'), account))}`,
    queue: '/queue',
    objections: '/objections',
    contests: '/contests',
  }
  return [...pagesOf(site, paths)].map(([name, page]) => [name, { ...page, session: token }] as const)
}

/** The jobs go through a list by themselves. */
async function finished(world: World, id: string): Promise<string> {
  while (!(await showImport(world, id))?.finished) await setTimeout(50)
  return id
}

/** Hands in an address at which the outlet has nothing, and waits until that is found out. */
async function refusedSubmission({ world }: FreshWorld, outlet: OutletServer): Promise<string> {
  const submitted = await submitUrl(world, { by: 'nobody', address: null }, `${outlet.address}/never-there`)
  const id = submitted.kind === 'waiting' ? submitted.submissionId : ''
  while ((await showSubmission(world, id))?.state !== 'refused') await setTimeout(50)
  return `/submissions/${id}`
}

function pagesOf(site: TestSite, paths: Readonly<Record<string, string>>): Map<string, SitePage> {
  return new Map(
    Object.entries(paths).map(([name, path]) => [
      name,
      { name, address: site.address + path, status: name === 'not found' ? 404 : 200 },
    ]),
  )
}

function closing(site: TestSite, fresh: FreshWorld): () => Promise<void> {
  return async () => {
    await site.close()
    await fresh.close()
  }
}

async function demoPaths({ world }: FreshWorld): Promise<Record<string, string>> {
  const { stories } = await showFront(world, null, false)
  const [widest] = stories.toSorted((one, other) => other.outlets - one.outlets)
  const story = await showStory(world, widest?.slug ?? '')
  const articles = await everyArticle(
    { world } as FreshWorld,
    stories.map(card => card.slug),
  )
  const pick = (which: (article: ArticleView) => boolean) => {
    const found = articles.find(which) ?? fail('The demo world lacks an article that the tests need.')
    return `/articles/${found.id}`
  }
  const inStory = new Set(story?.articles.map(article => article.id))
  const encoded = (name: string) => encodeURIComponent(name)
  return {
    front: '/',
    country: `/countries/${widest?.countries[0]?.toLowerCase() ?? ''}`,
    topics: '/topics',
    topic: `/topics/${articles.flatMap(view => view.topics)[0]?.slug ?? fail('The demo world has no topic.')}`,
    story: `/stories/${encoded(widest?.slug ?? '')}`,
    article: pick(view => inStory.has(view.id) && view.statements.length >= 4),
    'right-to-left article': pick(view => view.direction === 'rtl' && view.statements.length > 0),
    'article with captions': pick(view => view.captions.length > 0),
    copy: pick(view => view.copyOf !== null),
    revisions: `${pick(view => view.revisions > 1)}/revisions`,
    outlet: `/outlets/${encoded(articles[0]?.outlet.slug ?? '')}`,
    outlets: '/outlets',
    about: '/about',
    map: '/map',
    'map of the week': '/map?span=week',
    'disputed places': '/about/places',
    'add in the demo world': '/add',
    'sign in': '/sign-in',
    'not found': '/no-such-page',
  }
}

async function everyArticle({ world }: FreshWorld, slugs: readonly string[]): Promise<ArticleView[]> {
  const articles: ArticleView[] = []
  for (const slug of slugs)
    for (const { id } of (await showStory(world, slug))?.articles ?? []) {
      const view = await showArticle(world, id)
      if (view) articles.push(view)
    }
  return articles
}

function fail(why: string): never {
  throw new Error(why)
}
