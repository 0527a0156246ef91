import { stripVTControlCharacters, styleText } from 'node:util'
import type { Span, Statement } from '../news/index.ts'
import type { GivenArticle, Read } from '../newsroom/index.ts'
import { fold } from './fold-text.ts'

/** How a terminal shows it: columns, and whether it may be dressed up (bold, dim, underlined). */
export type Terminal = { readonly columns: number; readonly dressed: boolean }

type Dress = (style: 'bold' | 'dim' | 'underline' | 'italic', text: string) => string

/**
 * What was read, for a person at a terminal: the article with its statements underlined and numbered, and below it, on
 * whose say-so each of them stands.
 */
export function describeRead(read: Read, given: GivenArticle, { columns, dressed }: Terminal): string {
  // What stands in a page could steer a terminal: nothing of it but its words gets through.
  const dress: Dress = (style, text) => (dressed ? styleText(style, text, { validateStream: false }) : text)
  const width = Math.min(Math.max(columns, 40), 84)
  const lines = [
    ...head(read, width, dress),
    '',
    ...paragraphs(read, width, dress),
    ...sayings(given, width, dress),
    ...pictures(read, width, dress),
  ]
  return lines.join('\n')
}

/** A text without what a terminal would obey: control characters and their sequences. */
export function harmless(text: string): string {
  return stripVTControlCharacters(text).replace(/(?![\n\t])\p{Cc}/gu, '')
}

function head(
  { article, outletName, language, filing, topics }: Read,
  width: number,
  dress: Dress,
): string[] {
  const { title, byline, published, modified, confidence } = article
  const facts = [
    outletName,
    byline.length > 0 ? `by ${byline.join(', ')}` : null,
    published && dayOf(published),
    modified && modified !== published ? `changed ${dayOf(modified)}` : null,
    language && nameOf('language', language),
  ]
  const countries = filing.sections.map(({ country }) => nameOf('region', country)).join(', ')
  const about = topics.map(({ name, confidence: sure }) => `${name} (${Math.round(100 * sure)} %)`).join(', ')
  return [
    ...fold(harmless(title ?? '(no headline)'), width).map(line => dress('bold', line)),
    ...fold(harmless(facts.filter(Boolean).join(' · ')), width).map(line => dress('dim', line)),
    ...fold(countries ? `Filed under ${countries}` : 'Filed under no country', width).map(line =>
      dress('dim', line),
    ),
    ...(about ? fold(`About ${about}`, width).map(line => dress('dim', line)) : []),
    ...(confidence < 0.5 ? ['Sayso is not sure that it found the whole article and nothing else.'] : []),
  ]
}

/** The text with the contents of its statements underlined and their numbers behind them. */
function paragraphs({ article, traced }: Read, width: number, dress: Dress): string[] {
  const marks = traced.statements.flatMap(({ content, cue }, at) => {
    // Who did not answer has said nothing: the number stands behind the words that tell it.
    const spans = content.length > 0 ? content : cue
    return spans.map((span, part) => ({ span, number: part === spans.length - 1 ? `[${at + 1}]` : '' }))
  })
  let begin = 0
  return article.text.split('\n\n').flatMap(paragraph => {
    const [start, end] = [begin, begin + paragraph.length]
    begin = end + 2
    const inside = marks.filter(({ span }) => span[0] < end && span[1] > start)
    return [...fold(marked(article.text, [start, end], inside, dress), width), '']
  })
}

type Mark = { readonly span: Span; readonly number: string }

function marked(text: string, [start, end]: Span, marks: readonly Mark[], dress: Dress): string {
  const cuts = new Set([start, end])
  for (const { span } of marks) for (const at of span) if (at > start && at < end) cuts.add(at)
  const places = [...cuts].sort((a, b) => a - b)
  return places
    .slice(0, -1)
    .map((from, at) => {
      const to = places[at + 1]!
      const words = harmless(text.slice(from, to))
      const isSaid = marks.some(({ span }) => span[0] <= from && span[1] >= to)
      const numbers = marks.filter(({ span }) => span[1] === to).map(({ number }) => number)
      // Word by word, so that a line that is broken does not carry the line below the margin.
      const shown = isSaid ? words.replace(/\S+/g, word => dress('underline', word)) : words
      return shown + dress('dim', numbers.join(''))
    })
    .join('')
}

