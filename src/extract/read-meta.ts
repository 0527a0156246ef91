import type { Evidence } from '../news/index.ts'
import { attribute, findAll, tidy } from './page-node.ts'
import type { PageNode } from './page-node.ts'

/** What the page's head says: each meta name (lower case) with its values in order. */
export type Meta = ReadonlyMap<string, readonly string[]>

/** A value of a page and where it was read. */
export type Stated = { readonly text: string; readonly from: Evidence }

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

/** The first value of the first of these names that has one, with its kind: Open Graph's names say so themselves. */
export function statedMeta(meta: Meta, names: readonly string[]): Stated | null {
  const name = names.find(one => meta.get(one)?.[0])
  const text = name && meta.get(name)?.[0]
  return name && text ? { text, from: /^(?:og|article):/.test(name) ? 'open-graph' : 'meta' } : null
}
