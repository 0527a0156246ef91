import type { Kind, Span, Status, When } from '../news/index.ts'

/** One statement as it is given out. */
export type GivenStatement = {
  /** Tells it from the others of its article; fit for an address. */
  readonly place: string
  readonly kind: Kind
  readonly status: Status
  /** Where its words stand in the article's text as given out; null: behind the end of that. */
  readonly spans: readonly Span[] | null
  /** The words that are marked, as they stand in the whole text: what is said, or the cue; none where neither is shown. */
  readonly quotes: readonly string[]
  readonly source: string | null
  readonly cue: string
  /** What is said; empty where nothing is. */
  readonly content: string
  readonly hedge: string | null
  /** Why the source is unnamed. */
  readonly reason: string | null
  /** The hops as worded, from the outermost outlet to the origin. */
  readonly path: readonly string[]
  readonly when: When | null
  readonly confidence: number
  readonly sure: boolean
}

/** What of an article may be given out: what its page shows, no more. */
export type GivenArticle = {
  /** Where it is shown, and where its annotations and chains are to be had. */
  readonly address: string
  readonly annotations: string
  readonly chains: string
  /** The outlet's own page. */
  readonly original: string | null
  readonly title: string
  readonly byline: readonly string[]
  readonly outlet: string
  /** ISO 8601. */
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  /** From the beginning as far as it is shown; empty where only the headline is. */
  readonly text: string
  readonly statements: readonly GivenStatement[]
  /** When it was read; ISO 8601. */
  readonly readAt: string
  /** On which ground it is shown, as a sentence. */
  readonly rights: string
  /** What else its page says before anything else, such as that nobody has seen the text at the outlet; sentences. */
  readonly caveats: readonly string[]
  /** The licence's own address, where the ground is one that everybody has. */
  readonly licence: string | null
  /** The article that it was copied from. */
  readonly copyOf: string | null
  /** What read it: its name and an address that tells of it. */
  readonly reader: { readonly name: string; readonly address: string }
}

/** Whose the article is, on which ground it is shown, and what must be said of it first. */
export function standingOf({ outlet, rights, caveats }: GivenArticle): string {
  return [`${outlet}.`, rights, ...caveats].join(' ')
}

/** The hops of a statement's chain without the article's own outlet and without its end, from the outlet inwards. */
export function hopsOf({ path }: GivenStatement, outlet: string): readonly string[] {
  return path.slice(0, -1).filter((hop, at) => at > 0 || hop !== outlet)
}

/** Who stands at the end of the chain, as worded; null: nobody is named. */
export function originOf({ path, source }: GivenStatement): string | null {
  return path.at(-1) ?? source
}

/** Whether somebody stands for what is said; who refuses to answer says nothing. */
export function isSaid({ kind, content }: GivenStatement): boolean {
  return content !== '' && kind !== 'declined' && kind !== 'noanswer'
}

/** The chain in words, from its end outwards: "an official, through Kan, through The Harbour Post". */
export function creditOf(statement: GivenStatement, outlet: string): string | null {
  const origin = originOf(statement)
  if (origin === null) return null
  const through = [...hopsOf(statement, outlet)].reverse().map(hop => `, through ${hop}`)
  return `${origin}${through.join('')}, through ${outlet}`
}

/** What must never be left off a statement: how it is said, its hedge, why its source has no name. */
export function mannerOf({ kind, hedge, reason, status, sure }: GivenStatement): string {
  const parts = [
    kinds[kind],
    hedge === null ? null : `hedged: “${hedge}”`,
    status === 'unnamed' ? 'unnamed source' : null,
    reason === null ? null : `unnamed because “${reason}”`,
    sure ? null : 'not surely read',
  ]
  return parts.filter(part => part !== null).join('; ')
}

/** How something was said, in English. */
export function kindWords(kind: Kind): string {
  return kinds[kind]
}

const kinds: Readonly<Record<Kind, string>> = {
  said: 'said',
  written: 'written',
  cited: 'cited',
  declined: 'declined to comment',
  noanswer: 'asked, and did not answer',
  unverified: 'could not be verified',
  unclear: 'said to be unclear',
  belief: 'believed, not known',
}
