import { namesOf } from './node-traits.ts'
import { attribute, isText, textOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { isPicture } from './read-picture.ts'

/** What a box holds that tells whether it is a picture with its caption. */
export type BoxSurvey = {
  /** A heading of the first level: the head of an article with its picture. */
  readonly titled: boolean
  /** A heading of any level, or a person: the card of another article, the box about an author. */
  readonly headed: boolean
  /** A `figure` with its caption, which is met by itself further down. */
  readonly figured: boolean
  /** A film or a recording. */
  readonly plays: boolean
  /** The elements marked as captions, an outer one before those in it. */
  readonly captions: readonly PageNode[]
  /** How many pictures; the image inside a `picture` is the same one. */
  readonly pictures: number
}

const captionNames =
  /caption|bildunterschrift|bildtext|legend|media-?_?desc|image-?_?desc|photo-?_?desc|img-?_?desc|cutline|image-?_?text|fotounterschrift|pie-?_?de-?_?foto|imagetitle|didascalia/i
const playerTags = new Set(['video', 'audio', 'amp-video', 'iframe', 'amp-iframe', 'video-js'])
const playerNames = /(?:^|[\s_-])(?:video|audio|podcast)|mediaplayer/i
// A heading longer than any title is a caption.
const longestTitle = 130

/** One walk over a box; see `BoxSurvey`. */
export function surveyBox(box: PageNode): BoxSurvey {
  const found = {
    titled: false,
    headed: false,
    figured: false,
    plays: plays(box, namesOf(box)),
    captions: [] as PageNode[],
    pictures: 0,
  }
  const visit = (node: PageNode, inFigure: boolean, inPicture: boolean): void => {
    const names = namesOf(node)
    const picture = isPicture(node)
    if (picture && !inPicture) found.pictures++
    if (/^h[1-6]$/.test(node.tag) && textOf(node).length < longestTitle) {
      found.headed = true
      if (node.tag === 'h1') found.titled = true
    }
    if (/\/Person$/.test(attribute(node, 'itemtype') ?? '')) found.headed = true
    if (inFigure && node.tag === 'figcaption') found.figured = true
    if (isCaption(node, names)) found.captions.push(node)
    found.plays ||= plays(node, names)
    for (const child of node.children)
      if (!isText(child)) visit(child, inFigure || node.tag === 'figure', inPicture || picture)
  }
  for (const child of box.children) if (!isText(child)) visit(child, false, isPicture(box))
  return found
}

/** Whether an element's own names say that it is a caption. */
export function isNamedCaption(names: string): boolean {
  return names !== '' && captionNames.test(names)
}

function isCaption(node: PageNode, names: string): boolean {
  return node.tag === 'figcaption' || attribute(node, 'itemprop') === 'caption' || isNamedCaption(names)
}

function plays(node: PageNode, names: string): boolean {
  return playerTags.has(node.tag) || (names !== '' && playerNames.test(names))
}
