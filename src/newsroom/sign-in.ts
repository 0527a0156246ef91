import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { emailProblem, passwordProblem, type Role } from '../accounts/index.ts'
import { Refusal } from '../news/index.ts'
import { account } from '../store/index.ts'
import { countWithinLimit, forgetAttempts } from './limit-deed.ts'
import type { World } from './world.ts'

export type SignedIn = { readonly token: string; readonly expiresAt: Date }
export type Person = { readonly id: string; readonly name: string; readonly role: Role }

const sessionMs = 30 * 86_400_000
const setupMs = 7 * 86_400_000

/** OWASP's second choice for argon2id: 19 MiB, 2 passes; about 30 ms here. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * Checks a password and opens a session. The same sentence whether the address or the password is wrong, and the same
 * work, so that nobody learns from it which addresses have an account.
 */
export async function signIn(
  world: World,
  given: { email: string; password: string; address: string | null },
): Promise<SignedIn> {
  await countWithinLimit(world, 'sign-in', `email ${given.email.toLowerCase()}`, false)
  await countWithinLimit(world, 'sign-in from', `address ${given.address ?? ''}`, false)
  const found = await account.findAccountByEmail(world.db, given.email.trim())
  const right = await verify(found?.passwordHash ?? (await nobody()), given.password)
  if (!found || !right)
    throw new Refusal('not-allowed/pair', 'This mail address and password do not belong together.')
  await forgetAttempts(world, 'sign-in', `email ${given.email.toLowerCase()}`)
  return openSession(world, found.id)
}

let nobodysHash: Promise<string> | null = null
function nobody(): Promise<string> {
  nobodysHash ??= hash(randomBytes(16).toString('hex'), argon2id)
  return nobodysHash
}

async function openSession(world: World, accountId: string): Promise<SignedIn> {
  const token = newToken()
  const expiresAt = new Date(world.now().getTime() + sessionMs)
  await account.insertSession(world.db, hashToken(token), accountId, expiresAt)
  return { token, expiresAt }
}

/** Who this session belongs to; null for none, an ended or a made-up one. */
export async function whoIs(world: World, token: string | undefined): Promise<Person | null> {
  if (!token || token.length > 100) return null
  const found = await account.findSession(world.db, hashToken(token), world.now())
  return found ? { id: found.id, name: found.name, role: found.role } : null
}

export async function signOut(world: World, token: string) {
  await account.deleteSession(world.db, hashToken(token))
}

/**
 * Makes the one-time link that creates the first editor, when there is no editor yet; earlier links end with it.
 *
 * @returns the token of the link, or null where an editor exists
 */
export async function offerSetup(world: World): Promise<string | null> {
  if ((await account.countEditors(world.db)) > 0) return null
  const token = newToken()
  const expiresAt = new Date(world.now().getTime() + setupMs)
  await world.db.transaction().execute(db => account.replaceSetupLink(db, hashToken(token), expiresAt))
  return token
}

export async function isSetupOpen(world: World, token: string): Promise<boolean> {
  return account.isSetupLink(world.db, hashToken(token), world.now())
}

export type NewPerson = { readonly name: string; readonly email: string; readonly password: string }

/** Creates the first editor through the one-time link and signs them in. */
export async function setUp(
  world: World,
  token: string,
  person: NewPerson,
  address: string | null,
): Promise<SignedIn> {
  await countWithinLimit(world, 'set-up', `address ${address ?? ''}`, false)
  const passwordHash = await hashFor(person)
  return world.db.transaction().execute(async db => {
    if (!(await account.useSetupLink(db, hashToken(token), world.now())))
      throw new Refusal(
        'not-found/setup',
        'This set-up link was used already or has ended.',
        'Start Sayso again: it prints a new link while there is no editor.',
      )
    const id = await account.insertAccount(db, { ...clean(person), passwordHash, role: 'editor' })
    if (!id) throw new Refusal('input/mail-taken', 'This mail address has an account already.', null, 'email')
    return openSession({ ...world, db }, id)
  })
}

/** Makes an account of any role; for the operator's command. */
export async function addAccount(world: World, person: NewPerson & { role: Role }): Promise<string> {
  const passwordHash = await hashFor(person)
  const id = await account.insertAccount(world.db, { ...clean(person), passwordHash, role: person.role })
  if (!id) throw new Refusal('input/mail-taken', 'This mail address has an account already.', null, 'email')
  return id
}

function clean({ name, email }: NewPerson) {
  return { name: name.trim(), email: email.trim() }
}

async function hashFor(person: NewPerson): Promise<string> {
  const { name, email } = clean(person)
  if (name === '' || name.length > 80)
    throw new Refusal(
      'input/name',
      'Give a name of 1 to 80 characters: it stands in the responsibility line.',
      null,
      'name',
    )
  const wrongEmail = emailProblem(email)
  if (wrongEmail) throw wrongEmail
  const wrongPassword = passwordProblem(person.password, { name, email })
  if (wrongPassword) throw wrongPassword
  return hash(person.password, argon2id)
}

function newToken(): string {
  return randomBytes(32).toString('base64url')
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
