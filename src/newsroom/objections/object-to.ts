import type { Role } from '../../accounts/index.ts'
import { Refusal, wordsOf, type Statement } from '../../news/index.ts'
import { placeOf, type Fault, type GivenObjection } from '../../redress/index.ts'
import { article, isKey, objection, revision } from '../../store/index.ts'
import type { World } from '../world.ts'
import { admitMarking } from './marking.ts'

export type ObjectionTo = GivenObjection & {
  readonly article: string
  /** The place of the statement, and the hash of the text in which it stands: both as its page gave them. */
  readonly place: string
  readonly textHash: string
}

/**
 * Keeps that somebody holds a statement to be read wrongly, until an editor answers. Made twice it is one; made anew
 * with other words it is the later one, as long as nobody has answered.
 *
 * @throws Refusal `not-allowed` for who may not, `input` for what is no objection or was answered already, `too-many`,
 *   and `not-found` where the article does not read like that (any more)
 */
export async function objectTo(
  world: World,
  person: { readonly id: string; readonly role: Role },
  given: ObjectionTo,
): Promise<void> {
  await admitMarking(world, person, given)
  const { articleId, textHash, statement, quote, hedge } = await findReading(world, given)
  const kept = await objection.keepObjection(
    world.db,
    {
      articleId,
      textHash,
      place: given.place,
      statement,
      quote,
      hedge,
      fault: given.fault as Fault,
      reason: given.reason.trim(),
      madeBy: person.id,
    },
    world.now(),
  )
  if (!kept)
    throw new Refusal('input/answered', 'An editor has answered your objection to this statement already.')
}

async function findReading(world: World, { article: id, place, textHash }: ObjectionTo) {
  const row = isKey(id) ? await article.findArticle(world.db, id) : null
  if (!row || row.hiddenBy) throw new Refusal('not-found/article', 'There is no such article here.')
  const current = (await revision.findRevision(world.db, row.revisionId))!
  if (current.textHash.toString('hex') !== textHash)
    throw new Refusal(
      'not-found/changed',
      'The outlet has changed this article in the meantime.',
      'Look at the statement again on the article’s page.',
    )
  const statements = (await revision.listStatements(world.db, [current.id])).get(current.id)!
  const statement = statements.find(one => placeOf(one) === place)
  if (!statement)
    throw new Refusal(
      'not-found/statement',
      'This statement is not read like that any more, so nothing is left to mark.',
    )
  return {
    articleId: row.id,
    textHash: current.textHash,
    statement,
    quote: quoteOf(current.text, statement),
    hedge: statement.hedge.length > 0 ? wordsOf(current.text, statement.hedge) : null,
  }
}

const longestQuote = 2000

/** What is said, or the words that tell that nothing is. */
function quoteOf(text: string, { content, cue }: Statement): string {
  return wordsOf(text, content.length > 0 ? content : cue)
    .slice(0, longestQuote)
    .toWellFormed()
}
