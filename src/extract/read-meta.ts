import { attribute, findAll, tidy } from './page-node.ts'
import type { PageNode } from './page-node.ts'

/** What the page's head says: each meta name (lower case) with its values in order. */
export type Meta = ReadonlyMap<string, readonly string[]>

/** All `meta` elements with a name, property or itemprop and a content. */
export function readMeta(page: PageNode): Meta {
  const meta = new Map<string, string[]>()
  for (const node of findAll(page, one => one.tag === 'meta')) {
    const value = tidy(attribute(node, 'content') ?? '')
    if (value === '') continue
    for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(node, kind)?.toLowerCase().trim()
      if (!name) continue
      const there = meta.get(name)
      if (there) there.push(value)
      else meta.set(name, [value])
    }
  }
  return meta
}

/** The first value of the first of these names that has one. */
export function firstMeta(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0]
    if (value) return value
  }
  return null
}
