import { creditOf, endOfLead } from './article-lead.ts'
import { isPronoun, isReporting } from './origin-names.ts'
import { houseOf } from './outlet-book.ts'
import type { CitedOutlet, OutletBook } from './outlet-book.ts'
import { bringToCited, placeTellings } from './place-tellings.ts'
import type { Placed } from './place-tellings.ts'
import { firstHearsay, hasLooseQuote, sentenceAround } from './tellings.ts'
import type { OriginArticle, Telling } from './tellings.ts'
import { identified, namelessVoice, voiceOf } from './voice.ts'
import type { Voice } from './voice.ts'

export type Citation = {
  /** The outlet at the inner end of the chain: its act of gathering. */
  readonly outlet: CitedOutlet
  /** Labels of the outlets from the outermost to that one. */
  readonly via: readonly string[]
  /** Whom that outlet had it from, where this article says so. */
  readonly voice: Voice | null
}

/** What one article gathered itself and what it has from others. */
export type Reading = {
  readonly article: OriginArticle
  readonly house: string
  /** The voices of its own gathering; null where it gathered nothing, empty where it names nobody. */
  readonly own: readonly Voice[] | null
  /** Voices that an article whose news is another's adds: they may be a gathering of their own. */
  readonly further: readonly Voice[]
  readonly cited: readonly Citation[]
}

/** Reads an article as a gathering: decided by who stands in its lead and by who carries most of its claims. */
export function readGathering(article: OriginArticle, book: OutletBook): Reading {
  const leadEnd = endOfLead(article.text)
  const credit = creditOf(article, book)
  const mention = book.mentions(article.text.slice(0, leadEnd), article)[0]
  const inLead = credit ?? mention?.outlet ?? null
  const placed = placeTellings(article, book, inLead)
  const carried = credit !== null || isCarried(article, placed, leadEnd, mention?.at)
  const sorted = carried ? bringToCited(placed, credit, inLead) : placed
  const own = sorted.filter(({ telling, outlets }) => outlets.length === 0 && hasVoice(telling))
  const ownVoices = (kept: readonly Placed[]) => kept.map(({ telling }) => voiceOf(article, telling, leadEnd))
  const silentLead = firstHearsay(article) < leadEnd
  const nameless =
    placed.length === 0 ? hasLooseQuote(article) : !silentLead && citesLate(article, placed, leadEnd)
  return {
    article,
    house: houseOf(article),
    own: carried || (placed.length === 0 && silentLead) ? null : identified(ownVoices(own)),
    further: carried
      ? [...ownVoices(own.filter(isGathered)), ...(nameless ? [namelessVoice(article)] : [])]
      : [],
    cited: citationsOf(article, sorted, leadEnd, carried ? inLead : null),
  }
}

/** An article is carried by another's news when that stands first in its lead, or first and in most of its claims. */
function isCarried(
  article: OriginArticle,
  placed: readonly Placed[],
  leadEnd: number,
  mentioned: number | undefined,
): boolean {
  const first = placed[0]
  if (first === undefined) return mentioned !== undefined
  if (first.outlets.length === 0)
    return mentioned !== undefined && !first.toSelf && isCitedFirst(article.text, first.telling, mentioned)
  const shared = placed.filter(({ outlets }) => outlets.length > 0)
  return first.telling.at < leadEnd || firstHearsay(article) < leadEnd || shared.length * 2 >= placed.length
}

/** An outlet's name ahead of the first telling, beside a verb of saying, or inside its source ("X told Lyra"). */
function isCitedFirst(text: string, { at, origin }: Telling, mentioned: number): boolean {
  const source = text.indexOf(origin, at)
  if (source <= mentioned && mentioned < source + origin.length) return true
  return mentioned < at && isReporting(sentenceAround(text, mentioned))
}

/** All that it cites comes late, so the unattributed rest may be its own. */
function citesLate({ text }: OriginArticle, placed: readonly Placed[], leadEnd: number): boolean {
  return placed.every(({ telling }) => telling.at > Math.max(leadEnd, text.length / 2))
}

function citationsOf(
  article: OriginArticle,
  placed: readonly Placed[],
  leadEnd: number,
  inLead: CitedOutlet | null,
): Citation[] {
  const citations: Citation[] = placed
    .filter(({ outlets }) => outlets.length > 0)
    .map(({ telling, outlets }) => ({
      outlet: outlets.at(-1)!,
      via: outlets.map(({ label }) => label),
      voice: hasVoice(telling) ? voiceOf(article, telling, leadEnd) : null,
    }))
  if (inLead && !citations.some(({ outlet }) => outlet.key === inLead.key))
    citations.push({ outlet: inLead, via: [inLead.label], voice: null })
  return citations
}

/** "He told Lyra": somebody spoke, and a name is somewhere else. */
const hasVoice = ({ origin }: Telling) => origin !== '' && !isPronoun(origin)

const fewestQuotedWords = 3

/** A named person, somebody told the outlet, or words in quotation marks; not an opinion of the news. */
function isGathered({ telling, toSelf }: Placed): boolean {
  if (telling.judges) return false
  return (
    toSelf ||
    telling.status === 'named' ||
    telling.quotes.some(quote => quote.split(/\s+/).length >= fewestQuotedWords)
  )
}
