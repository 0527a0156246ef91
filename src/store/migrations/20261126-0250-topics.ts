import { sql, type Kysely } from 'kysely'

/**
 * The topics of articles, as their countries stand in `filing`, and those of stories, as their countries stand in
 * `story_section`. What was read before has none until it is read again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
}

const tables = `
create table topic (
  article_id uuid not null references article on delete cascade,
  -- IPTC Media Topics
  code text not null check (code ~ '^[0-9]{8}$'),
  confidence real not null,
  evidence jsonb not null,
  primary key (article_id, code)
);
create table story_topic (
  story_id uuid not null references story on delete cascade,
  code text not null,
  articles integer not null,
  last_at timestamptz not null,
  primary key (story_id, code)
);
-- A topic's page reads it from the newest back, as far as needed.
create index story_topic_newest on story_topic (code, last_at desc, story_id desc);
`
