import { Refusal } from '../news/index.ts'
import { makeProgram } from './program.ts'

// A reader downstream that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await makeProgram().parseAsync(process.argv)
} catch (error) {
  process.stderr.write(`sayso: ${sentenceOf(error)}\n`)
  process.exitCode = 1
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return [error.message, error.wayOn].filter(Boolean).join(' ')
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
