import type { Field, Found } from './from-fields.ts'
import { fromFields } from './from-fields.ts'
import type { FeedFormat, ParsedFeed } from './parsed-feed.ts'
import { ShallowParser } from './shallow-parser.ts'

const entryNames = new Set(['item', 'entry'])
// What has children of its own names: an author's name is read, an image's title is not the feed's.
const asides = new Set(['image', 'textinput', 'source', 'skiphours', 'skipdays', 'cloud'])

/**
 * Reads XML feeds that are too broken for a strict reader: whatever is open at the end is closed, what is closed
 * and was not open is skipped, and names count without their prefix. Knows the common elements only.
 *
 * @returns null where the root is that of no feed
 */
export function readBroken(text: string, url: string | null): ParsedFeed | null {
  const format = formatOf(text)
  if (!format) return null
  return fromFields(format, collect(text), url)
}

function collect(text: string): Found {
  const found: Found = { head: [], entries: [] }
  let fields: Field[] | null = null // of the entry or head that is open
  let field: Field | null = null
  let depth = 0 // inside the open field
  let fieldStart = 0
  let nested = false
  const parser: ShallowParser = new ShallowParser(
    {
      onopentag(qualified, attributes) {
        const name = localName(qualified)
        if (field) {
          depth++
          // An author's parts are fields of the author; anything else inside a field is markup.
          nested ||= name !== 'name' && name !== 'email' && name !== 'uri'
        } else if (qualified === 'media:content') {
          // What is said of a medium may stand inside it or beside it.
          ;(fields ?? found.head).push({ name: 'media', attributes, value: '' })
        } else if (entryNames.has(name)) {
          fields = [{ name: 'self', attributes, value: '' }]
          found.entries.push(fields)
        } else if (isContainer(name)) {
          found.head.push({ name: 'self', attributes, value: '' })
        } else {
          field = { name, attributes, value: '' }
          fieldStart = parser.endIndex + 1
          depth = 0
          nested = false
        }
      },
      ontext(piece) {
        if (field) field.value += piece
      },
      onclosetag(qualified) {
        if (field && depth > 0) depth--
        else if (field) {
          if (nested) field.value = text.slice(fieldStart, parser.startIndex)
          if (!asides.has(field.name)) (fields ?? found.head).push(field)
          field = null
        } else if (entryNames.has(localName(qualified))) fields = null
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(text)
  return found
}

function isContainer(name: string): boolean {
  return name === 'rss' || name === 'channel' || name === 'feed' || name === 'rdf' || name === 'group'
}

const formats: Readonly<Record<string, FeedFormat>> = { rss: 'rss', channel: 'rss', feed: 'atom', rdf: 'rdf' }

/** The format that the root element names, or null where it is the root of no feed. */
function formatOf(text: string): FeedFormat | null {
  // Only a bounded start is looked at: comments that are not closed would be searched for again and again.
  const start = text.slice(0, 20_000).replaceAll(/<!--.*?-->|<\?[^>]*>/gs, '')
  const root = /^[^<]*<([\w:.-]+)/.exec(start)?.[1] ?? ''
  return formats[localName(root).toLowerCase()] ?? null
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1)
}
