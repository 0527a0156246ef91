import { readTerms, type Features, type Held, type StoryWindow } from '../group/index.ts'
import { foldWords } from '../search/index.ts'
import { grouping, past, type Db } from '../store/index.ts'
import { catchUp, emptyStories, windowMs } from './live-window.ts'
import type { World } from './world.ts'

/** The articles among which another one is placed. */
export type Surroundings = {
  readonly stories: () => StoryWindow
  /** Takes in what was just appended to the log: the story of the article itself, or two stories that became one. */
  readonly follow: (
    step: { readonly story: string } | { readonly from: string; readonly to: string },
  ) => Promise<void>
}

type Surrounded = { readonly id: string; readonly published: Date; readonly features: Features }

/** What an article is compared with: the live window, or the articles of its own days where that is long ago. */
export async function surroundingsOf(world: World, db: Db, article: Surrounded): Promise<Surroundings> {
  const { live } = world
  const now = world.now()
  if (now.getTime() - article.published.getTime() >= windowMs) return pastOf(db, article)
  await catchUp(db, live, now)
  return { stories: () => live.stories, follow: () => catchUp(db, live, now) }
}

/** On a small site these are all articles of its days; on a large one its story is found by the names that it tells of. */
const mostPast = { nearest: 200, named: 400 }
const mostNames = 6

async function pastOf(db: Db, { id, published, features }: Surrounded): Promise<Surroundings> {
  const { language } = features
  const names = [...new Set(features.names.map(foldWords).filter(Boolean))].slice(0, mostNames)
  const rows = await past.listPast(db, { at: published, withinMs: windowMs, language, names }, mostPast)
  const around = emptyStories()
  for (const row of rows) if (row.articleId !== id) around.add(articleOf(row))
  return {
    stories: () => around,
    follow: step => {
      if ('from' in step) around.join(step.from, step.to)
      else around.add({ id, story: step.story, time: published.toISOString(), features })
      return Promise.resolve()
    },
  }
}

/** A copy's original, as the database has it. */
export async function readOriginal(db: Db, id: string): Promise<Held | null> {
  const [row] = await grouping.listFeaturesOf(db, [id])
  return row ? articleOf(row) : null
}

function articleOf({ articleId, storyId, at, body }: grouping.FeatureRow): Held {
  return { id: articleId, story: storyId, time: at.toISOString(), features: readTerms(body) }
}
