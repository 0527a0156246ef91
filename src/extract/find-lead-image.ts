import { absolute } from './find-outlet.ts'
import { lettersOf } from './measure-text.ts'
import { asideReason, namesOf } from './node-traits.ts'
import { attribute, findAll, isText } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import type { PageHead } from './read-head.ts'
import { listOf } from './read-json-ld.ts'
import type { Thing } from './read-json-ld.ts'
import { addressesOf, firstPicture, isPicture } from './read-picture.ts'
import type { Run } from './run.ts'

type Addresses = readonly string[]

/** The pictures of a page that can be its lead image, each by its addresses, made absolute. */
type Shown = {
  /** The stated one, standing between title and text. */
  firstSame: Addresses | null
  /** The stated one, standing anywhere. */
  same: Addresses | null
  /** Any one between title and text. */
  first: Addresses | null
}

/**
 * The lead image's address, absolute. What a page states (Open Graph, structured data, a preload) is a form cut for
 * cards, often with the outlet's mark on it: where the page shows that image, the address of the shown one is given, in
 * its largest form. Where it shows another one between its title and its text, and none that is stated, that one is
 * meant; else what is stated.
 *
 * @param text where the article's text begins, or null
 */
export function findLeadImage(head: PageHead, runs: readonly Run[], text: PageNode | null): string | null {
  const stated = statedImages(head)
  const keys = new Set(stated.flatMap(keysOf))
  const { firstSame, same, first } = picturesOf(head, keys, titleIn(runs, head.title), text)
  const lead = firstSame ?? same ?? first
  return lead?.[0] ?? stated[0] ?? null
}

/** The heading that is the page's title, or null. */
function titleIn(runs: readonly Run[], title: string | null): PageNode | null {
  const letters = lettersOf(title ?? '')
  const heading = letters && runs.find(run => run.level > 0 && lettersOf(run.text) === letters)
  return heading ? heading.block : null
}

/** The images that the head and the structured data name, absolute, the first one first. */
function statedImages({ page, meta, article, url }: PageHead): string[] {
  const names = ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src']
  const named = names.flatMap(name => meta.get(name)?.[0] ?? [])
  const described = [...listOf(article?.['image']), article?.['thumbnailUrl']].map(addressFrom)
  const loaded = findAll(page, isPreload).map(link => attribute(link, 'href'))
  return [...named, ...described, ...loaded].flatMap(address => absolute(address, url) ?? [])
}

function addressFrom(value: unknown): string | null {
  const first = listOf(value)[0]
  if (typeof first === 'string') return first
  if (typeof first !== 'object' || first === null) return null
  const thing = first as Thing
  return addressFrom(thing['url'] ?? thing['contentUrl'] ?? thing['@id'])
}

function isPreload(node: PageNode): boolean {
  return node.tag === 'link' && attribute(node, 'rel') === 'preload' && attribute(node, 'as') === 'image'
}

const unseen = new Set(['nav', 'footer', 'script', 'style', 'svg', 'template', 'dialog', 'iframe'])
const smallSide = 150
const maxPictures = 100
const iconNames = /logo|icon|avatar|author|autor|byline|sprite|emoji|badge|profile|flag|advert|sponsor/i

function picturesOf(
  { body, url }: PageHead,
  keys: ReadonlySet<string>,
  title: PageNode | null,
  text: PageNode | null,
): Shown {
  const found: Shown = { firstSame: null, same: null, first: null }
  const place = { titled: title === null, begun: false }
  let pictures = 0
  // Behind the beginning of the text only the stated picture is looked for, and before it every one until it is found.
  const isDone = (): boolean =>
    pictures >= maxPictures ||
    found.firstSame !== null ||
    (place.titled && place.begun && (found.same !== null || keys.size === 0))
  const notePicture = (node: PageNode, beside: boolean): void => {
    const addresses = addressesOf(node).flatMap(address => absolute(address, url) ?? [])
    if (addresses.length === 0 || isSmall(node)) return
    pictures++
    const isFirst = place.titled && !place.begun && !beside
    if (isFirst) found.first ??= addresses
    if (!isFirst && found.same) return
    if (!addresses.some(address => keysOf(address).some(key => keys.has(key)))) return
    found.same ??= addresses
    if (isFirst) found.firstSame = addresses
  }
  const visit = (node: PageNode, beside: boolean): void => {
    if (node === title) place.titled = true
    if (node === text) place.begun = true
    if (isDone() || (place.titled && place.begun && firstPicture(node) === null)) return
    if (isPicture(node)) return notePicture(node, beside)
    const away = beside || (place.titled && !place.begun && standsBeside(node, url))
    for (const child of node.children) if (!isText(child) && !unseen.has(child.tag)) visit(child, away)
  }
  visit(body, false)
  return found
}

/** Asked between the title and the text alone: nothing that holds the title stands beside the article. */
function standsBeside(node: PageNode, url: string): boolean {
  return leadsAway(node, url) || (node.tag !== 'figure' && asideReason(node) !== null)
}

/** A link to another page, as around the pictures of cards; not the one to the image itself or to a gallery of it. */
function leadsAway(node: PageNode, url: string): boolean {
  if (node.tag !== 'a') return false
  const target = absolute(attribute(node, 'href'), url)
  return (
    target !== null &&
    !/\.(?:jpe?g|png|webp|avif|gif)\b/i.test(target) &&
    !/gallery|photo|image|bild|foto/i.test(target)
  )
}

function isSmall(picture: PageNode): boolean {
  if (iconNames.test(namesOf(picture))) return true
  const images = [picture, ...findAll(picture, one => one.tag === 'img')]
  return images.some(image =>
    ['width', 'height'].some(side => {
      const length = Number.parseInt(attribute(image, side) ?? '', 10)
      return length > 0 && length < smallSide
    }),
  )
}

const sizes =
  /[-_.@](?:\d{2,4}x\d{2,4}|w_?\d{2,4}|\d{2,4}w|scaled|original|thumb(?:nail)?|large|medium|small|cropped|facebook|twitter|share|og)\b.*$/i

/**
 * What stays the same in the addresses of one image in several sizes: the file's name without its ending and size, and
 * the parts of the path that look like an image's number or hash.
 */
function keysOf(address: string): string[] {
  const { pathname, host } = new URL(address)
  const parts = decoded(pathname).split('/').filter(Boolean)
  const name = (parts.at(-1) ?? '').replace(/\.[a-z]{3,4}$/i, '').replace(sizes, '')
  const marks = parts.flatMap(part => part.match(/[0-9a-f]{8}-[0-9a-f-]{20,}|[0-9a-f]{12,}|\d{7,}/gi) ?? [])
  return [
    name.length > 7 ? name.toLowerCase() : '',
    ...marks.map(mark => `${host} ${mark.toLowerCase()}`),
  ].filter(Boolean)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
