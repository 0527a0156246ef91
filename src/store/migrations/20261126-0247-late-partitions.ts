import { sql, type Kysely } from 'kysely'

/**
 * A clock that was ahead for an hour leaves rows of a month that has no partition yet among the rest. PostgreSQL makes
 * no partition for what the rest holds, and the site would not start once that month was near: its rows move over.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [make, ensure]) await sql.raw(part).execute(db)
}

// The guards against deletion are for what is lost; here each row stays in its table.
const make = `
create function make_partition(parent text, month timestamptz) returns void
  language plpgsql as $$
declare
  part text := parent || to_char(month at time zone 'UTC', '_YYYY_MM');
  rest text := parent || '_rest';
  low uuid := uuid_floor(month);
  high uuid := uuid_floor(((month at time zone 'UTC') + interval '1 month') at time zone 'UTC');
  late boolean;
begin
  execute format('select exists (select from %I where id >= %L and id < %L)', rest, low, high) into late;
  if not late then
    execute format('create table %I partition of %I for values from (%L) to (%L)', part, parent, low, high);
    return;
  end if;
  execute format('lock table %I in access exclusive mode', parent);
  execute format('create table %I (like %I including defaults including constraints including storage)', part, parent);
  execute format('insert into %I select * from %I where id >= %L and id < %L', part, rest, low, high);
  execute format('alter table %I disable trigger user', rest);
  execute format('delete from %I where id >= %L and id < %L', rest, low, high);
  execute format('alter table %I enable trigger user', rest);
  execute format('alter table %I attach partition %I for values from (%L) to (%L)', parent, part, low, high);
end $$`

const ensure = `
create or replace function ensure_partitions(first timestamptz, months integer) returns integer
  language plpgsql as $$
declare
  parent text; month timestamptz; made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('sayso partitions'));
  for parent in select name from partitioned loop
    for i in 0 .. months - 1 loop
      month := date_trunc('month', first at time zone 'UTC') at time zone 'UTC' + make_interval(months => i);
      month := date_trunc('month', month at time zone 'UTC') at time zone 'UTC';
      if to_regclass(parent || to_char(month at time zone 'UTC', '_YYYY_MM')) is null then
        perform make_partition(parent, month);
        made := made + 1;
      end if;
    end loop;
  end loop;
  return made;
end $$`
