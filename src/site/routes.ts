import { Refusal } from '../news/index.ts'
import {
  countCountries,
  isSetupOpen,
  showAbout,
  showArticle,
  showCountry,
  showDifferences,
  showFront,
  showOutlet,
  showOutlets,
  showRevisions,
  showStory,
  showSubmission,
} from '../newsroom/index.ts'
import { aboutPage } from './about-page.ts'
import { storyAddress } from './addresses.ts'
import { addPageWindow } from './add-page-window.ts'
import { addPage, addTextPage } from './add-page.ts'
import { articlePage } from './article-page.ts'
import { getContest, getContesting, getContests, postContest, postContesting } from './contest-answers.ts'
import { countryPage } from './country-page.ts'
import { differencesPage } from './differences-page.ts'
import { getFeed, getFeeds, getImport, getOpml, getQueue, getStarter } from './feed-answers.ts'
import {
  postAskFeed,
  postFeed,
  postFindFeeds,
  postImport,
  postStarter,
  postStopFeed,
  postUnsubscribe,
} from './feed-forms.ts'
import { untouched } from './form-fields.ts'
import {
  mayLoadDemo,
  postDemo,
  postPage,
  postResume,
  postSetup,
  postSignIn,
  postSignOut,
  postText,
  postUrl,
} from './forms.ts'
import { frontPage } from './front-page.ts'
import { mapPage } from './map-page.ts'
import { placesPage } from './map-places-page.ts'
import { getAnnotations, getChains, tellOpenForms } from './open-answers.ts'
import {
  getMisplaced,
  getMisplacedOne,
  getMisplacing,
  postMisplacedOne,
  postMisplacing,
} from './misplaced-answers.ts'
import { outletPage } from './outlet-page.ts'
import { outletsPage } from './outlets-page.ts'
import type { Asked } from './read-visit.ts'
import { revisionsPage } from './revisions-page.ts'
import { setupPage } from './setup-page.ts'
import { signInPage } from './sign-in-page.ts'
import { storyPage } from './story-page.ts'
import { submissionPage } from './submission-page.ts'
import { getAnswer, getObjection, getObjections, postAnswer, postObjection } from './objection-answers.ts'
import { getWebSub, postWebSub } from './web-sub-answers.ts'
import { getSearch, getSearchAtom, getSearchJson } from './search-answers.ts'
import { getTopic, getTopics } from './topic-answers.ts'
import { wantsJson } from './with-form.ts'

export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly answer: (asked: Asked) => Promise<Response> | Response
}

