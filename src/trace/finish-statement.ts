import type { DateMention, Kind, Span, Statement, Status } from '../news/index.ts'
import { pathOf } from './chains.ts'
import type { Range, Sentence } from './clause.ts'
import { rangeSpan } from './content.ts'
import type { Draft } from './draft.ts'
import { kindFeatures } from './judge-features.ts'
import type { Judges } from './judges.ts'
import { isAnonymity } from './noun-phrase.ts'
import { allPhrases } from './phrases.ts'
import type { Token } from './tokens.ts'
import { statusOf } from './who.ts'
import type { Who } from './who.ts'

export function finish(
  drafts: readonly Draft[],
  dates: readonly DateMention[],
  who: Who,
  judges: Judges | null,
): Statement[] {
  const bySentence = Map.groupBy(drafts, draft => draft.sentence)
  const apart = Map.groupBy(
    drafts.filter(({ sentence, citedBy }) => citedBy && citedBy.sentence !== sentence),
    ({ citedBy }) => citedBy!.sentence,
  )
  const statuses = new Map<Draft, Status>()
  let before: Kind | undefined
  const judged = drafts.map(draft => {
    const status = draft.source ? statusOf(who, draft, draft.source, judges) : 'none'
    statuses.set(draft, status)
    before = kindOf(draft, status, before, judges)
    return { draft, status, kind: before }
  })
  return judged.map(({ draft, status, kind }) => {
    const together = bySentence.get(draft.sentence)!
    const { sentence, source, content } = draft
    const when = whenSaid(draft, together, dates)
    const reason = draft.source && status === 'unnamed' ? reasonOf(sentence) : []
    return {
      source: source ? [rangeSpan(sentence, source)] : [],
      cue: draft.cue.map(range => rangeSpan(sentence, range)),
      content: content.filter(([from, to]) => from < to),
      kind,
      status: status === 'none' && source && draft.role === 'formula' ? 'unnamed' : status,
      hedge: hedgesOf(draft),
      ...(reason.length > 0 && { reason }),
      path: pathOf(draft, tiedTo(draft, bySentence, apart), { outlets: who.outlets, statuses }),
      ...(when && { when }),
      confidence: Math.min(
        draft.certainty,
        sentence.lexicon.pack.mostConfidence,
        status === 'none' && source ? 0.5 : 1,
      ),
    }
  })
}

/** The drafts that a path may lead through: those of its sentence, and those that name its ground in the next one. */
function tiedTo(
  draft: Draft,
  bySentence: ReadonlyMap<Sentence, readonly Draft[]>,
  apart: ReadonlyMap<Sentence, readonly Draft[]>,
): readonly Draft[] {
  const { sentence } = draft.citedBy ?? draft
  const own = bySentence.get(sentence)!
  const grounds = apart.get(sentence)
  return grounds ? [...own, ...grounds] : own
}

function kindOf(draft: Draft, status: Status, before: Kind | undefined, judges: Judges | null): Kind {
  const guess = draft.kind === 'said' && status === 'document' ? 'written' : draft.kind
  return judges ? judges.kind(kindFeatures(draft, guess, status, before), guess) : guess
}

/** Hedges in the content or in the words around the cue; those of a nested statement are its own as well. */
function hedgesOf({ sentence, content, cue, source, role }: Draft): Span[] {
  if (role === 'formula') return []
  const groups = cue.map(range => rangeSpan(sentence, [Math.max(0, range[0] - 2), range[1]]))
  const cues = cue.map(range => rangeSpan(sentence, range))
  const hedges = [...hedgesAmong(sentence), ...hearsayQuoted(sentence, sentence.tokens)]
    .filter(
      hedge =>
        [...content, ...groups].some(outer => holds(outer, hedge)) ||
        // "are said to fear": right before the cue or across it.
        cues.some(([from, to]) => hedge[0] < to && from <= hedge[1] + 1),
    )
    .concat(source ? hedgesOfIdentity(sentence, source) : [])
    .sort((a, b) => a[0] - b[0])
  // A claim on hearsay is attributed by its hedge.
  return hedges.length === 0 && role === 'hearsay' ? cues : hedges
}

