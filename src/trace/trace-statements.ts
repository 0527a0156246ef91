import { languagePack } from '../languages/index.ts'
import type { DateMention, Traced } from '../news/index.ts'
import { dayOf } from './calendar.ts'
import { isDash, makeSentence } from './clause.ts'
import { datesIn } from './dates.ts'
import type { Draft } from './draft.ts'
import { cueStart, finish } from './finish-statement.ts'
import { lexiconOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { paragraphsOf } from './paragraphs.ts'
import { foldQuotes } from './quotes.ts'
import { readSentence } from './read-sentence.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'
import type { Token } from './tokens.ts'
import { whoIsNamed } from './who.ts'
import { quotationsOf } from './without-pack.ts'

export type TraceInput = {
  readonly text: string
  /** ISO 639-1; without a language pack only quotations and ISO dates are found. */
  readonly language: string | null
  /** ISO day or date-time; without it "Sunday" and "October" stay unresolved. */
  readonly published: string | null
  readonly publisher: string | null
}

type Level = { readonly drafts: Draft[]; readonly nested: Draft[] }

/**
 * On whose say-so a text stands, statement by statement, and the dates it names. By rules: text layer, quotations,
 * cues, arguments, chains, status, hedges, dates. Offsets are UTF-16 code units into `text`.
 */
export function traceStatements(input: TraceInput): Traced {
  const language = languagePack(input.language ?? 'en')
  const dates = datesIn(input.text, language?.dates, dayOf(input.published))
  const pack = language?.tracing
  if (!pack) return { statements: quotationsOf(input.text), dates }
  const lexicon = lexiconOf(pack)
  const paragraphs = paragraphsOf(input.text).map(([from, to]) => tokenise(input.text, from, to))
  const dateAt = new Map(dates.map(date => [date.span[0], date]))
  const drafts = readParagraphs(input.text, paragraphs, lexicon, dateAt)
  return { statements: finish(drafts, dates, whoIsNamed(paragraphs, lexicon)), dates }
}

function readParagraphs(
  text: string,
  paragraphs: readonly Token[][],
  lexicon: Lexicon,
  dates: ReadonlyMap<number, DateMention>,
): Draft[] {
  const drafts: Draft[] = []
  let speaker: Draft | null = null as Draft | null
  for (const tokens of paragraphs) {
    const folded = foldQuotes(tokens, text)
    const goesOn: Draft | null = speaker?.open ? speaker : null
    const level = readLevel(text, folded, lexicon, dates, goesOn)
    drafts.push(...level.drafts, ...level.nested)
    speaker =
      level.drafts.findLast(draft => draft.content.length > 0 && draft.role !== 'formula') ??
      (goesOn && folded.length === 1 ? goesOn : null)
  }
  return drafts.sort((a, b) => cueStart(a) - cueStart(b))
}

/** Reads one paragraph and, apart from it, what its quotations hold. */
function readLevel(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  dates: ReadonlyMap<number, DateMention>,
  goesOn: Draft | null,
): Level {
  const level: Level = { drafts: [], nested: [] }
  let speaker = goesOn
  for (const row of splitSentences(withoutDateline(tokens), lexicon, text)) {
    const sentence = makeSentence(text, row, lexicon, dates)
    if (speaker && isOnlyQuotes(row)) continueQuote(speaker, row)
    else {
      const found = readSentence(sentence)
      markNested(found)
      level.drafts.push(...found)
      speaker = found.findLast(draft => draft.role === 'verb' && endsInQuote(draft)) ?? null
    }
  }
  const inner = tokens.filter(token => token.quote)
  for (let quote = inner.pop(); quote; quote = inner.pop()) {
    const within = quote.quote!.tokens
    inner.push(...within.filter(token => token.quote))
    if (within.length < 5) continue
    for (const row of splitSentences(within, lexicon, text)) {
      const found = readSentence(makeSentence(text, row, lexicon, dates)).filter(draft => !isTalk(draft))
      markNested(found)
      level.nested.push(...found)
    }
  }
  return level
}

const longestDateline = 12

/** Drops "HAVN, Norland (NWX) — " from the head of a paragraph. */
function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.slice(0, longestDateline).findIndex(isDash)
  const first = tokens[0]
  if (dash < 1 || !first?.capital || first.norm.length < 3) return tokens
  const wordsBefore = tokens.slice(0, dash).filter(token => token.kind === 'word')
  const allNames = wordsBefore.every(token => token.capital) && tokens[dash + 1]?.capital !== false
  return allNames ? tokens.slice(dash + 1) : tokens
}

const firstPersons = new Set(['i', 'we', 'you'])

/** In a quotation "I said", "people who expected" and "they want" are talk, not attributions. */
function isTalk({ source, sentence, kind }: Draft): boolean {
  if (source === null || kind === 'belief') return true
  const { norm } = sentence.tokens[source[0]]!
  return source[1] - source[0] === 1 && (sentence.lexicon.relatives.has(norm) || firstPersons.has(norm))
}

function isOnlyQuotes(row: readonly Token[]): boolean {
  return row.some(token => token.quote) && row.every(token => token.quote || token.kind === 'mark')
}

function endsInQuote({ content, sentence }: Draft): boolean {
  const last = content.at(-1)
  return (
    last !== undefined &&
    sentence.tokens.some(({ quote }) => quote && quote.innerStart <= last[0] && last[1] <= quote.innerEnd)
  )
}

/** A quotation without words beside it belongs to whoever spoke before it. */
function continueQuote(speaker: Draft, row: readonly Token[]) {
  const quotes = row.flatMap(({ quote }) => (quote && quote.innerEnd > quote.innerStart ? [quote] : []))
  for (const { innerStart, innerEnd } of quotes) speaker.content.push([innerStart, innerEnd])
  const last = quotes.at(-1)
  if (last) speaker.open = !last.closed
}

/** Statements whose cue lies inside another's content. */
function markNested(drafts: readonly Draft[]) {
  for (const draft of drafts) {
    if (draft.citedBy) continue
    const start = cueStart(draft)
    draft.within =
      drafts.findLast(
        outer =>
          outer !== draft &&
          !outer.citedBy &&
          outer.role !== 'hearsay' &&
          outer.content.some(([from, to]) => from <= start && start < to),
      ) ?? null
  }
}