/** Every address of the site that makes a page or takes a form; docs/addresses.md lists the same, and a test compares them. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/', answer: front },
  { method: 'GET', path: '/countries/:country', answer: country },
  { method: 'GET', path: '/topics', answer: getTopics },
  { method: 'GET', path: '/topics/:slug', answer: getTopic },
  { method: 'GET', path: '/map', answer: map },
  { method: 'GET', path: '/stories/:slug', answer: story },
  { method: 'GET', path: '/articles/:id', answer: article },
  { method: 'GET', path: '/articles/:id/revisions', answer: revisions },
  { method: 'GET', path: '/articles/:id/differences', answer: differences },
  { method: 'GET', path: '/articles/:id/annotations.jsonld', answer: getAnnotations },
  { method: 'GET', path: '/articles/:id/chains.jsonld', answer: getChains },
  { method: 'GET', path: '/articles/:id/objection', answer: getObjection },
  { method: 'GET', path: '/outlets', answer: outlets },
  { method: 'GET', path: '/outlets/:slug', answer: outlet },
  { method: 'GET', path: '/add', answer: add },
  { method: 'GET', path: '/add/text', answer: addText },
  { method: 'GET', path: '/add/page', answer: asked => asked.c.html(addPageWindow(asked.visit, untouched)) },
  { method: 'GET', path: '/submissions/:id', answer: submission },
  { method: 'GET', path: '/search', answer: getSearch },
  { method: 'GET', path: '/search.atom', answer: getSearchAtom },
  { method: 'GET', path: '/search.json', answer: getSearchJson },
  { method: 'GET', path: '/about', answer: about },
  { method: 'GET', path: '/about/places', answer: asked => asked.c.html(placesPage(asked.visit)) },
  { method: 'GET', path: '/sign-in', answer: signIn },
  { method: 'GET', path: '/setup/:token', answer: setup },
  { method: 'POST', path: '/add', answer: postUrl },
  { method: 'POST', path: '/add/text', answer: postText },
  { method: 'POST', path: '/add/page', answer: postPage },
  { method: 'POST', path: '/sign-in', answer: postSignIn },
  { method: 'POST', path: '/sign-out', answer: postSignOut },
  { method: 'POST', path: '/setup/:token', answer: postSetup },
  { method: 'GET', path: '/feeds', answer: getFeeds },
  { method: 'GET', path: '/feeds.opml', answer: getOpml },
  { method: 'GET', path: '/feeds/starter', answer: getStarter },
  { method: 'GET', path: '/feeds/imports/:id', answer: getImport },
  { method: 'GET', path: '/feeds/:id', answer: getFeed },
  { method: 'GET', path: '/queue', answer: getQueue },
  { method: 'GET', path: '/objections', answer: getObjections },
  { method: 'GET', path: '/objections/:id', answer: getAnswer },
  { method: 'GET', path: '/stories/:slug/misplaced', answer: getMisplacing },
  { method: 'POST', path: '/stories/:slug/misplaced', answer: postMisplacing },
  { method: 'GET', path: '/misplaced', answer: getMisplaced },
  { method: 'GET', path: '/misplaced/:id', answer: getMisplacedOne },
  { method: 'POST', path: '/misplaced/:id', answer: postMisplacedOne },
  { method: 'GET', path: '/articles/:id/contest', answer: getContesting },
  { method: 'POST', path: '/articles/:id/contest', answer: postContesting },
  { method: 'GET', path: '/contests', answer: getContests },
  { method: 'GET', path: '/contests/:id', answer: getContest },
  { method: 'POST', path: '/contests/:id', answer: postContest },
  { method: 'POST', path: '/articles/:id/objection', answer: postObjection },
  { method: 'POST', path: '/objections/:id', answer: postAnswer },
  { method: 'POST', path: '/feeds', answer: postFeed },
  { method: 'POST', path: '/feeds/find', answer: postFindFeeds },
  { method: 'POST', path: '/feeds/import', answer: postImport },
  { method: 'POST', path: '/feeds/starter', answer: postStarter },
  { method: 'POST', path: '/feeds/:id/ask', answer: postAskFeed },
  { method: 'POST', path: '/feeds/:id/stop', answer: postStopFeed },
  { method: 'POST', path: '/feeds/:id/unsubscribe', answer: postUnsubscribe },
  { method: 'GET', path: '/websub/:feed/:token', answer: getWebSub },
  { method: 'POST', path: '/websub/:feed/:token', answer: postWebSub },
  { method: 'POST', path: '/demo', answer: postDemo },
  { method: 'POST', path: '/resume', answer: postResume },
]

async function front(asked: Asked): Promise<Response> {
  return asked.c.html(frontPage(asked.visit, await showFront(asked.world, before(asked), mayLoadDemo(asked))))
}

async function country(asked: Asked): Promise<Response> {
  const code = asked.c.req.param('country') ?? ''
  if (!/^[a-z]{2}$/.test(code))
    throw new Refusal('not-found/country', 'There is no country section at this address.')
  return asked.c.html(countryPage(asked.visit, await showCountry(asked.world, code, before(asked))))
}

async function map(asked: Asked): Promise<Response> {
  const span = asked.c.req.query('span') === 'week' ? 'week' : 'today'
  return asked.c.html(mapPage(asked.visit, await countCountries(asked.world), span))
}

async function story(asked: Asked): Promise<Response> {
  const slug = asked.c.req.param('slug') ?? ''
  const view = await showStory(asked.world, slug)
  if (!view) throw new Refusal('not-found/story', 'There is no story at this address.')
  // A story that was merged into another answers at its new address.
  if (view.card.slug !== slug) return asked.c.redirect(storyAddress(view.card), 301)
  return asked.c.html(storyPage(asked.visit, view))
}

async function article(asked: Asked): Promise<Response> {
  const view = await showArticle(asked.world, asked.c.req.param('id') ?? '')
  if (!view)
    throw new Refusal('not-found/article', 'There is no article at this address, or it was taken down.')
  tellOpenForms(asked, view)
  return asked.c.html(articlePage(asked.visit, view))
}

async function revisions(asked: Asked): Promise<Response> {
  const view = await showRevisions(asked.world, asked.c.req.param('id') ?? '')
  if (!view)
    throw new Refusal('not-found/article', 'There is no article at this address, or it was taken down.')
  return asked.c.html(revisionsPage(asked.visit, view))
}

async function differences(asked: Asked): Promise<Response> {
  const view = await showDifferences(asked.world, asked.c.req.param('id') ?? '')
  if (!view) throw new Refusal('not-found/original', 'This article is no copy of another one here.')
  return asked.c.html(differencesPage(asked.visit, view))
}

async function outlets(asked: Asked): Promise<Response> {
  return asked.c.html(
    outletsPage(asked.visit, await showOutlets(asked.world, asked.c.req.query('after') ?? null)),
  )
}

async function outlet(asked: Asked): Promise<Response> {
  const view = await showOutlet(
    asked.world,
    asked.c.req.param('slug') ?? '',
    before(asked),
    asked.c.req.query('of') ?? null,
  )
  if (!view) throw new Refusal('not-found/outlet', 'There is no outlet at this address.')
  return asked.c.html(outletPage(asked.visit, view))
}

function add(asked: Asked): Response {
  const url = asked.c.req.query('url')
  return asked.c.html(addPage(asked.visit, url ? { values: { url }, problem: null } : untouched))
}

function addText(asked: Asked): Response {
  const { url = '', title = '', outlet: name = '' } = asked.c.req.query()
  return asked.c.html(addTextPage(asked.visit, { values: { url, title, outlet: name }, problem: null }))
}

async function submission(asked: Asked): Promise<Response> {
  const view = await showSubmission(asked.world, asked.c.req.param('id') ?? '')
  if (!view) throw new Refusal('not-found/submission', 'There is no submission at this address.')
  if (wantsJson(asked)) return asked.c.json(view)
  return asked.c.html(submissionPage(asked.visit, view))
}

async function about(asked: Asked): Promise<Response> {
  return asked.c.html(aboutPage(asked.visit, await showAbout(asked.world, asked.options.version)))
}

function signIn(asked: Asked): Response {
  return asked.c.html(
    signInPage(asked.visit, { values: { back: asked.c.req.query('back') ?? '/' }, problem: null }),
  )
}

async function setup(asked: Asked): Promise<Response> {
  const token = asked.c.req.param('token') ?? ''
  if (!(await isSetupOpen(asked.world, token)))
    throw new Refusal(
      'not-found/setup',
      'This set-up link was used already or has ended.',
      'Start Sayso again: it prints a new link while there is no editor.',
    )
  return asked.c.html(setupPage(asked.visit, token, untouched))
}

function before({ c }: Asked): string | null {
  return c.req.query('before') ?? null
}
