import { beginsAsCredit, wordedCredit } from './credit-words.ts'
import { likeness, weightOf, wordsIn } from './measure-text.ts'
import { askedOnce, namesOf } from './node-traits.ts'
import { attribute, closest, findAll, isText, shortTextOf, textOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { linesOf, readCaption } from './read-caption.ts'
import { addressOf, firstPicture, isPicture, wordsOfPicture } from './read-picture.ts'
import { isNamedCaption, surveyBox } from './survey-box.ts'
import type { BoxSurvey } from './survey-box.ts'

/** A figure with its caption as worded. `linked`: the caption is a link, as on the cards of other articles. */
export type FoundFigure = {
  /** '' where the figure shows something else than a picture: its words are no text of the article either. */
  readonly caption: string
  readonly credit: string | null
  readonly image: string | null
  readonly linked: boolean
}

const figureNames = /(?:^|[\s_-])(?:wp-caption|figure|photo|image|img|picture|foto|bild|media)[\w-]*|caption/i
const isNamedFigure = askedOnce(names => figureNames.test(names))
const boxes = new Set(['div', 'span', 'section', 'table', 'p', 'td', 'li', 'a', 'aside', 'center', 'dl'])
const maxLength = 1500

/**
 * An element as a figure, or null where it is none: a `figure`, a box named as an image with its caption, or (where
 * names say nothing) a box that is one picture and a few words which the picture itself carries or which end in a credit.
 *
 * @param before the element in front of it: some pages put the caption beside the picture's box, not into it
 */
export function readFigure(node: PageNode, before: PageNode | null): FoundFigure | null {
  if (node.tag === 'figure') return readMarked(node)
  if (node.tag === 'img' && attribute(node, 'data-caption')) return readGalleryImage(node)
  if (!boxes.has(node.tag)) return null
  const picture = firstPicture(node)
  if (picture) return readBox(node, picture)
  if (node.tag !== 'a' && isNamedCaption(namesOf(node))) return readNamed(node, before)
  const beside = before && lonePicture(before)
  return beside ? readBeside(node, beside) : null
}

function readMarked(node: PageNode): FoundFigure | null {
  if (shortTextOf(node, maxLength) === null) return null
  const { titled, plays } = surveyBox(node)
  if (titled) return null
  // Some sites put tables and pull quotes into figures: those are text.
  const holdsText = findAll(node, one => one.tag === 'table' || one.tag === 'blockquote').length > 0
  const captions = figcaptionsIn(node)
  const picture = plays ? firstPicture(node) : pictureWithin(node)
  if (!picture) return holdsText || captions.length === 0 ? null : nothing
  if (holdsText && captions.length === 0) return null
  return figureOf(node, captions.length ? captions : [node], picture)
}

const nothing: FoundFigure = { caption: '', credit: null, image: null, linked: false }

function pictureWithin(node: PageNode): PageNode | null {
  return findAll(node, one => isPicture(one) || hasBackground(one))[0] ?? null
}

function hasBackground(node: PageNode): boolean {
  return /background(?:-image)?\s?:[^;]{0,40}url\(/i.test(attribute(node, 'style') ?? '')
}

function figcaptionsIn(node: PageNode): PageNode[] {
  return findAll(node, one => one.tag === 'figcaption')
}

/** An image in a gallery that carries its caption as an attribute, for a script to show. */
function readGalleryImage(node: PageNode): FoundFigure | null {
  const caption = (attribute(node, 'data-caption') ?? '').replace(/<[^<>]{0,500}>/g, ' ')
  return caption.length > maxLength
    ? null
    : { ...nothing, caption: caption.replace(/\s+/g, ' ').trim(), image: addressOf(node) }
}

function readBox(node: PageNode, picture: PageNode): FoundFigure | null {
  const survey = surveyBox(node)
  if (survey.titled || survey.figured) return null
  const names = namesOf(node)
  const isNamed = isNamedFigure(names) || /\/ImageObject$/.test(attribute(node, 'itemtype') ?? '')
  // Most boxes with a picture are cards: their words need not be gathered to see that.
  if (!isNamed && !survey.plays && !isNamedCaption(names) && isCard(survey)) return null
  const text = shortTextOf(node, maxLength)
  if (!text) return null
  // A film's words are no text of the article, and no image's either.
  if (survey.plays) return isNamed && figcaptionsIn(node).length > 0 ? nothing : null
  if (isNamedCaption(names) && !/headline|title/i.test(names)) {
    const captions = figcaptionsIn(node)
    return figureOf(node, captions.length ? captions : [node], picture)
  }
  const first = survey.captions[0]
  if (isNamed && first && isMostOf(textOf(first), text, node))
    return figureOf(node, outermost(survey.captions), picture)
  return isPictureWithWords(node, picture, text, survey) ? figureOf(node, [node], picture) : null
}

/** A heading, a person or more pictures than one. */
function isCard({ headed, pictures }: BoxSurvey): boolean {
  return headed || pictures > 1
}

const longestLabel = 80

/** The caption is half of the words, or beside it stand only a credit and a label or two. */
function isMostOf(caption: string, text: string, node: PageNode): boolean {
  if (weightOf(caption) >= weightOf(text) * 0.5) return true
  const lines = linesOf(node)
  return lines.length <= 4 && lines.every(line => line === caption || line.length < longestLabel / 2)
}

function outermost(nodes: readonly PageNode[]): PageNode[] {
  const all = new Set(nodes)
  return nodes.filter(node => !node.parent || !closest(node.parent, one => all.has(one)))
}

/** A caption by its names alone, with its picture in front of it or in a place that is not known. */
function readNamed(node: PageNode, before: PageNode | null): FoundFigure | null {
  const text = shortTextOf(node, maxLength)
  if (!text || surveyBox(node).titled || /headline|title/i.test(namesOf(node))) return null
  const captions = figcaptionsIn(node)
  const picture = (before && lonePicture(before)) ?? node
  return figureOf(node, captions.length ? captions : [node], picture)
}

const longestCaption = 600
const longestUnsaid = 300

/** One picture and at most four lines, which the picture's own words or a credit show to be its caption. */
function isPictureWithWords(node: PageNode, picture: PageNode, text: string, survey: BoxSurvey): boolean {
  if (text.length > longestCaption || isCard(survey) || closest(node, isPerson)) return false
  const lines = linesOf(node)
  if (lines.length > 4 || lines.some(isDuration)) return false
  const words = wordsOfPicture(picture)
  const caption = lines.findIndex(line => isSaid(line, words))
  if (caption >= 0) return lines.every((line, at) => at === caption || line.length < longestLabel)
  return text.length > 20 && endsInCredit(lines)
}

/** "2:34", as on the cards of videos. */
function isDuration(line: string): boolean {
  return /^\d{1,2}:\d\d(?::\d\d)?$/.test(line)
}

/** The last line is a credit, or gives one at its end, or is a name below a sentence. */
function endsInCredit(lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? ''
  if (lines.length === 1) return wordedCredit(last) !== ''
  return beginsAsCredit(last) || wordedCredit(last) !== '' || (isName(last) && /[.。]$/.test(lines.at(-2)!))
}

function isName(line: string): boolean {
  const words = line.split(' ')
  return words.length > 1 && words.length < 5 && words.every(word => /^\p{Lu}[\p{L}'’.-]*$/u.test(word))
}

/** Whether a line says what the picture's alternative text or title says, perhaps with a credit behind it. */
function isSaid(line: string, ofPicture: readonly string[]): boolean {
  return ofPicture.some(words => {
    if (weightOf(words) < 6 || likeness(line, words) < 0.8) return false
    const [count, length] = [wordsIn(line).length, wordsIn(words).length]
    return Math.min(count, length) > 0.5 * Math.max(count, length) || isCreditAfter(line, words)
  })
}

function isCreditAfter(line: string, words: string): boolean {
  return (
    line.startsWith(words) &&
    line.length < words.length + longestLabel &&
    /^\s?[/|–—©(]/u.test(line.slice(words.length))
  )
}

/** The picture of a box that holds nothing else, or null. */
function lonePicture(node: PageNode): PageNode | null {
  if (isText(node) || node.tag === 'figure') return null
  const picture = firstPicture(node)
  return picture && shortTextOf(node, 40) === '' ? picture : null
}

/** The caption below the box of a picture. */
function readBeside(node: PageNode, picture: PageNode): FoundFigure | null {
  const text = shortTextOf(node, longestCaption)
  if (!text || surveyBox(node).titled) return null
  const lines = linesOf(node)
  const words = wordsOfPicture(picture)
  const said = [...lines, text].some(line => isSaid(line, words))
  if (!said && (text.length > longestUnsaid || !endsInCredit(lines))) return null
  return closest(node, isPerson) ? null : figureOf(node, [node], picture)
}

/** The box about an author or an expert. */
function isPerson(node: PageNode): boolean {
  return /\/Person$/.test(attribute(node, 'itemtype') ?? '')
}

function figureOf(figure: PageNode, captions: readonly PageNode[], picture: PageNode): FoundFigure {
  return { ...readCaption(figure, captions, wordsOfPicture(picture)), image: addressOf(picture) }
}
