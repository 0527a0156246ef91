import type { PageNode } from './page-node.ts'
import type { Run } from './run.ts'

/** A run among those chosen, and whether it reads like a paragraph. */
export type Judged = { readonly run: Run; readonly isGood: boolean }

// Swept on pages of 27 countries: a home of 60 % to 80 %, 3 to 8 paragraphs, 12 % to 25 % of the text. None of the 50
// paragraphs of news cut so was the article's, and one in nine on pages of other kinds.
const homeShare = 0.6
const fewestInHome = 4
const mostBehind = 5
const largestBehind = 0.2

/**
 * Most articles have a home: one element whose children are the paragraphs. A few paragraphs in other boxes behind
 * the last of these are about the author, the outlet or other articles, whatever the boxes are called, and are cut.
 * Many are the article's next part.
 */
export function cutAfterHome<One extends Judged>(all: readonly One[]): readonly One[] {
  const home = findHome(all)
  const inHome = all.filter(one => one.isGood && homeOf(one.run) === home)
  if (home === null || inHome.length < fewestInHome) return all
  const end = all.indexOf(inHome.at(-1)!) + 1
  const behind = all.slice(end).filter(one => one.isGood)
  const isMore = behind.length > mostBehind || weigh(behind) > largestBehind * weigh(all)
  return isMore ? all : all.filter((one, at) => at < end || homeOf(one.run) === home)
}

/** The element that holds most of the good paragraphs as its children, or null where there is none. */
function findHome(all: readonly Judged[]): PageNode | null {
  const weights = new Map<PageNode | null, number>()
  for (const { run, isGood } of all)
    if (isGood) weights.set(homeOf(run), (weights.get(homeOf(run)) ?? 0) + run.weight)
  const enough = homeShare * weigh(all)
  for (const [home, weight] of weights) if (weight > enough) return home
  return null
}

function weigh(all: readonly Judged[]): number {
  return all.reduce((sum, one) => sum + (one.isGood ? one.run.weight : 0), 0)
}

/** The element whose child the run's paragraph, list or quotation is. */
function homeOf({ list, quote, block }: Run): PageNode | null {
  return (list ?? quote ?? block).parent
}
