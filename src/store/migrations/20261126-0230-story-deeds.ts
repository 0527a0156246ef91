import { sql, type Kysely } from 'kysely'

/**
 * What editors do to stories, and what contributors hold to be in the wrong one. A deed is kept for ever and taken back by
 * another one. What an editor decided binds the machine: an article that has a pin stays in its story, and of
 * two stories that are kept apart neither is joined to the other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [deeds, alterations, objections]) await sql.raw(part).execute(db)
}

const deeds = `
create table story_deed (
  id uuid primary key,
  kind text not null check (kind in ('move', 'merge', 'split', 'undo')),
  from_id uuid not null references story,
  to_id uuid not null references story,
  articles uuid[] not null check (cardinality(articles) > 0),
  reason text not null check (length(btrim(reason)) >= 3),
  -- Taken back once at most.
  undoes uuid unique references story_deed,
  decided_by uuid references account on delete set null,
  decided_at timestamptz not null,
  check ((kind = 'undo') = (undoes is not null))
);
create index story_deed_from on story_deed (from_id);
create index story_deed_to on story_deed (to_id);
create index story_deed_decided_by on story_deed (decided_by) where decided_by is not null;
create function keep_story_deed() returns trigger
  language plpgsql as $$
begin
  -- Only the name behind it goes when an account is deleted.
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'decided_by') = (to_jsonb(old) - 'decided_by') and new.decided_by is null then
    return new;
  end if;
  raise exception 'story_deed is append-only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger story_deed_append_only before update or delete on story_deed
  for each row execute function keep_story_deed();

create table kept_apart (
  one uuid not null references story on delete cascade,
  other uuid not null references story on delete cascade,
  deed_id uuid not null references story_deed,
  primary key (one, other, deed_id),
  check (one < other)
);
create index kept_apart_other on kept_apart (other);
create index kept_apart_deed on kept_apart (deed_id);

alter table article add column pinned_by uuid references story_deed deferrable;
create index article_pinned on article (pinned_by) where pinned_by is not null;
`

/** What a copy changed of its original, as far as that was looked for; null: it was not yet. */
const alterations = `alter table copy add column alterations jsonb`

const objections = `
create table story_objection (
  id uuid primary key,
  article_id uuid not null references article on delete cascade,
  story_id uuid not null references story on delete cascade,
  reason text not null,
  made_by uuid references account on delete set null,
  made_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'declined')),
  answer text check (length(btrim(answer)) >= 3),
  answered_by uuid references account on delete set null,
  answered_at timestamptz,
  check ((state = 'open') = (answered_at is null) and (state = 'open') = (answer is null)),
  unique (made_by, article_id, story_id)
);
create index story_objection_article on story_objection (article_id);
create index story_objection_story on story_objection (story_id);
create index story_objection_state on story_objection (state, made_at);
create index story_objection_answered_by on story_objection (answered_by) where answered_by is not null;
create trigger story_objection_keep before update on story_objection
  for each row execute function keep_objection();
`
