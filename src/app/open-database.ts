import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from '../config/index.ts'
import { Refusal } from '../news/index.ts'
import {
  announcePresence,
  answers,
  isDatabaseAway,
  joinServer,
  openDatabase,
  serverUser,
  stopServer,
  type Connection,
  type OpenDatabase,
  type Presence,
} from '../store/index.ts'

export type Purpose = {
  /** The one that serves the folder for long (`start`), or a command that comes and goes. */
  readonly serves: boolean
  /** A sentence for the operator while something takes its time. */
  readonly say: (sentence: string) => void
  /** Called when the database answers again after it had ended. */
  readonly onReturn?: () => void
  /** Given up waiting when this is aborted: the promise then fails with its reason. */
  readonly signal: AbortSignal
}

const closeDeadlineMs = 5000

export type Opened = OpenDatabase & { readonly connection: Connection }

/**
 * Opens the database of the configuration: the external one, or the embedded server of the data folder, which is
 * started where it does not run and ended by whoever leaves last.
 *
 * @throws Refusal `busy` where another `start` serves the folder
 */
export async function openConfigured(config: Config, purpose: Purpose): Promise<Opened> {
  return config.databaseUrl ? openExternal(config.databaseUrl, purpose) : openEmbedded(config.data, purpose)
}

async function openExternal(databaseUrl: string, purpose: Purpose): Promise<Opened> {
  const connection = { connectionString: databaseUrl }
  const opened = openDatabase(connection, 'sayso')
  const deadline = Date.now() + (purpose.serves ? Infinity : 30_000)
  for (let told = 0; !(await answers(opened.db)); told++) {
    if (purpose.signal.aborted || Date.now() > deadline) {
      await opened.close()
      purpose.signal.throwIfAborted()
      throw new Refusal('database', 'The database that DATABASE_URL names does not answer.')
    }
    if (told % 5 === 0)
      purpose.say('The database that DATABASE_URL names does not answer yet; Sayso waits for it.')
    await sleep(1000, undefined, { signal: purpose.signal }).catch(() => undefined)
  }
  return { ...opened, connection }
}

async function openEmbedded(data: string, purpose: Purpose): Promise<Opened> {
  const joined = await join(data, purpose)
  const opened = openDatabase(joined.connection, 'sayso')
  let current = joined
  let closing = false
  let restarting = Promise.resolve()
  if (purpose.serves) void keepAlive()
  return {
    ...opened,
    connection: joined.connection,
    close: async () => {
      closing = true
      // A query that does not end is not waited for: the server rolls it back when it ends or we do.
      await Promise.race([opened.close(), sleep(closeDeadlineMs, undefined, { ref: false })])
      // A server that is just being started again must be ended as well.
      await restarting
      const gaveUp = sleep(closeDeadlineMs, false, { ref: false })
      if (await Promise.race([current.presence.leave(), gaveUp])) await stopServer(current.pid)
    },
  }

  /** A server that ended under us (killed, out of memory) is started again; what was committed is there. */
  async function keepAlive() {
    for (;;) {
      await current.presence.lost
      if (closing) return
      restarting = restart()
      await restarting
    }
  }

  async function restart() {
    purpose.say('The database ended; Sayso starts it again.')
    while (!closing) {
      const again = await join(data, purpose).catch((error: unknown) => {
        purpose.say(error instanceof Error ? error.message : String(error))
        return null
      })
      if (again) {
        current = again
        if (closing) return
        purpose.say('The database answers again.')
        purpose.onReturn?.()
        return
      }
      await sleep(2000)
    }
  }
}

type Joined = { readonly pid: number; readonly connection: Connection; readonly presence: Presence }

async function join(data: string, purpose: Purpose): Promise<Joined> {
  for (let tries = 1; ; tries++) {
    const server = await joinServer(data, serverUser())
    try {
      const presence = await announcePresence(server.connection, purpose.serves)
      if (presence) return { pid: server.pid, connection: server.connection, presence }
      throw new Refusal(
        'busy',
        `Sayso is running on ${data} already.`,
        'Other commands join it; a second “start” needs another SAYSO_DATA and PORT.',
      )
    } catch (error) {
      // Whoever was last here is just ending the server: the next round starts it again.
      if (!isDatabaseAway(error) || tries > 20) throw error
      await sleep(250)
    }
  }
}
