import { sql, type Kysely } from 'kysely'

/**
 * What contributors hold to be filed wrongly. What an editor accepts binds the machine: a later reading of the article is
 * filed with it (newsroom/sections/decided-filing.ts).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(table).execute(db)
}

const table = `
create table contest (
  id uuid primary key,
  article_id uuid not null references article on delete cascade,
  -- A country (ISO 3166-1) or the code of a topic (IPTC Media Topics).
  section text not null check (section ~ '^([A-Z]{2}|[0-9]{8})$'),
  -- It is not about it; it is about it too; it is about it above all, which only a country can be.
  fault text not null check (fault in ('wrong', 'missing', 'main')),
  reason text not null,
  made_by uuid references account on delete set null,
  made_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'declined')),
  answer text check (length(btrim(answer)) >= 3),
  answered_by uuid references account on delete set null,
  answered_at timestamptz,
  -- The text that the editor had before them, and all that it was filed under from then on.
  revision_id uuid,
  filed jsonb,
  check ((state = 'open') = (answered_at is null) and (state = 'open') = (answer is null)),
  check ((state = 'open') = (revision_id is null) and (state = 'accepted') = (filed is not null)),
  check (fault <> 'main' or section ~ '^[A-Z]')
);
-- One of everybody's while it waits.
create unique index contest_open on contest (made_by, article_id, section, fault) where state = 'open';
create index contest_article on contest (article_id);
create index contest_state on contest (state, made_at);
create index contest_answered_by on contest (answered_by) where answered_by is not null;
create trigger contest_keep before update on contest
  for each row execute function keep_objection();
`
