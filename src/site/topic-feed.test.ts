import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as sample from './sample-topics.test-data.ts'
import { stranger, visit } from './sample-views.test-data.ts'
import { feedForms, topicFeed } from './topic-feed.ts'

const [leading, ...others] = sample.topic.stories
const view = {
  ...sample.topic,
  stories: [{ ...leading!, headline: 'Ferry <b>&amp;\u202e quay]]>', hedges: ['reportedly'] }, ...others],
}

for (const form of feedForms)
  test(`as ${form.name} a topic’s stories keep their hedges, and hostile headlines are words`, () => {
    const feed = form.write(topicFeed(stranger, view, form))
    assert.match(feed, /quay.*reportedly/)
    if (form.ending !== '.json') assert.doesNotMatch(feed, /<b>|]]>/)
    assert.ok(feed.includes(`${stranger.site.url}/topics/health${form.ending}`))
  })

test('a feed of the demo world says that all of it is invented', () => {
  assert.match(topicFeed(visit, sample.topic, feedForms[0]).title, /invented/i)
  assert.doesNotMatch(topicFeed(stranger, sample.topic, feedForms[0]).title, /invented/i)
})

test('a topic without stories is a feed without entries, as old as the day', () => {
  const [rss, atom] = feedForms.map(form => form.write(topicFeed(stranger, sample.emptyTopic, form)))
  assert.match(rss ?? '', /<lastBuildDate>.* 00:00:00 GMT<\/lastBuildDate>/)
  assert.doesNotMatch(atom ?? '', /<entry/)
})
