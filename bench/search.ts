// `npm run bench:search [-- --articles 1000000 --seed 1 --readers 20 --pause 200]`: how long readers wait for a search, for
// the front and for a country's page, over so many invented articles in an embedded database of its own. Fails where the
// loaded articles differ from what the newsroom would have saved, or a search finds nothing.
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { searchNews, showCountry, showFront, type SearchOrder, type World } from '../src/newsroom/index.ts'
import { joinServer, search, serverUser, stopServer } from '../src/store/index.ts'
import { freshWorld } from '../test/newsroom/fresh-world.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { hashOf } from './hash-of.ts'
import { finishLoading, loadEntries, sampleDiffers } from './load-entries.ts'
import { benchCountries, benchLanguages, randomFrom, wordOf, zipf } from './make-entries.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    readers: { type: 'string', default: '20' },
    pause: { type: 'string', default: '200' },
    questions: { type: 'string', default: '40' },
  },
})
const [articles, seed, readers, pauseMs, questions] = [
  ...[values.articles, values.seed, values.readers, values.pause, values.questions],
].map(Number) as [number, number, number, number, number]
const end = new Date('2026-11-26T10:00:00Z')

type Ask = (world: World, random: () => number) => Promise<number>

/** Words as readers look for them: seldom the most frequent ones, mostly rarer, one or two, perhaps as a phrase. */
function queryFrom(random: () => number): string {
  const language = benchLanguages[Math.floor(benchLanguages.length * random() ** 2)]!
  const word = () => wordOf(language, zipf(random))
  const kind = random()
  if (kind < 0.5) return word()
  if (kind < 0.8) return `${word()} ${word()}`
  if (kind < 0.9) return `"${word()} ${wordOf(language, Math.floor(random() * 20))}"`
  return `${word()} -${word()}`
}

function filterFrom(random: () => number): string {
  const filters = [
    `country:${benchCountries[Math.floor(random() * 14)]!}`,
    `outlet:outlet-${Math.floor(random() * 100)}`,
    `language:${benchLanguages[Math.floor(random() * 7)]!}`,
    `from:2026-0${1 + Math.floor(random() * 9)}`,
    'unnamed:yes',
    'origins:1',
  ]
  return filters[Math.floor(random() * filters.length)]!
}

async function ask(world: World, query: string, order: SearchOrder): Promise<number> {
  const view = await searchNews(world, { query, order, before: null })
  if (view.problems.some(({ code }) => code === 'too-slow')) slow.push(query)
  return view.articles.length
}

const slow: string[] = []
const kinds: readonly [name: string, ask: Ask][] = [
  ['newest', (world, random) => ask(world, queryFrom(random), 'newest')],
  [
    'newest with a filter',
    (world, random) => ask(world, `${queryFrom(random)} ${filterFrom(random)}`, 'newest'),
  ],
  ['best', (world, random) => ask(world, queryFrom(random), 'best')],
  ['front', async world => (await showFront(world, null, false)).stories.length],
  ['country', async (world, random) => (await showCountry(world, benchCountries[Math.floor(random() * 14)]!, null)).stories.length], // prettier-ignore
]

type Measured = {
  readonly waits: number[]
  readonly found: number[]
  /** Milliseconds of processor time for one question, in this process and in the database. */
  readonly cpu: readonly number[]
}

/** How long each of so many readers waited, who ask again a while after every answer. */
async function measure(world: World, ask: Ask): Promise<Measured> {
  const waits: number[] = []
  const found: number[] = []
  const reader = async (_: unknown, n: number) => {
    const random = randomFrom(seed * 1000 + n)
    await sleep(random() * pauseMs)
    for (let question = 0; question < questions; question++) {
      const began = performance.now()
      found.push(await ask(world, random))
      waits.push(performance.now() - began)
      await sleep(pauseMs)
    }
  }
  const before = databaseCpu()
  const own = await cpuSeconds(async () => void (await Promise.all(Array.from({ length: readers }, reader))))
  const cpu = [own, databaseCpu() - before].map(seconds => (1000 * seconds) / waits.length)
  return { waits: waits.sort((one, other) => one - other), found, cpu }
}

