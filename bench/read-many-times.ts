// Reads pages in a thread of a process of its own and looks at that process's memory. Run by itself
// (`read-many-times.ts READS FOLDER`) it is that process.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Worker, isMainThread } from 'node:worker_threads'
import { decodePage, extractArticle } from '../src/extract/index.ts'
import { hashOf } from './hash-of.ts'
import { makePages } from './make-pages.ts'

type Sample = { readonly reads: number; readonly residentMb: number; readonly outputs: number }
export type Memory = {
  readonly largest: number
  /** Megabytes for a thousand reads: the slope of a straight line through the samples but the first. */
  readonly growth: number
  readonly outputs: number
  readonly input: string
}

const kept = 300
const samples = 5

/** Reads pages made with `seed`, each time with another number in the text so that no two are alike; prints as it goes. */
export async function readManyTimes(reads: number, seed: number): Promise<Memory> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'))
  try {
    const pages = makePages(kept, seed + 77)
    for (const { id, bytes } of pages) writeFileSync(join(folder, `${id}.html`), bytes)
    const child = spawn(process.execPath, [import.meta.filename, String(reads), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const taken: Sample[] = []
    for await (const line of createInterface(child.stdout)) {
      const sample = JSON.parse(line) as Sample
      taken.push(sample)
      console.log(`${String(sample.reads).padStart(8)} reads  ${sample.residentMb.toFixed(0)} MB resident`)
    }
    return {
      largest: Math.max(...taken.map(({ residentMb }) => residentMb)),
      growth: slopeOf(taken.slice(1)),
      outputs: taken.at(-1)?.outputs ?? 0,
      input: hashOf(Buffer.concat(pages.map(({ bytes }) => bytes))),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function slopeOf(taken: readonly Sample[]): number {
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const x = mean(taken.map(({ reads }) => reads))
  const y = mean(taken.map(({ residentMb }) => residentMb))
  const above = taken.reduce((sum, { reads, residentMb }) => sum + (reads - x) * (residentMb - y), 0)
  return (1000 * above) / taken.reduce((sum, { reads }) => sum + (reads - x) ** 2, 0)
}

function readAll(reads: number, folder: string): void {
  const files = readdirSync(folder).map(name => join(folder, name))
  let outputs = 0
  for (let read = 1; read <= reads; read++) {
    const bytes = readFileSync(files[read % files.length]!)
    const at = bytes.indexOf('(No ') + 4
    bytes.write(String(read).padStart(9, '0'), at, 'latin1')
    const { text } = extractArticle(decodePage(bytes, null), `https://outlet.example/${read}`)
    if (text !== '') outputs++
    if (read % (reads / samples) === 0)
      console.log(JSON.stringify({ reads: read, residentMb: process.memoryUsage.rss() / 1e6, outputs }))
  }
}

// As the threads of src/app/reading-pool.ts. Left to itself, Node takes 400 MB of a large machine before it tidies up.
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 }

if (!isMainThread) readAll(Number(process.argv[2]), process.argv[3]!)
else if (import.meta.main) new Worker(import.meta.filename, { argv: process.argv.slice(2), resourceLimits })
