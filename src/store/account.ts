import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { newKey } from './key.ts'

export type Role = 'reader' | 'contributor' | 'editor'

export type Account = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
}

export type NewAccount = {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  readonly role: Role
}

/** Makes an account; null where the address has one already. */
export async function insertAccount(db: Db, account: NewAccount): Promise<string | null> {
  const rows = await sql<{ id: string }>`
    insert into account (id, email, name, password_hash, role)
    values (${newKey()}, ${account.email}, ${account.name}, ${account.passwordHash}, ${account.role})
    on conflict do nothing
    returning id`.execute(db)
  return rows.rows[0]?.id ?? null
}

export async function findAccountByEmail(
  db: Db,
  email: string,
): Promise<(Account & { passwordHash: string }) | null> {
  const rows = await sql<Account & { passwordHash: string }>`
    select id, email, name, role, password_hash as "passwordHash"
    from account
    where lower(email) = lower(${email}) and closed_at is null`.execute(db)
  return rows.rows[0] ?? null
}

export async function countEditors(db: Db): Promise<number> {
  const rows = await sql<{
    n: number
  }>`select count(*) as n from account where role = 'editor' and closed_at is null`.execute(db)
  return rows.rows[0]!.n
}

export async function listAccounts(db: Db): Promise<Account[]> {
  const rows = await sql<Account>`
    select id, email, name, role from account where closed_at is null order by email`.execute(db)
  return rows.rows
}

/** A session is known by the hash of its token, so that a stolen database opens no session. */
export async function insertSession(db: Db, tokenHash: Buffer, accountId: string, expiresAt: Date) {
  await sql`
    insert into session (token_hash, account_id, expires_at)
    values (${tokenHash}, ${accountId}, ${expiresAt})`.execute(db)
}

export async function findSession(db: Db, tokenHash: Buffer, now: Date): Promise<Account | null> {
  const rows = await sql<Account>`
    select account.id, email, name, role
    from session
    join account on account.id = session.account_id
    where token_hash = ${tokenHash} and expires_at > ${now} and closed_at is null`.execute(db)
  return rows.rows[0] ?? null
}

export async function deleteSession(db: Db, tokenHash: Buffer) {
  await sql`delete from session where token_hash = ${tokenHash}`.execute(db)
}

export async function deleteOldSessions(db: Db, now: Date) {
  await sql`delete from session where expires_at <= ${now}`.execute(db)
  await sql`delete from setup_link where expires_at <= ${now}`.execute(db)
  await sql`delete from attempt where at < ${new Date(now.getTime() - 2 * 86_400_000)}`.execute(db)
}

/** Makes a new one-time link; all earlier ones end with it. */
export async function replaceSetupLink(db: Db, tokenHash: Buffer, expiresAt: Date) {
  await sql`delete from setup_link`.execute(db)
  await sql`insert into setup_link (token_hash, expires_at) values (${tokenHash}, ${expiresAt})`.execute(db)
}

/** Whether the link can still be used. */
export async function isSetupLink(db: Db, tokenHash: Buffer, now: Date): Promise<boolean> {
  const rows = await sql`
    select 1 from setup_link where token_hash = ${tokenHash} and used_at is null and expires_at > ${now}`.execute(
    db,
  )
  return rows.rows.length > 0
}

/** Uses the link up; false where somebody was faster. */
export async function useSetupLink(db: Db, tokenHash: Buffer, now: Date): Promise<boolean> {
  const rows = await sql`
    update setup_link set used_at = ${now}
    where token_hash = ${tokenHash} and used_at is null and expires_at > ${now}
    returning 1`.execute(db)
  return rows.rows.length > 0
}

/** Notes one attempt at a deed and returns how many there were since `since`, this one included. */
export async function countAttempt(
  db: Db,
  digest: Buffer,
  deed: string,
  at: Date,
  since: Date,
): Promise<number> {
  await sql`insert into attempt (digest, deed, at) values (${digest}, ${deed}, ${at})`.execute(db)
  const rows = await sql<{ n: number }>`
    select count(*) as n from attempt where digest = ${digest} and deed = ${deed} and at >= ${since}`.execute(
    db,
  )
  return rows.rows[0]!.n
}

/** The name that an account shows to others. */
export async function findName(db: Db, id: string): Promise<string | null> {
  const rows = await sql<{ name: string }>`select name from account where id = ${id}`.execute(db)
  return rows.rows[0]?.name ?? null
}

export async function deleteAttempts(db: Db, digest: Buffer, deed: string) {
  await sql`delete from attempt where digest = ${digest} and deed = ${deed}`.execute(db)
}
