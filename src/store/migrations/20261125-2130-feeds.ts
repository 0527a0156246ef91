import { sql, type Kysely } from 'kysely'

/** Feeds that Sayso asks, what they held, and hosts that want to be left alone for a while. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(feeds).execute(db)
}

const feeds = `
create table feed (
  id uuid primary key,
  address text not null,
  key text not null unique,
  host text not null,
  title text,
  home text,
  language text,
  format text,
  folders text[] not null default '{}',
  subscribed_by uuid references account on delete set null,
  subscribed_at timestamptz not null,
  -- null: the feed is asked; else why it is not
  stopped_why text,
  next_poll_at timestamptz not null,
  next_poll_why text not null default '',
  -- Validators are sent back byte for byte (RFC 9110, 8.8).
  etag text,
  last_modified text,
  asks jsonb,
  entry_dates text[] not null default '{}',
  failures integer not null default 0,
  announced_move jsonb,
  hub jsonb,
  polled_at timestamptz,
  read_at timestamptz
);
create index feed_due on feed (next_poll_at) where stopped_why is null;

-- What a feed held: an entry that was seen is taken in again only when it changed.
create table feed_entry (
  feed_id uuid not null references feed on delete cascade,
  identity text not null,
  change_key text not null,
  seen_at timestamptz not null,
  primary key (feed_id, identity)
);
create index feed_entry_seen on feed_entry (seen_at);

-- Hosts that asked to be left alone (Retry-After).
create table host_rest (
  host text primary key,
  until timestamptz not null,
  why text not null
);

-- Stories whose members changed since their face was made. Only appended to and cleared, so that whoever saves an
-- article never waits for whoever makes a face.
create table story_stale (
  id bigint generated always as identity primary key,
  story_id uuid not null
);
create index story_stale_story on story_stale (story_id, id);

alter table fetching add column feed_id uuid, add column sentence text, add column entries integer,
  add column fresh integer;
create index fetching_feed on fetching (feed_id, id desc) where feed_id is not null;

alter table submission add column feed_id uuid, add column tries integer not null default 0;
create index submission_fed on submission (feed_id, submitted_at) where feed_id is not null;
alter table submission drop constraint submission_via_check, add constraint submission_via_check
  check (via in ('url', 'text', 'page', 'command', 'demo', 'feed'));
alter table article drop constraint article_added_via_check, add constraint article_added_via_check
  check (added_via in ('url', 'text', 'page', 'command', 'demo', 'feed'));
`
