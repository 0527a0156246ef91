import type { NamesByCountry, PlacesPack } from '../languages/index.ts'
import cities from './cities.json' with { type: 'json' }
import { readWords, type Word } from './read-words.ts'

export type PlaceKind = 'country' | 'people' | 'seat' | 'region' | 'town' | 'power' | 'movement'

/** One way to read a name. `size` is a town's number of inhabitants in thousands, 0 where it does not matter. */
export type Reading = { readonly kind: PlaceKind; readonly country: string; readonly size: number }

/** Names by their first word, second word, and so on. A node with readings ends a name; one with none, a phrase that is no place. */
export type PlaceNode = {
  /** Null where no name goes on: most nodes, and an empty map would weigh as much as the rest of the node. */
  next: Map<string, PlaceNode> | null
  readings: Reading[] | null
  /** Capitals that each word of the name needs in the text. */
  capitals: readonly Word['capital'][]
}

export type PlaceIndex = {
  readonly names: PlaceNode
  readonly gazetteer: PlaceNode | null
  readonly pack: PlacesPack
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>
}

export type WordSet =
  | 'alsoPeople'
  | 'givenNames'
  | 'familyNames'
  | 'kinWords'
  | 'mediaWords'
  | 'lawWords'
  | 'officeWords'
  | 'missionWords'
  | 'locativeWords'
  | 'originWords'
  | 'backgroundWords'
  | 'openingWords'

const wordSets: readonly WordSet[] = [
  'alsoPeople',
  'givenNames',
  'familyNames',
  'kinWords',
  'mediaWords',
  'lawWords',
  'officeWords',
  'missionWords',
  'locativeWords',
  'originWords',
  'backgroundWords',
  'openingWords',
]

const built = new WeakMap<PlacesPack, PlaceIndex>()

/** The names of a language, ready for look-up; built once per pack, since that takes tens of milliseconds. */
export function placeIndex(pack: PlacesPack): PlaceIndex {
  const known = built.get(pack)
  if (known) return known
  const index = buildIndex(pack)
  built.set(pack, index)
  return index
}

function buildIndex(pack: PlacesPack): PlaceIndex {
  const names = newNode()
  const add = (list: string, kind: PlaceKind, country: string, size = 0) => {
    for (const name of listed(list))
      for (const form of pack.formsOf?.(name, kind === 'people') ?? [name])
        addName(names, form, { kind, country, size })
  }
  const addAll = (lists: NamesByCountry | undefined, kind: PlaceKind) => {
    for (const [country, list] of Object.entries(lists ?? {})) add(list, kind, country)
  }
  for (const [country, [own, people, seats]] of Object.entries(pack.countries)) {
    add(own, 'country', country)
    add(people, 'people', country)
    add(seats, 'seat', country)
  }
  addAll(pack.powers, 'power')
  addAll(pack.movements, 'movement')
  addAll(pack.regions, 'region')
  addAll(pack.towns, 'town')
  for (const phrase of listed(pack.notPlaces ?? '')) addName(names, phrase, null)
  return { names, gazetteer: pack.gazetteer ? gazetteerNames() : null, pack, sets: setsOf(pack) }
}

let gazetteer: PlaceNode | null = null

/** The towns of the gazetteer, for all languages in Latin letters; built at first use. */
function gazetteerNames(): PlaceNode {
  if (gazetteer) return gazetteer
  gazetteer = newNode()
  for (const [country, towns] of Object.entries(cities as Record<string, Record<string, number>>))
    for (const [town, size] of Object.entries(towns))
      addName(gazetteer, town, { kind: 'town', country, size })
  return gazetteer
}

function newNode(): PlaceNode {
  return { next: null, readings: null, capitals: noCapitals }
}

const noCapitals: PlaceNode['capitals'] = []

const sharedCapitals = new Map<string, PlaceNode['capitals']>()

/** One list for all names with the same capitals, of which there are few dozens. */
function shared(capitals: PlaceNode['capitals']): PlaceNode['capitals'] {
  const key = capitals.join(' ')
  const known = sharedCapitals.get(key)
  if (!known) sharedCapitals.set(key, capitals)
  return known ?? capitals
}

function setsOf(pack: PlacesPack): PlaceIndex['sets'] {
  const keys = (set: WordSet) =>
    new Set(listed(pack[set] ?? '').flatMap(word => readWords(word)[0]?.key ?? []))
  return Object.fromEntries(wordSets.map(set => [set, keys(set)])) as Record<WordSet, Set<string>>
}

function listed(names: string): string[] {
  return names.split(', ').filter(name => name !== '')
}

function addName(root: PlaceNode, name: string, reading: Reading | null) {
  const words = readWords(name)
  let node = root
  for (const { key } of words) {
    node.next ??= new Map()
    let next = node.next.get(key)
    if (!next) node.next.set(key, (next = newNode()))
    node = next
  }
  if (node.readings === null) node.capitals = shared(words.map(capitalNeeded))
  node.readings ??= []
  if (reading && !node.readings.some(known => known.country === reading.country)) node.readings.push(reading)
}

/** One letter, as in "U.S.", is a capital as any other. */
function capitalNeeded({ key, capital }: Word): Word['capital'] {
  return capital === 'all' && key.length === 1 ? 'first' : capital
}
