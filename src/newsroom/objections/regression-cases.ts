import type { Statement } from '../../news/index.ts'
import { mayTrain } from '../../publish/index.ts'
import { placeOf, regressionCase, type RegressionCase } from '../../redress/index.ts'
import { objection, revision } from '../../store/index.ts'
import type { World } from '../world.ts'

/** What editors agreed is read wrongly, as cases; `null` for one whose outlet does not let its text be used so. */
export async function* regressionCases({ db }: World): AsyncGenerator<RegressionCase | null> {
  let after: string | null = null
  for (;;) {
    const accepted: objection.Accepted[] = await objection.listAccepted(db, after, batch)
    const read = await revision.listStatements(
      db,
      accepted.map(({ revisionId }) => revisionId),
    )
    for (const one of accepted) yield caseOf(one, read.get(one.revisionId)!)
    if (accepted.length < batch) return
    after = accepted.at(-1)!.id
  }
}

const batch = 100

function caseOf(accepted: objection.Accepted, read: readonly Statement[]): RegressionCase | null {
  const { id, text, language, statement, fault, reason, outlet, published } = accepted
  const ground = { article: accepted.rights, outlet: accepted.outletRights, signals: accepted.signals }
  if (!mayTrain(ground)) return null
  const place = placeOf(statement)
  return regressionCase({
    id,
    text,
    language,
    published: published.toISOString().slice(0, 10),
    publisher: outlet,
    statement,
    fault,
    reason,
    others: read.filter(other => placeOf(other) !== place),
  })
}
