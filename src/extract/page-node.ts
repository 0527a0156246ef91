/**
 * A node of a page: an element, or a piece of text (`tag` is "#text" and `text` its characters). Comments and
 * doctypes are not kept. The HTML parser builds these directly, so that no second tree is needed.
 */
export type PageNode = {
  readonly tag: string
  attributes: readonly Attribute[]
  text: string
  parent: PageNode | null
  readonly children: PageNode[]
  /** Foreign content (SVG, MathML) has names of its own. */
  readonly namespace: string
  /** Its class and id names, once they were asked for; see `namesOf`. */
  names?: string | undefined
  /** Every element below a whole page, which is asked for them a dozen times; see `noteElements`. */
  elements?: readonly PageNode[] | undefined
  /** The first picture below, once it was asked for; see `firstPicture`. */
  picture?: PageNode | null | undefined
  /** How much stands below, once it was asked for; see `shortTextOf`. */
  size?: NodeSize | undefined
  /** What stands in it and is it, once it was asked for; see `surveyBox`. */
  survey?: NodeSurvey | undefined
}

/** What stands in an element and is it, as far as it tells a picture with its caption; see `surveyBox`. */
export type NodeSurvey = {
  /** A heading of the first level: the head of an article with its picture. */
  readonly titled: boolean
  /** A heading of any level, or a person: the card of another article, the box about an author. */
  readonly headed: boolean
  /** A `figure` with its caption, which is met by itself further down. */
  readonly figured: boolean
  /** A `figcaption`, in a figure or not. */
  readonly captioned: boolean
  /** A film or a recording. */
  readonly plays: boolean
  /** The elements marked as captions, an outer one before those in it. */
  readonly captions: readonly PageNode[]
  /** How many pictures; the image inside a `picture` is the same one. */
  readonly pictures: number
}

type NodeSize = { readonly letters: number; readonly nodes: number }

export type Attribute = { name: string; value: string }

export const isText = (node: PageNode): boolean => node.tag === '#text'

/** The value of an attribute, or null where the element has none of that name. */
export function attribute(node: PageNode, name: string): string | null {
  for (const one of node.attributes) if (one.name === name) return one.value
  return null
}

/** Every element below `node` that passes, in document order. */
export function findAll(node: PageNode, passes: (node: PageNode) => boolean): PageNode[] {
  return elementsOf(node).filter(passes)
}

function elementsOf(node: PageNode): readonly PageNode[] {
  if (node.elements) return node.elements
  const elements: PageNode[] = []
  gatherElements(node, elements)
  return elements
}

function gatherElements(node: PageNode, elements: PageNode[]): void {
  for (const child of node.children) {
    if (isText(child)) continue
    elements.push(child)
    gatherElements(child, elements)
  }
}

/**
 * Notes the elements of a page that will not change any more, so that `findAll` need not walk it again. On the page itself:
 * what a WeakMap holds outlives every small collection of garbage, and whole pages with it.
 */
export function noteElements(page: PageNode): PageNode {
  page.elements = elementsOf(page)
  return page
}

/** The nearest element that passes, from `node` itself upwards, or null. */
export function closest(node: PageNode, passes: (node: PageNode) => boolean): PageNode | null {
  for (let at: PageNode | null = node; at; at = at.parent) if (passes(at)) return at
  return null
}

/** Takes a node out of its page. */
export function detach(node: PageNode): void {
  const siblings = node.parent?.children
  const at = siblings?.lastIndexOf(node) ?? -1
  if (at >= 0) siblings?.splice(at, 1)
  node.parent = null
}

const notWords = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'textarea',
  // The reading of a word, set in small above it: the word itself is there already.
  'rt',
  'rp',
])
const breaking = new Set(
  'p div section article li ul ol dl dt dd tr td th table br hr h1 h2 h3 h4 h5 h6 blockquote figure figcaption header footer'.split(
    ' ',
  ),
)

/** The words below a node with white space made single; block elements and line breaks part words. */
export function textOf(node: PageNode): string {
  const parts: string[] = []
  gatherText(node, parts)
  return tidy(parts.join(''))
}

/**
 * The words below a node, or null where it holds more than `maxLength` characters or 600 nodes: the cost is bounded
 * whatever hangs below, so every element of a page can be asked.
 */
export function shortTextOf(node: PageNode, maxLength: number): string | null {
  const { letters, nodes } = sizeOf(node)
  return letters <= maxLength && nodes <= mostNodes ? textOf(node) : null
}

const mostNodes = 600

/** The boxes of a page lie in one another: each is measured once. */
function sizeOf(node: PageNode): NodeSize {
  return (node.size ??= measure(node))
}

function measure(node: PageNode): NodeSize {
  let letters = 0
  let nodes = 1
  if (!notWords.has(node.tag))
    for (const child of node.children) {
      if (isText(child)) {
        letters += child.text.trim().length
        nodes++
      } else {
        const size = sizeOf(child)
        letters += size.letters
        nodes += size.nodes
      }
    }
  return { letters, nodes }
}

function gatherText(node: PageNode, parts: string[]): void {
  if (isText(node)) {
    parts.push(node.text)
    return
  }
  if (notWords.has(node.tag)) return
  const parting = breaking.has(node.tag)
  if (parting) parts.push(' ')
  for (const child of node.children) gatherText(child, parts)
  if (parting) parts.push(' ')
}

/** White space of every kind made single blanks, invisible characters dropped, ends trimmed. */
export function tidy(text: string): string {
  if (isTidy(text)) return text
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\u0000]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** Most short texts are tidy: letters of the common scripts with single blanks between them. */
function isTidy(text: string): boolean {
  let before = blank
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < blank || (unit > 0x7e && !isPlain(unit)) || (unit === blank && before === blank)) return false
    before = unit
  }
  return text === '' || before !== blank
}

const blank = 32

/** Letters and marks without the blanks and the invisible characters of Unicode, which lie between these ranges. */
function isPlain(unit: number): boolean {
  return (
    (unit > 0xad && unit < 0x1680) || (unit >= 0x2010 && unit <= 0x2027) || (unit > 0x3000 && unit < 0xfeff)
  )
}
