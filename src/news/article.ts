import type { Span } from './span.ts'

/**
 * How Sayso came by a text: `fetched` by Sayso itself; `vouched` by an editor or the operator;
 * `supplied` by anybody else until a fetch agrees or an editor vouches.
 */
export type Provenance = 'fetched' | 'vouched' | 'supplied'

/** What may be shown of other people's text: `own`, `licensed`, `cc-by-4.0`, `quotation`, `statutory:<clause>`. */
export type Rights = 'own' | 'licensed' | 'quotation' | `cc-${string}` | `statutory:${string}`

/** A page that is no article, because something stands in front of it. */
export type Wall = 'consent' | 'paywall' | 'bot'

export type BlockType =
  'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'correction' | 'update' | 'entry'

/** One block of an article's text; `text` of all blocks joined by a blank line is the article's text. */
export type Block = {
  readonly type: BlockType
  readonly text: string
  /** When an entry of a live blog was written: ISO 8601, or the clock time "10:42" where the page shows no more. */
  readonly time?: string
}

/** A figure as it stands on the page: the caption's words and the image's address, both before the caption is taken apart. */
export type Figure = {
  readonly caption: string
  /** A credit that the page marks as such, apart from the caption. */
  readonly credit: string | null
  readonly image: string | null
}

/**
 * Where on a page a value was read: structured data, Open Graph, another `meta` or `link` of the head, microdata or
 * an element named for it, the words that people see, the page's address, or the content itself.
 */
export type Evidence = 'json-ld' | 'open-graph' | 'meta' | 'microdata' | 'text' | 'address' | 'content'

export type StatedValue =
  | 'title'
  | 'byline'
  | 'published'
  | 'modified'
  | 'language'
  | 'publisher'
  | 'canonical'
  | 'description'
  | 'image'

/** What stage `extract` finds in a page. Dates are ISO 8601, with zone where the page states one. */
export type ExtractedArticle = {
  readonly title: string | null
  readonly byline: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  /** ISO 639-1, as the page declares it; null where it does not. */
  readonly language: string | null
  readonly publisher: string | null
  /** The address that the page states for itself, absolute; not yet checked against the site. */
  readonly canonical: string | null
  readonly description: string | null
  readonly image: string | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly figures: readonly Figure[]
  readonly wall: Wall | null
  /** Where the article goes on, absolute; null where it is whole on this page. */
  readonly nextPage?: string | null
  /** The address of the outlet's logo, as structured data states it. */
  readonly publisherLogo?: string | null
  /** What the outlet says on whether everybody may read the article; null where it says nothing. */
  readonly isAccessibleForFree?: boolean | null
  /** Where each of these values was read. */
  readonly evidence?: Readonly<Partial<Record<StatedValue, Evidence>>>
  /** 0..1: how sure the stage is that `text` is the article and nothing but the article. */
  readonly confidence: number
}

/** A country section with the words that put the article there. `country` is ISO 3166-1 alpha-2 (Kosovo: XK). */
export type Section = {
  readonly country: string
  /** 0..1 */
  readonly score: number
  readonly evidence: readonly Span[]
}

/** A topic of IPTC Media Topics with the words that put the article there. `code` has eight digits. */
export type Topic = {
  readonly code: string
  /** What IPTC calls it in British English. */
  readonly name: string
  /** 0..1: of topics at 0.9, nine in ten are right. */
  readonly confidence: number
  readonly evidence: readonly Span[]
}

export type Filing = { readonly primary: string | null; readonly sections: readonly Section[] }
