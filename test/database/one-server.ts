// Given to the test runner as --test-global-setup: one database server for all test files. With DATABASE_URL that is the
// external one; else an embedded server in a temporary folder, ended with the run. In it is a database for the tests to copy.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { joinServer, serverUser, stopServer, type Connection } from '../../src/store/index.ts'
import { dropDatabase, makeTemplate } from './fresh-database.ts'

let folder: string | null = null
let pid: number | null = null
let connection: Connection | null = null
let template: string | null = null

export async function globalSetup() {
  connection = await serverOfThisRun()
  try {
    template = await makeTemplate(connection)
  } catch (error) {
    // The runner does not tear down what was not set up.
    await globalTeardown()
    throw error
  }
  process.env['TEST_DATABASE'] = JSON.stringify(connection)
  process.env['TEST_TEMPLATE'] = template
}

async function serverOfThisRun(): Promise<Connection> {
  const given = process.env['DATABASE_URL']
  if (given) return { connectionString: given }
  folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-test-'))
  const server = await joinServer(folder, serverUser())
  pid = server.pid
  return server.connection
}

export async function globalTeardown() {
  if (connection && template) await dropDatabase(connection, template)
  if (pid) await stopServer(pid)
  if (folder) rmSync(folder, { recursive: true, force: true })
}
