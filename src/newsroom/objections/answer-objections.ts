import { Refusal, type Kind, type Status } from '../../news/index.ts'
import type { Fault } from '../../redress/index.ts'
import { isKey, objection } from '../../store/index.ts'
import type { World } from '../world.ts'
import { answeredAlready, answerReason } from './marking.ts'

/** An objection as editors see it. */
export type ObjectionView = {
  readonly id: string
  readonly article: string
  readonly title: string
  readonly language: string | null
  readonly outlet: string
  readonly place: string
  readonly quote: string
  readonly hedge: string | null
  /** The hops as worded; empty where the text gives none. */
  readonly path: readonly string[]
  readonly kind: Kind
  readonly status: Status
  readonly fault: Fault
  /** Empty where whoever objected is forgotten. */
  readonly reason: string
  readonly madeBy: string | null
  readonly madeAt: Date
  readonly state: 'open' | 'accepted' | 'declined'
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
}

export type ObjectionsView = {
  /** Those that wait, the oldest first; `waiting` counts also those that are not listed. */
  readonly open: readonly ObjectionView[]
  readonly waiting: number
  /** The last ones that were answered. */
  readonly answered: readonly ObjectionView[]
}

const mostListed = 100
const mostAnswered = 30

export async function showObjections({ db }: World): Promise<ObjectionsView> {
  const [open, waiting, answered] = await Promise.all([
    objection.listOpen(db, mostListed),
    objection.countOpen(db),
    objection.listAnswered(db, mostAnswered),
  ])
  return { open: open.map(viewOf), waiting, answered: answered.map(viewOf) }
}

export async function showObjection({ db }: World, id: string): Promise<ObjectionView | null> {
  const found = isKey(id) ? await objection.findObjection(db, id) : null
  return found && viewOf(found)
}

function viewOf({ articleId, statement, textHash: _, ...rest }: objection.Objection): ObjectionView {
  const { path, kind, status } = statement
  return { ...rest, article: articleId, path, kind, status }
}

/**
 * An editor's answer, with the reason on record. The same answer given twice is one.
 *
 * @throws Refusal `input` without an answer or a reason, or where another editor answered otherwise, `not-found`
 */
export async function answerObjection(
  world: World,
  given: { readonly id: string; readonly answer: string; readonly reason: string; readonly by: string },
): Promise<void> {
  const { id, answer, by } = given
  if (answer !== 'accepted' && answer !== 'declined')
    throw new Refusal('input/accept-or-decline', 'Say whether you accept or decline the objection.')
  const reason = answerReason(given.reason)
  const before = await showObjection(world, id)
  if (!before) throw new Refusal('not-found/objection', 'There is no such objection here.')
  const done = await objection.answerObjection(
    world.db,
    { id, state: answer, answer: reason, by },
    world.now(),
  )
  if (done) return
  const now = await showObjection(world, id)
  if (now?.state !== answer) throw answeredAlready()
}
