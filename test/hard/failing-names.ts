// Given to Sayso as --import: names under .example are those of servers on this machine, and cannot be found while the
// file NAMES_FAIL holds the code of an error. Everything else is looked up as ever.
import dns from 'node:dns/promises'
import { existsSync, readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const ordinary = dns.lookup
const failing = process.env['NAMES_FAIL']!

async function lookup(host: string, options: object) {
  if (!host.endsWith('.example')) return ordinary(host, options)
  if (!existsSync(failing)) return [{ address: '127.0.0.1', family: 4 }]
  const code = readFileSync(failing, 'utf8')
  throw Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code, syscall: 'getaddrinfo' })
}

Object.assign(dns, { lookup })
syncBuiltinESMExports()
