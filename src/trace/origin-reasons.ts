import { mayBeOne } from './same-origin.ts'
import type { JoinedActs } from './same-origin.ts'
import type { OriginArticle } from './tellings.ts'

/** Sentences for a reader: what was not counted, what stands behind whom, and what the range leaves open. */
export function reasonsFor(
  articles: readonly OriginArticle[],
  originals: readonly OriginArticle[],
  groups: readonly JoinedActs[],
  min: number,
): string[] {
  const names = new Map(articles.map(article => [article.id, article.outletName ?? article.outlet]))
  const firm = groups.filter(({ acts }) => acts.some(({ doubtful }) => !doubtful))
  const gatherers = new Set(groups.flatMap(({ acts }) => acts.flatMap(act => gatheredBy(act))))
  return [
    ...copies(articles, originals),
    ...firm.flatMap(group => resting(group, names, gatherers)),
    ...firm.flatMap(onePerson),
    ...mayBe(firm),
    ...groups.filter(group => !firm.includes(group)).map(group => further(group, firm.length)),
    ...(originals.some(({ supplied }) => supplied) && min < groups.length
      ? ['Texts that nobody has confirmed do not raise the smallest number.']
      : []),
  ]
}

const gatheredBy = ({ doubtful, via }: JoinedActs['acts'][number]) =>
  doubtful ? [] : [...via].filter(([, hops]) => hops.length === 0).map(([id]) => id)

function copies(articles: readonly OriginArticle[], originals: readonly OriginArticle[]): string[] {
  const count = articles.length - originals.length
  if (count === 0) return []
  return [`${count} ${count === 1 ? 'copy adds' : 'copies add'} no origin.`]
}

/** "Three papers rest on what Kanali Argo has from an official involved in the talks", and who cites beside its own. */
function resting(
  { acts, principal }: JoinedActs,
  names: ReadonlyMap<string, string>,
  gatherers: ReadonlySet<string>,
) {
  return acts.flatMap(act => {
    const citing = [...act.via].filter(([, hops]) => hops.length > 0).map(([id]) => id)
    const namesOf = (ids: readonly string[]) =>
      [...new Set(ids.map(id => names.get(id)!))].filter(name => name !== act.outlet).toSorted()
    const relying = namesOf(citing.filter(id => !gatherers.has(id)))
    const also = namesOf(citing.filter(id => gatherers.has(id)))
    const whom = principal ? ` from ${quoted(principal.label)}` : ''
    return [
      ...(relying.length > 0
        ? [
            `${listed(relying)} ${agree(relying, 'rests', 'rest')} on what ${act.outlet} reported${whom} and ${agree(relying, 'adds', 'add')} no origin.`,
          ]
        : []),
      ...(also.length > 0 ? [`${listed(also)} also ${agree(also, 'cites', 'cite')} ${act.outlet}.`] : []),
    ]
  })
}

const agree = (names: readonly string[], one: string, several: string) => (names.length === 1 ? one : several)
const quoted = (label: string) => `“${label}”`

function onePerson({ acts, principal }: JoinedActs): string[] {
  const outlets = [...new Set(acts.filter(({ doubtful }) => !doubtful).map(({ outlet }) => outlet))]
  if (outlets.length < 2) return []
  return [
    `${listed(outlets)} rest on the same ${principal?.status === 'named' ? 'person' : 'words'} and count once.`,
  ]
}

const wordings = {
  unnamed: 'The unnamed sources of % cannot be told apart and may be one.',
  institution: '% rest on the same office and may have spoken to the same person.',
  document: '% rest on papers of one kind, which may be the same paper.',
  person: '% quote the same person, on whom both may rest.',
}

function mayBe(groups: readonly JoinedActs[]): string[] {
  const found = new Map<keyof typeof wordings, Set<string>>()
  for (const [at, group] of groups.entries())
    for (const other of groups.slice(at + 1)) {
      const why = mayBeOne(group, other)
      if (why === null) continue
      const outlets = found.get(why) ?? new Set()
      found.set(why, outlets)
      for (const { outlet } of [group.acts[0]!, other.acts[0]!]) outlets.add(outlet)
    }
  return [...found].map(([why, outlets]) => wordings[why].replace('%', listed([...outlets])))
}

function further({ acts, voices }: JoinedActs, firm: number): string {
  const [{ outlet, own }] = acts as [JoinedActs['acts'][number]]
  if (own && voices[0]?.label && voices[0].label !== outlet)
    return `${outlet} rests on others but also quotes ${quoted(voices[0].label)}, which may be a further origin.`
  if (own)
    return `${outlet} rests on others but may have reported something itself, which would be a further origin.`
  return firm === 0
    ? `Nobody says who “${outlet}” is.`
    : `“${outlet}” is cited, which may be an outlet counted already.`
}

const mostListed = 3

function listed(names: readonly string[]): string {
  if (names.length > mostListed)
    return `${names.slice(0, mostListed - 1).join(', ')} and ${names.length - mostListed + 1} others`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
