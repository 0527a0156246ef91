import { isKey, submission } from '../store/index.ts'
import type { World } from './world.ts'

/** The steps of the journey, as the reader of a submission's page sees them. */
export type Step = submission.Step

export type SubmissionView = {
  readonly id: string
  /** The address, or the title given. */
  readonly what: string
  readonly state: 'waiting' | 'reading' | 'read' | 'refused'
  readonly step: Step
  readonly submittedAt: Date
  readonly articleId: string | null
  /** The article was here before this submission. */
  readonly already: boolean
  readonly refusal: { readonly code: string; readonly sentence: string; readonly wayOn: string | null } | null
}

export async function showSubmission(world: World, id: string): Promise<SubmissionView | null> {
  const row = isKey(id) ? await submission.findSubmission(world.db, id) : null
  if (!row) return null
  const { state, step, submittedAt, articleId, already } = row
  const refusal = row.refusalCode
    ? { code: row.refusalCode, sentence: row.refusalSentence!, wayOn: row.refusalWayOn }
    : null
  return {
    id,
    what: row.address ?? row.given.title ?? 'a pasted text',
    state,
    step,
    submittedAt,
    articleId,
    already,
    refusal,
  }
}
