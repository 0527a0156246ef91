import { wordsOf, type Origins, type Provenance, type Statement } from '../news/index.ts'
import { revision, story } from '../store/index.ts'
import { cardOf, type OutletName, type StoryCard } from './show-front.ts'
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

export type StoryStatement = {
  readonly content: string
  readonly source: string | null
  readonly cue: string
  /** The hops as worded, from the outermost outlet to the origin; empty where the text gives none. */
  readonly path: readonly string[]
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

/** A page shows at most this many statements: enough to read, and the page stays small however long the story runs. */
const mostStatements = 60

/** A story by its address; null where there is none, or where it was hidden. A merged story answers under its new slug. */
export async function showStory(world: World, slug: string): Promise<StoryView | null> {
  const row = await story.findStoryBySlug(world.db, slug)
  if (!row || row.hiddenBy || row.articles === 0) return null
  const members = await story.listMembers(world.db, row.id)
  return {
    card: cardOf(row),
    articles: members.map(articleOf),
    origins: { ...row.origins, reasons: row.reasons, nodes: row.nodes as OriginNode[] },
    statements: await statementsOf(
      world,
      members.filter(member => !member.copyOf),
    ),
    sections: await story.countSections(world.db, row.id),
  }
}

export function articleOf(member: story.StoryMember): StoryArticle {
  const { id, title, language, published, provenance, revisions } = member
  const copyOf =
    member.copyOf && member.copyOutlet
      ? { id: member.copyOf, outlet: member.copyOutlet, share: member.share ?? 0 }
      : null
  return { id, title, language, published, provenance, revisions, copyOf, outlet: outletOf(member) }
}

function outletOf(member: story.StoryMember): OutletName {
  return { slug: member.outletSlug, name: member.outletName }
}

async function statementsOf(world: World, members: readonly story.StoryMember[]): Promise<StoryStatement[]> {
  const ids = members.map(member => member.revisionId)
  const texts = await revision.listTexts(world.db, ids)
  const byRevision = await revision.listStatements(world.db, ids)
  const all = members.flatMap(member =>
    byRevision
      .get(member.revisionId)!
      .map(statement =>
        statementWords(
          statement,
          texts.get(member.revisionId)!,
          member.id,
          outletOf(member),
          member.language,
        ),
      ),
  )
  return all.slice(0, mostStatements)
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
