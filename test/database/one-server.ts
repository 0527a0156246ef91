// Given to the test runner as --test-global-setup: one database server for all test files. With DATABASE_URL that is the
// external one; else an embedded server in a temporary folder, ended with the run.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { joinServer, serverUser, stopServer } from '../../src/store/index.ts'

let folder: string | null = null
let pid: number | null = null

export async function globalSetup() {
  if (process.env['DATABASE_URL']) {
    process.env['TEST_DATABASE'] = JSON.stringify({ connectionString: process.env['DATABASE_URL'] })
    return
  }
  folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-test-'))
  const server = await joinServer(folder, serverUser())
  pid = server.pid
  process.env['TEST_DATABASE'] = JSON.stringify(server.connection)
}

export async function globalTeardown() {
  if (pid) await stopServer(pid)
  if (folder) rmSync(folder, { recursive: true, force: true })
}
