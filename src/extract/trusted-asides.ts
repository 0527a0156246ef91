import type { PageNode } from './page-node.ts'
import type { Run } from './run.ts'

/** Why an element stands beside the article, and the nearest such element around it. */
export type Aside = { readonly reason: string; readonly outer: PageNode | null }

// An "aside" that holds a third of the page's words is none: body classes such as "has-sidebar", a text that a script
// shows later, wrappers of the whole page. The same goes for a reason: page builders name every box "widget".
const largest = 0.34
const enough = 600

/**
 * The runs, with asides that cannot be such taken from them. Comments may hold most of a page's words; they are
 * believed where an article's worth of text stands outside them.
 */
export function trustedAsides(
  runs: readonly Run[],
  extents: ReadonlyMap<PageNode, readonly [number, number]>,
  asides: ReadonlyMap<PageNode, Aside>,
): Run[] {
  const sums = new Float64Array(runs.length + 1)
  const shares = new Map<string, number>()
  runs.forEach((run, at) => {
    const own = Math.max(0, run.weight - 2 * run.linkWeight)
    sums[at + 1] = sums[at]! + own
    const reason = run.aside && asides.get(run.aside)?.reason
    if (reason) shares.set(reason, (shares.get(reason) ?? 0) + own)
  })
  const whole = sums.at(-1)!
  const isTrusted = (node: PageNode): boolean => {
    const { reason } = asides.get(node)!
    if (reason === 'comments') return whole - shares.get(reason)! > enough
    const [first, end] = extents.get(node) ?? [0, 0]
    if (sums[end]! - sums[first]! > largest * whole) return false
    return reason !== 'widget' || (shares.get(reason) ?? 0) <= largest * whole
  }
  const answers = new Map<PageNode, PageNode | null>()
  const trusted = (node: PageNode | null): PageNode | null => {
    if (node === null) return null
    const there = answers.get(node)
    if (there !== undefined) return there
    const answer = isTrusted(node) ? node : trusted(asides.get(node)!.outer)
    answers.set(node, answer)
    return answer
  }
  const isComment = (node: PageNode | null): boolean =>
    node !== null && (asides.get(node)!.reason === 'comments' || isComment(trusted(asides.get(node)!.outer)))
  return runs.map(run => {
    const aside = trusted(run.aside)
    const comment = isComment(aside)
    return aside === run.aside && !comment ? run : { ...run, aside, comment }
  })
}
