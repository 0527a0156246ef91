import type { Fetcher } from '../fetch/index.ts'
import { Refusal, type Page } from '../news/index.ts'
import type { Read } from './file-and-trace.ts'
import { loadStages } from './load-stages.ts'

export type { Read } from './file-and-trace.ts'

/** What Sayso sees in one page, without a database: the same stages as the journey, nothing kept. */
export async function readPage(page: Page, now: Date): Promise<Read> {
  const { fileAndTrace, readObtainedPage } = await loadStages()
  return fileAndTrace(readObtainedPage(page, null, null), now)
}

/** The same for a page that is fetched for the purpose, through the guard. */
export async function readRemotePage(fetcher: Fetcher, url: string, now: Date): Promise<Read> {
  const fetched = await fetcher.fetchPage(url)
  if (fetched.kind === 'page') return readPage(fetched.page, now)
  if (fetched.kind === 'refused') throw new Refusal(fetched.code, fetched.sentence, fetched.wayOn)
  throw new Error('a page that was asked for without validators came back as unchanged')
}

/** What Sayso sees in a plain text. */
export async function readText(
  text: string,
  outletName: string | null,
  published: string | null,
  now: Date,
): Promise<Read> {
  const { fileAndTrace, readPlainText } = await loadStages()
  const article = readPlainText({ text, title: null, language: null })
  if (article.text.trim() === '') throw new Refusal('empty', 'There is no text to read.')
  const stated = { ...article, published: published ?? article.published, publisher: outletName }
  return fileAndTrace({ article: stated, outletName, address: null, addresses: [], pageId: null }, now)
}
