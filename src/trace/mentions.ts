import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** What may be meant by a pronoun further on: a name, or a noun of one of these lists. */
export const mentionKinds = ['name', 'person', 'spokesperson', 'institution', 'outlet', 'document'] as const
export type MentionKind = (typeof mentionKinds)[number]

/** Somebody or something that a text speaks of. */
export type Mention = {
  readonly start: number
  readonly kind: MentionKind
  /** Lower case; of a name its first word. */
  readonly word: string
  /** The sentence it stands in, counted through the text. */
  readonly sentence: number
  /** Among the first words of its sentence, outside of quotation marks. */
  readonly leads: boolean
  readonly quoted: boolean
  /** Behind "a", "an", "one" or a number. */
  readonly isNew: boolean
}

export type Mentions = {
  /** In the order of the text. */
  readonly all: readonly Mention[]
  /** Where each sentence begins. */
  readonly sentences: readonly number[]
}

// "The president of the republic's second chamber": the head of a subject stands among these.
const longestLead = 5

/** Whom and what a text speaks of, in order, told by names and by the nouns of the language pack. */
export function mentionsIn(
  paragraphs: readonly (readonly Token[])[],
  persons: ReadonlySet<number>,
  lexicon: Lexicon,
): Mentions {
  const all: Mention[] = []
  const sentences: number[] = []
  for (const tokens of paragraphs) {
    let from = 0
    let quoted = false
    for (const [at, token] of tokens.entries()) {
      if (at === 0 || (!quoted && endsSentence(tokens, at - 1))) {
        sentences.push(token.start)
        from = at
      }
      if (token.kind === 'mark') quoted = staysQuoted(tokens, at, quoted)
      const kind = persons.has(token.start) ? 'name' : nounKind(tokens, at, lexicon)
      if (!kind) continue
      all.push({
        start: token.start,
        kind,
        word: token.norm,
        sentence: sentences.length - 1,
        leads: !quoted && at - from < longestLead,
        quoted,
        isNew: isIndefinite(tokens, at, lexicon),
      })
    }
  }
  return { all, sentences }
}

const enders = new Set(['.', '!', '?', '…'])

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!
  if (!enders.has(norm)) return false
  const before = tokens[at - 1]
  return norm !== '.' || !before?.capital || before.norm.length > 3
}

/** A mark of single quotation that follows a letter is an apostrophe. */
function staysQuoted(tokens: readonly Token[], at: number, quoted: boolean): boolean {
  const { norm } = tokens[at]!
  if (norm === '"') return !quoted
  if (norm === '“' || norm === '``' || norm === '‘') return true
  if (norm === '”' || norm === "''") return false
  return quoted && !(norm === '’' && tokens[at - 1]?.kind === 'mark')
}

function nounKind(tokens: readonly Token[], at: number, lexicon: Lexicon): MentionKind | null {
  const { norm, kind, capital, possessive } = tokens[at]!
  if (kind !== 'word' || possessive) return null
  if (capital && at > 0)
    return lexicon.outletNames.has(norm)
      ? 'outlet'
      : lexicon.institutionNames.has(norm) || lexicon.institution.has(norm)
        ? 'institution'
        : null
  if (tokens[at + 1]?.kind === 'word' && isNoun(tokens[at + 1]!, lexicon)) return null
  if (lexicon.spokesperson.has(norm)) return 'spokesperson'
  if (lexicon.person.has(norm)) return 'person'
  if (lexicon.institution.has(norm)) return 'institution'
  if (lexicon.document.has(norm)) return 'document'
  return lexicon.outlet.has(norm) ? 'outlet' : null
}

const isNoun = ({ norm, capital }: Token, { person, spokesperson, institution, document, outlet }: Lexicon) =>
  !capital && [person, spokesperson, institution, document, outlet].some(list => list.has(norm))

/** "a senior official": the article up to three words before. */
function isIndefinite(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const { norm, kind } = tokens[before]!
    if (kind === 'mark') return false
    if (lexicon.pack.indefinite.includes(norm)) return true
    if (lexicon.determiners.has(norm)) return false
  }
  return false
}

/** The place in `starts`, which ascend, of the last that lies before `at`; -1 where none does. */
export function lastBefore(starts: readonly number[], at: number): number {
  let low = 0
  for (let high = starts.length; low < high;) {
    const middle = (low + high) >> 1
    if (starts[middle]! < at) low = middle + 1
    else high = middle
  }
  return low - 1
}
