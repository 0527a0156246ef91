import { Refusal } from '../news/index.ts'
import { searchNews, type SearchOrder, type SearchView } from '../newsroom/index.ts'
import { atomOf, jsonOf } from './news-feed.ts'
import type { Asked } from './read-visit.ts'
import { searchFeed } from './search-feed.ts'
import { searchPage } from './search-page.ts'

export async function getSearch(asked: Asked): Promise<Response> {
  const view = await searchNews(asked.world, {
    ...askedFor(asked),
    before: asked.c.req.query('before') ?? null,
  })
  return asked.c.html(searchPage(asked.visit, view))
}

export async function getSearchAtom(asked: Asked): Promise<Response> {
  const feed = atomOf(searchFeed(asked.visit, await feedView(asked), '.atom'))
  return asked.c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
}

export async function getSearchJson(asked: Asked): Promise<Response> {
  const feed = JSON.stringify(jsonOf(searchFeed(asked.visit, await feedView(asked), '.json')))
  return asked.c.body(feed, 200, { 'Content-Type': 'application/feed+json; charset=utf-8' })
}

function askedFor({ c }: Asked): { readonly query: string; readonly order: SearchOrder } {
  const { q = '', show } = c.req.query()
  return { query: q.toWellFormed(), order: show === 'best' || show === 'statements' ? show : 'newest' }
}

/** A feed is in the order of time. @throws Refusal `input` where nothing can be looked for */
async function feedView(asked: Asked): Promise<SearchView> {
  const { query, order } = askedFor(asked)
  const view = await searchNews(asked.world, {
    query,
    order: order === 'best' ? 'newest' : order,
    before: null,
  })
  if (view.problems.length > 0)
    throw new Refusal('input', view.problems.map(({ sentence }) => sentence).join(' '))
  if (query.trim() === '')
    throw new Refusal('input/no-search', 'This search cannot be a feed, since nothing is looked for.')
  return view
}
