import pLimit from 'p-limit'
import { Refusal } from '../../news/index.ts'
import { searchNote, type SearchNote, type SearchPlan } from '../../search/index.ts'
import { topicsCalled } from '../../sections/index.ts'
import { search, type Db } from '../../store/index.ts'

/** What a plan asks the index for; or why nothing can be asked. */
export type Asking =
  | { readonly kind: 'asked'; readonly asked: search.Asked }
  | { readonly kind: 'problem'; readonly note: SearchNote }

/** Puts a plan into the words of the index. */
export async function ask(db: Db, plan: SearchPlan): Promise<Asking> {
  // First of all, since it sets how long each statement may take.
  const words = await search.askedWords(db, plan, plan.languages)
  const outlets: string[] = []
  for (const given of plan.outlets) {
    const found = await search.findOutlets(db, given)
    if (found.length === 0) return problem(searchNote('no-outlet', given))
    outlets.push(...found)
  }
  const topics: string[] = []
  for (const given of plan.topics) {
    const called = topicsCalled(given)
    if (called.length === 0) return problem(searchNote('no-topic', given))
    topics.push(...called)
  }
  if (plan.words.length > 0 && words.words === null) return problem(searchNote('too-common'))
  const { countries, languages, unnamed } = plan
  return {
    kind: 'asked',
    asked: {
      ...words,
      filters: { countries, topics, outlets, languages, unnamed },
      from: plan.from === null ? null : new Date(plan.from),
      to: plan.to === null ? null : new Date(Date.parse(plan.to) + dayMs - 1),
    },
  }
}

const dayMs = 86_400_000

function problem(note: SearchNote): Asking {
  return { kind: 'problem', note }
}

/** So many searches at once: each holds a connection, and readers of pages need the others. */
const searches = pLimit(3)
/** More than these would wait longer than anybody does. */
const mostWaiting = 30

/**
 * Does a search in one transaction, and within its time.
 *
 * @throws Refusal `timeout` where it takes longer, or where too many others wait already
 */
export async function inTime<Result>(db: Db, look: (db: Db) => Promise<Result>): Promise<Result> {
  if (searches.pendingCount >= mostWaiting) throw tooSlow()
  try {
    return await searches(() => db.transaction().setAccessMode('read only').execute(look))
  } catch (error) {
    if (search.isTooSlow(error)) throw tooSlow()
    throw error
  }
}

function tooSlow(): Refusal {
  return new Refusal('timeout', searchNote('too-slow').sentence)
}
