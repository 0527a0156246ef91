import { Refusal } from '../news/index.ts'
import {
  exportFeeds,
  listFeeds,
  showFeed,
  showImport,
  showQueue,
  showStarterList,
} from '../newsroom/index.ts'
import { editorOf } from './feed-forms.ts'
import { feedPage } from './feed-page.ts'
import { feedsPage } from './feeds-page.ts'
import { untouched } from './form-fields.ts'
import { importPage } from './import-page.ts'
import { queuePage } from './queue-page.ts'
import type { Asked } from './read-visit.ts'
import { starterPage } from './starter-page.ts'

// What editors are answered who look at feeds and the queue; everybody else is told that it is for editors.

export async function getFeeds(asked: Asked): Promise<Response> {
  editorOf(asked)
  const { state, page } = asked.c.req.query()
  return asked.c.html(feedsPage(asked.visit, await listFeeds(asked.world, { state, page }), untouched))
}

export async function getFeed(asked: Asked): Promise<Response> {
  editorOf(asked)
  const view = await showFeed(asked.world, asked.c.req.param('id') ?? '')
  if (!view) throw new Refusal('not-found/feed', 'There is no such feed here.')
  return asked.c.html(feedPage(asked.visit, view, asked.c.req.query('asked') !== undefined))
}

export async function getOpml(asked: Asked): Promise<Response> {
  editorOf(asked)
  return asked.c.body(await exportFeeds(asked.world, asked.visit.site.name), 200, {
    'Content-Type': 'text/x-opml; charset=utf-8',
    'Content-Disposition': 'attachment; filename="feeds.opml"',
  })
}

export async function getImport(asked: Asked): Promise<Response> {
  editorOf(asked)
  const view = await showImport(asked.world, asked.c.req.param('id') ?? '')
  if (!view)
    throw new Refusal(
      'not-found/import',
      'There is no list of feeds at this address; what came of one is kept for 30 days.',
    )
  return asked.c.html(importPage(asked.visit, view))
}

export async function getStarter(asked: Asked): Promise<Response> {
  editorOf(asked)
  return asked.c.html(starterPage(asked.visit, await showStarterList(asked.world), untouched))
}

export async function getQueue(asked: Asked): Promise<Response> {
  editorOf(asked)
  return asked.c.html(queuePage(asked.visit, await showQueue(asked.world)))
}
