import type { Status } from '../news/index.ts'
import type { Act } from './acts-of-gathering.ts'
import { institutionName, officeWords } from './origin-names.ts'
import type { Voice } from './voice.ts'

/** Acts of gathering that are one for certain: one origin. */
export type JoinedActs = {
  readonly acts: readonly Act[]
  readonly principal: Voice | null
  readonly voices: readonly Voice[]
  /** The keys of all voices. */
  readonly keys: ReadonlySet<string>
  /** The words of the office that the principal is or speaks for. */
  readonly office: readonly string[]
}

const fewestSharedWords = 5

/**
 * Joins the acts that are one: the same named person stands behind both, the same words in quotation marks, or what
 * one institution issued ("said in a statement"). A doubtful act whose voices all speak elsewhere adds nothing.
 */
export function joinActs(acts: readonly Act[]): JoinedActs[] {
  const names = fullNames(acts)
  const named = acts.map(act => ({ ...act, voices: act.voices.map(voice => withFullName(voice, names)) }))
  const parent = named.map((_, at) => at)
  const root = (at: number): number => (parent[at] === at ? at : (parent[at] = root(parent[at]!)))
  const join = (a: number, b: number) => {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  }
  for (const sharing of sharingActs(named))
    for (const [step, at] of sharing.entries()) if (step > 0) join(sharing[0]!, at)
  const groups = [...Map.groupBy(named.keys(), root).values()].map(places =>
    joined(places.map(at => named[at]!)),
  )
  return groups.filter(group => group.acts.some(({ doubtful }) => !doubtful) || !saidElsewhere(group, groups))
}

type Place = { readonly at: number; readonly leads: boolean; readonly bound: boolean }

/** Lists of acts that share a person, a quotation, or what one institution issued. */
function sharingActs(acts: readonly Act[]): number[][] {
  const persons = new Map<string, Place[]>()
  const quotes = new Map<string, number[]>()
  const issues = new Map<string, number[]>()
  for (const [at, act] of acts.entries()) {
    const principal = principalOf(act)
    for (const { key, status, issued, quotes: quoted } of act.voices) {
      const leads = key === principal?.key
      // An institution, or a report that names nobody in its lead, rests on the persons it quotes; a paper that
      // anybody may print on those who speak in it.
      const inPaper = issued && principal?.issued === true
      const bound = leads || principal === null || principal.status === 'institution' || inPaper
      if (leads && issued && status === 'institution') push(issues, key, at)
      if (status === 'named') push(persons, key, { at, leads, bound })
      for (const quote of quoted) if (isLong(quote)) push(quotes, plain(quote), at)
    }
  }
  const resting = (places: readonly Place[]) =>
    places.some(({ leads }) => leads) ? places.filter(({ bound }) => bound).map(({ at }) => at) : []
  return [...[...persons.values()].map(resting), ...quotes.values(), ...issues.values()]
}

function push<T>(lists: Map<string, T[]>, key: string, value: T) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

const isLong = (quote: string) => quote.split(/\s+/).length >= fewestSharedWords
const plain = (quote: string) =>
  quote
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function joined(acts: readonly Act[]): JoinedActs {
  const firm = acts.toSorted((a, b) => Number(a.doubtful) - Number(b.doubtful))
  const leading = firm.find(act => principalOf(act) !== null)
  const voices = firm.flatMap(act => act.voices)
  const principal = leading ? principalOf(leading) : null
  return {
    acts: firm,
    principal,
    voices,
    office: principal ? officeOf(principal) : [],
    keys: new Set(voices.map(({ key }) => key)),
  }
}

/** The first voice of the lead; an outlet whose own lead names nobody reports for itself. */
function principalOf({ own, doubtful, voices }: Act): Voice | null {
  const first = own && !doubtful ? voices.find(({ leads }) => leads) : voices[0]
  return first && first.key !== '' ? first : null
}

function saidElsewhere({ voices }: JoinedActs, groups: readonly JoinedActs[]): boolean {
  const firm = groups.filter(group => group.acts.some(({ doubtful }) => !doubtful))
  return voices.length > 0 && voices.every(({ key }) => key !== '' && firm.some(({ keys }) => keys.has(key)))
}

/** A surname is the only full name of the story that ends with it; "the ministry" the only "foreign ministry". */
function fullNames(acts: readonly Act[]): ReadonlyMap<string, string> {
  const keys = [...new Set(acts.flatMap(({ voices }) => voices.map(({ key }) => key)))]
  const byLastWord = Map.groupBy(keys, key => key.slice(key.lastIndexOf(' ') + 1).replace(/^.*:/, ''))
  const full = new Map<string, string>()
  for (const key of keys) {
    const [kind, name] = [key.slice(0, key.indexOf(':') + 1), key.slice(key.indexOf(':') + 1)]
    if (kind !== 'person:' && kind !== 'institution:') continue
    const last = name.slice(name.lastIndexOf(' ') + 1)
    const longer = (byLastWord.get(last) ?? []).filter(
      other => other.startsWith(kind) && other.slice(kind.length).endsWith(` ${name}`),
    )
    const longest = longer.toSorted((a, b) => b.length - a.length)[0]
    if (longest && longer.every(other => longest.endsWith(other.slice(kind.length)))) full.set(key, longest)
  }
  return full
}

const withFullName = (voice: Voice, names: ReadonlyMap<string, string>): Voice => ({
  ...voice,
  key: names.get(voice.key) ?? voice.key,
})

/** Why two origins may be one, or null where they are two. */
export function mayBeOne(
  a: JoinedActs,
  b: JoinedActs,
): 'unnamed' | 'institution' | 'document' | 'person' | null {
  const [one, other] = [a.principal, b.principal]
  if (!one || !other) return null
  const both = (status: Status) => one.status === status && other.status === status
  if (both('unnamed')) return 'unnamed'
  if (one.key === other.key && both('institution')) return 'institution'
  if (one.key === other.key && both('document')) return 'document'
  // A spokeswoman may be whom another paper calls "the harbour board", or pass on what a spokesman says in a third.
  if (endsAlike(a.office, b.office)) return 'institution'
  const quotedIn = (voice: Voice, act: JoinedActs) => voice.status === 'named' && act.keys.has(voice.key)
  return quotedIn(one, b) || quotedIn(other, a) ? 'person' : null
}

function officeOf({ status, label }: Voice): string[] {
  if (status === 'institution') return institutionName(label).split(' ').filter(Boolean)
  return status === 'named' ? officeWords(label) : []
}

/** "harbour board" and "the Osk harbour board". */
function endsAlike(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length)
  for (let back = 1; back <= length; back++) if (one.at(-back) !== other.at(-back)) return false
  return length > 0
}
