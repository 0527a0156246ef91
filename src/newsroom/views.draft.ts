// What the site's pages are made from. Moves into one file per page (show-front.ts, …) with the function that makes it.
import type { Block, Caption, DateMention, Origins, Provenance, Rights, Section, Statement } from '../news/index.ts'

export type Role = 'reader' | 'contributor' | 'editor'

/** What every page needs to know. */
export type Visit = {
  readonly site: { readonly name: string; readonly url: string; readonly demo: boolean; readonly paused: boolean }
  readonly account: { readonly name: string; readonly role: Role } | null
  /** Whether who asks may add articles (an account, or none where the operator allows it). */
  readonly mayAdd: boolean
  /** The token that every form carries. */
  readonly formToken: string
  /** Countries shown in the bar of every page, most stories first; no more than fit there (about eight). */
  readonly countries: readonly string[]
  readonly now: Date
  /** The path and query of this page, for "back to here" after signing in. */
  readonly path: string
}

export type OutletName = { readonly slug: string; readonly name: string }

export type StoryCard = {
  readonly slug: string
  readonly headline: string
  /** ISO 639-1 of the headline and lead */
  readonly language: string | null
  readonly lead: string | null
  /** Hedge words of the leading statements: a card never shows a hedged statement without them. */
  readonly hedges: readonly string[]
  readonly articles: number
  readonly outlets: number
  readonly copies: number
  readonly origins: Origins
  /** How many of the origins are unnamed. */
  readonly unnamedOrigins: number
  readonly countries: readonly string[]
  readonly firstAt: Date
  readonly lastAt: Date
  readonly outletNames: readonly OutletName[]
}

export type FrontView = {
  readonly stories: readonly StoryCard[]
  /** Countries with stories, most first. */
  readonly countries: readonly { readonly country: string; readonly stories: number }[]
  /** Nothing at all has been added yet: the page offers the demo world and the ways in. */
  readonly empty: boolean
  /** Whether who asks may fill the empty site with the demo world. */
  readonly mayLoadDemo: boolean
  /** Address of the next older page, or null. */
  readonly older: string | null
}

export type CountryView = {
  readonly country: string
  readonly stories: readonly StoryCard[]
  readonly older: string | null
}

export type StoryArticle = {
  readonly id: string
  readonly title: string
  readonly language: string | null
  readonly outlet: OutletName
  readonly published: Date
  readonly provenance: Provenance
  readonly copyOf: { readonly id: string; readonly outlet: string; /** 0..1 of this text */ readonly share: number } | null
  readonly revisions: number
}

/** Who stands at the end of the chains, with those who carry it. */
export type OriginNode = {
  /** As worded in the text, or the outlet's name where the outlet reports itself. */
  readonly label: string
  readonly status: Statement['status']
  /** Article ids that carry this origin, the earliest first; copies of them are drawn behind them. */
  readonly articles: readonly string[]
  /** The hops between origin and article as worded, by article id. */
  readonly via: Readonly<Record<string, readonly string[]>>
}

export type StoryStatement = {
  readonly content: string
  readonly source: string | null
  readonly cue: string
  readonly hedge: string | null
  readonly kind: Statement['kind']
  readonly status: Statement['status']
  readonly article: string // id
  readonly outlet: OutletName
  readonly language: string | null
}

export type StoryView = {
  readonly card: StoryCard
  readonly articles: readonly StoryArticle[]
  readonly origins: Origins & { readonly reasons: readonly string[]; readonly nodes: readonly OriginNode[] }
  readonly statements: readonly StoryStatement[]
  readonly sections: readonly { readonly country: string; readonly articles: number }[]
}

export type ArticleView = {
  readonly id: string
  readonly title: string
  readonly byline: readonly string[]
  readonly outlet: OutletName & { readonly country: string | null }
  readonly published: Date | null
  readonly modified: Date | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  /** What may be shown on the rights basis. With `excerpt`, `text` ends where the excerpt ends. */
  readonly shown: 'full' | 'excerpt' | 'headline'
  readonly text: string
  /** In order; every block's text is found in `text` at `start`. */
  readonly blocks: readonly (Block & { readonly start: number })[]
  /** Only those whose words lie inside `text`; offsets into `text`. */
  readonly statements: readonly Statement[]
  /** Statements behind the end of the excerpt, quoted one by one; empty where the full text is shown. */
  readonly beyond: readonly StoryStatement[]
  /** How many statements the whole text has, and of whom. */
  readonly counts: { readonly statements: number; readonly sources: number; readonly unnamed: number }
  readonly dates: readonly DateMention[]
  readonly captions: readonly { readonly words: string; readonly caption: Caption }[]
  readonly sections: readonly (Section & { readonly words: readonly string[]; readonly primary: boolean })[]
  readonly story: StoryCard | null
  readonly copyOf: { readonly id: string; readonly title: string; readonly outlet: OutletName; readonly share: number } | null
  readonly copies: readonly { readonly id: string; readonly outlet: OutletName; readonly share: number }[]
  readonly responsibility: Responsibility
  readonly revisions: number
}

/** The responsibility line: who added the article, how, when, from where, on which right, and what was changed. */
export type Responsibility = {
  /** Null: a reader without an account. */
  readonly addedBy: string | null
  readonly via: 'url' | 'text' | 'page' | 'command' | 'demo'
  readonly addedAt: Date
  /** The outlet's own page. */
  readonly address: string | null
  readonly provenance: Provenance
  readonly rights: Rights
  readonly changes: readonly { readonly at: Date; readonly what: string }[]
}

export type RevisionsView = {
  readonly id: string
  readonly title: string
  readonly outlet: OutletName
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly revisions: readonly {
    readonly number: number
    readonly readAt: Date
    /** `quiet`: the text changed and the outlet did not say so. */
    readonly change: 'first' | 'corrected' | 'quiet' | 'retitled'
    readonly title: string
    /** Against the revision before; empty for the first. `equal` runs are shortened. */
    readonly difference: readonly { readonly kind: 'equal' | 'added' | 'removed'; readonly text: string }[]
  }[]
}

export type OutletView = {
  readonly outlet: OutletName
  readonly host: string | null
  readonly country: string | null
  readonly rights: Rights
  readonly counts: {
    readonly articles: number
    readonly copies: number
    /** Articles that are the first to report their story's origin. */
    readonly first: number
    readonly statements: number
    readonly unnamed: number
    readonly quietEdits: number
    readonly corrections: number
  }
  readonly articles: readonly StoryArticle[]
  readonly older: string | null
}

/** The steps of the journey, as the reader of a submission's page sees them. */
export type Step = 'waiting' | 'fetching' | 'reading' | 'filing' | 'tracing' | 'grouping' | 'done'

export type SubmissionView = {
  readonly id: string
  readonly what: string // the address, or the title given
  readonly state: 'waiting' | 'reading' | 'read' | 'refused'
  readonly step: Step
  readonly submittedAt: Date
  readonly articleId: string | null
  /** The article was here before this submission. */
  readonly already: boolean
  readonly refusal: { readonly code: string; readonly sentence: string; readonly wayOn: string | null } | null
}

export type AboutView = {
  readonly version: string
  readonly articles: number
  readonly outlets: number
  readonly stories: number
  readonly statements: number
  readonly since: Date | null
}

/** Values as the person typed them, given back with the sentence that says what is wrong. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>
  readonly problem: { readonly field: string | null; readonly sentence: string; readonly link?: { readonly href: string; readonly words: string } } | null
}
