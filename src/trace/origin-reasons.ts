import { mayBeOne } from './same-origin.ts'
import type { JoinedActs } from './same-origin.ts'
import type { OriginArticle } from './tellings.ts'

/**
 * Why a range is what it is: what was not counted, what stands behind whom, and what is left open. Outlets are names,
 * `on` the outlet or the wording that others rest on, `whom` the source as a text words it.
 */
export type OriginReason =
  | { readonly code: 'copies'; readonly count: number }
  | Resting
  | { readonly code: 'also-citing'; readonly outlets: readonly string[]; readonly on: string }
  | { readonly code: 'same-person' | 'same-words'; readonly outlets: readonly string[] }
  | { readonly code: PerhapsOne; readonly outlets: readonly string[] }
  | { readonly code: 'further-voice'; readonly outlet: string; readonly whom: string }
  | { readonly code: 'further-report' | 'unknown-outlet' | 'known-outlet'; readonly outlet: string }
  | { readonly code: 'unconfirmed' }

/** "Three papers rest on what Kanali Argo has from an official involved in the talks". */
type Resting = {
  readonly code: 'resting'
  readonly outlets: readonly string[]
  readonly on: string
  readonly whom: string | null
}

type PerhapsOne = `perhaps-one-${'unnamed' | 'institution' | 'document' | 'person'}`

export function reasonsFor(
  articles: readonly OriginArticle[],
  originals: readonly OriginArticle[],
  groups: readonly JoinedActs[],
  min: number,
): OriginReason[] {
  const names = new Map(articles.map(article => [article.id, article.outletName ?? article.outlet]))
  const firm = groups.filter(({ acts }) => acts.some(({ doubtful }) => !doubtful))
  const gatherers = new Set(groups.flatMap(({ acts }) => acts.flatMap(act => gatheredBy(act))))
  const copies = articles.length - originals.length
  return [
    ...(copies > 0 ? [{ code: 'copies', count: copies } as const] : []),
    ...firm.flatMap(group => resting(group, names, gatherers)),
    ...firm.flatMap(sameOrigin),
    ...perhapsOne(firm),
    ...groups.filter(group => !firm.includes(group)).map(group => further(group, firm.length)),
    ...(originals.some(({ supplied }) => supplied) && min < groups.length
      ? [{ code: 'unconfirmed' } as const]
      : []),
  ]
}

const gatheredBy = ({ doubtful, via }: JoinedActs['acts'][number]) =>
  doubtful ? [] : [...via].filter(([, hops]) => hops.length === 0).map(([id]) => id)

/** Who has nothing but what another one reported, and who cites it beside what it has itself. */
function resting(
  { acts, principal }: JoinedActs,
  names: ReadonlyMap<string, string>,
  gatherers: ReadonlySet<string>,
): OriginReason[] {
  return acts.flatMap(act => {
    const on = act.outlet
    const citing = [...act.via].filter(([, hops]) => hops.length > 0).map(([id]) => id)
    const namesOf = (ids: readonly string[]) =>
      [...new Set(ids.map(id => names.get(id)!))].filter(name => name !== on).toSorted()
    const relying = namesOf(citing.filter(id => !gatherers.has(id)))
    const also = namesOf(citing.filter(id => gatherers.has(id)))
    const whom = principal?.label ?? null
    return [
      ...(relying.length > 0 ? [{ code: 'resting', outlets: relying, on, whom } as const] : []),
      ...(also.length > 0 ? [{ code: 'also-citing', outlets: also, on } as const] : []),
    ]
  })
}

function sameOrigin({ acts, principal }: JoinedActs): OriginReason[] {
  const outlets = [...new Set(acts.filter(({ doubtful }) => !doubtful).map(({ outlet }) => outlet))]
  if (outlets.length < 2) return []
  return [{ code: principal?.status === 'named' ? 'same-person' : 'same-words', outlets }]
}

function perhapsOne(groups: readonly JoinedActs[]): OriginReason[] {
  const found = new Map<PerhapsOne, Set<string>>()
  for (const [at, group] of groups.entries())
    for (const other of groups.slice(at + 1)) {
      const why = mayBeOne(group, other)
      if (why === null) continue
      const code: PerhapsOne = `perhaps-one-${why}`
      const outlets = found.get(code) ?? new Set()
      found.set(code, outlets)
      for (const { outlet } of [group.acts[0]!, other.acts[0]!]) outlets.add(outlet)
    }
  return [...found].map(([code, outlets]) => ({ code, outlets: [...outlets] }))
}

function further({ acts, voices }: JoinedActs, firm: number): OriginReason {
  const [{ outlet, own }] = acts as [JoinedActs['acts'][number]]
  const whom = voices[0]?.label
  if (own && whom && whom !== outlet) return { code: 'further-voice', outlet, whom }
  if (own) return { code: 'further-report', outlet }
  return { code: firm === 0 ? 'unknown-outlet' : 'known-outlet', outlet }
}
