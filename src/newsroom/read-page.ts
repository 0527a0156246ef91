import { readPlainText } from '../extract/index.ts'
import { Refusal, type Page } from '../news/index.ts'
import { fileAndTrace, type Read } from './file-and-trace.ts'
import { readObtainedPage } from './obtain-text.ts'

export type { Read } from './file-and-trace.ts'

/** What Sayso sees in one page, without a database: the same stages as the journey, nothing kept. */
export function readPage(page: Page, now: Date): Read {
  return fileAndTrace(readObtainedPage(page, null, null), now)
}

/** What Sayso sees in a plain text. */
export function readText(text: string, outletName: string | null, published: string | null, now: Date): Read {
  const article = readPlainText({ text, title: null, language: null })
  if (article.text.trim() === '') throw new Refusal('empty', 'There is no text to read.')
  const stated = { ...article, published: published ?? article.published, publisher: outletName }
  return fileAndTrace({ article: stated, outletName, address: null, addresses: [], pageId: null }, now)
}
