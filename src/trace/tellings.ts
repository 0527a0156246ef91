import type { Statement, Status } from '../news/index.ts'
import { wordsOf } from '../news/index.ts'
import { hasName, isJudgement, isPronoun } from './origin-names.ts'

export type OriginArticle = {
  readonly id: string
  /** The outlet's key, its slug. */
  readonly outlet: string
  /** The outlet's name, for labels and to know it where other texts cite it; without it the slug serves. */
  readonly outletName?: string
  readonly family?: string
  readonly copyOf: string | null
  /** Given by a reader and not confirmed: it never raises the smallest number. */
  readonly supplied: boolean
  readonly text: string
  readonly statements: readonly Statement[]
}

/** One chain of one article, read from its far end. */
export type Telling = {
  /** Where it stands in the text. */
  readonly at: number
  /** The far end as worded. */
  readonly origin: string
  readonly status: Status
  /** The hops before it, from the outermost. */
  readonly hops: readonly string[]
  /** What stands in quotation marks. */
  readonly quotes: readonly string[]
  /** The text says why the source has no name. */
  readonly withheld: boolean
  readonly sentence: string
  /** It names an opinion of something ("called the report absurd"), which is no news. */
  readonly judges: boolean
}

const carrying = new Set(['said', 'written', 'cited'])
const openQuestion = new Set(['declined', 'noanswer', 'unverified', 'unclear'])

/**
 * The chains that an article tells, in the order of the text. Refusals, silence, doubt and belief carry nothing, nor
 * does what stands inside them ("it is not clear whether the union has agreed"); a claim on hearsay names nobody. A
 * pronoun is whoever spoke before it.
 */
export function tellingsOf({ text, statements }: OriginArticle): Telling[] {
  const open = statements.filter(({ kind }) => openQuestion.has(kind)).flatMap(({ content }) => content)
  const tellings: Telling[] = []
  for (const statement of statements.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const origin = statement.path.at(-1)
    if (!carrying.has(statement.kind) || origin === undefined || statement.status === 'none') continue
    const cue = statement.cue[0]?.[0] ?? 0
    if (open.some(([from, to]) => from <= cue && cue < to)) continue
    if (statements.some(outer => isToldBy(outer, statement))) continue
    const telling: Telling = {
      at: placeOf(statement),
      origin,
      status: statusOfOrigin(origin, statement, statements, text),
      hops: statement.path.slice(0, -1),
      quotes: statement.content.filter(span => isQuoted(text, span)).map(span => text.slice(...span)),
      withheld: (statement.reason ?? []).length > 0,
      sentence: sentenceAround(text, cue),
      judges: isJudgement(wordsOf(text, statement.cue)),
    }
    const before = isPronoun(origin) && tellings.findLast(other => standsFor(telling, other))
    tellings.push(
      before ? { ...telling, origin: before.origin, status: before.status, hops: before.hops } : telling,
    )
  }
  const worded = tellings.filter(({ origin, hops }) => !isPronoun(origin) || hops.length > 0)
  return worded.length > 0 ? worded : tellings
}

/**
 * "Cyprus has asked for a delay, an official said": what somebody tells of others' words is that one's telling. Outlets
 * pass on what they say, and on whose word.
 */
function isToldBy(outer: Statement, { cue, content }: Statement): boolean {
  const at = cue[0]?.[0] ?? -1
  const tells = carrying.has(outer.kind) && outer.status !== 'outlet' && outer.status !== 'none'
  const inside = outer.content.some(([from, to]) => from <= at && at < to)
  return tells && inside && JSON.stringify(outer.content) !== JSON.stringify(content)
}

const quotation = /["“«「][^"“”«»「」\n]{12,}["”»」“]/u

/** Is somebody quoted of whom nothing can be told, as in a language that cannot be read yet? */
export function hasLooseQuote({ text, statements }: OriginArticle): boolean {
  return statements.every(({ source }) => source.length === 0) && quotation.test(text)
}

/** Where the text first claims something on hearsay, apart from those it quotes; Infinity where it never does. */
export function firstHearsay({ text, statements }: OriginArticle): number {
  const hearsay = statements.filter(
    ({ kind, path, status, content, cue }) =>
      carrying.has(kind) &&
      (status === 'none' || path.length === 0) &&
      !content.some(span => isQuoted(text, span)) &&
      !isInsideQuotation(text, cue[0]?.[0] ?? 0),
  )
  return Math.min(Infinity, ...hearsay.map(placeOf))
}

function standsFor(pronoun: Telling, other: Telling): boolean {
  const papers = new Set<Status>(['institution', 'document', 'outlet'])
  return papers.has(pronoun.status) === papers.has(other.status)
}

const longestSentence = 400

/** The sentence about a place, as far as its marks tell. */
export function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestSentence), at)
  const start = Math.max(...['.', '!', '?', '\n'].map(mark => before.lastIndexOf(mark)))
  return before.slice(start + 1) + (/^[^.!?\n]*/.exec(text.slice(at, at + longestSentence))?.[0] ?? '')
}

function placeOf({ source, cue, content }: Statement): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start))
}

function isQuoted(text: string, [start]: readonly [number, number]): boolean {
  return /["“”„«»‘]/.test(text.slice(Math.max(0, start - 1), start + 1))
}

/** What closes a quotation, by what opens it. */
const closingOf: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
}

/** Whether a place of a text stands inside quotation marks that open in the same paragraph. */
function isInsideQuotation(text: string, at: number): boolean {
  let closing = ''
  for (let place = text.lastIndexOf('\n', at - 1) + 1; place < at; place++) {
    const mark = text.charAt(place)
    if (closing === '') closing = closingOf[mark] ?? ''
    else if (closing.includes(mark)) closing = ''
  }
  return closing !== ''
}

/** The status of a chain's end: that of the statement whose source it is. */
function statusOfOrigin(
  origin: string,
  statement: Statement,
  statements: readonly Statement[],
  text: string,
): Status {
  const isSource = ({ source }: Statement) => wordsOf(text, source).startsWith(origin)
  if (isSource(statement)) return statement.status
  const own =
    statements.find(other => other.path.length === statement.path.length && isSource(other)) ??
    statements.find(isSource)
  return own?.status ?? (hasName(origin) ? 'named' : 'unnamed')
}
