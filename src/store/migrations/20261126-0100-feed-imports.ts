import { sql, type Kysely } from 'kysely'

/** Lists of feeds that are being subscribed to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(imports).execute(db)
}

const imports = `
create table feed_import (
  id uuid primary key,
  account_id uuid references account on delete set null,
  made_at timestamptz not null,
  -- The list as it was handed in; null once nothing is left to do.
  file bytea,
  -- null: nobody has read the list yet
  total integer,
  done integer not null default 0,
  subscribed integer not null default 0,
  refused integer not null default 0,
  -- The first of those that were refused, each with the reason.
  named jsonb not null default '[]',
  warnings jsonb not null default '[]',
  -- Why nothing could be made of the list; a sentence.
  problem text,
  finished_at timestamptz
);
`
