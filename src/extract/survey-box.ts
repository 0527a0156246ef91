import { askedOnce, namesOf } from './node-traits.ts'
import { attribute, isText, textOf } from './page-node.ts'
import type { NodeSurvey, PageNode } from './page-node.ts'
import { isPicture } from './read-picture.ts'

/** What a box holds that tells whether it is a picture with its caption. */
export type BoxSurvey = Omit<NodeSurvey, 'captioned'>

const nothingWithin: NodeSurvey = {
  titled: false,
  headed: false,
  figured: false,
  captioned: false,
  plays: false,
  captions: [],
  pictures: 0,
}

const captionNames =
  /caption|bildunterschrift|bildtext|legend|media-?_?desc|image-?_?desc|photo-?_?desc|img-?_?desc|cutline|image-?_?text|fotounterschrift|pie-?_?de-?_?foto|imagetitle|didascalia/i
const playerTags = new Set(['video', 'audio', 'amp-video', 'iframe', 'amp-iframe', 'video-js'])
const playerNames = /(?:^|[\s_-])(?:video|audio|podcast)|mediaplayer/i
// A heading longer than any title is a caption.
const longestTitle = 130

/** What a box holds; see `BoxSurvey`. The boxes of a page lie in one another: each element is looked at once. */
export function surveyBox(box: PageNode): BoxSurvey {
  const { pictures, plays: inside, ...within } = surveyWithin(box)
  return { ...within, pictures: isPicture(box) ? 0 : pictures, plays: inside || plays(box, namesOf(box)) }
}

/** What stands below an element, without the element itself. `pictures` counts as if it were no picture. */
function surveyWithin(node: PageNode): NodeSurvey {
  let whole = nothingWithin
  for (const child of node.children)
    if (!isText(child)) {
      const one = (child.survey ??= surveyNode(child))
      if (one !== nothingWithin) whole = whole === nothingWithin ? one : joined(whole, one)
    }
  return whole
}

function joined(one: NodeSurvey, two: NodeSurvey): NodeSurvey {
  return {
    titled: one.titled || two.titled,
    headed: one.headed || two.headed,
    figured: one.figured || two.figured,
    captioned: one.captioned || two.captioned,
    plays: one.plays || two.plays,
    captions: two.captions.length === 0 ? one.captions : [...one.captions, ...two.captions],
    pictures: one.pictures + two.pictures,
  }
}

/** An element together with what stands below it. */
function surveyNode(node: PageNode): NodeSurvey {
  const within = surveyWithin(node)
  const names = namesOf(node)
  const isHeading = /^h[1-6]$/.test(node.tag) && textOf(node).length < longestTitle
  const isPerson = /\/Person$/.test(attribute(node, 'itemtype') ?? '')
  const isWords = isCaption(node, names)
  const shows = isPicture(node)
  const isPlayer = plays(node, names)
  const captioned = within.captioned || node.tag === 'figcaption'
  const isFigure = node.tag === 'figure' && within.captioned
  if (!isHeading && !isPerson && !isWords && !shows && !isPlayer && !isFigure) return within
  return {
    titled: within.titled || (isHeading && node.tag === 'h1'),
    headed: within.headed || isHeading || isPerson,
    figured: within.figured || isFigure,
    captioned,
    plays: within.plays || isPlayer,
    captions: isWords ? [node, ...within.captions] : within.captions,
    pictures: shows ? 1 : within.pictures,
  }
}

/** Whether an element's own names say that it is a caption. */
export const isNamedCaption: (names: string) => boolean = askedOnce(names => captionNames.test(names))

const isNamedPlayer = askedOnce(names => playerNames.test(names))

function isCaption(node: PageNode, names: string): boolean {
  return node.tag === 'figcaption' || attribute(node, 'itemprop') === 'caption' || isNamedCaption(names)
}

function plays(node: PageNode, names: string): boolean {
  return playerTags.has(node.tag) || isNamedPlayer(names)
}
