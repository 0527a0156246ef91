import { isHidden } from './node-traits.ts'
import { attribute, closest, findAll, isText, textOf, tidy } from './page-node.ts'
import type { PageNode } from './page-node.ts'

/** A heading of the first or second level that may be the article's. */
export type Heading = {
  readonly text: string
  readonly level: number
  /** Its words in the elements they stand in: a kicker or a subtitle is often one of them. */
  readonly pieces: readonly string[]
  readonly node: PageNode
}

const maxHeadings = 200
const maxLength = 400

/** The page's headings in document order, without those of menus and footers and those that are only a way home. */
export function findHeadings(page: PageNode): Heading[] {
  return findAll(page, node => node.tag === 'h1' || node.tag === 'h2')
    .slice(0, maxHeadings)
    .filter(node => !closest(node, standsApart) && !leadsHome(node))
    .map(readHeading)
    .filter(({ text }) => text.length > 2 && text.length < maxLength)
}

function readHeading(node: PageNode): Heading {
  const pieces: string[] = []
  gatherPieces(node, pieces)
  return {
    text: textOf(node),
    level: node.tag === 'h1' ? 1 : 2,
    pieces,
    node,
  }
}

/** Whether a heading is the end of a breadcrumb trail. */
export function endsTrail({ node }: Heading): boolean {
  return closest(node, isTrail) !== null
}

function gatherPieces(node: PageNode, pieces: string[]): void {
  for (const child of node.children) {
    if (!isText(child)) {
      if (textOf(child) !== '') gatherPieces(child, pieces)
    } else if (child.text.trim() !== '') pieces.push(tidy(child.text))
  }
}

function standsApart(node: PageNode): boolean {
  return node.tag === 'footer' || (node.tag === 'nav' && !isTrail(node)) || isHidden(node)
}

function isTrail(node: PageNode): boolean {
  if (node.tag === 'body' || node.tag === 'html') return false
  return node.tag === 'li' || node.attributes.some(({ name, value }) => /crumb/i.test(`${name} ${value}`))
}

function leadsHome(node: PageNode): boolean {
  const links = [...findAll(node, one => one.tag === 'a'), closest(node, one => one.tag === 'a')]
  return links.some(
    link =>
      link !== null && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w{3,5})?$/i.test(attribute(link, 'href') || 'x'),
  )
}
