import { sql, type Kysely } from 'kysely'

/**
 * The first schema. It holds from the first day what cannot be added later: revisions, raw pages with their hash, the
 * append-only membership log, statements bound to the hash of their text, a rights basis per outlet and article,
 * reasons for everything hidden, roles, provenance, fenced leases, and monthly partitions by UUIDv7 key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [partitions, people, outlets, intake, articles, stories, redress])
    await sql.raw(part).execute(db)
}

/** Tables that grow without end are cut by month along their key: a UUIDv7 begins with its milliseconds since 1970 (RFC 9562). */
const partitions = `
create function uuid_floor(at timestamptz) returns uuid
  language sql immutable strict
  return (lpad(to_hex(floor(extract(epoch from at) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid;

create table partitioned (name text primary key);

create function ensure_partitions(first timestamptz, months integer) returns integer
  language plpgsql as $$
declare
  parent text; month timestamptz; made integer := 0; part text;
begin
  perform pg_advisory_xact_lock(hashtext('sayso partitions'));
  for parent in select name from partitioned loop
    for i in 0 .. months - 1 loop
      month := date_trunc('month', first at time zone 'UTC') at time zone 'UTC' + make_interval(months => i);
      month := date_trunc('month', month at time zone 'UTC') at time zone 'UTC';
      part := parent || to_char(month at time zone 'UTC', '_YYYY_MM');
      if to_regclass(part) is null then
        execute format('create table %I partition of %I for values from (%L) to (%L)', part, parent,
          uuid_floor(month), uuid_floor(((month at time zone 'UTC') + interval '1 month') at time zone 'UTC'));
        made := made + 1;
      end if;
    end loop;
  end loop;
  return made;
end $$;

create function refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
`

const people = `
create table site (
  one boolean primary key default true check (one),
  name text not null default 'Sayso',
  form_key bytea not null,
  made_at timestamptz not null default now(),
  demo boolean not null default false,
  paused boolean not null default false
);

create table account (
  id uuid primary key,
  email text not null,
  name text not null,
  password_hash text not null,
  role text not null check (role in ('reader', 'contributor', 'editor')),
  made_at timestamptz not null default now(),
  closed_at timestamptz
);
create unique index account_email on account (lower(email));

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_account on session (account_id);

create table setup_link (
  token_hash bytea primary key,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

create table attempt (
  -- A keyed digest of address or account, never the address itself.
  digest bytea not null,
  deed text not null,
  at timestamptz not null default now()
);
create index attempt_recent on attempt (digest, deed, at);

create table lease (
  name text primary key,
  holder uuid,
  fence bigint not null default 0,
  expires_at timestamptz
);
insert into lease (name) values ('grouping');
`

const outlets = `
create table family (
  id uuid primary key,
  name text not null unique
);

create table outlet (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  host text,
  country char(2),
  languages text[] not null default '{}',
  family_id uuid references family,
  rights text not null default 'quotation'
    check (rights in ('own', 'licensed', 'quotation') or rights ~ '^(cc-[a-z0-9.-]+|statutory:.+)$'),
  made_at timestamptz not null default now()
);

-- Unique names and hosts, so that two readings of a new outlet's pages at once make one outlet.
create table outlet_key (
  key text primary key,
  outlet_id uuid not null references outlet on delete cascade
);
`

const intake = `
create table page (
  id uuid not null,
  address text not null,
  requested text not null,
  status integer not null,
  media_type text,
  charset text,
  sha256 bytea not null,
  bytes integer not null,
  encoding text not null check (encoding in ('br')),
  body bytea not null,
  fetched_at timestamptz not null,
  primary key (id)
) partition by range (id);
alter table page alter column body set storage external;
create table page_rest partition of page default;

create table fetching (
  id uuid not null,
  address text not null,
  outcome text not null,
  status integer,
  bytes integer,
  took_ms integer not null,
  submission_id uuid,
  primary key (id)
) partition by range (id);
create table fetching_rest partition of fetching default;

create table submission (
  id uuid primary key,
  account_id uuid references account on delete set null,
  via text not null check (via in ('url', 'text', 'page', 'command', 'demo')),
  address text,
  key text,
  provenance text not null check (provenance in ('fetched', 'vouched', 'supplied')),
  given jsonb not null default '{}',
  page_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'read', 'refused')),
  step text not null default 'waiting',
  refusal_code text,
  refusal_sentence text,
  refusal_way_on text,
  article_id uuid,
  already boolean not null default false,
  submitted_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((state = 'refused') = (refusal_code is not null)),
  check ((state = 'read') <= (article_id is not null))
);
create index submission_open on submission (submitted_at) where state in ('waiting', 'reading');
create index submission_key on submission (key, submitted_at desc) where key is not null;
insert into partitioned values ('page'), ('fetching');
`

