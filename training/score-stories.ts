// bin/node training/score-stories.ts DATA_FOLDER: how stage `group` does on streams of articles whose events are known,
// whole and by two halves of the events (docs/grouping.md). The numbers of the stage were chosen with it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { doors, type Line } from '../src/pipe/index.ts'
import { f1, scoreStories, type Placed } from './story-scores.ts'

type Article = Line & { readonly id: string; readonly time: string }

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: bin/node training/score-stories.ts DATA_FOLDER')
  process.exit(2)
}

const gold = JSON.parse(read('gold.json')) as Record<string, Record<string, string>>
const streams = Object.keys(gold).map(name => ({ name, articles: articlesOf(name) }))
const mixed = streams.flatMap(({ articles }) => articles).sort((a, b) => (a.time < b.time ? -1 : 1))
const eventOf = new Map(
  Object.entries(gold).flatMap(([name, events]) =>
    Object.entries(events).map(([id, event]) => [id, `${name}/${event}`] as const),
  ),
)

console.log('stream          events      BCubed F  pair F  pair precision')
for (const { name, articles } of [...streams, { name: 'mixed', articles: mixed }]) {
  const placed = await place(articles)
  print(name, 'all', placed, placed)
  for (const half of [0, 1]) print('', `half ${half + 1}`, placed, placed.filter(ofHalf(half)))
}

function read(name: string): string {
  return readFileSync(join(folder!, name), 'utf8')
}

function articlesOf(name: string): Article[] {
  return read(`${name}.jsonl`)
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Article)
}

async function place(articles: readonly Article[]): Promise<Placed[]> {
  const door = await doors['group']!()
  const stories = articles.map(article => (door.answer(article) as { story: string }).story)
  const redirects = new Map<string, string>()
  for (const line of (door.close?.() ?? []) as { redirect?: { from: string; to: string } }[])
    if (line.redirect) redirects.set(line.redirect.from, line.redirect.to)
  const last = (story: string): string => (redirects.has(story) ? last(redirects.get(story)!) : story)
  return articles.map(({ id }, at) => ({ story: last(stories[at]!), event: eventOf.get(id)! }))
}

function ofHalf(half: number): (placed: Placed) => boolean {
  return ({ event }) => createHash('sha256').update(event).digest()[0]! % 2 === half
}

function print(name: string, part: string, all: readonly Placed[], asked: readonly Placed[]) {
  const { precision, recall, pairPrecision, pairRecall } = scoreStories(all, asked)
  const figures = [f1(precision, recall), f1(pairPrecision, pairRecall), pairPrecision]
  const shown = figures.map(figure => (100 * figure).toFixed(1).padStart(10)).join('')
  console.log(name.padEnd(16) + part.padEnd(8) + shown)
}
