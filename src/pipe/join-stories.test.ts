import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFeatures, StoryWindow } from '../group/index.ts'
import { StoryJoiner } from './join-stories.ts'

const strike = ['Dockers in Estrid end strike', 'Estrid dockers vote to end strike', 'Estrid strike is over']
const vote = ['Estrid dockers end strike by a vote', 'Dockers of Estrid vote: strike ends']
const hives = ['Forty new hives on Sorvay roofs']

function windowWith(stories: Record<string, string[]>): StoryWindow {
  const live = new StoryWindow()
  for (const [story, titles] of Object.entries(stories))
    for (const title of titles)
      live.add({
        id: title,
        story,
        time: '2031-05-01T08:00:00Z',
        features: articleFeatures({ title, text: '', language: 'en' }),
      })
  return live
}

test('of two stories that are one the longer keeps its name', () => {
  const joiner = new StoryJoiner(windowWith({ small: vote, great: strike, other: hives }))
  joiner.note('small', ['great', 'other'])
  assert.deepEqual(joiner.join(), [{ from: 'small', to: 'great' }])
  assert.deepEqual(joiner.join(), [])
})

test('a story that was joined is known by its new name', () => {
  const live = windowWith({ a: strike, b: vote, c: vote.map(title => `${title} again`) })
  const joiner = new StoryJoiner(live)
  joiner.note('a', ['b'])
  joiner.join()
  joiner.note('c', ['b'])
  assert.deepEqual(joiner.join(), [{ from: 'c', to: 'a' }])
  assert.equal(live.membersOf('a').length, 7)
  assert.equal(joiner.redirects().length, 2)
})

test('stories are looked at again after ten minutes, not before', () => {
  const joiner = new StoryJoiner(windowWith({ small: vote, great: strike }))
  assert.deepEqual(joiner.advance('2031-05-01T08:00:00Z'), [])
  joiner.note('small', ['great'])
  assert.deepEqual(joiner.advance('2031-05-01T08:09:00Z'), [])
  assert.equal(joiner.advance('2031-05-01T08:10:00Z').length, 1)
})