const articles = `
create table story (
  id uuid primary key,
  slug text not null unique,
  headline text not null,
  language text,
  lead text,
  hedges text[] not null default '{}',
  articles integer not null default 0,
  outlets integer not null default 0,
  copies integer not null default 0,
  origins_min integer not null default 0,
  origins_max integer not null default 0,
  unnamed_origins integer not null default 0,
  origins jsonb not null default '[]',
  reasons text[] not null default '{}',
  countries text[] not null default '{}',
  outlet_names jsonb not null default '[]',
  first_at timestamptz not null,
  last_at timestamptz not null,
  redirect_to uuid references story deferrable,
  hidden_by uuid,
  check (origins_min <= origins_max)
);
create index story_newest on story (last_at desc, id desc) where articles > 0 and redirect_to is null and hidden_by is null;

create table story_section (
  story_id uuid not null references story on delete cascade,
  country char(2) not null,
  articles integer not null,
  last_at timestamptz not null,
  primary key (story_id, country)
);
create index story_section_newest on story_section (country, last_at desc, story_id desc);

create table article (
  id uuid primary key,
  outlet_id uuid not null references outlet,
  address text,
  title text not null,
  language text,
  published timestamptz not null,
  published_stated boolean not null,
  provenance text not null check (provenance in ('fetched', 'vouched', 'supplied')),
  -- Stronger than the outlet's; null: the outlet's holds.
  rights text check (rights in ('own', 'licensed', 'quotation') or rights ~ '^(cc-[a-z0-9.-]+|statutory:.+)$'),
  added_by uuid references account on delete set null,
  added_via text not null check (added_via in ('url', 'text', 'page', 'command', 'demo')),
  added_at timestamptz not null,
  revision_id uuid not null,
  revisions integer not null default 1,
  quiet_edits integer not null default 0,
  corrections integer not null default 0,
  statements integer not null default 0,
  unnamed_statements integer not null default 0,
  copy_of uuid references article deferrable,
  story_id uuid references story,
  hidden_by uuid
);
create index article_story on article (story_id);
create index article_outlet on article (outlet_id, published desc, id desc);
create index article_copy on article (copy_of) where copy_of is not null;

-- What makes two texts the same document: 'address:' + canonical key, 'text:' + outlet + hash.
create table article_key (
  key text primary key,
  article_id uuid not null references article on delete cascade
);
create index article_key_article on article_key (article_id);

create table revision (
  id uuid not null,
  article_id uuid not null references article on delete cascade,
  number integer not null,
  change text not null check (change in ('first', 'corrected', 'quiet', 'retitled')),
  title text not null,
  byline text[] not null default '{}',
  language text,
  published timestamptz,
  modified timestamptz,
  description text,
  image text,
  canonical text,
  text text not null,
  text_hash bytea not null,
  blocks jsonb not null,
  dates jsonb not null default '[]',
  page_id uuid,
  submission_id uuid,
  stages text not null,
  confidence real not null,
  read_at timestamptz not null,
  primary key (id),
  unique (id, text_hash)
) partition by range (id);
create table revision_rest partition of revision default;
create index revision_article on revision (article_id, number);

create table statement (
  id uuid not null,
  article_id uuid not null references article on delete cascade,
  revision_id uuid not null,
  ordinal integer not null,
  -- The offsets mean something in the text with this hash only.
  text_hash bytea not null,
  source jsonb not null,
  cue jsonb not null,
  content jsonb not null,
  hedge jsonb not null default '[]',
  reason jsonb,
  kind text not null check (kind in ('said', 'written', 'cited', 'declined', 'noanswer', 'unverified', 'unclear', 'belief')),
  status text not null check (status in ('named', 'unnamed', 'institution', 'document', 'outlet', 'none')),
  path text[] not null default '{}',
  said_value text,
  said_from date,
  said_to date,
  confidence real not null,
  primary key (id),
  foreign key (revision_id, text_hash) references revision (id, text_hash) on delete cascade
) partition by range (id);
create table statement_rest partition of statement default;
create index statement_revision on statement (revision_id, ordinal);

create table filing (
  article_id uuid not null references article on delete cascade,
  country char(2) not null,
  score real not null,
  main boolean not null,
  evidence jsonb not null,
  primary key (article_id, country)
);

-- The caption ledger; the image itself is shown on a literal ground only.
create table image (
  id uuid primary key,
  article_id uuid not null references article on delete cascade,
  revision_id uuid not null,
  ordinal integer not null,
  address text,
  words text not null,
  caption jsonb not null,
  hidden_by uuid
);
create index image_revision on image (revision_id, ordinal);

create table feature (
  article_id uuid primary key references article on delete cascade,
  version integer not null,
  at timestamptz not null,
  body jsonb not null
);
create index feature_recent on feature (at);

create table fingerprint (
  hash bigint not null,
  article_id uuid not null references article on delete cascade,
  primary key (hash, article_id)
);
create index fingerprint_article on fingerprint (article_id);

create table copy (
  article_id uuid primary key references article on delete cascade,
  of_id uuid not null references article on delete cascade,
  share_of_copy real not null,
  share_of_original real not null,
  passages jsonb not null
);
create index copy_of on copy (of_id);
insert into partitioned values ('revision'), ('statement');
`

