import type { EntryDraft } from './entry-draft.ts'
import { absolute, finishEntry, plainText, personNames, textOrNull } from './entry-draft.ts'
import { positive, updateMinutes, webSubLinks } from './feed-asks.ts'
import { feedDate } from './feed-date.ts'
import type { FeedAsks, FeedFormat, ParsedFeed } from './parsed-feed.ts'
import { ShallowParser } from './shallow-parser.ts'

/** One child of an entry or of the feed itself: its local name, attributes and text or inner markup. */
type Field = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; value: string }

const entryNames = new Set(['item', 'entry'])
// What has children of its own names: an author's name is read, an image's title is not the feed's.
const asides = new Set(['image', 'textinput', 'source', 'skiphours', 'skipdays', 'cloud'])

type Found = { readonly head: Field[]; readonly entries: Field[][] }

/**
 * Reads XML feeds that are too broken for a strict reader: whatever is open at the end is closed, what is closed
 * and was not open is skipped, and names count without their prefix. Knows the common elements only.
 *
 * @returns null where the root is that of no feed
 */
export function readBroken(text: string, url: string | null): ParsedFeed | null {
  const format = formatOf(text)
  if (!format) return null
  const found = collect(text)
  const link = linkOf(found.head)
  const base = url ?? absolute(link, null)
  return {
    feed: {
      format,
      title: plainText(valueOf(found.head, 'title')),
      link: absolute(link, base),
      id: textOrNull(valueOf(found.head, 'id')),
      subtitle: textOrNull(valueOf(found.head, 'description', 'subtitle', 'tagline')),
      language: textOrNull(valueOf(found.head, 'language')),
      author: personNames(valuesOf(found.head, 'managingeditor', 'author', 'creator')),
      updated: feedDate(valueOf(found.head, 'updated', 'lastbuilddate', 'modified', 'pubdate', 'date')),
    },
    asks: asksOf(found.head, base),
    entries: found.entries.map(fields => finishEntry(draftOf(fields), base)),
    warnings: [],
  }
}

function asksOf(head: readonly Field[], base: string | null): FeedAsks {
  return {
    ttlMinutes: positive(Number(valueOf(head, 'ttl'))),
    updateMinutes: updateMinutes({
      updatePeriod: valueOf(head, 'updateperiod'),
      updateFrequency: Number(valueOf(head, 'updatefrequency') ?? 1),
    }),
    ...webSubLinks(
      head.filter(({ name }) => name === 'link').map(({ attributes }) => attributes),
      base,
    ),
  }
}

function draftOf(fields: readonly Field[]): EntryDraft {
  return {
    title: valueOf(fields, 'title'),
    link: linkOf(fields),
    id: valueOf(fields, 'guid', 'id') ?? fields[0]?.attributes['rdf:about'],
    summary: valueOf(fields, 'description', 'summary', 'abstract'),
    content: valueOf(fields, 'encoded', 'content', 'body'),
    author: valuesOf(fields, 'author', 'creator'),
    published: valueOf(fields, 'pubdate', 'published', 'issued', 'date', 'created'),
    updated: valueOf(fields, 'updated', 'modified', 'date'),
    tags: [
      ...valuesOf(fields, 'category', 'subject'),
      ...fields.filter(isCategory).map(({ attributes }) => attributes['term']),
    ],
    enclosures: fields.filter(isEnclosure).map(({ attributes }) => ({
      url: attributes['url'] ?? attributes['href'],
      type: attributes['type'],
      length: Number(attributes['length'] ?? attributes['filesize']) || null,
    })),
  }
}

const isCategory = ({ name }: Field) => name === 'category'
const isEnclosure = ({ name, attributes }: Field) =>
  name === 'enclosure' || (name === 'link' && attributes['rel'] === 'enclosure')

function linkOf(fields: readonly Field[]): string | undefined {
  const links = fields.filter(
    ({ name, attributes }) => name === 'link' && (attributes['rel'] ?? 'alternate') === 'alternate',
  )
  const [link] = links
    .map(({ value, attributes }) => textOrNull(value) ?? attributes['href'])
    .filter(text => text)
  const guid = fields.find(
    ({ name, attributes }) => name === 'guid' && attributes['ispermalink'] !== 'false',
  )?.value
  return link ?? (/^\s*https?:/i.test(guid ?? '') ? guid : undefined)
}

function valuesOf(fields: readonly Field[], ...names: readonly string[]): string[] {
  return fields.filter(({ name }) => names.includes(name)).map(({ value }) => value)
}

/** The value of the first name that is there. */
function valueOf(fields: readonly Field[], ...names: readonly string[]): string | undefined {
  return names
    .map(name => fields.find(field => field.name === name && field.value.trim())?.value)
    .find(value => value)
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
          ;(fields ?? found.head).push({ name: 'enclosure', attributes, value: '' })
        } else if (entryNames.has(name)) {
          fields = [{ name: 'self', attributes, value: '' }]
          found.entries.push(fields)
        } else if (!isContainer(name)) {
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
