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
}

export type Attribute = { name: string; value: string }

export const isText = (node: PageNode): boolean => node.tag === '#text'

/** The value of an attribute, or null where the element has none of that name. */
export function attribute(node: PageNode, name: string): string | null {
  for (const one of node.attributes) if (one.name === name) return one.value
  return null
}

/** The element and everything below it, in document order. Depth is capped when the page is parsed. */
export function* descendants(node: PageNode): Generator<PageNode> {
  yield node
  for (const child of node.children) if (!isText(child)) yield* descendants(child)
}

/** Every element below `node` that passes, in document order. */
export function findAll(node: PageNode, passes: (node: PageNode) => boolean): PageNode[] {
  const found: PageNode[] = []
  collect(node, passes, found)
  return found
}

function collect(node: PageNode, passes: (node: PageNode) => boolean, found: PageNode[]): void {
  for (const child of node.children) {
    if (isText(child)) continue
    if (passes(child)) found.push(child)
    collect(child, passes, found)
  }
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
 * The words below a node, or null where it holds more than `maxLength` characters or 600 elements: the cost is bounded
 * whatever hangs below, so every element of a page can be asked.
 */
export function shortTextOf(node: PageNode, maxLength: number): string | null {
  const limits = { length: maxLength, nodes: 600 }
  return isWithin(node, limits) ? textOf(node) : null
}

function isWithin(node: PageNode, limits: { length: number; nodes: number }): boolean {
  if (isText(node)) limits.length -= node.text.trim().length
  if (--limits.nodes < 0 || limits.length < 0) return false
  return notWords.has(node.tag) || node.children.every(child => isWithin(child, limits))
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
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\u0000]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
