import { Refusal } from '../news/index.ts'

/** One line of input: an object with the id that its output line will carry. */
export type Line = { readonly id: unknown } & Readonly<Record<string, unknown>>

/** A stage behind the pipe: one value per line, and perhaps closing lines after the last one. */
export type Door = {
  readonly answer: (line: Line) => unknown
  readonly close?: () => readonly unknown[]
}

/**
 * Reads JSON Lines and writes one line per input line, in order, with the input's id. A line that cannot be
 * processed gives an error object and the rest goes on. Memory is bounded by the longest line: the next line is
 * read only when the last answer has been taken by the reader downstream.
 */
export async function runDoor(door: Door, input: AsyncIterable<Buffer>, output: NodeJS.WritableStream) {
  for await (const text of linesOf(input)) {
    if (text.trim() === '') continue
    await write(output, await answerLine(door, text))
  }
  for (const line of door.close?.() ?? []) await write(output, line)
}

async function answerLine(door: Door, text: string): Promise<object> {
  let id: unknown = null
  try {
    const line: unknown = JSON.parse(text)
    if (typeof line !== 'object' || line === null)
      throw new Refusal('input', 'The line is not a JSON object.')
    id = (line as Line).id ?? null
    return { id, ...((await door.answer(line as Line)) as object) }
  } catch (error) {
    return { id, error: errorOf(error) }
  }
}

function errorOf(error: unknown): { code: string; message: string } {
  if (error instanceof Refusal) return { code: error.code, message: error.message }
  if (error instanceof SyntaxError) return { code: 'input', message: 'The line is not valid JSON.' }
  return { code: 'bug', message: error instanceof Error ? error.message : String(error) }
}

async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  const parts: string[] = []
  for await (const chunk of input) {
    let text = decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      parts.push(text.slice(0, end))
      yield parts.join('')
      parts.length = 0
      text = text.slice(end + 1)
    }
    if (text) parts.push(text)
  }
  parts.push(decoder.decode())
  const last = parts.join('')
  if (last) yield last
}

function write(output: NodeJS.WritableStream, value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const flushed = output.write(JSON.stringify(value) + '\n', error => (error ? reject(error) : undefined))
    if (flushed) resolve()
    else output.once('drain', resolve)
  })
}

/** A field that must be a string. */
export function text(line: Line, field: string): string {
  const value = line[field]
  if (typeof value !== 'string') throw new Refusal('input', `The line has no field "${field}" with a text.`)
  return value
}

/** A field that may be missing or null; anything else than a string is refused. */
export function optionalText(line: Line, field: string): string | null {
  const value = line[field]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new Refusal('input', `The field "${field}" is not a text.`)
  return value
}
