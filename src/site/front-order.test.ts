import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frontOrder } from './front-order.ts'

const story = (name: string, hoursAgo: number, articles: number, copies = 0) => ({
  name,
  articles,
  copies,
  lastAt: new Date(Date.UTC(2026, 10, 25) - hoursAgo * 3_600_000),
})
type Story = ReturnType<typeof story>

const fronts: [why: string, stories: Story[], order: string][] = [
  ['an empty page stays empty', [], ''],
  ['the story that most outlets report leads', [story('new', 0, 1), story('large', 9, 4)], 'large new'],
  ['copies weigh nothing', [story('two', 0, 2), story('copied', 1, 9, 8)], 'two copied'],
  ['of equals the newer comes first', [story('newer', 0, 2), story('older', 5, 2)], 'newer older'],
  ['yesterday’s news does not come back', [story('new', 0, 1), story('stale', 40, 9)], 'new stale'],
  [
    'below the fold the order is that of time',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => story(name, at, at === 6 ? 3 : 1)),
    'g a b c d e f',
  ],
]

for (const [why, stories, order] of fronts)
  test(why, () =>
    assert.equal(
      frontOrder(stories)
        .map(({ name }) => name)
        .join(' '),
      order,
    ),
  )
