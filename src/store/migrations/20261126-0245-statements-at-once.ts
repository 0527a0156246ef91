import { sql, type Kysely } from 'kysely'

/**
 * A foreign key looks every statement's revision up by itself, through all months: half of what saving an article
 * cost. The statements of one command are looked at together, under the same rule: none without the revision that it
 * names, none of another text than that revision's. With a revision its statements go by their article.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [check, triggers]) await sql.raw(part).execute(db)
}

const check = `
create function check_revision() returns trigger
  language plpgsql as $$
begin
  if exists (
    select from (select distinct revision_id, text_hash from made) given
    where not exists (
      select from revision where id = given.revision_id and text_hash = given.text_hash
    )
  ) then
    raise exception 'a statement breaks the foreign key to its revision and that one''s text'
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$`

const triggers = `
create trigger statement_of_revision after insert on statement referencing new table as made
  for each statement execute function check_revision();
create trigger statement_keeps_revision after update on statement referencing new table as made
  for each statement execute function check_revision();
alter table statement drop constraint statement_revision_id_text_hash_fkey`
