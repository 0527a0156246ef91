import { Refusal } from '../../news/index.ts'
import { reasonProblem } from '../../redress/index.ts'
import { article, isKey, newKey, story, storyDeed, type Db } from '../../store/index.ts'
import { refreshNow } from '../refresh-stale.ts'
import type { World } from '../world.ts'
import { openStoryFor } from './split-stories.ts'
import { moveNow, pinNow, wholeMove } from './whole-move.ts'

/** Named in the log where an editor moved an article. */
const decidedBy = 'editor'

/** Why something is done, and who does it; null is the operator, on the command line. */
type Reasoned = { readonly reason: string; readonly by: string | null }

/** What was done: the deed's id, by which it can be undone, and the addresses of the stories. */
export type Arranged = {
  readonly deed: string
  readonly kind: storyDeed.DeedKind
  readonly from: string
  readonly to: string
  readonly articles: number
}

/**
 * Moves articles of one story to another one. A story that is left empty leads on to the other one; else the machine
 * does not join the two any more.
 *
 * @param given `articles` ids; `to` a story's slug, id or address
 * @throws Refusal `not-found`, `input`, `busy`
 */
export async function moveArticles(
  world: World,
  given: Reasoned & { readonly articles: readonly string[]; readonly to: string },
): Promise<Arranged> {
  return arrange(world, given, async db => {
    const to = await storyOf(db, given.to)
    const { from, articles } = await articlesOf(db, given.articles)
    if (from === to) throw new Refusal('input/same-story', 'These articles are in that story already.')
    return { kind: 'move', from, to, articles }
  })
}

/** Takes articles of one story into a new one of their own. */
export async function splitOff(
  world: World,
  given: Reasoned & { readonly articles: readonly string[] },
): Promise<Arranged> {
  return arrange(world, given, async db => {
    const { from, articles } = await articlesOf(db, given.articles)
    const [size] = await story.listSizes(db, [from])
    if (size?.articles === articles.length)
      throw new Refusal(
        'input/whole-story',
        'These are all articles of their story: nothing would be left of it.',
      )
    return { kind: 'split', from, to: await openStoryFor(db, articles[0]!), articles }
  })
}

/** Puts all articles of a story into another one, to which its address leads on for ever. */
export async function mergeStories(
  world: World,
  given: Reasoned & { readonly from: string; readonly to: string },
): Promise<Arranged> {
  return arrange(world, given, async db => {
    const [from, to] = [await storyOf(db, given.from), await storyOf(db, given.to)]
    if (from === to) throw new Refusal('input', 'These two are one story already.')
    return { kind: 'merge', from, to, articles: await story.listMemberIds(db, from) }
  })
}

/**
 * Takes a deed back: its articles go back to where they were, those of them that are still where it put them. A story that it
 * had emptied is there again under its old address.
 */
export async function undoArranging(
  world: World,
  given: Reasoned & { readonly deed: string },
): Promise<Arranged> {
  return arrange(world, given, async db => {
    const deed = isKey(given.deed) ? await storyDeed.findDeed(db, given.deed) : null
    if (!deed) throw new Refusal('not-found', 'There is no such deed.')
    if (deed.kind === 'undo')
      throw new Refusal('input', 'This one took another one back. Do that one again instead.')
    if (deed.undoneBy) throw new Refusal('input', 'This was undone already.')
    const [origin, target] = [
      await story.findStoryById(db, deed.from),
      await story.findStoryById(db, deed.to),
    ]
    const here = new Set(await story.listMemberIds(db, target!.id))
    const articles = deed.articles.filter(id => here.has(id))
    if (articles.length === 0)
      throw new Refusal('input', 'None of these articles is where this deed put them any more.')
    // It leads on to where its articles are: it was emptied by this deed, or by what came after it.
    const to = origin!.id === target!.id ? deed.from : origin!.id
    await story.reopen(db, to)
    await storyDeed.letMeet(db, deed.id)
    return { kind: 'undo', from: target!.id, to, articles, undone: deed }
  })
}

type Plan = {
  readonly kind: storyDeed.DeedKind
  readonly from: string
  readonly to: string
  readonly articles: readonly string[]
  readonly undone?: storyDeed.StoryDeed
}

async function arrange(
  world: World,
  { reason, by }: Reasoned,
  plan: (db: Db) => Promise<Plan>,
): Promise<Arranged> {
  const problem = reasonProblem(reason)
  if (problem) throw new Refusal('input', problem, null, 'reason')
  const done = await wholeMove(world, async (db, fence) => {
    const planned = await plan(db)
    const { kind, from, to, articles, undone } = planned
    const now = world.now()
    const deed = newKey(now)
    await moveNow(db, { from, to, articles, decidedBy, why: { rule: 'editor', deed }, fence }, now)
    const done = { id: deed, kind, from, to, articles, reason: reason.trim(), undoes: undone?.id ?? null, by }
    await storyDeed.keepDeed(db, done, now)
    await settle(db, planned, deed)
    for (const id of [from, to]) await story.markStale(db, id)
    return { deed, ...planned }
  })
  for (const id of [done.from, done.to]) await refreshNow(world, id)
  const [from, to] = [
    await story.slugOfStory(world.db, done.from),
    await story.slugOfStory(world.db, done.to),
  ]
  return { deed: done.deed, kind: done.kind, from, to, articles: done.articles.length }
}

/** What follows for the two stories: which of them leads on, and what the machine may not do with them. */
async function settle(db: Db, { kind, from, to, undone }: Plan, deed: string) {
  const isOne = kind === 'merge' || undone?.kind === 'split'
  if (isOne) {
    await storyDeed.bringTogether(db, [from, to])
    await storyDeed.inheritApart(db, from, to)
    await pinNow(db, to, deed)
  }
  if (undone?.kind === 'merge') for (const id of [from, to]) await pinNow(db, id, deed)
  await story.leadOn(db, from, to)
  if (!isOne && !(await story.isEmpty(db, from))) await storyDeed.keepApart(db, [from, to], deed)
}

/** @returns the id of a story that is shown, given by slug, id or address */
async function storyOf(db: Db, given: string): Promise<string> {
  const name = nameOf(given)
  const found = isKey(name) ? await story.findStoryById(db, name) : await story.findStoryBySlug(db, name)
  if (!found || found.hiddenBy)
    throw new Refusal('not-found/story-named', 'There is no such story here.', null, 'to')
  return found.id
}

/** The last part of an address: `https://news.example/stories/a-b?x` and `a-b` name one story. */
function nameOf(given: string): string {
  const [path] = given.trim().split(/[?#]/)
  const last = path!.split('/').findLast(part => part !== '') ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** @returns the articles, each once and the earliest first, with the one story that they are in */
async function articlesOf(
  db: Db,
  given: readonly string[],
): Promise<{ from: string; articles: readonly string[] }> {
  const names = [...new Set(given.map(nameOf))]
  if (names.length === 0) throw new Refusal('input', 'Choose at least one article.', null, 'article')
  const rows: (article.ArticleRow | null)[] = []
  for (const id of names) rows.push(isKey(id) ? await article.findArticle(db, id) : null)
  const stories = new Set(rows.map(row => row?.storyId ?? null))
  const [from] = stories
  if (!from || stories.has(null)) throw new Refusal('not-found', 'There is no such article in a story here.')
  if (stories.size > 1)
    throw new Refusal(
      'input',
      'These articles are in several stories.',
      'Do it for one story after the other.',
    )
  const ordered = rows.map(row => row!).sort((a, b) => a.published.getTime() - b.published.getTime())
  return { from, articles: ordered.map(({ id }) => id) }
}
