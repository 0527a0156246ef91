import fs from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { Refusal } from '../news/index.ts'
import { settings } from './settings.ts'

export type Config = {
  readonly data: string
  readonly host: string
  readonly port: number
  /** Public address without a slash at the end; null: made from host and port once the port is known. */
  readonly url: string | null
  readonly name: string
  readonly add: 'accounts' | 'anyone'
  readonly proxies: readonly string[]
  readonly databaseUrl: string | null
  readonly fetchAllow: readonly string[]
  readonly pagesDays: number
  /** Hosts that serve feeds of many others, where a pause asked for holds one address only. */
  readonly bridges: readonly string[]
  /** Most threads that read pages at once; null: one less than the machine has cores, two at most. */
  readonly readers: number | null
  /** host:port for /metrics; null: nowhere. */
  readonly metrics: string | null
}

const list = z.string().transform(value =>
  value
    .split(',')
    .map(part => part.trim())
    .filter(Boolean),
)

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

const shape = {
  SAYSO_DATA: z.string().min(1).optional(),
  SAYSO_HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('is not a port number')
    .int('is not a port number')
    .min(0)
    .max(65535, 'is not a port number')
    .default(8080),
  SAYSO_URL: z
    .string()
    .refine(isWebAddress, { error: 'is not an address such as https://news.example', abort: true })
    .refine(
      value => new URL(value).pathname === '/',
      'must not have a path: Sayso wants a host name of its own',
    )
    .transform(value => new URL(value).origin)
    .optional(),
  SAYSO_NAME: z.string().min(1).max(60, 'is longer than 60 characters').default('Sayso'),
  SAYSO_ADD: z
    .enum(['accounts', 'anyone'], { error: 'is neither "accounts" nor "anyone"' })
    .default('accounts'),
  SAYSO_PROXIES: list.default([]),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'does not begin with postgres://')
    .optional(),
  SAYSO_FETCH_ALLOW: list
    .refine(
      pairs => pairs.every(pair => /^[^\s/:]+:\d+$|^\[[0-9a-fA-F:]+\]:\d+$/.test(pair)),
      'is not a list of host:port',
    )
    .default([]),
  SAYSO_PAGES_DAYS: z.coerce
    .number('is not a number of days')
    .int('is not a number of days')
    .min(1, 'must be 1 or more')
    .default(30),
  SAYSO_BRIDGES: list
    .refine(hosts => hosts.every(host => /^[^\s/:]+(?::\d+)?$/.test(host)), 'is not a list of host names')
    .default([]),
  SAYSO_READERS: z.coerce
    .number('is not a number of threads')
    .int('is not a number of threads')
    .min(1, 'must be 1 or more')
    .max(64, 'must be 64 or less')
    .optional(),
  SAYSO_METRICS: z
    .string()
    .regex(/^(?:[^\s/:]+|\[[0-9a-fA-F:]+\]):\d{1,5}$/, 'is not host:port, such as 127.0.0.1:9464')
    .optional(),
}

/**
 * Reads and checks the settings, once, at start.
 *
 * @param environment usually process.env
 * @param asRoot decides the default of SAYSO_DATA
 * @throws Refusal `input` with one sentence per fault
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  asRoot: boolean,
): Config {
  const given = withFile(environment)
  const faults: string[] = []
  const value = <Name extends keyof typeof shape>(name: Name): z.output<(typeof shape)[Name]> => {
    const read = shape[name].safeParse(given[name] || undefined)
    if (read.success) return read.data as z.output<(typeof shape)[Name]>
    const secret = settings.find(setting => setting.name === name)?.secret
    faults.push(`${name} ${secret ? '' : `(${given[name]}) `}${read.error.issues[0]!.message}.`)
    return undefined as never
  }
  const config: Config = {
    data: path.resolve(value('SAYSO_DATA') ?? (asRoot ? '/var/lib/sayso' : 'data')),
    host: value('SAYSO_HOST'),
    port: value('PORT'),
    url: value('SAYSO_URL') ?? null,
    name: value('SAYSO_NAME'),
    add: value('SAYSO_ADD'),
    proxies: value('SAYSO_PROXIES'),
    databaseUrl: value('DATABASE_URL') ?? null,
    fetchAllow: value('SAYSO_FETCH_ALLOW'),
    pagesDays: value('SAYSO_PAGES_DAYS'),
    bridges: value('SAYSO_BRIDGES'),
    readers: value('SAYSO_READERS') ?? null,
    metrics: value('SAYSO_METRICS') ?? null,
  }
  const unknown = Object.keys(given).filter(name => name.startsWith('SAYSO_') && !isKnown(name))
  for (const name of unknown)
    faults.push(`${name} is not a setting of Sayso; docs/settings.md lists them all.`)
  if (faults.length > 0) throw new Refusal('input', faults.join('\n'))
  return config
}

/** SAYSO_NODE and SAYSO_CHROMIUM belong to the scripts around the program, not to the program. */
function isKnown(name: string): boolean {
  const base = name.replace(/_FILE$/, '')
  return (
    settings.some(setting => setting.name === name || (setting.secret && setting.name === base)) ||
    ['SAYSO_NODE', 'SAYSO_CHROMIUM'].includes(name)
  )
}

function withFile(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const file = environment['SAYSO_CONFIG']
  const given: Record<string, string | undefined> = {
    ...(file ? parseEnv(readText('SAYSO_CONFIG', file)) : {}),
    ...environment,
  }
  for (const { name } of settings.filter(setting => setting.secret)) {
    const secretFile = given[`${name}_FILE`]
    if (secretFile) given[name] = readText(`${name}_FILE`, secretFile).trim()
  }
  return given
}

function readText(setting: string, file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    throw new Refusal('input', `${setting} names the file ${file}, which cannot be read.`)
  }
}
