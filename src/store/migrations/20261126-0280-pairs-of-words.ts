import { sql, type Kysely } from 'kysely'

/**
 * The index knows no places, so every article that held the words of a phrase was read to see whether they stand
 * together. From now on it knows which words are neighbours, too. Entries that are here get their pairs from the jobs; until
 * then zero stands for theirs, and they are found as before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [locks, pairs, entries, readings]) await sql.raw(part).execute(db)
}

/** Whoever is about the same tables in another order makes this fail at once, and not when the index has been built. */
const locks = `
lock table search_progress, search_entry in access exclusive mode;
`

/**
 * A pair is one of 32,767 numbers, so that the index stays small however many pairs there are. Others have the same
 * number: what is found by it is read. Of 16,384 to 65,536 numbers the index of 60,000 articles took 12 to 17 seconds.
 * No function of PostgreSQL's makes the number: its next version, or another machine, might make another one. A function
 * of our own for the number of a word takes three times as long as the same written out.
 */
const pairs = `
create function search_pairs(words tsvector) returns smallint[]
  language sql immutable strict parallel safe as $$
  with place as materialized (
    select ('x' || left(encode(sha256(convert_to(lexeme, 'UTF8')), 'hex'), 4))::bit(16)::integer as hash, place
    from unnest(words) as word (lexeme, positions, weights), unnest(positions) as place
  )
  select coalesce(array_agg(distinct coalesce(nullif((one.hash * 31 + next.hash) & 32767, 0), 1)::smallint), '{}')
  from place one
  join place next on next.place = one.place + 1
$$;
`

const entries = `
-- The pairs of words that stand side by side; zero: not told yet.
alter table search_entry add column pairs smallint[] not null default '{0}';
alter table search_entry alter column pairs set statistics 0;
-- Away from the row, like its words: every search reads rows, and none reads pairs there. Numbers in no order do not become smaller.
alter table search_entry alter column pairs set storage external;
alter table search_entry set (toast_tuple_target = 512);
-- Of the bench's vectors four of five did not become small enough to be kept compressed: trying was in vain.
alter table search_entry alter column words set storage external;

-- A trigger's work, since the version before writes entries, too, while it still runs.
create function pair_words() returns trigger language plpgsql as $$
begin
  new.pairs := search_pairs(new.words);
  return new;
end $$;
create trigger entry_pairs before insert or update of words on search_entry
  for each row execute function pair_words();

-- With less than 96 MB PostgreSQL builds it without help. Nothing is saved or
-- searched meanwhile: minutes, for a million articles.
set local maintenance_work_mem = '128MB';
drop index search_entry_found;
create index search_entry_found on search_entry using gin (words, sources, tags, pairs)
  with (fastupdate = on, gin_pending_list_limit = 512);
reset maintenance_work_mem;

-- Entries with smaller keys may still have to get their pairs; null once all have theirs.
alter table search_progress add column pair_before uuid default 'ffffffff-ffff-ffff-ffff-ffffffffffff';
`

/**
 * Reads words and phrases as search_query did, which goes on giving \`words\`. \`near\` are the same words wherever in an
 * article they stand, and \`pairs\` those of each reading's phrases: an article that holds it has them all. Words
 * around a word that is not kept are no pair.
 */
const readings = `
create function search_readings(parts text[], languages text[], out words tsquery, out near tsquery, out pairs jsonb)
  language plpgsql stable set client_min_messages = warning as $$
declare
  language text; configuration regconfig; part text; one tsquery; reading tsquery; loose tsquery;
  own jsonb; is_whole boolean; readings tsquery[] := '{}';
begin
  words := ''; near := ''; pairs := '[]';
  foreach language in array languages loop
    configuration := ('pg_catalog.' || language)::regconfig;
    reading := ''; loose := ''; own := '[]'; is_whole := true;
    foreach part in array parts loop
      one := phraseto_tsquery(configuration, part);
      is_whole := is_whole and numnode(one) > 0;
      reading := reading && one;
      continue when numnode(one) = 0;
      loose := loose && plainto_tsquery(configuration, part);
      if numnode(one) > 1 then own := own || to_jsonb(search_pairs(to_tsvector(configuration, part))); end if;
    end loop;
    continue when numnode(reading) = 0;
    -- Only names of configurations come so far: the cast above has refused everything else.
    if not is_whole then
      reading := reading && quote_literal(search_mark(language))::tsquery;
      loose := loose && quote_literal(search_mark(language))::tsquery;
    end if;
    continue when reading = any(readings);
    readings := readings || reading;
    words := words || reading;
    near := near || loose;
    pairs := pairs || jsonb_build_array(own);
  end loop;
end $$;

create or replace function search_query(parts text[], languages text[]) returns tsquery
  language sql stable
  return (select words from search_readings(parts, languages));
`
