import { endsAsSentence, lettersOf } from './measure-text.ts'
import { isTitle } from './is-title.ts'
import { namesOf } from './node-traits.ts'
import type { Run } from './run.ts'
import type { RunKind } from './score-runs.ts'

const window = 14
const belowTitle = 8
const longestLead = 600
const mostLeads = 2

// Names of what stands under a title: "teaser" and "excerpt" are cards elsewhere on the page, and the lead here.
const leadNames = /teaser|intro|lead|excerpt|standfirst|subtitle|subline|description|summary|deck|kicker/i

/**
 * The lead (standfirst) of an article: on many sites it stands between the title and the element that holds the text,
 * often as a heading, or in a box with the names of a teaser. It is known by its place, or by being the summary that
 * the page states for itself.
 *
 * @param titleAt the run that is the page's title, or -1
 * @param first the first run of the text that was found
 * @param description the page's own summary, or ''
 */
export function findLead(
  runs: readonly Run[],
  kinds: readonly RunKind[],
  titleAt: number,
  first: number,
  title: string | null,
  description: string,
): Run[] {
  const summary = lettersOf(description)
  const from = Math.max(0, (titleAt >= 0 && titleAt < first ? titleAt : first) - window, first - 40)
  const found: Run[] = []
  for (let at = Math.max(from, 0); at < first; at++) {
    const run = runs[at]!
    if (run.weight >= longestLead || run.figure || at === titleAt) continue
    if (run.level > 0 && isTitle(run, title)) continue
    const isUnder = titleAt >= 0 && at > titleAt && (at <= titleAt + belowTitle || kinds[at] === 'good')
    if (isSummary(run, summary) || (isUnder && isLead(run, kinds[at]!))) found.push(run)
  }
  const leads = found.length <= mostLeads ? found : found.filter(run => isSummary(run, summary)).slice(0, 1)
  const last = leads.at(-1)
  return last ? [...leads, ...keyPoints(runs.slice(runs.indexOf(last) + 1, first))] : []
}

/** Whether the run is the summary or begins it, or the summary begins the run. */
function isSummary(run: Run, summary: string): boolean {
  if (summary.length < 30 || run.weight < 30 || run.linkWeight > 0.3 * run.weight) return false
  const letters = lettersOf(run.text)
  const shared = Math.min(letters.length, summary.length, 80)
  return shared >= 30 && letters.slice(0, shared) === summary.slice(0, shared)
}

function isLead(run: Run, kind: RunKind): boolean {
  if (run.linkWeight > 0) return false
  if (run.aside) return kind === 'good' && leadNames.test(namesOf(run.aside))
  if (kind === 'good') return true
  if (kind === 'heading') return run.level > 1 && run.weight > 40
  return kind === 'short' && run.weight > 40 && run.block.tag === 'p' && endsAsSentence(run.text)
}

const shortestPoint = 20

/** The points in short that some articles give between the lead and the text: a list without links. */
function keyPoints(between: readonly Run[]): Run[] {
  const points = between.filter(run => run.list && !run.aside && !run.figure)
  const list = points[0]?.list
  const arePoints = points.every(
    run => run.list === list && run.linkWeight === 0 && run.weight >= shortestPoint,
  )
  return points.length > 1 && arePoints ? points : []
}
