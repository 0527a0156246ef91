import { may, type Role } from '../../accounts/index.ts'
import { Refusal } from '../../news/index.ts'
import { answerProblem, objectionProblem, type GivenObjection } from '../../redress/index.ts'
import type { Marking } from '../../store/index.ts'
import { countWithinLimit } from '../limit-deed.ts'
import type { World } from '../world.ts'

/** What somebody marked as wrong, whatever it is, as editors see it. */
export type MarkingView = Omit<Marking, 'articleId'>

/**
 * Whether somebody may mark something as wrong now, whatever it is, and has said what and why.
 *
 * @throws Refusal `not-allowed` for who may not, `input` for what is no objection, `too-many`
 */
export async function admitMarking(
  world: World,
  person: { readonly id: string; readonly role: Role },
  given: GivenObjection,
): Promise<void> {
  if (!may(person.role, 'object', false))
    throw new Refusal('not-allowed/marking', 'Your account may read here, but not mark what is wrong.')
  const problem = objectionProblem(given)
  if (problem) throw problem
  await countWithinLimit(world, 'object', person.id, true)
}

/** An editor's reason as it is kept. @throws Refusal `input` where it will not do */
export function answerReason(given: string): string {
  const problem = answerProblem(given)
  if (problem) throw problem
  return given.trim()
}

/** What an editor is told where another one was quicker. */
export function answeredAlready(): Refusal {
  return new Refusal('input/answered-meanwhile', 'Another editor has answered this already.')
}
