import { sql, type RawBuilder } from 'kysely'
import type { Topic } from '../news/index.ts'
import type { Db } from './connect.ts'

/** A topic as it is kept; what it is called belongs to the release of IPTC Media Topics. */
export type FiledTopic = Pick<Topic, 'code' | 'confidence' | 'evidence'>

/** Parts of the statement that saves a revision (revision.ts), in place of the topics that the article had. */
export function replacingTopics(articleId: string, topics: readonly FiledTopic[]): RawBuilder<unknown> {
  const rows = topics.map(({ code, confidence, evidence }) => ({ code, confidence, evidence }))
  return sql`
    topics as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given (code text, confidence real, evidence jsonb)
    ), past as (
      delete from topic where article_id = ${articleId} and code not in (select code from topics)
    ), about as (
      insert into topic (article_id, code, confidence, evidence)
      select ${articleId}, code, confidence, evidence from topics
      on conflict (article_id, code) do update
      set confidence = excluded.confidence, evidence = excluded.evidence
    )`
}

/** The topics of an article, the surest first. */
export async function listTopics(db: Db, articleId: string): Promise<FiledTopic[]> {
  const rows = await sql<FiledTopic>`
    select code, confidence, evidence from topic
    where article_id = ${articleId}
    order by confidence desc, code`.execute(db)
  return rows.rows
}

/** One doubtful reading in ten does not make a large story one of its topic; of those that were told, a third does. */
const leastShare = 1 / 3

/**
 * Parts of the statement that makes a story's face anew (story.ts): the topics of at least a third of its articles,
 * those left out of which no topic could be told, since Sayso has words for topics in some languages only.
 */
export function replacingStoryTopics(storyId: string, lastAt: Date): RawBuilder<unknown> {
  return sql`
    told as (
      select article_id, code
      from topic
      join article on article.id = article_id
      where story_id = ${storyId} and hidden_by is null
    ), topics as (
      select code, count(*)::integer as articles
      from told
      group by code
      having count(*) >= ${leastShare}::float8 * (select count(distinct article_id) from told)
    ), past as (
      delete from story_topic where story_id = ${storyId} and code not in (select code from topics)
    ), about as (
      insert into story_topic (story_id, code, articles, last_at)
      select ${storyId}, code, articles, ${lastAt} from topics
      on conflict (story_id, code) do update
      set articles = excluded.articles, last_at = excluded.last_at
    )`
}