/** How PostgreSQL goes about a frequent word, a rare one and one with a filter. */
async function tellPlans(world: World) {
  const behind = { at: end, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }
  const queries: readonly [title: string, words: readonly string[], filters: search.Filters][] = [
    ['a frequent word', [wordOf('en', 40)], {}],
    ['a rare word', [wordOf('en', 30_000)], {}],
    ['two words of a country', [wordOf('en', 40), wordOf('en', 400)], { countries: ['IL'] }],
    ['a phrase with a frequent word', [`${wordOf('en', 400)} ${wordOf('en', 4)}`], {}],
  ]
  for (const [title, words, filters] of queries) {
    const rows = await world.db.transaction().execute(async db => {
      const sought = await search.askedWords(db, { words, without: [], sources: [] }, [])
      return search.explainNewest(db, { ...sought, filters, from: null, to: null }, behind, 26)
    })
    console.log(`${title}:\n${rows.join('\n')}`)
  }
}

/** Seconds of processor time of all processes of the database server, those that have ended with them. */
function databaseCpu(): number {
  const backends = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(statOf)
    .filter(fields => fields[1] === server.pid)
  const [user = 0, system = 0] = statOf(`${server.pid}`).slice(13, 15)
  return backends.reduce((sum, fields) => sum + fields[11]! + fields[12]!, user + system) / 100
}

/**
 * What /proc tells of a process behind its name, which may hold blanks: the parent is the second field, user and system
 * time the 12th and 13th, those of its ended children the 14th and 15th. Nothing of one that is gone.
 */
function statOf(pid: string): number[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
  } catch {
    return []
  }
}

function line(name: string, { waits, found, cpu }: Measured): string {
  const at = (share: number) =>
    waits[Math.min(waits.length - 1, Math.floor(share * waits.length))]!.toFixed(1)
  const nothing = found.filter(count => count === 0).length
  return `${name.padEnd(21)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; processor ${cpu.map(ms => ms.toFixed(1)).join(' + ')} ms; ${waits.length} asked, ${nothing} found nothing; outputs ${hashOf(found.toSorted().join())}`
}

const base = mkdtempSync(join(os.tmpdir(), 'sayso-search-'))
chmodSync(base, 0o755)
const server = await joinServer(join(base, 'data'), serverUser())
try {
  process.env['TEST_DATABASE'] = JSON.stringify(server.connection)
  const { world, close } = await freshWorld({ now: () => end })
  const began = performance.now()
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`
  await loadEntries(world.db, articles, seed, end.getTime())
  console.log(`${articles} articles of seed ${seed} were loaded after ${seconds()}`)
  await finishLoading(world.db)
  console.log(`indexed after ${seconds()}`)
  const sizes = await sql<{ name: string; size: string }>`
    select relname as name, pg_size_pretty(pg_total_relation_size(oid)) as size
    from pg_class where relname in ('search_entry', 'search_entry_found', 'article')`.execute(world.db)
  console.log(sizes.rows.map(({ name, size }) => `${name} ${size}`).join(', '))
  const differing = await sampleDiffers(world.db, seed, articles, end.getTime())
  if (differing.length > 0) throw new Error(`loaded otherwise than saved: ${differing.join(', ')}`)
  await tellPlans(world)
  console.log(`${readers} readers, who ask again ${pauseMs} ms after each answer`)
  for (const [name, ask] of kinds) {
    const measured = await measure(world, ask)
    if (measured.found.every(count => count === 0)) throw new Error(`nothing was found: ${name}`)
    console.log(line(name, measured))
  }
  console.log(
    `${slow.length} searches took too long${slow.length === 0 ? '' : `: ${slow.slice(0, 5).join(', ')}`}`,
  )
  await close()
} finally {
  if (server.pid) await stopServer(server.pid)
  rmSync(base, { recursive: true, force: true })
}
