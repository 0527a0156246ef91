import { attribute, findAll, tidy } from './page-node.ts'
import type { PageNode } from './page-node.ts'
import { textOf } from './page-node.ts'
import { parsePage } from './parse-page.ts'

/** One object of a page's JSON-LD. Values are anything: the page wrote them. */
export type Thing = Readonly<Record<string, unknown>>

const maxThings = 2000
const maxDepth = 10

/** Every object of every JSON-LD script of the page, the outer before the inner ones. Broken scripts are passed over. */
export function readJsonLd(page: PageNode): Thing[] {
  const things: Thing[] = []
  const scripts = findAll(
    page,
    node => node.tag === 'script' && /ld\+json/i.test(attribute(node, 'type') ?? ''),
  )
  for (const script of scripts)
    gather(parseLoosely(script.children.map(child => child.text).join('')), things, 0)
  return things
}

function gather(value: unknown, things: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > maxDepth || things.length >= maxThings) return
  if (Array.isArray(value)) {
    for (const one of value) gather(one, things, depth + 1)
    return
  }
  things.push(value as Thing)
  for (const one of Object.values(value)) gather(one, things, depth + 1)
}

/** JSON with the faults that pages have: comments around it, raw line breaks in strings, a comma too many. */
function parseLoosely(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/)?<!(?:--|\[CDATA\[)|(?:\/\/)?(?:-->|\]\]>)\s*$/g, '').trim()
  // Control characters are never allowed raw in JSON; a blank means the same between tokens and inside strings.
  const flat = bare.replace(/[\u0000-\u001f]+/g, ' ')
  for (const attempt of [bare, flat, flat.replace(/,\s?([}\]])/g, '$1').replace(/;$/, '')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      continue
    }
  }
  return null
}

const articleTypes = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Posting)$/

/** The object that describes the page's article: the one with most to say among those of an article's type. */
export function articleThing(things: readonly Thing[], title: string | null): Thing | null {
  const articles = things.filter(thing => typesOf(thing).some(type => articleTypes.test(type)))
  const worth = (thing: Thing): number =>
    ['headline', 'datePublished', 'author', 'articleBody', 'description', 'image'].filter(key => thing[key])
      .length + (title && wordsFrom(thing['headline']) === title ? 4 : 0)
  return articles.reduce<Thing | null>((best, one) => (best && worth(best) >= worth(one) ? best : one), null)
}

const referring = ['author', 'creator', 'publisher', 'image']

/** An object with what it only refers to (`{"@id": …}`) put in its place, as far as the page describes it elsewhere. */
export function withReferences(thing: Thing, things: readonly Thing[]): Thing {
  const known = new Map<unknown, Thing>()
  for (const one of things) {
    const there = known.get(one['@id'])
    if (one['@id'] && (!there || Object.keys(one).length > Object.keys(there).length))
      known.set(one['@id'], one)
  }
  const resolve = (value: unknown): unknown => {
    const id = typeof value === 'object' && value !== null ? (value as Thing)['@id'] : value
    const isBare = typeof value === 'string' || (id !== undefined && !(value as Thing)['name'])
    return (isBare && known.get(id)) || value
  }
  const links = referring.filter(key => thing[key]).map(key => [key, listOf(thing[key]).map(resolve)])
  return links.length > 0 ? { ...thing, ...Object.fromEntries(links) } : thing
}

/** The types of an object, without the vocabulary's address. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).flatMap(type =>
    typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : [],
  )
}

/** A value that may be one or a list, as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** A value as plain words: entities and tags in it are read as HTML. '' where it is no text. */
export function wordsFrom(value: unknown): string {
  const first = listOf(value)[0]
  const text = typeof first === 'object' && first !== null ? (first as Thing)['@value'] : first
  if (typeof text !== 'string') return ''
  return plainWords(text)
}

/** Text that may carry entities and tags, as plain words. */
export function plainWords(text: string): string {
  return /[&<]/.test(text) ? textOf(parsePage(text)) : tidy(text)
}

/** A long text of the data with its paragraphs kept, parted by single line breaks; tags in it are read as HTML. */
export function paragraphsFrom(value: unknown): string {
  const text = listOf(value)[0]
  if (typeof text !== 'string') return ''
  if (!/<(?:p|br|div|h\d|li)\b/i.test(text))
    return text
      .split(/\s*\n\s*/)
      .map(plainWords)
      .join('\n')
  return text
    .split(/<\/?(?:p|br|div|h\d|li)\b[^<>]{0,300}>/i)
    .map(part => plainWords(part))
    .filter(Boolean)
    .join('\n')
}

/** The names of persons or organizations that a value holds: objects with a name, texts, or lists of both. */
export function namesFrom(value: unknown): string[] {
  return listOf(value).flatMap(one => {
    if (typeof one === 'string') return [plainWords(one)]
    if (typeof one !== 'object' || one === null) return []
    if (Array.isArray(one)) return namesFrom(one)
    const { name, givenName, familyName } = one as Thing
    if (name) return listOf(name).flatMap(text => wordsFrom(text) || [])
    return tidy(`${wordsFrom(givenName)} ${wordsFrom(familyName)}`) || []
  })
}
