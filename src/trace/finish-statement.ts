import type { DateMention, Kind, Span, Statement, Status } from '../news/index.ts'
import { pathOf } from './chains.ts'
import type { Range, Sentence } from './clause.ts'
import { rangeSpan } from './content.ts'
import type { Draft } from './draft.ts'
import { kindFeatures } from './judge-features.ts'
import type { Judges } from './judges.ts'
import { isAnonymity } from './noun-phrase.ts'
import { allPhrases } from './phrases.ts'
import { statusOf } from './who.ts'
import type { Who } from './who.ts'

export function finish(
  drafts: readonly Draft[],
  dates: readonly DateMention[],
  who: Who,
  judges: Judges | null,
): Statement[] {
  const bySentence = Map.groupBy(drafts, draft => draft.sentence)
  return drafts.map(draft => {
    const together = bySentence.get(draft.sentence)!
    const { sentence, source, content } = draft
    const status = source ? statusOf(who, sentence, source, judges) : 'none'
    const kind = kindOf(draft, status, judges)
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
      path: pathOf(draft, together),
      ...(when && { when }),
      confidence: Math.min(
        draft.certainty,
        sentence.lexicon.pack.mostConfidence,
        status === 'none' && source ? 0.5 : 1,
      ),
    }
  })
}

function kindOf(draft: Draft, status: Status, judges: Judges | null): Kind {
  const guess = draft.kind === 'said' && status === 'document' ? 'written' : draft.kind
  return judges ? judges.kind(kindFeatures(draft, guess, status), guess) : guess
}

/** Hedges in the content or in the words around the cue; those of a nested statement are its own as well. */
function hedgesOf({ sentence, content, cue, role }: Draft): Span[] {
  if (role === 'formula') return []
  const groups = cue.map(range => rangeSpan(sentence, [Math.max(0, range[0] - 2), range[1]]))
  const hedges = allPhrases(sentence.lexicon.hedges, sentence.tokens)
    .map(({ from, to }) => rangeSpan(sentence, [from, to]))
    .filter(([start, end]) => [...content, ...groups].some(([from, to]) => from <= start && end <= to))
  // A claim on hearsay is attributed by its hedge.
  return hedges.length === 0 && role === 'hearsay' ? cue.map(range => rangeSpan(sentence, range)) : hedges
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
