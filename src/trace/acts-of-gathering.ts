import type { Reading } from './read-gathering.ts'
import type { Voice } from './voice.ts'

/** One act of gathering the news, before acts that are the same are joined. */
export type Act = {
  readonly key: string
  /** The outlet that gathered it. */
  readonly outlet: string
  /** The gathering outlet is held, and this is its own report. */
  readonly own: boolean
  /** It may be no further origin at all: it counts only in the largest number. */
  readonly doubtful: boolean
  /** The first is the principal one. */
  readonly voices: Voice[]
  /** The hops between an article's outlet and this act, by article. */
  readonly via: Map<string, readonly string[]>
}

type Label = { readonly key: string; readonly label: string }

/**
 * The acts of gathering that the articles rest on. A chain that ends at an outlet goes on through that outlet's own
 * article where the story holds it, until it meets one who gathered.
 */
export function actsOf(readings: readonly Reading[]): Act[] {
  const acts = new Map<string, Act>()
  const gathered = new Set(readings.filter(({ own }) => own !== null).map(({ house }) => house))
  const onward = citedBy(readings, gathered)
  const open = (key: string, outlet: string, own: boolean, doubtful: boolean) => {
    const act = acts.get(key) ?? { key, outlet, own, doubtful, voices: [], via: new Map() }
    acts.set(key, act)
    return act
  }
  for (const { article, house, own, further, cited } of readings) {
    const name = article.outletName ?? article.outlet
    if (own) carry(open(house, name, true, false), article.id, [], own)
    if (further.length > 0 && !gathered.has(house))
      carry(open(`${house}:further`, name, true, true), article.id, [], further)
    else if (further.length > 0) carry(open(house, name, true, false), article.id, [], further)
    for (const { outlet, via, voice } of cited)
      for (const end of endsOf(outlet, onward)) {
        if (end.key === house && gathered.has(house)) continue
        const act = open(end.key, end.label, gathered.has(end.key), outlet.vague && end.key === outlet.key)
        carry(act, article.id, withoutRepeats([...via, ...end.hops]), voice ? [voice] : [])
      }
  }
  return [...acts.values()].map(orderVoices).toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function carry(act: Act, article: string, via: readonly string[], voices: readonly Voice[]) {
  const known = act.via.get(article)
  if (!known || known.length < via.length) act.via.set(article, via)
  act.voices.push(...voices)
}

const withoutRepeats = (hops: readonly string[]) => hops.filter((hop, at) => hops.indexOf(hop) === at)

/** For every outlet that gathered nothing itself, the outlets its articles cite. */
function citedBy(readings: readonly Reading[], gathered: ReadonlySet<string>): ReadonlyMap<string, Label[]> {
  const onward = new Map<string, Label[]>()
  for (const { house, cited } of readings) {
    if (gathered.has(house)) continue
    const known = onward.get(house) ?? []
    onward.set(house, known)
    for (const { outlet } of cited)
      if (outlet.key !== house && !known.some(({ key }) => key === outlet.key)) known.push(outlet)
  }
  return onward
}

type End = Label & { readonly hops: readonly string[] }

/** Where the chain through an outlet ends. Outlets that only cite each other are one end: the first by key. */
function endsOf(outlet: Label, onward: ReadonlyMap<string, readonly Label[]>): End[] {
  const seen = new Map<string, End>([[outlet.key, { ...outlet, hops: [] }]])
  const ends: End[] = []
  for (const at of seen.values()) {
    const next = onward.get(at.key) ?? []
    if (next.length === 0) ends.push(at)
    for (const { key, label } of next)
      if (!seen.has(key)) seen.set(key, { key, label, hops: [...at.hops, label] })
  }
  if (ends.length > 0) return ends
  return [...seen.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, 1)
}

/** Own voices before those that others report, the lead before the rest. */
function orderVoices(act: Act): Act {
  const rank = (voice: Voice) => (act.own && act.via.get(voice.article)?.length === 0 ? 0 : 1)
  const voices = act.voices.toSorted(
    (a, b) =>
      rank(a) - rank(b) || a.at - b.at || (a.article < b.article ? -1 : a.article > b.article ? 1 : 0),
  )
  return { ...act, voices }
}
