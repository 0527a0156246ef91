import { Refusal } from '../../news/index.ts'
import { article, contest, isKey, revision, story, topic, type Db } from '../../store/index.ts'
import { answeredAlready, answerReason } from '../objections/marking.ts'
import { refreshNow } from '../refresh-stale.ts'
import type { World } from '../world.ts'
import { contestView, type ContestView } from './contest-view.ts'
import { decidedFiling, type FiledUnder } from './decided-filing.ts'

export type ContestsView = {
  /** Those that wait, the oldest first; `waiting` counts also those that are not listed. */
  readonly open: readonly ContestView[]
  readonly waiting: number
  /** The last ones that were answered. */
  readonly answered: readonly ContestView[]
}

const mostListed = 100
const mostAnswered = 30

export async function showContests({ db }: World): Promise<ContestsView> {
  const [open, waiting, answered] = await Promise.all([
    contest.listOpen(db, mostListed),
    contest.countOpen(db),
    contest.listAnswered(db, mostAnswered),
  ])
  return { open: open.map(contestView), waiting, answered: answered.map(contestView) }
}

export async function showContest({ db }: World, id: string): Promise<ContestView | null> {
  const found = isKey(id) ? await contest.findContest(db, id) : null
  return found && contestView(found)
}

/**
 * An editor's answer, with the reason on record. Where it is accepted the article is filed anew at once, and every later
 * reading of it is filed so too; another decision about the same section takes it back.
 *
 * @param given `answer` is `accepted` or `declined`
 * @throws Refusal `input`, `not-found`
 */
export async function answerContest(
  world: World,
  given: { readonly id: string; readonly answer: string; readonly reason: string; readonly by: string },
): Promise<void> {
  const { id, answer, by } = given
  if (answer !== 'accepted' && answer !== 'declined')
    throw new Refusal('input/accept-or-decline', 'Say whether you accept or decline it.')
  const reason = answerReason(given.reason)
  const told = await showContest(world, id)
  if (!told) throw new Refusal('not-found/contest', 'There is no such contest here.')
  const storyId = await world.db.transaction().execute(async db => {
    const row = (await article.lockArticle(db, told.articleId))!
    if (row.hiddenBy) throw new Refusal('not-found/contest', 'There is no such contest here.')
    const decided = { section: told.section.code, fault: told.fault }
    const filed = answer === 'accepted' ? await fileAnew(db, row, decided) : null
    const done = { id, state: answer, answer: reason, by, revisionId: row.revisionId, filed } as const
    if (!(await contest.answerContest(db, done, world.now()))) throw answeredAlready()
    return answer === 'accepted' ? row.storyId : null
  })
  if (storyId !== null) await refreshNow(world, storyId)
}

async function fileAnew(
  db: Db,
  row: article.ArticleRow,
  decided: contest.Decided,
): Promise<contest.FiledCodes> {
  const { title, text, language } = (await revision.findRevision(db, row.revisionId))!
  const filed = decidedFiling(await filedNow(db, row.id), [decided], { title, text, language })
  await revision.refile(db, row.id, filed)
  if (row.storyId) await story.markStale(db, row.storyId)
  return {
    primary: filed.primary,
    countries: filed.sections.map(({ country }) => country),
    topics: filed.topics.map(({ code }) => code),
  }
}

async function filedNow(db: Db, articleId: string): Promise<FiledUnder> {
  const sections = await revision.listFilings(db, articleId)
  return {
    primary: sections.find(({ main }) => main)?.country ?? null,
    sections: sections.map(({ country, score, evidence }) => ({ country, score, evidence })),
    topics: await topic.listTopics(db, articleId),
  }
}
