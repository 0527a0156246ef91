import { sql, type Kysely } from 'kysely'

/**
 * What contributors object to. A statement is kept as it was read, with its words, its offsets and the hash of the text
 * in which these mean something, and not by its row: that goes when the text is traced anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [table, rules]) await sql.raw(part).execute(db)
}

const table = `
create table objection (
  id uuid primary key,
  article_id uuid not null references article on delete cascade,
  text_hash bytea not null,
  -- The statement by where its words stand.
  place text not null,
  statement jsonb not null,
  quote text not null,
  hedge text,
  fault text not null check (fault in ('not-a-statement', 'source', 'words', 'chain', 'other')),
  reason text not null,
  made_by uuid references account on delete set null,
  made_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'declined')),
  answer text check (length(btrim(answer)) >= 3),
  answered_by uuid references account on delete set null,
  answered_at timestamptz,
  check ((state = 'open') = (answered_at is null) and (state = 'open') = (answer is null)),
  -- One of everybody's; those of deleted accounts are nobody's and do not stand in each other's way.
  unique (made_by, article_id, text_hash, place)
);
create index objection_article on objection (article_id, text_hash);
create index objection_state on objection (state, made_at);
create index objection_answered_by on objection (answered_by) where answered_by is not null;
`

const rules = `
create function keep_objection() returns trigger
  language plpgsql as $$
begin
  -- Whose account is deleted is forgotten with the words they wrote; what an editor found stays.
  if new.made_by is null and old.made_by is not null then
    new.reason := '';
  elsif old.state <> 'open' and new.reason is distinct from old.reason then
    raise exception 'objection % was answered already', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> 'open' and (
    (to_jsonb(new) - 'made_by' - 'reason' - 'answered_by') <> (to_jsonb(old) - 'made_by' - 'reason' - 'answered_by')
    or (new.answered_by is not null and new.answered_by is distinct from old.answered_by)
  ) then
    raise exception 'objection % was answered already', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger objection_keep before update on objection
  for each row execute function keep_objection();
`
