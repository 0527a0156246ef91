import { grouping, story, type Db } from '../../store/index.ts'

/** Why an article stands in its story. */
export type WhyHere = {
  /**
   * It began the story; it is a copy of an article there; it is near to those there; it came along when two stories
   * turned out to be one, or went with the other side when one fell in two; an editor put it there.
   */
  readonly rule: 'first' | 'copy' | 'similar' | 'one event' | 'two events' | 'editor'
  /** What it shares with the nearest article, words, names and numbers, the weightiest first. */
  readonly terms: readonly string[]
  /** How near it was when it came, 0..1; null where that was not asked. */
  readonly score: number | null
  /** The story that was next nearest, if it is still there and another one. */
  readonly runnerUp: OtherStory | null
}

export type OtherStory = {
  readonly slug: string
  readonly headline: string
  readonly language: string | null
  readonly score: number
}

type Noted = {
  readonly rule?: string
  readonly decision?: string
  readonly terms?: readonly string[]
  readonly score?: number
  readonly related?: string | null
  readonly runnerUp?: { readonly story: string; readonly score: number } | null
}

/** Why each article of a story is there, by article, as the membership log has it. */
export async function whyHere(db: Db, storyId: string): Promise<Readonly<Record<string, WhyHere>>> {
  const rows = await grouping.listReasons(db, storyId)
  const noted = rows.map(({ articleId, last, chosen }) => ({
    id: articleId,
    last: last as Noted,
    chosen: (chosen ?? {}) as Noted,
  }))
  const others = noted.flatMap(({ chosen }) => otherOf(chosen)?.story ?? [])
  const names = new Map((await story.listNames(db, others)).map(name => [name.asked, name]))
  return Object.fromEntries(
    noted.map(({ id, last, chosen }) => {
      const other = otherOf(chosen)
      const named = other && names.get(other.story)
      const runnerUp =
        named && named.id !== storyId
          ? { slug: named.slug, headline: named.headline, language: named.language, score: other.score }
          : null
      const why = { rule: ruleOf(last), terms: chosen.terms ?? [], score: chosen.score ?? null, runnerUp }
      return [id, why]
    }),
  )
}

/** Of an article that began a story, the nearest other one; else the one that was next nearest. */
function otherOf({ related, score, runnerUp }: Noted): { story: string; score: number } | null {
  return related ? { story: related, score: score ?? 0 } : (runnerUp ?? null)
}

function ruleOf({ rule, decision }: Noted): WhyHere['rule'] {
  if (rule === 'one event' || rule === 'two events' || rule === 'editor') return rule
  if (decision !== 'joined') return 'first'
  return rule === 'copy' ? 'copy' : 'similar'
}
