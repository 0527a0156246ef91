import { wordsOf, type Span } from '../../news/index.ts'
import { shownAsRead, shownUnder, type Shown } from '../../publish/index.ts'
import { article, grouping, isKey, outlet, revision } from '../../store/index.ts'
import { diffWords, type Difference } from '../diff-words.ts'
import { directionOf } from '../show-article.ts'
import type { OutletName } from '../show-front.ts'
import type { World } from '../world.ts'
import { alterationsOf, gapsBetween, quotableOf, type Alteration } from './alterations.ts'

/** A copy or its original, as far as its page shows it. */
export type ComparedArticle = {
  readonly id: string
  readonly title: string
  readonly outlet: OutletName
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly published: Date
}

/** A place in which the two texts differ; either side may be empty. Long ones are cut. */
export type DifferingPlace = {
  readonly original: readonly Difference[]
  readonly copy: readonly Difference[]
}

export type DifferencesView = {
  readonly copy: ComparedArticle
  readonly original: ComparedArticle
  /** 0..1, the share of the copy's passages that stand in the original, and the other way round. */
  readonly shareOfCopy: number
  readonly shareOfOriginal: number
  readonly alterations: readonly Alteration[]
  readonly places: readonly DifferingPlace[]
  /** How many places are not listed. */
  readonly more: number
  /** Not all of the words may be shown: then places are told by a few words, or not at all. */
  readonly shortened: boolean
}

const mostPlaces = 60
/** So many words of a differing place are quoted. */
const mostWords: Readonly<Record<Shown, number>> = { full: 150, excerpt: 30, headline: 0 }
/** Places of more words than this were written anew: word by word they would be a patchwork. */
const mostCompared = 60

/** What a copy has otherwise than its original, place by place; null where the article is no copy, or one of them is hidden. */
export async function showDifferences(world: World, id: string): Promise<DifferencesView | null> {
  const copy = await readCompared(world, id)
  const found = copy && (await grouping.findCopy(world.db, id))
  const original = found && (await readCompared(world, found.of))
  if (!copy || !found || !original) return null
  const most = Math.min(mostWords[copy.shown], mostWords[original.shown])
  const gaps = gapsBetween(copy.text, original.text)
  const places = most === 0 ? [] : gaps.slice(0, mostPlaces).map(gap => placeOf(gap, copy, original, most))
  return {
    copy: copy.view,
    original: original.view,
    shareOfCopy: found.shareOfCopy,
    shareOfOriginal: found.shareOfOriginal,
    alterations: quotableOf(alterationsOf(copy, original), most > 0),
    places,
    more: most === 0 ? 0 : gaps.length - places.length,
    shortened: most < mostWords.full,
  }
}

async function readCompared(world: World, id: string) {
  const row = isKey(id) ? await article.findArticle(world.db, id) : null
  if (!row || row.hiddenBy) return null
  const publisher = (await outlet.findOutletById(world.db, row.outletId))!
  const read = (await revision.findRevision(world.db, row.revisionId))!
  const ground = { article: row.rights, outlet: publisher.rights, signals: row.signals }
  const view: ComparedArticle = {
    id: row.id,
    title: row.title,
    outlet: { slug: publisher.slug, name: publisher.name },
    language: row.language,
    direction: directionOf(row.language),
    published: row.published,
  }
  const statements = (await revision.listStatements(world.db, [read.id])).get(read.id)!
  const shown = shownAsRead(shownUnder(ground).shown, read.confidence)
  return { view, title: row.title, text: read.text, language: row.language, statements, shown }
}

function placeOf(
  gap: { readonly original: Span; readonly copy: Span },
  copy: { readonly text: string },
  original: { readonly text: string },
  most: number,
): DifferingPlace {
  const [before, after] = [
    withoutMarks(wordsOf(original.text, [gap.original])),
    withoutMarks(wordsOf(copy.text, [gap.copy])),
  ]
  const isLong = [before, after].some(words => (words.match(/\S+/gu)?.length ?? 0) > mostCompared)
  const steps: readonly Difference[] = isLong
    ? [{ kind: 'removed', text: before }, { kind: 'added', text: after }] // prettier-ignore
    : diffWords(before, after, Infinity)
  return {
    original: cut(steps.filter(({ kind }) => kind !== 'added'), most),
    copy: cut(steps.filter(({ kind }) => kind !== 'removed'), most),
  } // prettier-ignore
}

/** A place begins where the passage before it ends: with the end of a sentence. */
function withoutMarks(words: string): string {
  return words.replace(/^[\s.,;:!?…]+/u, '').trim()
}

/** The first so many words of these. */
function cut(steps: readonly Difference[], most: number): Difference[] {
  const kept: Difference[] = []
  let left = most
  for (const { kind, text } of steps) {
    const words = text.match(/\s*\S+\s*/gu) ?? []
    if (words.length <= left) kept.push({ kind, text })
    else if (left > 0) kept.push({ kind, text: `${words.slice(0, left).join('').trimEnd()} …` })
    left = Math.max(0, left - words.length)
  }
  return kept.filter(({ text }) => text !== '')
}
