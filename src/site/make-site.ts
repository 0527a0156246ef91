import { Hono, type Context } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { Refusal } from '../news/index.ts'
import { answerFor } from './answer-problem.ts'
import { assetAt } from './assets.ts'
import { chooseWords } from './choose-words.ts'
import { limitBody, pinHost, refuseNul, sameOrigin, secureHeaders } from './guard-request.ts'
import { problemPage } from './problem-page.ts'
import { cookieSettings, makeReader, type SiteOptions } from './read-visit.ts'
import { routes } from './routes.ts'
import { wantsJson } from './with-form.ts'

/** The site as one function from request to response. */
export function makeSite(options: SiteOptions): Hono {
  const app = new Hono()
  const read = makeReader(options)
  const problem = (error: unknown, c: Context) => answerProblem(error, c, read, options)
  app.use(secureHeaders)
  app.get('/healthz', c => c.text('ok\n'))
  app.get('/readyz', async c =>
    (await options.world.isReady()) ? c.text('ready\n') : c.text('the database does not answer\n', 503),
  )
  app.use(pinHost(options.publicHost))
  app.get('/assets/*', c => {
    const asset = assetAt(c.req.path)
    if (!asset) return c.notFound()
    return c.body(new Uint8Array(asset.bytes), 200, {
      'Content-Type': asset.mediaType,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
  app.get('/robots.txt', c =>
    c.text(
      'User-agent: *\nDisallow: /add\nDisallow: /search\nDisallow: /sign-in\nDisallow: /submissions/\nDisallow: /feeds\nDisallow: /queue\nDisallow: /objections\nDisallow: /articles/*/objection\nDisallow: /misplaced\nDisallow: /stories/*/misplaced\nDisallow: /contests\nDisallow: /articles/*/contest\n',
    ),
  )
  app.use(compress(), etag(), limitBody, sameOrigin, refuseNul)
  for (const { method, path, answer } of routes) app.on(method, path, async c => answer(await read(c)))
  app.notFound(c => problem(new Refusal('not-found/page', 'There is no page at this address.'), c))
  app.onError((error, c) => problem(error, c))
  return app
}

async function answerProblem(
  error: unknown,
  c: Context,
  read: ReturnType<typeof makeReader>,
  options: SiteOptions,
): Promise<Response> {
  const answer = answerFor(error)
  if (answer.code === 'bug') options.world.log('bug', { error, path: c.req.path })
  if (answer.status === 503) c.header('Retry-After', '15')
  if (wantsJson({ c })) {
    const body = {
      type: 'about:blank',
      title: answer.sentence,
      status: answer.status,
      code: answer.code,
      detail: answer.wayOn ?? undefined,
    }
    return c.json(body, answer.status as 422, { 'Content-Type': 'application/problem+json' })
  }
  const { visit } = await read(c).catch(() => ({ visit: plainVisit(c, options) }))
  return c.html(problemPage(visit, answer), answer.status as 422)
}

/** For a page that must be made while the database is away. */
function plainVisit(c: Context, { name, url, world }: SiteOptions) {
  const site = { name, url: url(), demo: false, paused: false }
  return {
    site,
    account: null,
    mayAdd: false,
    formToken: '',
    countries: [],
    now: world.now(),
    path: c.req.path,
    words: chooseWords(c, cookieSettings(url())),
  }
}
