import { languagePack, type PackedModels } from '../languages/index.ts'
import type { DateMention, Traced } from '../news/index.ts'
import { dayOf } from './calendar.ts'
import { isDash, makeSentence } from './clause.ts'
import type { Sentence } from './clause.ts'
import { namedToo, writtenDatesIn } from './dates.ts'
import type { Draft } from './draft.ts'
import { cueStart, finish } from './finish-statement.ts'
import { firstPersons } from './first-persons.ts'
import { lexiconOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { modelsOf } from './unpack-weights.ts'
import type { Models } from './unpack-weights.ts'
import { paragraphsOf } from './paragraphs.ts'
import { isOnlyQuotes } from './passages.ts'
import { foldQuotes } from './quotes.ts'
import { announcedBy } from './read-block.ts'
import { readByModels } from './read-learned.ts'
import { groundBehind, sentencesBehind } from './read-ground.ts'
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
  /** What was learned for the text's language; without it the rules decide alone. */
  readonly models?: PackedModels | undefined
}

type Level = { readonly drafts: Draft[]; readonly nested: Draft[]; readonly sentences: Sentence[] }

/** A text on its way through the stage. */
type Page = {
  readonly text: string
  readonly lexicon: Lexicon
  readonly dates: ReadonlyMap<number, DateMention>
  readonly models: Models | null
}

/**
 * On whose say-so a text stands, statement by statement, and the dates it names. By rules: text layer, quotations,
 * cues, arguments, chains, status, hedges, dates; where the language has models, they decide with the rules' findings as
 * evidence. Offsets are UTF-16 code units into `text`.
 */
export function traceStatements(input: TraceInput): Traced {
  return traceWith(input, input.models ? modelsOf(input.models) : null)
}

// About 10,000 words: more than any article has. The rules alone read what is longer, at a fifth of the cost.
const longestByModels = 60_000

/** The same by given models, or by the rules alone: for training, and for telling what each part is worth. */
export function traceWith(input: TraceInput, models: Models | null): Traced {
  const language = languagePack(input.language ?? 'en')
  const written = writtenDatesIn(input.text, language?.dates, dayOf(input.published))
  const dates = namedToo(input.text, written, language?.dates)
  if (!language?.tracing) return { statements: quotationsOf(input.text), dates }
  const lexicon = lexiconOf(language.tracing)
  const paragraphs = tokensOf(input.text)
  const asked = input.text.length > longestByModels ? null : models
  const read = readParagraphs(pageOf(input.text, lexicon, written, asked), paragraphs)
  const drafts = read.flatMap(({ drafts }) => drafts).sort((a, b) => cueStart(a) - cueStart(b))
  const who = whoIsNamed(paragraphs, lexicon, input.publisher)
  return { statements: finish(drafts, written, who, asked?.judges ?? null), dates }
}

/** What the rules alone find in an English text, paragraph by paragraph: what the models learn beside. */
export function readByRules(text: string, published: string | null): Paragraph[] {
  const { tracing, dates: words } = languagePack('en')!
  const dates = writtenDatesIn(text, words, dayOf(published))
  return readParagraphs(pageOf(text, lexiconOf(tracing!), dates, null), tokensOf(text))
}

const tokensOf = (text: string) => paragraphsOf(text).map(([from, to]) => tokenise(text, from, to))

function pageOf(text: string, lexicon: Lexicon, dates: readonly DateMention[], models: Models | null): Page {
  return { text, lexicon, dates: new Map(dates.map(date => [date.span[0], date])), models }
}

export type Paragraph = { readonly sentences: readonly Sentence[]; readonly drafts: readonly Draft[] }

function readParagraphs(page: Page, paragraphs: readonly Token[][]): Paragraph[] {
  const read: Paragraph[] = []
  const announced = new Set<Draft>()
  let speaker: Draft | null = null as Draft | null
  for (const tokens of paragraphs) {
    const folded = foldQuotes(tokens, page.text)
    const goesOn: Draft | null = speaker?.open ? speaker : null
    const { sentences, drafts: found } = readParagraph(page, folded, goesOn)
    const waiting = announcedBy(sentences.at(-1))
    if (waiting) announced.add(waiting)
    const drafts = waiting ? [...found.filter(one => !sharesCue(one, waiting)), waiting] : found
    read.push({ sentences, drafts })
    speaker =
      waiting ??
      drafts.findLast(
        ({ sentence, content, role }) =>
          sentences.includes(sentence) && content.length > 0 && role !== 'formula',
      ) ??
      (goesOn && folded.length === 1 ? goesOn : null)
  }
  // What was announced and did not come.
  const isKept = (draft: Draft) => !announced.has(draft) || draft.content.length > 0
  return read.map(({ sentences, drafts }) => ({ sentences, drafts: drafts.filter(isKept) }))
}

const sharesCue = (one: Draft, { sentence, cue: [range] }: Draft) =>
  one.sentence === sentence && one.cue.some(([from, to]) => from < range![1] && range![0] < to)

/** By the rules, then by the models where the language has them. */
function readParagraph(page: Page, tokens: readonly Token[], goesOn: Draft | null): Paragraph {
  const { drafts, nested, sentences } = readLevel(page, tokens, goesOn)
  const byRules = [...drafts, ...nested]
  if (!page.models) return { sentences, drafts: byRules }
  const byModels = readByModels(sentences, byRules, page.models)
  for (const together of Map.groupBy(byModels, ({ sentence }) => sentence).values()) markNested(together)
  return { sentences, drafts: byModels }
}

/** Reads one paragraph and, apart from it, what its quotations hold. */
function readLevel({ text, lexicon, dates }: Page, tokens: readonly Token[], goesOn: Draft | null): Level {
  const level: Level = { drafts: [], nested: [], sentences: [] }
  let speaker = goesOn
  for (const row of splitSentences(withoutDateline(tokens), lexicon, text)) {
    const sentence = makeSentence(text, row, lexicon, dates)
    level.sentences.push(sentence)
    if (speaker && isOnlyQuotes(row)) continueQuote(speaker, row)
    else {
      const found = readSentence(sentence)
      markNested(found)
      const ground = groundBehind(sentence, level.sentences.slice(-1 - sentencesBehind, -1), level.drafts)
      if (ground && !found.some(one => sharesCue(one, ground))) found.push(ground)
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

/** In a quotation "I said", "people who expected" and "they want" are talk, not attributions. */
function isTalk({ source, sentence, kind }: Draft): boolean {
  if (source === null || kind === 'belief') return true
  const { norm } = sentence.tokens[source[0]]!
  return source[1] - source[0] === 1 && (sentence.lexicon.relatives.has(norm) || firstPersons.has(norm))
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
