import { readFileSync } from 'node:fs'
import { readFeed } from '../intake/index.ts'
import { Refusal } from '../news/index.ts'
import type { Door, Line } from './json-lines.ts'
import { optionalText } from './json-lines.ts'

/** The door of the feed reader: a feed as a text in `body` or as a file of bytes named in `file`. */
export function pipeFeed(): Door {
  return {
    answer: line =>
      readFeed({ body: bodyOf(line), url: optionalText(line, 'url'), headers: headersOf(line) }),
  }
}

function bodyOf(line: Line): string | Uint8Array {
  const file = optionalText(line, 'file')
  const body = optionalText(line, 'body')
  if (body !== null) return body
  if (file !== null) return bytesOf(file)
  throw new Refusal('input', 'The line has neither a field "body" nor a field "file".')
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw new Refusal('input', `The file ${file} cannot be read.`)
  }
}

function headersOf({ headers = {} }: Line): Record<string, string> {
  if (isHeaders(headers)) return headers
  throw new Refusal('input', 'The field "headers" is not a table of texts.')
}

function isHeaders(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(item => typeof item === 'string')
  )
}
