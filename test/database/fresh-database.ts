import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate, openDatabase, type Connection, type OpenDatabase } from '../../src/store/index.ts'

export type FreshDatabase = OpenDatabase & {
  readonly connection: Connection
  /** Closes the pool and drops the database. */
  readonly drop: () => Promise<void>
}

/** The server of this test run; the setup of the run has started it. */
function serverConnection(): Connection {
  const given = process.env['TEST_DATABASE']
  if (!given)
    throw new Error('Run the tests with "npm test": the runner starts one database server for all of them.')
  return JSON.parse(given) as Connection
}

/** A database of its own for one test file, empty and with the schema up to date unless asked otherwise. */
export async function freshDatabase({ migrated = true } = {}): Promise<FreshDatabase> {
  const server = serverConnection()
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = migrated ? process.env['TEST_TEMPLATE'] : null
  await asOwner(server, `create database ${name} ${template ? `template ${template}` : empty}`)
  const connection = inDatabase(server, name)
  const opened = openDatabase(connection, 'sayso test')
  // A benchmark brings a server and no template.
  if (migrated && !template) await migrate(opened.db, new Date())
  return {
    ...opened,
    connection,
    drop: async () => {
      await opened.close()
      await dropDatabase(server, name)
    },
  }
}

const empty = "template template0 encoding 'UTF8' locale 'C'"

/** A database with the schema up to date, made once in a run: the tests' own are copies of it. */
export async function makeTemplate(server: Connection): Promise<string> {
  const name = `test_template_${randomBytes(6).toString('hex')}`
  await asOwner(server, `create database ${name} ${empty}`)
  const { db, close } = openDatabase(inDatabase(server, name), 'sayso test')
  try {
    await migrate(db, new Date()).finally(close)
  } catch (error) {
    await dropDatabase(server, name)
    throw error
  }
  return name
}

export async function dropDatabase(server: Connection, name: string) {
  await asOwner(server, `drop database ${name} with (force)`)
}

function inDatabase(server: Connection, name: string): Connection {
  if (!('connectionString' in server)) return { ...server, database: name }
  const url = new URL(server.connectionString)
  url.pathname = `/${name}`
  return { connectionString: url.href }
}

async function asOwner(server: Connection, statement: string) {
  const client = new pg.Client('connectionString' in server ? server : { ...server, database: 'postgres' })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
