import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** A statement is prepared once it ran so often: a small site prepares none, since each costs memory in every connection. */
const oftenEnough = 200
/** No more are kept prepared in a connection: texts made for one question each would fill it. */
const mostPrepared = 120
const mostCounted = 1000

/**
 * The pool as Kysely uses it, with the statements that run over and over prepared: PostgreSQL then reads and plans them
 * once for each connection. Only for a server that is talked to directly: what stands between may hand each
 * statement to another session.
 */
export function withPrepared(pool: pg.Pool): PostgresPool {
  const nameOf = statementNames()
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const prepare = (client: pg.PoolClient): PostgresPoolClient =>
    new Proxy(client, {
      get: (target, property) => {
        if (property !== 'query') return Reflect.get(target, property, target) as unknown
        return (text: string, values: readonly unknown[]) => {
          const name = values.length > 0 ? nameOf(text) : null
          return name === null
            ? target.query(text, [...values])
            : target.query({ name, text, values: [...values] })
        }
      },
    }) as PostgresPoolClient
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const prepared = known.get(client) ?? prepare(client)
      known.set(client, prepared)
      return prepared
    },
  }
}

/** The name under which a statement is prepared; null for one that has not run often enough. */
export function statementNames(): (text: string) => string | null {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  return text => {
    const name = names.get(text)
    if (name !== undefined || names.size >= mostPrepared) return name ?? null
    const count = (counts.get(text) ?? 0) + 1
    if (counts.size >= mostCounted) counts.clear()
    counts.set(text, count)
    if (count < oftenEnough) return null
    counts.delete(text)
    names.set(text, `sayso${names.size}`)
    return names.get(text)!
  }
}
