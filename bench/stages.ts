// `npm run bench [-- --articles 200] [--seed 1]`: what each stage costs per article, in CPU time of this machine. The ratio to a
// peer in the same run says more than the milliseconds. Fails where a stage answers otherwise than `sayso pipe` does.
import { Readability } from '@mozilla/readability'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import sanitizeHtml from 'sanitize-html'
import { doors } from '../src/pipe/index.ts'
import type { Line } from '../src/pipe/index.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { hashOf } from './hash-of.ts'
import { feedOf, makeArticles } from './make-articles.ts'
import type { BenchArticle } from './make-articles.ts'

type Peer = { readonly name: string; readonly run: (line: Line) => unknown }
type Course = {
  readonly stage: string
  readonly linesOf: (articles: readonly BenchArticle[]) => Line[]
  readonly peer?: Peer
}

const itemsPerFeed = 20

const courses: readonly Course[] = [
  {
    stage: 'extract',
    linesOf: articles => articles.map(({ id, url, html }) => ({ id, url, html })),
    peer: {
      name: 'Readability on linkedom',
      run: line =>
        new Readability(parseHTML(String(line.html)).document as unknown as Document).parse()?.textContent,
    },
  },
  {
    stage: 'clean',
    linesOf: articles =>
      articles.map(({ id, url, html }) => ({ id, url, html: html.slice(html.indexOf('<article>')) })),
    peer: { name: 'sanitize-html', run: line => sanitizeHtml(String(line.html)) },
  },
  { stage: 'language', linesOf: articles => articles.map(({ id, text }) => ({ id, text })) },
  {
    stage: 'sections',
    linesOf: articles => articles.map(({ id, title, text, language }) => ({ id, title, text, language })),
  },
  {
    stage: 'trace',
    linesOf: articles =>
      articles.map(({ id, text, language, published, publisher }) => ({
        id,
        text,
        language,
        published: published.slice(0, 10),
        publisher,
      })),
  },
  {
    stage: 'group',
    linesOf: articles =>
      articles.map(({ id, published, language, title, text, url, publisher }) => {
        return { id, time: published, language, title, text, url, publisher }
      }),
  },
  {
    stage: 'feed',
    linesOf: articles =>
      Array.from({ length: Math.ceil(articles.length / itemsPerFeed) }, (_, at) => ({
        id: at,
        url: 'https://feeds.example/all.rss',
        body: feedOf(articles.slice(at * itemsPerFeed, (at + 1) * itemsPerFeed)),
      })),
  },
]

/** The answers of a stage in this process, as the pipe would print them. */
async function answer(stage: string, lines: readonly Line[]): Promise<string[]> {
  const door = await doors[stage]?.()
  if (!door) throw new Error(`The pipe has no stage ${stage}.`)
  const answers: string[] = []
  for (const line of lines)
    answers.push(JSON.stringify({ id: line.id, ...((await door.answer(line)) as object) }))
  return [...answers, ...(door.close?.() ?? []).map(line => JSON.stringify(line))]
}

/** The answers on the ordinary path: the command that anybody runs. */
function answerOnThePipe(stage: string, lines: readonly Line[]): string[] {
  const { status, stdout, stderr } = spawnSync(join(import.meta.dirname, '../bin/sayso'), ['pipe', stage], {
    input: jsonLines(lines),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(`sayso pipe ${stage} ended with ${status}: ${stderr}`)
  return stdout.trimEnd().split('\n')
}

function jsonLines(lines: readonly Line[]): string {
  return lines.map(line => JSON.stringify(line) + '\n').join('')
}

async function measure(
  { stage, linesOf, peer }: Course,
  articles: readonly BenchArticle[],
  warmup: readonly BenchArticle[],
) {
  const lines = linesOf(articles)
  await answer(stage, linesOf(warmup))
  let answers: string[] = []
  const seconds = await cpuSeconds(async () => {
    answers = await answer(stage, lines)
  })
  if (hashOf(answers.join('\n')) !== hashOf(answerOnThePipe(stage, lines).join('\n'))) {
    throw new Error(`${stage} answers otherwise here than on the pipe.`)
  }
  console.log(
    [
      stage.padEnd(9),
      `${seconds.toFixed(2).padStart(7)} CPU-s`,
      `${((seconds * 1000) / articles.length).toFixed(2).padStart(7)} ms/article`,
      `input ${hashOf(jsonLines(lines))}`,
      `${answers.length} outputs`,
      ...(peer ? [await ratioTo(peer, seconds, lines, linesOf(warmup))] : []),
    ].join('  '),
  )
}

async function ratioTo(
  peer: Peer,
  seconds: number,
  lines: readonly Line[],
  warmup: readonly Line[],
): Promise<string> {
  for (const line of warmup) peer.run(line)
  let empty = 0
  const theirs = await cpuSeconds(async () => {
    for (const line of lines) if (!peer.run(line)) empty++
  })
  if (empty > lines.length / 10)
    throw new Error(`${peer.name} found nothing in ${empty} of ${lines.length}: no fair peer.`)
  return `${(seconds / theirs).toFixed(2)} × ${peer.name}`
}

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const articles = makeArticles(Number(values.articles), Number(values.seed))
const warmup = makeArticles(20, Number(values.seed) + 1_000_003)
if (new Set(articles.map(({ text }) => text)).size < articles.length)
  throw new Error('The inputs are not distinct.')
console.log(
  `${articles.length} articles, ${articles.reduce((sum, { text }) => sum + text.length, 0)} characters, seed ${values.seed}`,
)
for (const course of courses) {
  await measure(course, articles, warmup).catch((error: unknown) => {
    console.log(`${course.stage.padEnd(9)}  FAULT: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  })
}
