import { lettersOf } from './measure-text.ts'
import type { PageNode } from './page-node.ts'
import { listOf, paragraphsFrom, typesOf, wordsFrom } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import type { Run } from './run.ts'

/** The runs with which the entries of a live blog begin, with the time of each as the page gives it, or ''. */
export type LiveEntries = ReadonlyMap<Run, string>

// Fewer are no live blog but an article with its date, and perhaps a card with another.
const fewest = 3
const longestTime = 40

/**
 * The entries of a live blog: the texts right behind or below a time of their own, in boxes beside one another; and the
 * updates that the structured data (schema.org `LiveBlogPosting`) describes, where the page shows them.
 *
 * @param all the page's runs
 * @param chosen those that are the article's text
 */
export function findEntries(
  all: readonly Run[],
  chosen: readonly Run[],
  things: readonly Thing[],
): LiveEntries {
  const stated = statedEntries(chosen, liveUpdates(things))
  const timed = besideOneAnother(timedRuns(all, new Set(chosen)))
  if (stated.size === 0) return timed
  for (const [run, time] of timed) if (!stated.has(run)) stated.set(run, time)
  return stated
}

/** What a live blog's structured data says in its updates, paragraphs parted by line breaks, or ''. */
export function liveText(things: readonly Thing[]): string {
  return liveUpdates(things)
    .map(update => [update.headline, update.body].filter(Boolean).join('\n'))
    .join('\n')
}

type Update = { readonly headline: string; readonly body: string; readonly time: string }

const maxUpdates = 500

function liveUpdates(things: readonly Thing[]): Update[] {
  const blog = things.find(thing => typesOf(thing).includes('LiveBlogPosting'))
  return listOf(blog?.['liveBlogUpdate'])
    .slice(0, maxUpdates)
    .flatMap(value => {
      if (typeof value !== 'object' || value === null) return []
      const thing = value as Thing
      const body = paragraphsFrom(thing['articleBody'])
      const time = wordsFrom(thing['datePublished'])
      return body || thing['headline'] ? { headline: wordsFrom(thing['headline']), body, time } : []
    })
}

const keyLength = 40

/** The runs that an update begins with: its headline, or the first words of its text. */
function statedEntries(chosen: readonly Run[], updates: readonly Update[]): Map<Run, string> {
  const times = new Map<string, string>()
  for (const { headline, body, time } of updates)
    for (const text of [body, headline]) {
      const key = lettersOf(text.slice(0, 200)).slice(0, keyLength)
      if (key.length > 11) times.set(key, time)
    }
  const entries = new Map<Run, string>()
  const seen = new Set<string>()
  if (times.size === 0) return entries
  for (const run of chosen) {
    const time = times.get(lettersOf(run.text.slice(0, 200)).slice(0, keyLength))
    // The headline comes first where both are shown, and the entry begins once.
    if (time === undefined || (time !== '' && seen.has(time))) continue
    seen.add(time)
    entries.set(run, time)
  }
  return entries
}

type Timed = { readonly run: Run; readonly time: string; readonly box: PageNode }

const clock = /^(\d{1,2})[:.h](\d{2})(?::\d{2})?\s?(?:uhr|gmt|utc|bst|[ce]e?s?t|h|a\.?m\.?|p\.?m\.?)?$/i
const clockInFront = /^(\d{1,2})[:.h](\d{2})\s?(?:uhr|h)?\s?[:–—|-]\s?\S/i

function timedRuns(all: readonly Run[], kept: ReadonlySet<Run>): Timed[] {
  const found: Timed[] = []
  let mark: { time: string; block: PageNode } | null = null
  for (const run of all) {
    const own = run.time ?? clockOf(clock.exec(run.text))
    if (own !== null && (!kept.has(run) || isClock(run.text)) && run.weight < longestTime)
      mark = { time: own, block: run.block }
    else if (kept.has(run)) {
      const front = run.time ?? clockOf(clockInFront.exec(run.text))
      if (mark) found.push({ run, time: mark.time, box: commonBox(mark.block, run.block) })
      else if (front !== null) found.push({ run, time: front, box: run.block })
      mark = null
    }
  }
  return found
}

/** Whether a text is a time of the day and nothing else. */
export function isClock(text: string): boolean {
  return text.length < longestTime && clockOf(clock.exec(text)) !== null
}

function clockOf(match: RegExpExecArray | null): string | null {
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null
  return `${match[1]!.padStart(2, '0')}:${match[2]}`
}

/** The nearest element around both. */
function commonBox(one: PageNode, other: PageNode): PageNode {
  const around = new Set<PageNode>()
  for (let at: PageNode | null = one; at; at = at.parent) around.add(at)
  for (let at: PageNode | null = other; at; at = at.parent) if (around.has(at)) return at
  return one
}

/** Those whose boxes stand beside one another, or in one box: the largest such row. */
function besideOneAnother(timed: readonly Timed[]): LiveEntries {
  const rows = new Map<PageNode, Timed[]>()
  for (const one of timed)
    for (const place of new Set([one.box, one.box.parent ?? one.box])) {
      const row = rows.get(place)
      if (row) row.push(one)
      else rows.set(place, [one])
    }
  const largest = [...rows.values()].reduce<Timed[]>(
    (best, row) => (row.length > best.length ? row : best),
    [],
  )
  return new Map(largest.length < fewest ? [] : largest.map(one => [one.run, one.time]))
}
