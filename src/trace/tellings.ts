import type { Statement, Status } from '../news/index.ts'
import { wordsOf } from '../news/index.ts'
import { hasName, isPronoun } from './origin-names.ts'

export type OriginArticle = {
  readonly id: string
  /** The outlet's key, its slug. */
  readonly outlet: string
  readonly family?: string
  readonly copyOf: string | null
  /** Given by a reader and not confirmed: it never raises the smallest number. */
  readonly supplied: boolean
  readonly text: string
  readonly statements: readonly Statement[]
}

/** One chain of one article, read from its far end. */
export type Telling = {
  readonly article: OriginArticle
  /** The far end as worded; null where the outlet reports for itself. */
  readonly origin: string | null
  readonly status: Status
  readonly via: readonly string[]
}

const carrying = new Set(['said', 'written', 'cited'])

/**
 * The chains that an article tells. Refusals, silence, doubt and belief carry nothing; a claim on hearsay names
 * nobody. An article that attributes no claim at all is its outlet's own report.
 */
export function tellingsOf(article: OriginArticle): Telling[] {
  const { statements } = article
  if (!statements.some(({ kind }) => carrying.has(kind)))
    return [{ article, origin: null, status: 'outlet', via: [] }]
  const tellings: Telling[] = []
  for (const statement of statements) {
    const origin = statement.path.at(-1)
    if (!carrying.has(statement.kind) || origin === undefined || statement.status === 'none') continue
    const telling: Telling = {
      article,
      origin,
      status: statusOfOrigin(origin, statement, article),
      via: statement.path.slice(0, -1),
    }
    tellings.push(telling)
  }
  // A pronoun is somebody named elsewhere in the article; it opens no chain of its own beside others.
  const worded = tellings.filter(({ origin }) => origin !== null && !isPronoun(origin))
  return worded.length > 0 ? worded : tellings
}

/** The status of a chain's end: that of the statement whose source it is. */
function statusOfOrigin(origin: string, statement: Statement, { statements, text }: OriginArticle): Status {
  const isSource = ({ source }: Statement) => wordsOf(text, source).startsWith(origin)
  if (isSource(statement)) return statement.status
  const own =
    statements.find(other => other.path.length === statement.path.length && isSource(other)) ??
    statements.find(isSource)
  return own?.status ?? (hasName(origin) ? 'named' : 'unnamed')
}