/** "a man said to be the mayor": in doubt is who says it. "a film apparently taken from a roof" doubts something else. */
function hedgesOfIdentity({ tokens, lexicon }: Sentence, [from, to]: Range): Span[] {
  return allPhrases(lexicon.hearsay, tokens.slice(from, to))
    .filter(match => match.to - match.from > 1)
    .map(match => [tokens[from + match.from]!.start, tokens[from + match.to - 1]!.end])
}

const holds = ([from, to]: Span, [start, end]: Span) => from <= start && end <= to

function hedgesAmong(sentence: Sentence): Span[] {
  const { tokens, lexicon } = sentence
  return allPhrases(lexicon.hedges, tokens)
    .filter(({ from, to }) => !isAfterthought(sentence, from, to))
    .map(({ from, to }) => rangeSpan(sentence, [from, to]))
}

/** ", perhaps a small fee," ", possibly in May": that phrase alone is hedged, not the statement. */
function isAfterthought({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  if (tokens[from - 1]?.norm !== ',' || to - from > 1 || lexicon.hearsay.byFirstWord.has(tokens[from]!.norm))
    return false
  const { norm } = tokens[to] ?? { norm: '' }
  return lexicon.prepositions.has(norm) || lexicon.determiners.has(norm)
}

/** In a quotation "perhaps" is the speaker's manner; "reportedly" tells that the speaker has it from others. */
function hearsayQuoted(sentence: Sentence, tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ quote }) => {
    if (!quote) return []
    const found = allPhrases(sentence.lexicon.hearsay, quote.tokens).map(({ from, to }): Span => [
      quote.tokens[from]!.start,
      quote.tokens[to - 1]!.end,
    ])
    return [...found, ...hearsayQuoted(sentence, quote.tokens)]
  })
}

/** Why a source is unnamed, where the sentence says so. */
function reasonOf(sentence: Sentence): Span[] {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const range: Range = [at, at + 1]
    if (!isAnonymity(sentence, range)) continue
    let end = at
    while (end < tokens.length && tokens[end]!.kind === 'word') end++
    return end > at ? [rangeSpan(sentence, [at, end])] : []
  }
  return []
}

/** The date of the saying: one in the sentence that lies in nobody's content or source, the nearest to the cue. */
function whenSaid(draft: Draft, together: readonly Draft[], dates: readonly DateMention[]) {
  const { sentence } = draft
  const taken = together.flatMap(({ content, source }) =>
    source ? [...content, rangeSpan(sentence, source)] : content,
  )
  const [from, to] = [sentence.tokens[0]!.start, sentence.tokens.at(-1)!.end]
  const anchor = draft.citedBy ? cueStart(draft.citedBy) : cueStart(draft)
  const free = datesWithin(dates, from, to).filter(
    ({ span }) => !taken.some(([start, end]) => start < span[1] && span[0] < end),
  )
  const [nearest] = free.toSorted((a, b) => Math.abs(a.span[0] - anchor) - Math.abs(b.span[0] - anchor))
  return nearest && { value: nearest.value, from: nearest.from, to: nearest.to }
}

function datesWithin(dates: readonly DateMention[], from: number, to: number): DateMention[] {
  let low = 0
  for (let high = dates.length; low < high;) {
    const middle = (low + high) >> 1
    if (dates[middle]!.span[0] < from) low = middle + 1
    else high = middle
  }
  const found: DateMention[] = []
  for (let at = low; at < dates.length && dates[at]!.span[1] <= to; at++) found.push(dates[at]!)
  return found
}

export const cueStart = ({ sentence, cue }: Draft) => sentence.tokens[cue[0]![0]]!.start
