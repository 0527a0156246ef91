import { attribute, detach, findAll } from './page-node.ts'
import type { PageNode } from './page-node.ts'

const streamed = /\bid="S:[0-9a-f]+"/

/**
 * Pages that a server streams (React) send slow parts last, in hidden boxes `S:1f`, and a script moves each to where
 * its placeholder `B:1f` or `P:1f` stands. This does what the script would do, so that the parts are read in order.
 */
export function placeStreamed(page: PageNode, html: string): PageNode {
  if (!html.includes('id="S:') || !streamed.test(html)) return page
  const places = new Map<string, PageNode>()
  for (const place of findAll(page, node => node.tag === 'template')) {
    const id = attribute(place, 'id')
    if (id && /^[BP]:/.test(id)) places.set(id.slice(2), place)
  }
  for (const part of findAll(page, node => (attribute(node, 'id') ?? '').startsWith('S:'))) {
    const place = places.get(attribute(part, 'id')!.slice(2))
    if (place?.parent && !isAround(part, place)) move(part, place)
  }
  return page
}

function isAround(part: PageNode, place: PageNode): boolean {
  for (let at: PageNode | null = place; at; at = at.parent) if (at === part) return true
  return false
}

function move(part: PageNode, place: PageNode): void {
  const parent = place.parent!
  const children = part.children.splice(0)
  for (const child of children) child.parent = parent
  parent.children.splice(parent.children.indexOf(place), 1, ...children)
  place.parent = null
  detach(part)
}
