import { account } from '../store/index.ts'
import type { World } from './world.ts'

/** All accounts, without their secrets. */
export async function listPeople(world: World): Promise<account.Account[]> {
  return account.listAccounts(world.db)
}
