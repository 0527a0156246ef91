import { feedDate } from './feed-date.ts'
import type { Enclosure, FeedEntry, TextForm } from './parsed-feed.ts'
import { resolveLinks } from './resolve-links.ts'
import { singleBlanks } from './single-blanks.ts'

type Text = string | null | undefined

/** What a reader found of an entry, as it stands in the feed; in each list the first that is there counts. */
export type EntryDraft = {
  readonly title: Text
  readonly link: Text
  readonly id: Text
  readonly summary: Text
  /** `html` where it is missing: that is what nearly all feeds hold, whatever they say. */
  readonly summaryForm?: TextForm
  readonly content: Text
  readonly contentForm?: TextForm
  readonly author: readonly Text[]
  readonly published: Text
  readonly updated: Text
  readonly tags: readonly Text[]
  readonly enclosures: readonly {
    readonly url?: Text
    readonly type?: Text
    readonly length?: number | null | undefined
  }[]
  readonly takenFrom?: { readonly title?: Text; readonly url?: Text } | undefined
}

/** @param base where relative links are read from, or null where that is unknown */
export function finishEntry(draft: EntryDraft, base: string | null): FeedEntry {
  const title = plainText(draft.title)
  const link = absolute(draft.link, base)
  const published = feedDate(draft.published)
  const known = textOrNull(draft.id) ?? link
  const { summaryForm = 'html', contentForm = 'html' } = draft
  return {
    title,
    link,
    id: known ?? (title === null ? null : [title, published].join(' ').trim()),
    summary: withLinks(draft.summary, summaryForm, base),
    summaryForm,
    content: withLinks(draft.content, contentForm, base),
    contentForm,
    author: personNames(draft.author),
    published,
    updated: feedDate(draft.updated),
    tags: present(draft.tags),
    enclosures: draft.enclosures.flatMap(enclosure => finishEnclosure(enclosure, base)),
    takenFrom: finishTakenFrom(draft.takenFrom, base),
  }
}

function withLinks(text: Text, form: TextForm, base: string | null): string | null {
  const there = textOrNull(text)
  return there === null || form === 'plain' ? there : resolveLinks(there, base)
}

function finishTakenFrom(from: EntryDraft['takenFrom'], base: string | null): FeedEntry['takenFrom'] {
  const title = plainText(from?.title)
  const url = absolute(from?.url, base)
  return title === null && url === null ? null : { title, url }
}

function finishEnclosure(
  { url, type, length }: EntryDraft['enclosures'][number],
  base: string | null,
): Enclosure[] {
  const address = absolute(url, base)
  return address === null ? [] : [{ url: address, type: textOrNull(type), length: length ?? null }]
}

/** An address made absolute; as it stands where it cannot be, and null where there is none. */
export function absolute(link: Text, base: string | null): string | null {
  const text = textOrNull(link)
  if (text === null) return null
  // Only relative ones: an absolute one is kept to the letter, since others compare it.
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return text
  return base === null ? text : (URL.parse(text, base)?.href ?? text)
}

export function textOrNull(text: Text): string | null {
  return text?.trim() || null
}

/** Texts that are there, each once. */
export function present(texts: readonly Text[]): string[] {
  const there: string[] = []
  for (const text of texts) {
    const one = textOrNull(text)
    if (one !== null) there.push(one)
  }
  return there.length > 1 ? [...new Set(there)] : there
}

/**
 * Names of people without the mail address beside them, whether as in Dublin Core, "Noor Haddad
 * (noor@vellin.example)", or as RSS wants it, "noor@vellin.example (Noor Haddad)".
 */
export function personNames(people: readonly Text[]): string[] {
  const names = present(people)
  return names.some(name => name.includes('@')) ? present(names.map(withoutMail)) : names
}

function withoutMail(person: string): string {
  return person
    .replace(/(?<=\S) {0,3}[(<][^\s()<>@]{1,100}@[^\s()<>@]{1,100}[)>]$/, '')
    .replace(/^[^\s()<>@]{1,100}@[^\s()<>@]{1,100} {0,3}\(([^()<>@]{1,200})\)$/, '$1')
}

/** A title without markup and in one line. */
export function plainText(text: Text): string | null {
  if (!text) return null
  return singleBlanks(text.includes('<') ? text.replaceAll(/<\/?[a-z][^<>]*>/gi, ' ') : text) || null
}
