import { createHash } from 'node:crypto'
import { articleKey } from './article-key.ts'
import { plainText } from './entry-draft.ts'
import type { FeedEntry } from './parsed-feed.ts'

export type EntryIdentity = {
  /** The same at every poll for the same entry of one feed; 50 characters at most. */
  readonly key: string
  /** What the key was made of: the entry's guid, its address, its title and date, or all its text. */
  readonly by: 'guid' | 'link' | 'title' | 'text'
  /** Another one when the entry's text has changed: then the article is read again and may get a revision. */
  readonly change: string
}

/**
 * Which entry each one is, and in which state. A guid counts before the address and that before title and date; but
 * a guid or an address that several entries of one feed share names none of them: some feeds give all entries one
 * guid, or the address of their front page.
 *
 * @param entries all entries of one feed, as read
 * @returns in the same order
 */
export function identifyEntries(entries: readonly FeedEntry[]): EntryIdentity[] {
  const guids = sharedNames(entries, guidOf)
  const links = sharedNames(entries, linkOf)
  const dates = repeated(entries.map(({ updated }) => updated))
  return entries.map(entry => {
    const [by, name] = nameOf(entry, guids, links)
    const updated = entry.updated !== null && dates.has(entry.updated) ? null : entry.updated
    return { key: `${by}:${hash([name])}`, by, change: hash([...textsOf(entry), ownUpdate(entry, updated)]) }
  })
}

type Shared = ReadonlySet<string>

function nameOf(entry: FeedEntry, guids: Shared, links: Shared): [EntryIdentity['by'], string] {
  const guid = guidOf(entry)
  if (guid !== null && !guids.has(guid)) return ['guid', guid]
  const link = linkOf(entry)
  if (link !== null && !links.has(link)) return ['link', link]
  if (entry.title !== null) return ['title', `${entry.title} ${entry.published ?? ''}`]
  return ['text', textsOf(entry).join(' ')]
}

/** The guid, where the reader has not put the address or the title in its place. An address is one by its key. */
function guidOf({ id, link, title, published }: FeedEntry): string | null {
  if (id === null || id === link) return null
  if (link === null && id === [title, published].join(' ').trim()) return null
  return keyOrText(id)
}

function linkOf({ link }: FeedEntry): string | null {
  return link === null ? null : keyOrText(link)
}

/** Moves from http to https or to "www." make no new entries. */
function keyOrText(text: string): string {
  return /^https?:/i.test(text) && URL.canParse(text) ? articleKey(text) : text
}

/**
 * Names that cannot be names, because entries that are clearly several share them: those of three titles, or of two
 * titles at two addresses. Two titles alone may be one entry before and after a change.
 */
function sharedNames(entries: readonly FeedEntry[], nameIn: (entry: FeedEntry) => string | null): Shared {
  const bearers = Map.groupBy(entries, nameIn)
  const shared = [...bearers].filter(([name, those]) => {
    const titles = new Set(those.map(({ title }) => title)).size
    const links = new Set(those.map(linkOf)).size
    return name !== null && (titles > 2 || (titles > 1 && links > 1))
  })
  return new Set(shared.map(([name]) => name!))
}

function repeated(texts: readonly (string | null)[]): Shared {
  const seen = new Set<string>()
  return new Set(texts.filter(text => text !== null && (seen.has(text) || !seen.add(text))) as string[])
}

/** The words alone: addresses of pictures and counters in the markup differ at every poll. */
function textsOf({ title, summary, content }: FeedEntry): string[] {
  return [title, summary, content].map(text => plainText(text) ?? '')
}

/**
 * The date of the last change, where it says anything: not when it is that of several entries, which is the moment
 * the feed was made, nor when the full text is there to tell.
 */
function ownUpdate({ content, published }: FeedEntry, updated: string | null): string {
  return content === null && updated !== published ? (updated ?? '') : ''
}

/** @param texts parted so that no two lists give the same */
function hash(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url')
}
