import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decodePage, extractArticle } from '../extract/index.ts'
import { identifyLanguage } from '../identify/index.ts'
import { Refusal } from '../news/index.ts'
import type { ExtractedArticle, Figure } from '../news/index.ts'
import { traceCaption } from '../trace/index.ts'
import { optionalText, text } from './json-lines.ts'
import type { Door, Line } from './json-lines.ts'

/**
 * `{id, url, html}` or `{id, url, file}` → `{id, article}`; the file is a page's bytes, gzipped or not. The language
 * and the captions are told as the newsroom does it: what the page declares is checked against its text, and a credit
 * that the page marks wins over one read from the words.
 */
export function pipeExtract(): Door {
  return { answer: line => ({ article: shown(extractArticle(htmlOf(line), text(line, 'url'))) }) }
}

function htmlOf(line: Line): string {
  return optionalText(line, 'html') ?? decodePage(bytesOf(text(line, 'file')), null)
}

function shown({ figures, language: declared, ...article }: ExtractedArticle): object {
  // Where nothing is left to read, the declaration stands.
  const language = identifyLanguage(`${article.title ?? ''}\n${article.text}`, declared) ?? declared
  const { published } = article
  return { ...article, language, captions: figures.map(figure => captionOf(figure, { language, published })) }
}

function captionOf(
  figure: Figure,
  { language, published }: Pick<ExtractedArticle, 'language' | 'published'>,
): object {
  const { credit, basis, hedge, date, place } = traceCaption(figure.caption, { language, published })
  return { text: figure.caption, credit: figure.credit ?? credit, basis, hedge, date, place }
}

const maxFileBytes = 50_000_000

function bytesOf(file: string): Uint8Array {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b
    return zipped ? gunzipSync(bytes, { maxOutputLength: maxFileBytes }) : bytes
  } catch (error) {
    throw new Refusal(
      'input',
      `The file "${file}" cannot be read: ${error instanceof Error ? error.message : 'unknown fault'}.`,
    )
  }
}
