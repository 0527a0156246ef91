import { sql, type Kysely } from 'kysely'

/**
 * The reasons for a range of origins are kept as codes with values, so that they can be told in every language. The
 * sentences of before are shown until a story is made anew; the site does that a few at a time, beside its other work.
 * The version before knows the sentences only, so their column stays.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [codes, stale]) await sql.raw(part).execute(db)
}

/** What the version before writes, while it still runs, it writes as sentences: codes from before would no longer be true. */
const codes = `
alter table story add column coded_reasons jsonb;

create function sentences_again() returns trigger language plpgsql as $$
begin
  new.coded_reasons := null;
  return new;
end $$;
create trigger story_sentences before update of reasons on story
  for each row execute function sentences_again();
`

/** Those that wait longest are made anew first: these marks stand behind all that are still to come. */
const stale = `
insert into story_stale (id, story_id) overriding system value
select (1::bigint << 62) + row_number() over (order by last_at desc, id), id
from story
where reasons <> '{}';
`
