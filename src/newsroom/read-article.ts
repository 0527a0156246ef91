import { Refusal } from '../news/index.ts'
import { isDatabaseAway, submission } from '../store/index.ts'
import { Postponed } from './feeds/postponed.ts'
import { obtainText, withOrigin } from './obtain-text.ts'
import { noteTook } from './note-took.ts'
import { ReadingStopped } from './reader.ts'
import type { Reading, ReadingStage } from './read-material.ts'
import type { World } from './world.ts'

/**
 * The whole journey of one article: fetch, extract, tell the language, file under sections, trace, find copies,
 * choose the story, save. Idempotent: a submission that is finished is left alone, and everything is saved in one
 * transaction, so that a kill at any point leaves the article whole or not at all, and the job comes back.
 *
 * Ends with the submission read or refused; anything thrown is a fault that passes (the job is tried again) or a bug.
 */
export async function readArticle(world: World, submissionId: string): Promise<void> {
  const given = await submission.findSubmission(world.db, submissionId)
  if (given) await readSubmission(world, given)
}

/** The same with the submission at hand. */
export async function readSubmission(world: World, given: submission.Submission): Promise<void> {
  if (isFinished(given)) return
  // Nobody looks on while an article of a feed is read.
  const noteStep = async (step: submission.Step) => {
    if (given.via !== 'feed') await submission.noteStep(world.db, given.id, step)
  }
  try {
    await noteStep('fetching')
    const obtained = await noteTook(world, 'fetch', () => obtainText(world, given))
    await noteStep('reading')
    const reading = await world.reader(obtained.material)
    for (const [stage, seconds] of Object.entries(reading.took))
      world.noteTook(stage as ReadingStage, seconds)
    await noteStep('grouping')
    // Loaded with the first article: grouping brings its own vocabulary, and a site should answer before that is read.
    const { saveArticle } = await import('./save-article.ts')
    const read = withOrigin(obtained, withTitle(reading))
    await noteTook(world, 'save', () => saveArticle(world, given, read))
  } catch (error) {
    if (error instanceof Postponed || error instanceof ReadingStopped) throw error
    const refusal = refusalOf(error)
    if (refusal.code === 'fault') world.log('fault', { error, submission: given.id })
    const { code, message: sentence, wayOn } = refusal
    await submission.finishRefused(world.db, given.id, { code, sentence, wayOn }, world.now())
  }
}

/** A page without a headline was refused when it was read; a pasted text may be read without, but not kept. */
function withTitle(reading: Reading): Reading {
  if (reading.article.title) return reading
  throw new Refusal(
    'not-an-article',
    'The pasted text has no headline: none was given, and its first line is none.',
    'Paste the text again and give its headline.',
  )
}

/**
 * Faults of the database pass and are thrown on, so that the job comes back; a bug in a stage will not pass by waiting,
 * nor will what the database can never take.
 */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal && error.code !== 'database') return error
  if (error instanceof Refusal || mayPass(error) || isDatabaseAway(error)) throw error
  return new Refusal(
    'fault',
    'Sayso stumbled over this article, which is not your fault.',
    'The operator can find out why in the log.',
  )
}

/** SQLSTATE classes 22 (a value that is none) and 54 (a value too long for an index) come back however often it is tried. */
function mayPass(error: unknown): boolean {
  return /^(?!22|54)[0-9A-Z]{5}$/.test((error as { code?: string }).code ?? '')
}

function isFinished(given: submission.Submission): boolean {
  return given.state === 'read' || given.state === 'refused'
}
