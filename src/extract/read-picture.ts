import { attribute, findAll, isText } from './page-node.ts'
import type { PageNode } from './page-node.ts'

const pictureTags = new Set(['img', 'picture', 'amp-img', 'amp-anim'])

/** Whether an element is a picture: an image, or what a script puts in its place (`noscript`, elements of their own). */
export function isPicture(node: PageNode): boolean {
  if (pictureTags.has(node.tag)) return true
  if (node.tag.includes('-')) return /-(?:img|image|picture)$/.test(node.tag)
  return node.tag === 'noscript' && hiddenImage(node) !== null
}

/**
 * The first picture below a node, or the node itself; null where there is none. Asked for every box of a page, around
 * and in one another: each element finds its answer once.
 */
export function firstPicture(node: PageNode): PageNode | null {
  if (node.picture !== undefined) return node.picture
  let found = isPicture(node) ? node : null
  for (const child of node.children) {
    if (found) break
    if (!isText(child)) found = firstPicture(child)
  }
  node.picture = found
  return found
}

const lateSources = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-full-src',
  'data-large-file',
  'data-hi-res-src',
  'data-image-src',
  'data-image',
]
const sourceSets = ['srcset', 'data-srcset', 'data-lazy-srcset']

/**
 * The addresses that a picture is given under, as worded: the largest of its source sets first, then the one that a
 * script loads, then the one in the markup. Pictures written into the address itself (`data:`) are placeholders.
 */
export function addressesOf(picture: PageNode): string[] {
  const images = imagesIn(picture)
  const sets = images.flatMap(image =>
    sourceSets.flatMap(name => readSourceSet(attribute(image, name) ?? '')),
  )
  const largest = sets.toSorted((a, b) => b.size - a.size).map(one => one.address)
  const single = images.flatMap(image => [...lateSources, 'src'].map(name => attribute(image, name) ?? ''))
  return [...new Set([...largest, ...single].map(address => address.trim()))].filter(isAddress)
}

/** The address of a picture in its largest form, or null. */
export function addressOf(picture: PageNode): string | null {
  return addressesOf(picture)[0] ?? null
}

/** The words that a picture carries itself: alternative text, title, a caption for a gallery. */
export function wordsOfPicture(picture: PageNode): string[] {
  return imagesIn(picture).flatMap(image =>
    ['alt', 'title', 'data-caption'].flatMap(
      name => attribute(image, name)?.replace(/\s+/g, ' ').trim() || [],
    ),
  )
}

function imagesIn(picture: PageNode): PageNode[] {
  const hidden = picture.tag === 'noscript' ? hiddenImage(picture) : null
  if (hidden) return [hidden]
  const inside = findAll(picture, node => isPicture(node) || node.tag === 'source').flatMap(node =>
    node.tag === 'noscript' ? (hiddenImage(node) ?? []) : node,
  )
  return [picture, ...inside]
}

const imageTag = /<img\s[^<>]{1,4000}>/i
const imageAttribute = /\s(alt|title|src|srcset|data-src|data-srcset)\s?=\s?(?:"([^"]*)"|'([^']*)')/gi

/** `noscript` is read as text, since a page is read as with scripts: the image in it. */
function hiddenImage(node: PageNode): PageNode | null {
  const tag = imageTag.exec(node.children[0]?.text.slice(0, 6000) ?? '')?.[0]
  if (!tag) return null
  const attributes = [...tag.matchAll(imageAttribute)].map(([, name, double, single]) => {
    return { name: name!.toLowerCase(), value: (double ?? single ?? '').replaceAll('&amp;', '&') }
  })
  return { tag: 'img', attributes, text: '', parent: null, children: [], namespace: node.namespace }
}

/** The candidates of a `srcset` with their width in pixels or their density. */
function readSourceSet(text: string): { address: string; size: number }[] {
  const found: { address: string; size: number }[] = []
  for (const token of text.split(/\s+/)) {
    const size = /^(\d+(?:\.\d+)?)[wx](?:,|$)/.exec(token)
    const last = found.at(-1)
    if (size && last) last.size = Number(size[1])
    // "… 607w,https://…": what stands behind the comma is the next address.
    const address = token.slice(size?.[0].length ?? 0).replace(/^,|,$/g, '')
    if (address) found.push({ address, size: 0 })
  }
  return found
}

function isAddress(text: string): boolean {
  return text !== '' && !/^(?:data|blob|javascript|about):/i.test(text) && !text.includes('{')
}
