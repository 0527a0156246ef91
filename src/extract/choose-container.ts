import { isNamedBody } from './node-traits.ts'
import type { PageNode } from './page-node.ts'
import type { PageRuns } from './read-runs.ts'

/** A place of the page that may be the article: the element, its runs `[first, end)` and how well they score. */
export type Container = {
  readonly node: PageNode
  readonly first: number
  readonly end: number
  readonly score: number
}

/**
 * The element whose runs speak most for an article: the largest sum of scores over its runs, the deepest such element.
 * Lists of links, labels and other noise count against an element, so that it stops where the article stops; a body
 * split by advertisements is whole again in its parent.
 *
 * @param titleAt the run that is the page's title, or -1
 */
export function chooseContainer(
  page: PageRuns,
  scores: readonly number[],
  titleAt: number,
): Container | null {
  const sums = runningSums(scores)
  let best: Container | null = null
  for (const [node, [first, end]] of page.extents) {
    const sum = sums[end]! - sums[first]!
    if (sum <= 0 || (best && sum * mostWorth <= best.score)) continue
    const score = sum * worthOf(node)
    // Elements are visited children first, so an equal score keeps the deeper one.
    if (!best || score > best.score) best = { node, first, end, score }
  }
  return best && (oneOfSeveral(page, sums, best, titleAt) ?? best)
}

const wholeArticle = 400

/**
 * Some pages append the next articles below the first. Where the chosen place holds several `article` elements of the
 * length of an article, and one of them holds the page's title, that one is meant. The entries of a live blog stand
 * beside the title, not around it.
 */
function oneOfSeveral(
  page: PageRuns,
  sums: Float64Array,
  whole: Container,
  titleAt: number,
): Container | null {
  const articles: Container[] = []
  for (const [node, [first, end]] of page.extents) {
    if (node.tag !== 'article' || first < whole.first || end > whole.end || node === whole.node) continue
    const score = sums[end]! - sums[first]!
    if (score > wholeArticle) articles.push({ node, first, end, score })
  }
  const outer = articles.filter(
    one => !articles.some(other => other !== one && other.first <= one.first && other.end >= one.end),
  )
  return outer.length < 2 ? null : (outer.find(one => one.first <= titleAt && titleAt < one.end) ?? null)
}

const mostWorth = 1.12

function worthOf(node: PageNode): number {
  if (isNamedBody(node)) return mostWorth
  return node.tag === 'article' || node.tag === 'main' ? 1.04 : 1
}

function runningSums(scores: readonly number[]): Float64Array {
  const sums = new Float64Array(scores.length + 1)
  for (let at = 0; at < scores.length; at++) sums[at + 1] = sums[at]! + scores[at]!
  return sums
}
