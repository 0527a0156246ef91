// `npm run bench:extract [-- --pages 120] [--reads 10000] [--seed 1]`: what reading a page costs from its bytes to its article,
// against @mozilla/readability on linkedom and on jsdom over the same pages, and whether memory stays flat over many reads.
// A ratio within one run says more than milliseconds of a busy machine. Fails where a figure is missed or where the stage
// answers otherwise than `sayso pipe extract` does.
import { Readability } from '@mozilla/readability'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import { cleanHtml, decodePage, extractArticle } from '../src/extract/index.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { hashOf } from './hash-of.ts'
import { makePages } from './make-pages.ts'
import type { BenchPage } from './make-pages.ts'
import { readManyTimes } from './read-many-times.ts'

type Reader = { readonly name: string; readonly read: (page: BenchPage) => string }
type Cost = {
  readonly name: string
  readonly seconds: number
  readonly slowest: number
  readonly found: number
}

const must = { linkedom: 1.5, jsdom: 8, averageMs: 20, slowestMs: 2000, residentMb: 250, growthMb: 1 }
const averageKb = 174

const ours: Reader = {
  name: 'sayso',
  read: page => extractArticle(decodePage(page.bytes, null), page.url).text,
}

function readability(document: unknown): string {
  return new Readability(document as Document).parse()?.textContent ?? ''
}

const onLinkedom: Reader = {
  name: 'Readability on linkedom',
  read: page => readability(parseHTML(page.bytes.toString()).document),
}

/** The package brings no types of its own. */
type Jsdom = {
  readonly JSDOM: new (
    html: Uint8Array,
    options: { url: string; contentType: string },
  ) => { readonly window: { readonly document: unknown; close(): void } }
}

async function onJsdom(): Promise<Reader> {
  const packageName: string = 'jsdom'
  const { JSDOM } = (await import(packageName)) as Jsdom
  return {
    name: 'Readability on jsdom',
    read: page => {
      const { window } = new JSDOM(page.bytes, { url: page.url, contentType: 'text/html; charset=utf-8' })
      const text = readability(window.document)
      window.close()
      return text
    },
  }
}

/** Each page once; `found` counts the pages whose text holds the mark of its article. */
async function measure(
  { name, read }: Reader,
  pages: readonly BenchPage[],
  warmup: readonly BenchPage[],
): Promise<Cost> {
  for (const page of warmup) read(page)
  let [found, slowest, seconds] = [0, 0, 0]
  for (const page of pages) {
    let text = ''
    const took = await cpuSeconds(() => {
      text = read(page)
    })
    seconds += took
    slowest = Math.max(slowest, took)
    if (text.includes(page.mark)) found++
  }
  return { name, seconds, slowest, found }
}

/** The articles as this process and as the command that anybody runs read them from files. */
function comparePaths(pages: readonly BenchPage[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'))
  try {
    const lines = pages.map(({ id, url, bytes }) => {
      const file = join(folder, `${id}.html`)
      writeFileSync(file, bytes)
      return JSON.stringify({ id, url, file }) + '\n'
    })
    const { stdout } = spawnSync(join(import.meta.dirname, '../bin/sayso'), ['pipe', 'extract'], {
      input: lines.join(''),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    const there = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as PipedArticle)
    return pages.every((page, at) => sameArticle(page, there[at]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type PipedArticle = { readonly article?: Record<string, unknown> }
// The pipe checks the language against the text and takes captions apart; these fields are the stage's own.
const stageFields = [
  'title',
  'byline',
  'published',
  'modified',
  'text',
  'blocks',
  'wall',
  'confidence',
] as const

function sameArticle(page: BenchPage, piped: PipedArticle | undefined): boolean {
  const here = extractArticle(decodePage(page.bytes, null), page.url)
  return stageFields.every(field => JSON.stringify(here[field]) === JSON.stringify(piped?.article?.[field]))
}

const faults: string[] = []

/** Prints a figure beside what it must reach. */
function judge(words: string, isReached: boolean, due: string): void {
  console.log(`${isReached ? 'ok   ' : 'FAULT'} ${words} (must: ${due})`)
  if (!isReached) faults.push(words)
}

function print({ name, seconds, slowest, found }: Cost, pages: number): void {
  const each = (seconds * 1000) / pages
  console.log(
    `${name.padEnd(24)} ${seconds.toFixed(2).padStart(7)} CPU-s ${each.toFixed(2).padStart(8)} ms/page  ` +
      `slowest ${(slowest * 1000).toFixed(0)} ms  ${found} of ${pages} articles found`,
  )
}

async function comparePeers(pages: readonly BenchPage[], warmup: readonly BenchPage[]): Promise<void> {
  const kilobytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000
  console.log(
    `${pages.length} pages in the structures of ${new Set(pages.map(({ fixture }) => fixture)).size} fixtures, ` +
      `${(kilobytes / pages.length).toFixed(0)} KB each, input ${hashOf(Buffer.concat(pages.map(({ bytes }) => bytes)))}`,
  )
  const [own, linkedom, jsdom] = [
    await measure(ours, pages, warmup),
    await measure(onLinkedom, pages, warmup),
    await measure(await onJsdom(), pages, warmup),
  ]
  for (const cost of [own, linkedom, jsdom]) print(cost, pages.length)
  const cleaning = await cpuSeconds(() => {
    for (const { url, bytes } of pages) cleanHtml(bytes.toString(), url)
  })
  console.log(`clean of the whole page  ${cleaning.toFixed(2).padStart(7)} CPU-s`)
  const average = (own.seconds * 1000 * averageKb) / kilobytes
  const [toLinkedom, toJsdom] = [linkedom.seconds / own.seconds, jsdom.seconds / own.seconds]
  judge(`${toLinkedom.toFixed(2)} × as fast as on linkedom`, toLinkedom >= must.linkedom, `${must.linkedom}`)
  judge(`${toJsdom.toFixed(1)} × as fast as on jsdom`, toJsdom >= must.jsdom, `${must.jsdom}`)
  judge(`${average.toFixed(1)} ms CPU for ${averageKb} KB`, average <= must.averageMs, `${must.averageMs}`)
  judge(
    `${(own.slowest * 1000).toFixed(0)} ms for the slowest page`,
    own.slowest * 1000 <= must.slowestMs,
    `${must.slowestMs}`,
  )
  judge(`${own.found} of ${pages.length} articles found`, own.found >= 0.95 * pages.length, '95 %')
  judge('the same articles as on the pipe', comparePaths(pages), 'all')
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '120' },
    reads: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
})
const [count, reads, seed] = [Number(values.pages), Number(values.reads), Number(values.seed)]
// What a process pays that reads pages all day: every reader first reads other pages until its code is compiled.
await comparePeers(makePages(count, seed), makePages(120, seed + 1_000_003))
if (reads > 0) {
  const { largest, growth, outputs, input } = await readManyTimes(reads, seed)
  console.log(`${reads} reads of distinct pages, input ${input}, ${outputs} outputs`)
  judge(`${largest.toFixed(0)} MB resident at most`, largest <= must.residentMb, `${must.residentMb}`)
  judge(`${growth.toFixed(2)} MB more for 1,000 reads`, growth <= must.growthMb, `${must.growthMb}`)
}
process.exitCode = faults.length === 0 ? 0 : 1
