import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { RunningSayso } from '../running-sayso.ts'
import { Visitor } from '../site/served-site.ts'

const editor = { name: 'Ona Vell', email: 'ona@paper.example', password: 'nine brown teacups' }

/** Makes the editor by the command, as an operator would: an account may add more than an address without one. */
export async function makeEditor(data: string, settings: Record<string, string> = {}) {
  const options = ['user', 'add', '--name', editor.name, '--email', editor.email, '--role', 'editor']
  const env = { PATH: process.env['PATH'], SAYSO_DATA: data, ...settings }
  const child = spawn('bin/sayso', options, { env, stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin.end(editor.password)
  assert.equal((await once(child, 'exit'))[0], 0)
}

export async function signIn(sayso: RunningSayso): Promise<Visitor> {
  const visitor = new Visitor(sayso.address)
  const { email, password } = editor
  const answer = await visitor.send('/sign-in', '/sign-in', { email, password }).catch(() => null)
  assert.ok(answer === null || answer.status === 303, answer?.body)
  return visitor
}
