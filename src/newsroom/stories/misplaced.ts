import type { Role } from '../../accounts/index.ts'
import { Refusal } from '../../news/index.ts'
import { article, isKey, story, storyObjection } from '../../store/index.ts'
import { admitMarking, answeredAlready, answerReason } from '../objections/marking.ts'
import type { World } from '../world.ts'
import { moveArticles, splitOff } from './arrange-stories.ts'

/** What somebody holds to be in the wrong story, as editors see it. */
export type MisplacedView = storyObjection.StoryObjection

export type MisplacedList = {
  /** Those that wait, the oldest first, and the last ones that were answered. */
  readonly open: readonly MisplacedView[]
  readonly answered: readonly MisplacedView[]
}

const mostListed = 100
const mostAnswered = 30

/**
 * Keeps that somebody holds an article to be in the wrong story, until an editor answers. Made twice it is one.
 *
 * @param given `story` the slug of the story in which they saw it
 * @throws Refusal `not-allowed`, `input`, `too-many`, and `not-found` where the article is not in that story (any more)
 */
export async function holdMisplaced(
  world: World,
  person: { readonly id: string; readonly role: Role },
  given: { readonly article: string; readonly story: string; readonly reason: string },
): Promise<void> {
  await admitMarking(world, person, { fault: 'other', reason: given.reason })
  const { articleId, storyId } = await placeOf(world, given)
  const told = { articleId, storyId, reason: given.reason.trim(), madeBy: person.id }
  if (!(await storyObjection.keepObjection(world.db, told, world.now())))
    throw new Refusal('input/answered', 'An editor has answered this already.')
}

async function placeOf({ db }: World, given: { readonly article: string; readonly story: string }) {
  const row = isKey(given.article) ? await article.findArticle(db, given.article) : null
  const found = await story.findStoryBySlug(db, given.story)
  if (!row || row.hiddenBy || !found || row.storyId !== found.id)
    throw new Refusal('not-found/moved', 'This article is not in this story any more.')
  return { articleId: row.id, storyId: found.id }
}

export async function listMisplaced({ db }: World): Promise<MisplacedList> {
  const open = await storyObjection.listOpen(db, mostListed)
  return { open, answered: await storyObjection.listAnswered(db, mostAnswered) }
}

export async function showMisplaced({ db }: World, id: string): Promise<MisplacedView | null> {
  return isKey(id) ? storyObjection.findObjection(db, id) : null
}

/**
 * An editor's answer, with the reason on record, and what follows from it: the article goes to another story, or to one of
 * its own, unless somebody has moved it meanwhile.
 *
 * @param given `answer` is `move` (to the story `to`), `split` or `declined`
 * @throws Refusal `input`, `not-found`, `busy`
 */
export async function answerMisplaced(
  world: World,
  given: {
    readonly id: string
    readonly answer: string
    readonly to: string
    readonly reason: string
    readonly by: string
  },
): Promise<void> {
  const { answer, by } = given
  if (answer !== 'move' && answer !== 'split' && answer !== 'declined')
    throw new Refusal('input/where', 'Say where the article belongs, or decline.')
  const reason = answerReason(given.reason)
  const told = await showMisplaced(world, given.id)
  if (!told) throw new Refusal('not-found/objection', 'There is no such objection here.')
  if (told.state !== 'open') throw answeredAlready()
  if (answer !== 'declined' && (await isStillThere(world, told))) {
    const articles = [told.articleId]
    if (answer === 'split') await splitOff(world, { articles, reason, by })
    else if (given.to.trim() === '')
      throw new Refusal('input/which-story', 'Give the address of the story.', null, 'to')
    else await moveArticles(world, { articles, to: given.to, reason, by })
  }
  const state = answer === 'declined' ? 'declined' : 'accepted'
  const done = { id: told.id, state, answer: reason, by } as const
  if (!(await storyObjection.answerObjection(world.db, done, world.now()))) throw answeredAlready()
}

async function isStillThere({ db }: World, { articleId, storyId }: MisplacedView): Promise<boolean> {
  const [row, now] = [await article.findArticle(db, articleId), await story.findStoryById(db, storyId)]
  return row?.storyId === now?.id
}
