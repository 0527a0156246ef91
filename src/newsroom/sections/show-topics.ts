import { broaderTopic, firstLevelTopics, topicOfSlug } from '../../sections/index.ts'
import { storyTopic } from '../../store/index.ts'
import { readCursor } from '../list-cursor.ts'
import { nowAndThen } from '../now-and-then.ts'
import { cardOf, olderAddress, type StoryCard } from '../show-front.ts'
import type { World } from '../world.ts'
import { topicName, type TopicName } from './topic-name.ts'

export type TopicView = {
  readonly topic: TopicName
  /** Of a topic of the second level the one of the first; else null. */
  readonly broader: TopicName | null
  /** Of a topic of the first level those of the second. */
  readonly narrower: readonly TopicName[]
  readonly stories: readonly StoryCard[]
  /** Address of the next older page, or null. */
  readonly older: string | null
}

const pageSize = 40

/** The newest stories about a topic; null where no topic has this slug. `before` is the cursor of an older page. */
export async function showTopic(
  world: World,
  slug: string,
  before: string | null,
): Promise<TopicView | null> {
  const code = topicOfSlug(slug)
  if (code === null) return null
  const rows = await storyTopic.listTopicStories(world.db, code, pageSize + 1, readCursor(before))
  const broader = broaderTopic.get(code)
  return {
    topic: topicName(code),
    broader: broader === undefined ? null : topicName(broader),
    narrower: narrowerTopics(code).map(topicName),
    stories: rows.slice(0, pageSize).map(cardOf),
    older: olderAddress(`/topics/${slug}`, rows, pageSize),
  }
}

function narrowerTopics(code: string): string[] {
  return [...broaderTopic].filter(([, broad]) => broad === code).map(([narrow]) => narrow)
}

export type CountedTopic = TopicName & { readonly stories: number }
export type TopicsView = readonly (CountedTopic & { readonly narrower: readonly CountedTopic[] })[]

const dayMs = 86_400_000

const countTopics = nowAndThen(
  world => storyTopic.countTopics(world.db, new Date(world.now().getTime() - 30 * dayMs)),
  counts => counts.size === 0,
)

/**
 * Every topic of the first level with those of the second, in the order of their codes, and the stories of the last 30
 * days, counted at most five minutes ago.
 */
export async function showTopics(world: World): Promise<TopicsView> {
  const counts = await countTopics(world)
  const counted = (code: string) => ({ ...topicName(code), stories: counts.get(code) ?? 0 })
  return firstLevelTopics.map(code => ({
    ...counted(code),
    narrower: narrowerTopics(code).map(counted),
  }))
}
