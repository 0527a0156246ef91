import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'

export type SubjectKind = 'article' | 'image' | 'story'

export type NewDecision = {
  readonly kind: SubjectKind
  readonly subject: string
  readonly action: 'hide' | 'restore'
  readonly reason: string
  /** Null: the operator, on the command line. */
  readonly by: string | null
}

/** Writes the decision with its reason and carries it out, in the transaction given. */
export async function decide(db: Db, decision: NewDecision, at: Date): Promise<string> {
  const id = newKey(at)
  await sql`
    insert into decision (id, subject_kind, subject_id, action, reason, decided_by, decided_at)
    values (${id}, ${decision.kind}, ${decision.subject}, ${decision.action}, ${decision.reason}, ${decision.by}, ${at})`.execute(
    db,
  )
  const hiddenBy = decision.action === 'hide' ? id : null
  await sql`update ${sql.table(decision.kind)} set hidden_by = ${hiddenBy} where id = ${decision.subject}`.execute(
    db,
  )
  return id
}
