import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { getDomain, getHostname } from 'tldts'
import { z } from 'zod'
import { starterOutlet, type StarterOutlet } from '../src/newsroom/feeds/starter-outlets.ts'

// What data/README.md promises of data/outlets.json. The faults name the outlet, for the person who corrects it.

const entries = JSON.parse(
  readFileSync(new URL('../data/outlets.json', import.meta.url), 'utf8'),
) as StarterOutlet[]
const read = entries.map(entry => ({ slug: entry.slug, ...starterOutlet.safeParse(entry) }))
const outlets = read.flatMap(({ data }) => data ?? [])

/** Which keys belong to more than one outlet: `key: slug, slug`. */
function shared(keysOf: (outlet: StarterOutlet) => readonly string[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const outlet of outlets)
    for (const key of keysOf(outlet)) owners.set(key, (owners.get(key) ?? new Set()).add(outlet.slug))
  return [...owners].filter(([, all]) => all.size > 1).map(([key, all]) => `${key}: ${[...all].join(', ')}`)
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}

const fold = (name: string) => name.normalize('NFKD').replace(/[\p{M}\s]+/gu, '').toLowerCase() // prettier-ignore
const hostOf = (url: string) => (getHostname(url) ?? '').replace(/^www\./, '')
const addressesOf = ({ home, feeds }: StarterOutlet) => [home, ...feeds.map(({ url }) => url)]
const familyOf = (outlet: StarterOutlet) => outlet.family ?? outlet.slug

test('every entry has all the fields of data/README.md and no others', () => {
  assert.deepEqual(
    read.flatMap(({ slug, error }) => (error ? `${slug}: ${z.prettifyError(error)}` : [])),
    [],
  )
})

test('the world is there: 150 outlets with feeds in 60 countries, and 220 with names', () => {
  const readable = outlets.filter(({ feeds }) => feeds.length > 0)
  assert.ok(readable.length >= 150)
  assert.ok(new Set(readable.map(({ country }) => country)).size >= 60)
  assert.ok(new Set(readable.flatMap(({ feeds }) => feeds.map(({ language }) => language))).size >= 30)
  assert.ok(outlets.length >= 220)
})

test('agencies that others cite are there, with a feed or without', () => {
  const agencies = new Set(outlets.filter(({ kind }) => kind === 'agency').map(({ slug }) => slug))
  const cited = [
    'reuters',
    'the-associated-press',
    'agence-france-presse',
    'dpa',
    'efe',
    'ansa',
    'tass',
    'xinhua',
  ]
  const others = [
    'kyodo-news',
    'press-trust-of-india',
    'anadolu-agency',
    'yonhap-news-agency',
    'wafa',
    'irna',
  ]
  assert.deepEqual(
    [...cited, ...others].filter(slug => !agencies.has(slug)),
    [],
  )
})

test('every slug is there once, and the entries are sorted by country and slug', () => {
  const keys = outlets.map(({ country, slug }) => `${country} ${slug}`)
  assert.deepEqual(repeated(outlets.map(({ slug }) => slug)), [])
  assert.deepEqual(keys, keys.toSorted())
})

test('a name belongs to one outlet of a country, and stands there once', () => {
  assert.deepEqual(
    shared(({ name, otherNames, country }) => [name, ...otherNames].map(each => `${country} ${fold(each)}`)),
    [],
  )
  assert.deepEqual(
    outlets.flatMap(({ name, otherNames }) => repeated([name, ...otherNames])),
    [],
  )
})

test('a family has at least two members and one spelling', () => {
  const spellings = Map.groupBy(
    outlets.flatMap(({ family }) => family ?? []),
    fold,
  )
  const faults = [...spellings.values()].filter(all => all.length < 2 || new Set(all).size > 1)
  assert.deepEqual(faults, [])
})

test('a feed is in a language of its outlet', () => {
  const faults = outlets.filter(({ languages, feeds }) =>
    feeds.some(({ language }) => !languages.includes(language)),
  )
  assert.deepEqual(
    faults.map(({ slug }) => slug),
    [],
  )
})

test('addresses are as the web writes them, without credentials, ports and fragments', () => {
  const faults = outlets.flatMap(addressesOf).filter(text => {
    const { href, username, port, hash } = new URL(text)
    return href !== text || username || port || hash
  })
  assert.deepEqual(faults, [])
})

test('addresses are https, unless their server was known to speak only http', () => {
  const plain = outlets.flatMap(addressesOf).filter(url => !url.startsWith('https:'))
  const spared = [
    'cubadebate.cu',
    'kcna.kp',
    'people.com.cn',
    'rodong.rep.kp',
    'rss.cnn.com',
    'xinhuanet.com',
  ]
  assert.deepEqual([...new Set(plain.map(hostOf))].toSorted(), spared)
})

test('a feed belongs to one outlet, and so does a host, unless a family shares it by path', () => {
  const byPath = ({ home }: StarterOutlet) => new URL(home).pathname !== '/'
  assert.deepEqual(repeated(outlets.flatMap(({ feeds }) => feeds.map(({ url }) => url))), [])
  assert.deepEqual(
    shared(outlet => (outlet.family && byPath(outlet) ? [outlet.home] : [hostOf(outlet.home)])),
    [],
  )
})

test('no two families share a domain, except at services that host feeds for others', () => {
  const hosting = ['feedburner.com']
  const families = new Map<string, Set<string>>()
  for (const outlet of outlets)
    for (const domain of addressesOf(outlet).map(url => getDomain(url) ?? url))
      families.set(domain, (families.get(domain) ?? new Set()).add(familyOf(outlet)))
  const faults = [...families].filter(([domain, all]) => all.size > 1 && !hosting.includes(domain))
  assert.deepEqual(
    faults.map(([domain, all]) => `${domain}: ${[...all].join(', ')}`),
    [],
  )
})
