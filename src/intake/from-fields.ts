import type { EntryDraft } from './entry-draft.ts'
import { absolute, finishEntry, plainText, personNames, textOrNull } from './entry-draft.ts'
import { positive, updateMinutes, webSubLinks } from './feed-asks.ts'
import { feedDate } from './feed-date.ts'
import { formOf } from './from-atom.ts'
import type { FeedAsks, FeedFormat, ParsedFeed } from './parsed-feed.ts'

/**
 * One child of an entry or of the feed itself: its local name, attributes and text or inner markup. The attributes of
 * an entry or a feed as such stand in a field named "self"; what media:content says, in one named "media".
 */
export type Field = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  value: string
}

export type Found = { readonly head: Field[]; readonly entries: Field[][] }

/** A feed of the fields that were found in it; knows the common elements only, by their local names. */
export function fromFields(format: FeedFormat, found: Found, url: string | null): ParsedFeed {
  const { head, entries } = found
  const link = linkOf(head)
  const base = url ?? absolute(link, null)
  return {
    feed: {
      format,
      title: plainText(valueOf(head, 'title')),
      link: absolute(link, base),
      id: textOrNull(valueOf(head, 'id') ?? attributeOf(head, 'rdf:about')),
      subtitle: textOrNull(valueOf(head, 'description', 'subtitle', 'tagline')),
      language: textOrNull(valueOf(head, 'language') ?? attributeOf(head, 'xml:lang')),
      author: personNames(valuesOf(head, 'managingeditor', 'author', 'creator')),
      updated: feedDate(valueOf(head, 'updated', 'lastbuilddate', 'modified', 'pubdate', 'date')),
    },
    asks: asksOf(head, base),
    entries: entries.map(fields => finishEntry(draftOf(fields, format), base)),
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

function draftOf(fields: readonly Field[], format: FeedFormat): EntryDraft {
  const isAtom = format === 'atom'
  return {
    title: valueOf(fields, 'title'),
    link: linkOf(fields),
    id: valueOf(fields, 'guid', 'id') ?? attributeOf(fields, 'rdf:about'),
    summary: valueOf(fields, 'description', 'summary', 'abstract'),
    ...(isAtom && textForm('summaryForm', fields, 'summary')),
    content: valueOf(fields, 'encoded', 'content', 'body'),
    ...(isAtom && textForm('contentForm', fields, 'content')),
    author: valuesOf(fields, 'author', 'creator'),
    // An entry of Atom must say when it changed, and need not say when it was published (RFC 4287, 4.1.2).
    published: valueOf(
      fields,
      'pubdate',
      'published',
      'issued',
      'date',
      'created',
      ...(isAtom ? ['updated'] : []),
    ),
    updated: valueOf(fields, 'updated', 'modified', 'date'),
    tags: [
      ...valuesOf(fields, 'category', 'subject'),
      ...fields.filter(isCategory).map(({ attributes }) => attributes['term']),
    ],
    enclosures: [...fields.filter(isEnclosure), ...fields.filter(isMedia)].map(({ attributes }) => ({
      url: attributes['url'] ?? attributes['href'],
      type: attributes['type'],
      length: Number(attributes['length'] ?? attributes['filesize']) || null,
    })),
  }
}

function textForm(form: 'summaryForm' | 'contentForm', fields: readonly Field[], name: string) {
  const field = fields.find(one => one.name === name)
  const type = field?.attributes['type']
  return field && { [form]: formOf({ value: field.value, ...(type !== undefined && { type }) }) }
}

const isCategory = ({ name }: Field) => name === 'category'
const isMedia = ({ name }: Field) => name === 'media'
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

function attributeOf(fields: readonly Field[], attribute: string): string | undefined {
  return fields.find(({ name, attributes }) => name === 'self' && attributes[attribute])?.attributes[
    attribute
  ]
}

function valuesOf(fields: readonly Field[], ...names: readonly string[]): string[] {
  return fields.filter(({ name }) => names.includes(name)).map(({ value }) => value)
}

/** The value of the first name that is there. */
function valueOf(fields: readonly Field[], ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = fields.find(field => field.name === name && field.value.trim())
    if (found) return found.value
  }
  return undefined
}
