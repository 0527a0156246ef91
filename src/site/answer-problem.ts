import { Refusal, type RefusalCode, type WhichRefusal } from '../news/index.ts'
import { isDatabaseAway, isDiskFull } from '../newsroom/index.ts'

/** An error as HTTP tells it: status, code and one sentence for a person. */
export type Answer = {
  readonly status: number
  readonly code: RefusalCode | 'bug'
  /** Which of the noes of its code; null where only the code is known. */
  readonly which: WhichRefusal | 'bug/page' | null
  readonly sentence: string
  readonly wayOn: string | null
}

const statusOf: Partial<Record<RefusalCode, number>> = {
  'not-found': 404,
  'not-allowed': 403,
  'too-many': 429,
  'too-large': 413,
  'site-not-empty': 409,
  database: 503,
  'disk-full': 507,
}

/** Refusals are answers; a database that is away or full passes; anything else is a bug and says nothing of itself. */
export function answerFor(error: unknown): Answer {
  if (error instanceof Refusal)
    return {
      status: statusOf[error.code] ?? 422,
      code: error.code,
      which: error.which,
      sentence: error.message,
      wayOn: error.wayOn,
    }
  if (isDiskFull(error))
    return {
      status: 507,
      code: 'disk-full',
      which: 'disk-full/site',
      sentence: 'The disk of this site is full, so nothing can be saved.',
      wayOn: 'Nothing that was acknowledged is lost. Please tell the operator.',
    }
  if (isDatabaseAway(error))
    return {
      status: 503,
      code: 'database',
      which: 'database/away',
      sentence: 'The database does not answer at the moment.',
      wayOn: 'Nothing is lost. Please try again in a minute.',
    }
  return {
    status: 500,
    code: 'bug',
    which: 'bug/page',
    sentence: 'Something went wrong here, and it is not your fault.',
    wayOn: 'The operator can find it in the log.',
  }
}
