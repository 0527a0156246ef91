import type { Fetcher } from '../fetch/index.ts'
import { Refusal, type Page } from '../news/index.ts'
import { obtainPage, withOrigin, type Read } from './obtain-text.ts'
import type { Reader } from './read-material.ts'
import { readHere } from './reader.ts'

export type { Read } from './obtain-text.ts'

/** What Sayso sees in one page, without a database: the same stages as the journey, nothing kept. */
export async function readPage(page: Page, now: Date, reader: Reader = readHere): Promise<Read> {
  const obtained = obtainPage(page, null, null, now)
  return withOrigin(obtained, await reader(obtained.material))
}

/** The same for a page that is fetched for the purpose, through the guard. */
export async function readRemotePage(
  fetcher: Fetcher,
  url: string,
  now: Date,
  reader: Reader = readHere,
): Promise<Read> {
  const fetched = await fetcher.fetchPage(url)
  if (fetched.kind === 'page') return readPage(fetched.page, now, reader)
  if (fetched.kind === 'refused') throw new Refusal(fetched.code, fetched.sentence, fetched.wayOn)
  throw new Error('a page that was asked for without validators came back as unchanged')
}

/** What Sayso sees in a plain text. */
export async function readText(
  text: string,
  outletName: string | null,
  published: string | null,
  now: Date,
  reader: Reader = readHere,
): Promise<Read> {
  if (text.trim() === '') throw new Refusal('empty', 'There is no text to read.')
  const material = {
    from: { kind: 'text', text, title: null, language: null, published },
    outletName,
    readAt: now,
  } as const
  const obtained = { material, url: null, requested: null, pageId: null }
  return withOrigin(obtained, await reader(material))
}
