import { wordsOf, type Origins, type Provenance, type Statement } from '../news/index.ts'
import { grouping, revision, story } from '../store/index.ts'
import type { OriginReason } from '../trace/index.ts'
import { mayQuote } from './may-quote.ts'
import { cardOf, type OutletName, type StoryCard } from './show-front.ts'
import { quotableOf, type Alteration } from './stories/alterations.ts'
import { gatherSayings, type StorySaying } from './stories/carried-statements.ts'
import type { StoryStatement } from './stories/story-statement.ts'
import { whyHere, type WhyHere } from './stories/why-here.ts'
import type { World } from './world.ts'

export type StoryArticle = {
  readonly id: string
  readonly title: string
  readonly language: string | null
  readonly outlet: OutletName
  readonly published: Date
  readonly provenance: Provenance
  readonly copyOf: {
    readonly id: string
    readonly outlet: string
    /** 0..1 of this text */ readonly share: number
  } | null
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

export type StoryView = {
  readonly card: StoryCard
  readonly articles: readonly StoryArticle[]
  readonly origins: Origins & {
    /** Why the range is what it is; an English sentence where the story was counted before reasons had codes. */
    readonly reasons: readonly (OriginReason | string)[]
    readonly nodes: readonly OriginNode[]
  }
  readonly statements: readonly StorySaying[]
  /** What copies changed of their originals, by article, where they changed something. */
  readonly alterations: Readonly<Record<string, readonly Alteration[]>>
  /** Why each article is in the story, by its id. */
  readonly why: Readonly<Record<string, WhyHere>>
  readonly sections: readonly { readonly country: string; readonly articles: number }[]
}

/** A page shows at most this many statements: enough to read, and the page stays small however long the story runs. */
const mostStatements = 60

/** Of a longer story the first so many articles are gone through for who carries what. */
const mostRead = 200

/** A story by its address; null where there is none, or where it was hidden. A merged story answers under its new slug. */
export async function showStory(world: World, slug: string): Promise<StoryView | null> {
  const row = await story.findStoryBySlug(world.db, slug)
  if (!row || row.hiddenBy || row.articles === 0) return null
  const members = await story.listMembers(world.db, row.id)
  return {
    card: cardOf(row),
    articles: members.map(articleOf),
    origins: {
      ...row.origins,
      reasons: row.reasons as StoryView['origins']['reasons'],
      nodes: row.nodes as OriginNode[],
    },
    statements: await sayingsOf(world, members.slice(0, mostRead)),
    alterations: await alterationsIn(world, row.id, members),
    why: await whyHere(world.db, row.id),
    sections: await story.countSections(world.db, row.id),
  }
}

async function alterationsIn(world: World, storyId: string, members: readonly story.StoryMember[]) {
  const quotable = new Set(members.filter(mayQuote).map(({ id }) => id))
  const originals = new Map(members.map(({ id, copyOf }) => [id, copyOf]))
  const found = Object.entries(await grouping.listAlterations(world.db, storyId))
  const shown = found.map(([id, all]): [string, readonly Alteration[]] => {
    const isQuotable = quotable.has(id) && quotable.has(originals.get(id) ?? '')
    return [id, quotableOf(all as readonly Alteration[], isQuotable)]
  })
  return Object.fromEntries(shown.filter(([, all]) => all.length > 0))
}

export function articleOf(member: Omit<story.StoryMember, 'outletId' | 'family'>): StoryArticle {
  const { id, title, language, published, provenance, revisions } = member
  const copyOf =
    member.copyOf && member.copyOutlet
      ? { id: member.copyOf, outlet: member.copyOutlet, share: member.share ?? 0 }
      : null
  return { id, title, language, published, provenance, revisions, copyOf, outlet: outletOf(member) }
}

function outletOf(member: Pick<story.StoryMember, 'outletSlug' | 'outletName'>): OutletName {
  return { slug: member.outletSlug, name: member.outletName }
}

async function sayingsOf(world: World, members: readonly story.StoryMember[]): Promise<StorySaying[]> {
  const ids = members.map(member => member.revisionId)
  const texts = await revision.listTexts(world.db, ids)
  const byRevision = await revision.listStatements(world.db, ids)
  const statementsIn = (some: readonly story.StoryMember[]) =>
    some.flatMap(member => {
      const text = texts.get(member.revisionId)!
      return byRevision
        .get(member.revisionId)!
        .map(one => statementWords(one, text, member.id, outletOf(member), member.language))
    })
  const [own, copied] = [members.filter(one => !one.copyOf), members.filter(one => one.copyOf)]
  return gatherSayings(statementsIn(own), statementsIn(copied), mostStatements)
}

/** A content longer than this is cut between words: a statement is quoted, not reprinted. */
const longestQuote = 320

/** One statement in its own words, apart from the text it stands in. */
export function statementWords(
  statement: Statement,
  text: string,
  article: string,
  outlet: OutletName,
  language: string | null,
): StoryStatement {
  const content = wordsOf(text, statement.content)
  return {
    content:
      content.length > longestQuote
        ? `${content.slice(0, content.lastIndexOf(' ', longestQuote))} …`
        : content,
    source: statement.source.length > 0 ? wordsOf(text, statement.source) : null,
    cue: wordsOf(text, statement.cue),
    path: statement.path,
    hedge: statement.hedge.length > 0 ? wordsOf(text, statement.hedge) : null,
    kind: statement.kind,
    status: statement.status,
    article,
    outlet,
    language,
  }
}
