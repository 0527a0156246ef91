import { gunzipSync } from 'node:zlib'
import { Command, Option } from 'commander'
import type { Page } from '../news/index.ts'
import type { Read, Reader } from '../newsroom/index.ts'
import { version } from '../config/index.ts'
import { describeRead } from './describe-read.ts'
import { readBytes } from './read-input.ts'
import { configured, print } from './with-world.ts'

type Given = {
  json?: boolean
  format?: keyof typeof openForms
  url?: string
  outlet?: string
  published?: string
}

export function readCommand(): Command {
  return new Command('read')
    .description(
      'what Sayso sees in one page: article, sections, statements with their chains; nothing is kept',
    )
    .argument('<what>', 'a file (a page or a plain text; "-" reads standard input), or an address')
    .option('--url <address>', 'the address of a page that is given as a file')
    .option('--outlet <name>', 'the outlet of a plain text')
    .option('--published <date>', 'the date of a plain text')
    .option('--json', 'print everything as JSON')
    .addOption(
      new Option('--format <form>', 'print the statements in an open vocabulary: JSON-LD').choices(
        Object.keys(openForms),
      ),
    )
    .action(async (what: string, given: Given) => {
      const read = /^https?:\/\//i.test(what)
        ? await inThread(reader => readAddress(what, reader))
        : await readBytesOf(await readBytes(what), given)
      if (given.json) return print(JSON.stringify({ ...read, readAt: undefined, took: undefined }))
      const newsroom = await import('../newsroom/index.ts')
      const open = newsroom.givenRead(read, { name: `Sayso ${version}`, address: '_:sayso' })
      if (given.format) print(JSON.stringify(newsroom[openForms[given.format]](open)))
      else print(describeRead(read, open, terminal()))
    })
}

const openForms = { annotations: 'annotationsOf', chains: 'chainsOf', schema: 'schemaOf' } as const

/** Plain lines into files and pipes, and where the person wants no colours (NO_COLOR). */
function terminal() {
  const out = process.stdout
  return { columns: out.columns ?? 80, dressed: out.isTTY && out.hasColors() }
}

/** A thread of its own takes a second to begin, in which a page of the usual size is read three times over. */
const smallBytes = 400_000

async function readBytesOf(packed: Buffer, given: Given): Promise<Read> {
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b
  const bytes = isPacked ? gunzipSync(packed, { maxOutputLength: 50_000_000 }) : packed
  return bytes.length <= smallBytes
    ? readFile(bytes, given)
    : inThread(reader => readFile(bytes, given, reader))
}

/** Reading has its deadline here too, and a text that takes a thread's memory takes no more than that. */
async function inThread<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result> {
  const { openReadingPool } = await import('../app/index.ts')
  const pool = openReadingPool({ threads: 1, deadlineMs: 60_000 })
  try {
    return await work(pool.reader)
  } finally {
    await pool.close()
  }
}

async function readAddress(url: string, reader: Reader): Promise<Read> {
  const [{ openFetcher }, { readRemotePage }] = await Promise.all([
    import('../app/index.ts'),
    import('../newsroom/index.ts'),
  ])
  const fetcher = await openFetcher(configured())
  try {
    return await readRemotePage(fetcher, url, new Date(), reader)
  } finally {
    await fetcher.close()
  }
}

async function readFile(bytes: Buffer, { url, outlet, published }: Given, reader?: Reader): Promise<Read> {
  const { readPage, readText } = await import('../newsroom/index.ts')
  if (!/<(!doctype|html|head|body|article|p|div)\b/i.test(bytes.subarray(0, 4096).toString('latin1')))
    return readText(bytes.toString('utf8'), outlet ?? null, published ?? null, new Date(), reader)
  const address = url ?? 'https://page.invalid/'
  const page: Page = {
    url: address,
    requested: address,
    status: 200,
    body: bytes,
    mediaType: 'text/html',
    charset: null,
    fetchedAt: new Date(),
    wireBytes: bytes.byteLength,
    etag: null,
    lastModified: null,
  }
  return readPage(page, new Date(), reader)
}
