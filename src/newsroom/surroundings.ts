import { readTerms, StoryWindow, type Features, type Held } from '../group/index.ts'
import { grouping, type Db } from '../store/index.ts'
import { catchUp, windowMs } from './live-window.ts'
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

const mostPast = 2000

async function pastOf(db: Db, { id, published, features }: Surrounded): Promise<Surroundings> {
  const [from, to] = [-windowMs, windowMs].map(ms => new Date(published.getTime() + ms))
  const rows = await grouping.listFeatures(db, from!, to!, mostPast)
  const past = new StoryWindow()
  const others = rows.filter(({ articleId }) => articleId !== id)
  for (const row of others.toSorted((a, b) => a.at.getTime() - b.at.getTime())) past.add(articleOf(row))
  return {
    stories: () => past,
    follow: step => {
      if ('from' in step) past.join(step.from, step.to)
      else past.add({ id, story: step.story, time: published.toISOString(), features })
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
