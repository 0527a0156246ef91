import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as sample from './sample-topics.test-data.ts'
import { stranger, visit } from './sample-visits.test-data.ts'
import { feedForms, topicFeed } from './topic-feed.ts'
import { topicPage } from './topic-page.ts'
import { topicsPage } from './topics-page.ts'
import { german } from './words/de/catalogue.ts'

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

test('topics are named in the language of the interface, at addresses that stay', () => {
  const reader = { ...stranger, words: german }
  assert.match(topicFeed(reader, sample.topic, feedForms[0]).title, /^Gesundheit in den Nachrichten/)
  const pages = topicPage(reader, sample.topic) + topicsPage(reader, sample.topics)
  assert.match(pages, /<h1>Gesundheit<\/h1>/)
  assert.match(pages, /<a href="\/topics\/diseases-and-conditions"\s*>Krankheiten<\/a>/)
  assert.doesNotMatch(pages, /href="\/topics[^>]* lang=/)
})

test('a topic of another release than the pinned one has the name that it came with', () => {
  const unknown = { code: '29999999', name: 'tides', slug: 'tides' }
  const view = { ...sample.emptyTopic, topic: unknown }
  assert.match(topicPage({ ...stranger, words: german }, view), /<h1>Tides<\/h1>/)
})

test('a topic without stories is a feed without entries, as old as the day', () => {
  const [rss, atom] = feedForms.map(form => form.write(topicFeed(stranger, sample.emptyTopic, form)))
  assert.match(rss ?? '', /<lastBuildDate>.* 00:00:00 GMT<\/lastBuildDate>/)
  assert.doesNotMatch(atom ?? '', /<entry/)
})
