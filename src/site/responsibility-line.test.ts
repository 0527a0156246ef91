import assert from 'node:assert/strict'
import { test } from 'node:test'
import { responsibilityLine } from './responsibility-line.ts'
import { article } from './sample-articles.test-data.ts'
import { stranger } from './sample-visits.test-data.ts'
import { moment } from './time-words.ts'
import { catalogues } from './words/catalogues.ts'

const { responsibility, signals } = article
const kinds = ['corrected', 'quiet', 'retitled'] as const
const at = new Date('2026-11-24T09:35:00Z')

for (const words of catalogues)
  test(`what an outlet changed in an article is told in ${words.name}, each with its time`, () => {
    const changes = kinds.map(change => ({ at, change }))
    const line = String(responsibilityLine({ ...stranger, words }, { ...responsibility, changes }, signals))
    const told = [...line.matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => item)
    assert.deepEqual(
      told,
      kinds.map(
        change => `${words.responsibility.change[change]}${words.marks.comma}${String(moment(at, words))}`,
      ),
    )
  })

test('an article that the outlet left as it was says so', () => {
  const line = String(responsibilityLine(stranger, { ...responsibility, changes: [] }, signals))
  assert.match(line, /Nothing was changed\./)
  assert.ok(!line.includes('<li>'))
})
