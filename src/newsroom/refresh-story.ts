import { excerptEnd } from '../publish/index.ts'
import { wordsOf, type Statement } from '../news/index.ts'
import { grouping, revision, story, type Db } from '../store/index.ts'
import { countOrigins } from '../trace/index.ts'
import { mayQuote } from './may-quote.ts'
import type { OriginNode } from './show-story.ts'
import { alterationsOf } from './stories/alterations.ts'

/**
 * Recomputes what a story shows from its members: headline, lead, hedges, counts, sections and independent origins. The
 * cost grows with the story, so this runs outside the right to group, and for a large story not after every article.
 */
export async function refreshStory(db: Db, storyId: string) {
  await story.takeStale(db, storyId)
  const members = await story.listMembers(db, storyId)
  const leading = leadOf(members)
  const sections = await story.countSections(db, storyId)
  const revisions = await revision.listTexts(
    db,
    members.map(member => member.revisionId),
  )
  const statements = await revision.listStatements(
    db,
    members.map(member => member.revisionId),
  )
  const counted = countOrigins(
    members.map(member => ({
      id: member.id,
      outlet: member.outletSlug,
      outletName: member.outletName,
      ...(member.family ? { family: member.family } : {}),
      copyOf: member.copyOf,
      supplied: member.provenance === 'supplied',
      text: revisions.get(member.revisionId)!,
      statements: statements.get(member.revisionId)!,
    })),
  )
  const text = leading ? revisions.get(leading.revisionId)! : ''
  const outlets = [
    ...new Map(
      members.map(member => [member.outletSlug, { slug: member.outletSlug, name: member.outletName }]),
    ).values(),
  ]
  await story.setStoryFace(db, storyId, {
    headline: leading?.title ?? '',
    language: leading?.language ?? null,
    lead: leading && mayQuote(leading) ? leadText(text) : null,
    hedges: leading ? leadHedges(text, statements.get(leading.revisionId)!) : [],
    articles: members.length,
    outlets: outlets.length,
    copies: members.filter(member => member.copyOf).length,
    origins: { min: counted.min, max: counted.max },
    unnamedOrigins: counted.origins.filter(origin => origin.status === 'unnamed').length,
    countries: sections.map(section => section.country),
    outletNames: outlets,
    firstAt: members[0]?.published ?? new Date(0),
    lastAt: members.at(-1)?.published ?? new Date(0),
    reasons: counted.reasons,
    nodes: counted.origins.map(({ label, status, articles, via }): OriginNode => ({
      label,
      status,
      articles,
      via,
    })),
    sections,
  })
  const tellings = members.map(({ id, title, language, copyOf, revisionId }) => {
    const [text, said] = [revisions.get(revisionId)!, statements.get(revisionId)!]
    return { id, copyOf, telling: { title, text, language, statements: said } }
  })
  await grouping.saveAlterations(db, changesIn(tellings))
}

type Member = {
  readonly id: string
  readonly copyOf: string | null
  readonly telling: Parameters<typeof alterationsOf>[0]
}

/** What the copies among these changed of their originals, where these are among them too. */
function changesIn(members: readonly Member[]): Map<string, readonly object[]> {
  const byId = new Map(members.map(({ id, telling }) => [id, telling]))
  return new Map(
    members.flatMap(({ id, copyOf, telling }) => {
      const original = byId.get(copyOf ?? '')
      return original ? [[id, alterationsOf(telling, original)] as const] : []
    }),
  )
}

/** The article whose headline speaks for the story: the earliest that is no copy; a supplied one only where all are. */
function leadOf(members: readonly story.StoryMember[]): story.StoryMember | undefined {
  const confirmed = members.filter(member => member.provenance !== 'supplied')
  const standing = confirmed.length > 0 ? confirmed : members
  return standing.find(member => !member.copyOf) ?? standing[0]
}

/** The first paragraph, no longer than an excerpt may be. */
function leadText(text: string): string | null {
  const first = text.split('\n\n', 1)[0]!
  return first.slice(0, Math.min(excerptEnd(text), excerptEnd(first), 400)).trim() || null
}

/** The hedges of the statements in the first paragraph: no card shows a hedged statement without them. */
export function leadHedges(text: string, statements: readonly Statement[]): string[] {
  const end = text.indexOf('\n\n') < 0 ? text.length : text.indexOf('\n\n')
  const hedges = statements
    .filter(statement => statement.content.some(([start]) => start < end))
    .flatMap(statement => statement.hedge)
    .map(span => wordsOf(text, [span]).toLowerCase())
  return [...new Set(hedges)]
}