function sayings({ statements, outlet }: GivenArticle, width: number, dress: Dress): string[] {
  return [
    ...fold(`On whose say-so: ${countsOf(statements)}`, width).map(line => dress('bold', line)),
    ...statements.flatMap((statement, at) => saying(statement, at + 1, { outlet, width, dress })),
  ]
}

type Given = GivenArticle['statements'][number]

/** "9 statements, 6 sources, 2 unnamed; 3 not surely read". */
function countsOf(statements: readonly Given[]): string {
  const namesOf = (some: readonly Given[]) =>
    new Set(some.flatMap(({ source }) => (source === null ? [] : [source.toLowerCase()]))).size
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
  const unnamed = namesOf(statements.filter(({ status }) => status === 'unnamed'))
  const unsure = statements.filter(({ sure }) => !sure).length
  const counts = [
    counted(statements.length, 'statement'),
    counted(namesOf(statements), 'source'),
    ...(unnamed > 0 ? [`${unnamed} unnamed`] : []),
  ]
  return counts.join(', ') + (unsure > 0 ? `; ${unsure} not surely read` : '')
}

type Sheet = { readonly outlet: string; readonly width: number; readonly dress: Dress }

function saying(statement: Given, number: number, { outlet, width, dress }: Sheet): string[] {
  const { source, cue, content, kind, status, hedge, reason, when, confidence, sure } = statement
  const facts = [
    kindWords[kind],
    statusWords[status],
    when?.value,
    hedge === null ? null : `hedged “${hedge}”`,
    reason === null ? null : `unnamed because “${reason}”`,
    `${Math.round(confidence * 100)} % sure${sure ? '' : ': not surely read'}`,
  ]
  const margin = ' '.repeat(4)
  const folded = (text: string) => fold(harmless(text), width - 4)
  return [
    '',
    ...folded(`${source ?? 'nobody named'} ${cue}`).map(
      (line, row) => (row === 0 ? `${number}`.padStart(2) : '  ') + '  ' + dress('bold', line),
    ),
    ...folded(content).map(line => margin + line),
    ...folded(chainWords(statement, outlet)).map(line => margin + dress('italic', line)),
    ...folded(facts.filter(Boolean).join(' · ')).map(line => margin + dress('dim', line)),
  ]
}

/**
 * The way from who says it first to the article: "an official → Kan → The Times". Nothing where the article has it
 * from its source alone, which stands above.
 */
function chainWords(statement: Given, outlet: string): string {
  const { path } = statement
  if (path.length < 2) return ''
  const hops = path.filter((hop, at) => at > 0 || hop !== outlet)
  return ['Chain:', [...hops.toReversed(), outlet].join(' → ')].join(' ')
}

const kindWords: Readonly<Record<Statement['kind'], string>> = {
  said: 'said',
  written: 'written',
  cited: 'cited',
  declined: 'declined to answer',
  noanswer: 'was asked and did not answer',
  unverified: 'could not be verified',
  unclear: 'unclear',
  belief: 'belief',
}

const statusWords: Readonly<Record<Statement['status'], string>> = {
  named: 'named source',
  unnamed: 'unnamed source',
  institution: 'institution',
  document: 'document',
  outlet: 'outlet',
  none: 'no source',
}

function pictures({ captions }: Read, width: number, dress: Dress): string[] {
  if (captions.length === 0) return []
  return [
    '',
    dress('bold', captions.length === 1 ? '1 picture' : `${captions.length} pictures`),
    ...captions.flatMap(({ words, caption: { claim: _, ...ledger } }) => [
      '',
      ...fold(harmless(words), width - 4).map(line => `    ${line}`),
      `    ${dress('dim', harmless(factsOf(ledger)))}`,
    ]),
  ]
}

function factsOf(ledger: Readonly<Record<string, string | null>>): string {
  const facts = Object.entries(ledger).filter(([, value]) => value)
  return facts.map(([name, value]) => `${name}: ${value}`).join(' · ') || 'nothing in it says on what right'
}

function dayOf(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const withTime = /T\d/.test(iso)
  const timed = withTime ? ({ timeStyle: 'short' } as const) : {}
  const shape = { dateStyle: 'long', timeZone: 'UTC', ...timed } as const
  return new Intl.DateTimeFormat('en-GB', shape).format(at) + (withTime ? ' UTC' : '')
}

function nameOf(type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames('en', { type }).of(code) ?? code
  } catch {
    return code
  }
}
