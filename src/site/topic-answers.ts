import { Refusal } from '../news/index.ts'
import { showTopic, showTopics } from '../newsroom/index.ts'
import type { Asked } from './read-visit.ts'
import { feedForms, topicFeed } from './topic-feed.ts'
import { topicPage } from './topic-page.ts'
import { topicsPage } from './topics-page.ts'

export async function getTopics(asked: Asked): Promise<Response> {
  return asked.c.html(topicsPage(asked.visit, await showTopics(asked.world)))
}

/** A topic's page, or with an ending behind its slug the same list as a feed. @throws Refusal `not-found` */
export async function getTopic(asked: Asked): Promise<Response> {
  const { visit, world, c } = asked
  const last = c.req.param('slug') ?? ''
  const form = feedForms.find(({ ending }) => last.endsWith(ending))
  const slug = form === undefined ? last : last.slice(0, -form.ending.length)
  const view = await showTopic(world, slug, form === undefined ? (c.req.query('before') ?? null) : null)
  if (view === null)
    throw new Refusal(
      'not-found/topic',
      'There is no topic at this address.',
      'The list of all topics is at /topics.',
    )
  if (form === undefined) return c.html(topicPage(visit, view))
  const headers = { 'Content-Type': `${form.mediaType}; charset=utf-8` }
  return c.body(form.write(topicFeed(visit, view, form)), 200, headers)
}
