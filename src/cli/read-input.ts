import { readFile } from 'node:fs/promises'
import { Refusal } from '../news/index.ts'

/** A file as UTF-8 text; "-" is standard input. */
export async function readInput(file: string): Promise<string> {
  return (await readBytes(file)).toString('utf8')
}

/** @throws Refusal `input` where it cannot be read */
export async function readBytes(file: string): Promise<Buffer> {
  if (file === '-') return Buffer.concat(await Array.fromAsync(process.stdin as AsyncIterable<Buffer>))
  try {
    return await readFile(file)
  } catch (error) {
    throw new Refusal(
      'input',
      `The file ${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
    )
  }
}
