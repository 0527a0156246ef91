import type { Figure } from '../news/index.ts'
import { absolute } from './find-outlet.ts'
import { lettersOf, weightOf } from './measure-text.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { readDate } from './read-date.ts'
import type { FoundFigure } from './read-figure.ts'
import type { PageHead } from './read-head.ts'
import { listOf, namesFrom, typesOf, wordsFrom } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import type { Run } from './run.ts'

const before = 15
const behind = 2

/**
 * The figures with a caption that stand in the article or a little above it; those of other articles' cards are not.
 * Where the structured data describes the same images, it gives the credits that the page leaves out, and the captions
 * where the page shows none at all.
 */
export function findFigures(runs: readonly Run[], chosen: readonly Run[], head: PageHead): Figure[] {
  const described = describedImages(head.things, head.article)
  const figures = new Map<string, Figure>()
  for (const { caption, credit, image } of chosen[0] ? figuresBeside(runs, chosen) : []) {
    const letters = lettersOf(caption)
    if (!isCaption(caption, head.words)) continue
    const known = figures.get(letters)?.credit ?? credit ?? described.get(letters)?.credit ?? null
    figures.set(letters, { caption, credit: known, image: absolute(image, head.url) })
  }
  if (figures.size > 0) return [...figures.values()]
  return [...described.values()].flatMap(({ lead, ...figure }) =>
    lead && isCaption(figure.caption, head.words)
      ? { ...figure, image: absolute(figure.image, head.url) }
      : [],
  )
}

function figuresBeside(runs: readonly Run[], chosen: readonly Run[]): FoundFigure[] {
  const first = runs.indexOf(chosen[0]!)
  const from = Math.max(0, first - before)
  const end = endOfGallery(runs, runs.indexOf(chosen.at(-1)!) + 1)
  return runs.slice(from, end).flatMap((run, at) => {
    // Inside the text a figure is the article's, also in a box whose names say something else.
    const beside = run.aside !== null && (from + at < first || run.block.tag !== 'figure')
    return run.figure && !run.figure.linked && !beside ? run.figure : []
  })
}

const longestLabel = 30

/** Below the text a gallery may stand: figures with nothing but labels between them. */
function endOfGallery(runs: readonly Run[], end: number): number {
  let at = end
  while (at < runs.length && (at < end + behind || runs[at]!.figure || runs[at]!.weight < longestLabel)) {
    if (at >= end + behind && !runs.slice(at - behind, at + 1).some(run => run.figure)) break
    at++
  }
  return at
}

type Described = Figure & { readonly lead: boolean }

/** The images of the structured data that have a caption, by its letters. `lead`: the article's own. */
function describedImages(things: readonly Thing[], article: Thing | null): Map<string, Described> {
  const own = new Set(listOf(article?.['image']))
  const images = new Map<string, Described>()
  for (const thing of things) {
    if (!typesOf(thing).includes('ImageObject')) continue
    const caption = wordsFrom(thing['caption'])
    const credit = [thing['creditText'], thing['copyrightHolder'], thing['author']].flatMap(namesFrom)[0]
    const image = [thing['url'], thing['contentUrl']].find(value => typeof value === 'string') ?? null
    const letters = lettersOf(caption)
    if (letters) images.set(letters, { caption, credit: credit || null, image, lead: own.has(thing) })
  }
  return images
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
