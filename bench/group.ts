// `bin/node bench/group.ts [--articles 20000] [--seed 1]`: what grouping costs, tracing and the database left out: the
// processor time of an article's features and of finding its story, what a window of so many articles weighs, and how
// long it takes to make it anew from stored features. Fails where what was made anew answers otherwise.
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { articleFeatures, StoryWindow, type Held, type Terms } from '../src/group/index.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { hashOf } from './hash-of.ts'
import { makeReports, type BenchReport } from './make-reports.ts'

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
})
const count = Number(values.articles)
const seed = Number(values.seed)
const atOnce = 500
const asked = 500

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** In megabytes, after everything that nobody holds was let go of. */
function memoryUsed(): number {
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

type Placed = { readonly stories: string[]; readonly slowest: number[]; features: number; placing: number }

/** Places reports as the newsroom does: the story is chosen, the article added, stories that turn out to be one are joined. */
function place(window: StoryWindow, { id, time }: BenchReport, features: Terms): string {
  const { decision, story, near } = window.choose({ features, time, copyOf: null })
  let own = decision === 'joined' && story ? story : id
  window.add({ id, story: own, time, features })
  for (const other of near) {
    if (!window.compare(own, other)?.same) continue
    const [from, to] =
      window.membersOf(own).length > window.membersOf(other).length ? [other, own] : [own, other]
    window.join(from, to)
    own = to
  }
  return own
}

async function placeAll(window: StoryWindow): Promise<Placed> {
  const placed: Placed = { stories: [], slowest: [], features: 0, placing: 0 }
  await inBatches(async (batch, at) => {
    let features: ReturnType<typeof featuresOf>[] = []
    const made = await cpuSeconds(() => void (features = batch.map(featuresOf)))
    placed.features += made
    placed.placing += await cpuSeconds(() => {
      for (const [n, report] of batch.entries()) {
        const began = performance.now()
        placed.stories.push(place(window, report, features[n]!))
        if (at >= count / 2) placed.slowest.push(performance.now() - began)
      }
    })
  })
  return placed
}

function featuresOf({ title, text }: BenchReport) {
  return articleFeatures({ title, text, language: 'en' })
}

async function inBatches(work: (batch: BenchReport[], at: number) => Promise<void>) {
  let batch: BenchReport[] = []
  let at = 0
  for (const report of makeReports(count, seed)) {
    batch.push(report)
    if (batch.length < atOnce && at + batch.length < count) continue
    await work(batch, at)
    at += batch.length
    batch = []
  }
}

/** Makes the window anew from what is stored of each article, as after a restart. */
async function makeAnew(first: StoryWindow): Promise<{ window: StoryWindow; seconds: number }> {
  const window = new StoryWindow()
  let seconds = 0
  await inBatches(async batch => {
    const stored = batch.map(report => {
      const { fingerprints: _, ...terms } = featuresOf(report)
      return JSON.stringify(terms)
    })
    seconds += await cpuSeconds(() => {
      for (const [n, { id, time }] of batch.entries()) {
        const held: Held = { id, time, story: first.storyOf(id)!, features: JSON.parse(stored[n]!) as Terms }
        window.add(held)
      }
    })
  })
  return { window, seconds }
}

function answersOf(window: StoryWindow): string {
  return [...makeReports(asked, seed + 1), ...makeReports(asked, seed)]
    .map(report => JSON.stringify(window.choose({ ...report, features: featuresOf(report), copyOf: null })))
    .join('\n')
}

function line(what: string, ...figures: string[]) {
  console.log([what.padEnd(22), ...figures].join('  '))
}

for (const report of makeReports(300, seed + 2)) featuresOf(report)
const before = memoryUsed()
const window = new StoryWindow()
const placed = await placeAll(window)
const stories = new Set([...window.articles()].map(({ story }) => story)).size
const slowest = placed.slowest.sort((a, b) => a - b)
const perSecond = count / (placed.features + placed.placing)
line('articles', `${count}`, `in ${stories} stories`, `${window.words} words`)
line(
  'features',
  `${placed.features.toFixed(1)} CPU-s`,
  `${((placed.features * 1000) / count).toFixed(3)} ms each`,
)
line(
  'choosing and joining',
  `${placed.placing.toFixed(1)} CPU-s`,
  `${((placed.placing * 1000) / count).toFixed(3)} ms each`,
)
line('both', `${perSecond.toFixed(0)} articles per CPU-second`)
line(
  'the slowest',
  `p50 ${slowest[Math.floor(slowest.length / 2)]!.toFixed(2)} ms`,
  `p99 ${slowest[Math.floor(slowest.length * 0.99)]!.toFixed(2)} ms of choosing, by the clock`,
)
line(
  'memory',
  `${(memoryUsed() - before).toFixed(0)} MB`,
  `${(((memoryUsed() - before) * 1e6) / count).toFixed(0)} bytes each`,
)
const anew = await makeAnew(window)
line('made anew', `${anew.seconds.toFixed(1)} CPU-s`)
const answers = [window, anew.window].map(answersOf)
line('answers', hashOf(answers[0]!), hashOf(answers[1]!))
if (answers[0] !== answers[1]) {
  console.error('The window that was made anew answers otherwise than the one that saw its articles come.')
  process.exitCode = 1
}
