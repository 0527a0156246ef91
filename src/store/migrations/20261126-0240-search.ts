import { sql, type Kysely } from 'kysely'

/**
 * What is looked for in articles. A table of its own, and not columns of the article: an article is updated several
 * times while it finds its story, and each time its words would be indexed again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [entries, queries, words]) await sql.raw(part).execute(db)
}

const entries = `
create table search_entry (
  article_id uuid primary key references article on delete cascade,
  published timestamptz not null,
  -- Headline (weight A) and text, folded, in the words of the article's language.
  words tsvector not null,
  -- Whom its statements cite, folded, unchanged by any language.
  sources tsvector not null,
  -- Filters, and the hours of publication in steps of eight: see store/search.ts.
  tags text[] not null,
  -- The hedges of what its first paragraph says; they go where its headline goes.
  hedges text[] not null default '{}'
);
-- One index for words, sources and tags: PostgreSQL meets their lists inside it. A small list of what is not sorted in
-- yet, since every search reads through it.
create index search_entry_found on search_entry using gin (words, sources, tags)
  with (fastupdate = on, gin_pending_list_limit = 512);
-- Most of the words are kept beside the row, so that a page of hits reads few pages of the table.
alter table search_entry alter column words set storage extended;
-- Statistics of words serve nobody: which way a search goes does not hang on them.
alter table search_entry alter column words set statistics 0;
alter table search_entry alter column sources set statistics 0;

-- The configurations that entries are in: no query need be read in others.
create table search_language (configuration text primary key);

-- Articles that were here before are taken in from the newest back: those with smaller keys are still to come; null
-- once all are. Headlines with greater keys than the last one learned are still to be learned.
create table search_progress (
  one boolean primary key default true check (one),
  fill_before uuid default 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  learned_to uuid not null default '00000000-0000-0000-0000-000000000000'
);
insert into search_progress default values;
`

/**
 * A word has another stem in every language, or is too common in it to be kept, and nobody says which language a query
 * is in. So every language reads the whole query in its own way, and one reading is enough. A reading that lost a word
 * would be met by articles of all languages ("war" is too common in German), so it counts in its own alone: the mark of
 * an article's configuration is one of its words, "=german". Others need no mark, which would cost the index a look
 * into a list of all articles of a language. Phrases keep the distances of their words.
 */
const queries = `
create function search_mark(language text) returns text
  language sql immutable strict
  return '=' || language;

create function search_query(parts text[], languages text[]) returns tsquery
  language plpgsql stable set client_min_messages = warning as $$
declare
  language text; part text; one tsquery; reading tsquery; is_whole boolean; found tsquery := '';
  readings tsquery[] := '{}';
begin
  foreach language in array languages loop
    reading := ''; is_whole := true;
    foreach part in array parts loop
      one := phraseto_tsquery(('pg_catalog.' || language)::regconfig, part);
      is_whole := is_whole and numnode(one) > 0;
      reading := reading && one;
    end loop;
    continue when numnode(reading) = 0;
    -- Only names of configurations come so far: the cast above has refused everything else.
    if not is_whole then reading := reading && quote_literal(search_mark(language))::tsquery; end if;
    continue when reading = any(readings);
    readings := readings || reading;
    found := found || reading;
  end loop;
  return found;
end $$;
`

const words = `
create table search_word (
  word text primary key,
  articles integer not null,
  pieces text[] not null
);
create index search_word_pieces on search_word using gin (pieces);
`
