import { endsTrail } from './find-headings.ts'
import type { Heading } from './find-headings.ts'
import type { StatedTitle } from './stated-title.ts'
import { lettersOf, likeness, wordsIn } from './measure-text.ts'

/**
 * The heading that says what a stated title says. A heading below the first level that only resembles one gives way to
 * the one main heading there is.
 */
export function findHeading(
  headings: readonly Heading[],
  stated: readonly StatedTitle[],
  url: string,
): Heading | null {
  const best = bestHeading(headings, stated)
  if (best && endsTrail(best)) return headingAfterTrail(best, headings, stated)
  if (best?.level === 1 || (best && isStated(best, stated))) return best
  return onlyHeading(headings, stated, url) ?? best
}

function bestHeading(headings: readonly Heading[], stated: readonly StatedTitle[]): Heading | null {
  const ranked = headings.map(heading => ({ heading, rank: rankOf(heading, stated) }))
  const none: { heading: Heading | null; rank: number } = { heading: null, rank: unranked }
  return ranked.reduce((a, b) => (b.rank < a.rank ? b : a), none).heading
}

/**
 * A heading at the end of a breadcrumb trail is a title for search engines. Where one of the next headings is stated by
 * structured data or Open Graph as well, that is the one people read.
 */
function headingAfterTrail(
  trail: Heading,
  headings: readonly Heading[],
  stated: readonly StatedTitle[],
): Heading {
  const at = headings.indexOf(trail)
  const first = stated.filter(({ from }) => from !== 'meta')
  const after = headings.slice(at + 1, at + 4).find(heading => isStated(heading, first))
  return after && lettersOf(after.text) !== lettersOf(trail.text) ? after : trail
}

const unranked = 5

/**
 * How well a heading agrees with the stated titles, 0 best: with a whole title, or with what stands before its first
 * separator; those of the first level first. Of what stands behind a separator only a main heading is worth something,
 * or one that is most of the title.
 */
function rankOf(heading: Heading, stated: readonly StatedTitle[]): number {
  const below = heading.level === 1 ? 0 : 2
  const letters = lettersOf(heading.text)
  const same = stated.findIndex(title => sameTitle(heading, letters, title))
  if (same >= 0) return below + same / 10
  if (stated.some(({ parts }) => parts[0] === letters)) return below + 1
  const enough = (title: StatedTitle): boolean => below === 0 || letters.length > 0.4 * title.letters.length
  const isPart = stated.some(title => title.parts.includes(letters) && enough(title))
  return isPart ? 4 + 1 / (1 + letters.length) : unranked
}

function sameTitle(heading: Heading, letters: string, title: StatedTitle): boolean {
  if (letters === title.letters) return true
  const [short, long] = [letters.length, title.letters.length].sort((a, b) => a - b) as [number, number]
  if (short <= 12) return false
  // A kicker above or a subtitle below the title, in elements of their own.
  if (heading.pieces.length > 1 && (letters.startsWith(title.letters) || letters.endsWith(title.letters)))
    return true
  return short > 0.5 * long && likeness(heading.text, title.text) >= 0.8
}

/** Whether a heading is a stated title, or what stands before a title's first separator. */
function isStated({ text }: Heading, stated: readonly StatedTitle[]): boolean {
  const letters = lettersOf(text)
  return stated.some(title => title.letters === letters || title.parts[0] === letters)
}

// The longest headlines of news have some 150 characters.
const longestHeadline = 160

/** Where the page's titles are written for search engines, the one heading of the first level that has a word of them. */
function onlyHeading(
  headings: readonly Heading[],
  stated: readonly StatedTitle[],
  url: string,
): Heading | null {
  const main = headings.filter(heading => heading.level === 1 && heading.text.length < longestHeadline)
  if (stated.length === 0) return main[0] ?? headings.find(isSeveralWords) ?? null
  const known = new Set([...stated.map(({ text }) => text), pathOf(url)].flatMap(wordsIn))
  const related = main.filter(({ text }) => isRelated(wordsIn(text), known))
  const distinct = new Set(related.map(heading => lettersOf(heading.text)))
  return distinct.size === 1 ? related[0]! : null
}

/** One word of four letters is shared; in scripts where a sign is a word, half of the signs. */
function isRelated(words: readonly string[], known: ReadonlySet<string>): boolean {
  const shared = words.filter(word => known.has(word))
  return shared.some(word => word.length > 3) || shared.length > 0.5 * words.length
}

function isSeveralWords({ text }: Heading): boolean {
  return wordsIn(text).length > 1
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return ''
  }
}
