import type { Figure } from '../news/index.ts'
import { absolute } from './find-outlet.ts'
import { weightOf } from './measure-text.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { readDate } from './read-date.ts'
import type { Run } from './read-runs.ts'

const before = 15
const behind = 2

/** The figures with a caption that stand in the article or a little above it; those of other articles' cards are not. */
export function findFigures(
  runs: readonly Run[],
  chosen: readonly Run[],
  words: PageWords,
  url: string,
): Figure[] {
  if (!chosen[0]) return []
  const first = runs.indexOf(chosen[0])
  const last = runs.indexOf(chosen.at(-1)!)
  const from = Math.max(0, first - before)
  const figures = runs.slice(from, last + 1 + behind).flatMap((run, at) => {
    // Inside the text a figure is the article's, also in a box whose names say something else.
    const beside = run.aside !== null && (from + at < first || run.block.tag !== 'figure')
    return run.figure && !run.figure.linked && !beside ? run.figure : []
  })
  const seen = new Set<string>()
  return figures
    .filter(
      figure => isCaption(figure.caption, words) && !seen.has(figure.caption) && seen.add(figure.caption),
    )
    .map(({ caption, credit, image }) => ({ caption, credit, image: absolute(image, url) }))
}

/** A line with the author's name or the date beside a portrait is no caption. */
function isCaption(caption: string, words: PageWords): boolean {
  const plain = plainForm(caption)
  if (weightOf(caption) < 6 || words.is('share', plain) || words.holds('signUp', plain)) return false
  return (
    !words.begins('by', plain) &&
    !words.list('advert').some(mark => mark.length > 5 && plain.startsWith(mark)) &&
    !(caption.length < 70 && readDate(caption) !== null)
  )
}