const stories = `
create table membership (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  story_id uuid not null,
  article_id uuid not null,
  change text not null check (change in ('joined', 'left')),
  decided_by text not null,
  why jsonb not null,
  fence bigint not null
);
create index membership_story on membership (story_id, id);
create index membership_article on membership (article_id, id);
create trigger membership_append_only before update or delete on membership
  for each row execute function refuse_change();

create function check_fence() returns trigger
  language plpgsql as $$
begin
  -- A writer that was paused while its lease passed to an heir may not append any more.
  if new.fence is distinct from (select fence from lease where name = 'grouping') then
    raise exception 'the lease on grouping has passed to another writer' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger membership_fence before insert on membership
  for each row execute function check_fence();
`

const redress = `
create table decision (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('article', 'image', 'story')),
  subject_id uuid not null,
  action text not null check (action in ('hide', 'remove', 'restore')),
  reason text not null check (length(btrim(reason)) >= 3),
  decided_by uuid references account on delete set null,
  decided_at timestamptz not null default now(),
  hides boolean generated always as (action in ('hide', 'remove')) stored,
  unique (id, subject_id, hides)
);
create index decision_subject on decision (subject_id, decided_at);
create function keep_decision() returns trigger
  language plpgsql as $$
begin
  -- Only the name behind it goes when an account is deleted.
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'decided_by') = (to_jsonb(old) - 'decided_by') and new.decided_by is null then
    return new;
  end if;
  raise exception 'decision is append-only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger decision_append_only before update or delete on decision
  for each row execute function keep_decision();

create function keep_revision() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select 1 from decision where subject_id = old.article_id and subject_kind = 'article' and action = 'remove'
  ) then
    return old;
  end if;
  raise exception 'revision is append-only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger revision_append_only before update or delete on revision
  for each row execute function keep_revision();

create function needs_decision() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if not exists (
      select 1 from decision
      where action = 'remove' and (
        (subject_id = old.id and subject_kind = tg_table_name)
        -- Images go with their article.
        or (tg_table_name = 'image' and subject_kind = 'article' and subject_id::text = to_jsonb(old) ->> 'article_id')
      )
    ) then
      raise exception '% % cannot be removed without a decision that gives the reason', tg_table_name, old.id
        using errcode = 'integrity_constraint_violation';
    end if;
    return old;
  end if;
  if new.hidden_by is not null and not exists (
    select 1 from decision d
    where d.id = new.hidden_by and d.subject_id = new.id and d.subject_kind = tg_table_name and d.hides
      -- A decision that was taken back cannot be used again.
      and not exists (
        select 1 from decision later
        where later.subject_id = new.id and later.action = 'restore' and later.decided_at > d.decided_at
      )
  ) then
    raise exception '% % cannot be hidden without a decision that gives the reason', tg_table_name, new.id
      using errcode = 'integrity_constraint_violation';
  end if;
  -- What was hidden comes back only with a reason, too.
  if tg_op = 'UPDATE' and old.hidden_by is not null and new.hidden_by is null and not exists (
    select 1 from decision where subject_id = new.id and subject_kind = tg_table_name and action = 'restore'
      and decided_at >= (select decided_at from decision where id = old.hidden_by)
  ) then
    raise exception '% % cannot be shown again without a decision that gives the reason', tg_table_name, new.id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger article_needs_decision before insert or delete or update of hidden_by on article
  for each row execute function needs_decision();
create trigger image_needs_decision before insert or delete or update of hidden_by on image
  for each row execute function needs_decision();
create trigger story_needs_decision before insert or delete or update of hidden_by on story
  for each row execute function needs_decision();

create function refuse_truncate() returns trigger
  language plpgsql as $$
begin
  if not coalesce((select demo from site), false) then
    raise exception 'only the demo world can be emptied' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create function needs_membership() returns trigger
  language plpgsql as $$
begin
  if new.story_id is distinct from old.story_id and not exists (
    select 1 from membership
    where article_id = new.id and (
      (new.story_id is not null and story_id = new.story_id and change = 'joined')
      or (new.story_id is null and story_id = old.story_id and change = 'left')
    )
  ) then
    raise exception 'article % changes its story without an entry in the membership log', new.id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger article_needs_membership before update of story_id on article
  for each row execute function needs_membership();

create function only_empty_becomes_demo() returns trigger
  language plpgsql as $$
begin
  if new.demo and not old.demo and exists (select 1 from article where added_via <> 'demo') then
    raise exception 'a site with real news does not become a demo' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger site_demo before update of demo on site
  for each row execute function only_empty_becomes_demo();

create trigger revision_truncate before truncate on revision for each statement execute function refuse_truncate();
create trigger statement_truncate before truncate on statement for each statement execute function refuse_truncate();
create trigger image_truncate before truncate on image for each statement execute function refuse_truncate();
create trigger story_truncate before truncate on story for each statement execute function refuse_truncate();
create trigger article_truncate before truncate on article for each statement execute function refuse_truncate();
create trigger membership_truncate before truncate on membership for each statement execute function refuse_truncate();
create trigger decision_truncate before truncate on decision for each statement execute function refuse_truncate();
`
