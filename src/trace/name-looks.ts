import { firstPersons } from './first-persons.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** How a text treats a name, one bit each. */
export const nameLooks = {
  /** Behind another capital that is no title: "Ada Ray" for "ray". */
  behindName: 1,
  /** By itself. */
  alone: 2,
  /** Behind a title: "Mr Ray". */
  titled: 4,
  /** Behind an article: "the Torch". */
  article: 8,
  /** Before "who" or an age: "Ray, who", "Ray, 45". */
  person: 16,
  /** Before "which". */
  thing: 32,
  /** Before a word of an institution's or outlet's name: "Corvane Ltd". */
  beforeFirm: 64,
  /** Behind or before, as its apposition, a noun for institutions or outlets: "the developer, Corvane". */
  firm: 128,
  /** Behind or before a noun for persons: "ferryman Ray", "Ray, a ferryman". */
  trade: 256,
  /** Before another capital that is no word of an institution. */
  beforeName: 512,
  /** Somebody's own: "Corvane's". */
  owner: 1024,
  /** The same word stands in the text in lower case: "Delmar Water". */
  common: 2048,
  /** Told of as "he" or "she" in the same sentence. */
  heOrShe: 4096,
  /** Told of as "it" or "its" in the same sentence. */
  it: 8192,
  /** Named in full, by two words and more, more than once. */
  again: 16384,
} as const

const longestRun = 6
const longestApposition = 6
// As far as a pronoun is looked for behind a name, if no other name comes before it.
const longestReach = 25

/** How each name of a text is treated all over it: names of persons and of firms keep other company. */
export function looksOfNames(
  paragraphs: readonly (readonly Token[])[],
  lexicon: Lexicon,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const common = new Set<string>()
  const full = new Set<string>()
  for (const tokens of paragraphs)
    for (const { kind, capital, norm } of tokens) if (kind === 'word' && !capital) common.add(norm)
  for (const tokens of paragraphs)
    for (let at = 0; at < tokens.length; at++) {
      if (!isName(tokens[at])) continue
      let end = at + 1
      while (end - at < longestRun && isName(tokens[end]) && !tokens[end - 1]!.possessive) end++
      const name = fullName(tokens.slice(at, end), lexicon)
      const again = name !== null && full.has(name) ? nameLooks.again : 0
      if (name !== null) full.add(name)
      const around = looksAround(tokens, at, end, lexicon) | pronounBehind(tokens, end, lexicon) | again
      for (let place = at; place < end; place++) {
        const { norm } = tokens[place]!
        if (!isPlain(tokens[place]!, lexicon)) continue
        found.set(
          norm,
          (found.get(norm) ?? (common.has(norm) ? nameLooks.common : 0)) |
            around |
            looksWithin(tokens, at, place, end, lexicon),
        )
      }
      at = end - 1
    }
  return found
}

const isName = (token: Token | undefined) => token !== undefined && token.capital && token.kind === 'word'

const isPlain = ({ norm }: Token, lexicon: Lexicon) =>
  !lexicon.titles.has(norm) && !lexicon.determiners.has(norm) && !lexicon.pronouns.has(norm)

/** The words of a name without its titles and articles; null where it is one word alone. */
function fullName(run: readonly Token[], lexicon: Lexicon): string | null {
  const words = run.filter(token => isPlain(token, lexicon)).map(({ norm }) => norm)
  return words.length > 1 ? words.join(' ') : null
}

/** As what the text goes on to speak of a name: "he", "she" or "it". */
function pronounBehind(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  for (let at = from; at < Math.min(tokens.length, from + longestReach); at++) {
    const { norm } = tokens[at]!
    const pronoun = firstPersons.has(norm) ? undefined : lexicon.pronouns.get(norm)
    if (pronoun === 'person' && !lexicon.relatives.has(norm)) return nameLooks.heOrShe
    if (pronoun === 'thing') return nameLooks.it
    if (isName(tokens[at]) && tokens[at - 1]?.kind === 'word') return 0
  }
  return 0
}

function looksWithin(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  lexicon: Lexicon,
): number {
  const before = at > from ? tokens[at - 1]! : null
  const behind = at + 1 < to ? tokens[at + 1]! : null
  let bits = before || behind ? 0 : nameLooks.alone
  if (before) {
    if (lexicon.titles.has(before.norm)) bits |= nameLooks.titled
    else bits |= lexicon.determiners.has(before.norm) ? nameLooks.article : nameLooks.behindName
  }
  if (behind) bits |= isFirmWord(behind, lexicon) ? nameLooks.beforeFirm : nameLooks.beforeName
  return bits
}

const isFirmWord = ({ norm }: Token, { institutionNames, institution, outletNames }: Lexicon) =>
  institutionNames.has(norm) || institution.has(norm) || outletNames.has(norm)

function looksAround(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const before = tokens[from - 1]
  let bits = tokens[to - 1]!.possessive ? nameLooks.owner : 0
  if (before) {
    if (before.kind === 'word' && lexicon.determiners.has(before.norm) && !before.possessive)
      bits |= nameLooks.article
    bits |= nounLooks(before.norm === ',' ? tokens[from - 2] : before, lexicon)
  }
  const comma = tokens[to]?.norm === ','
  const next = tokens[comma ? to + 1 : to]
  if (!next) return bits
  if (next.norm === 'who' || (comma && next.kind === 'number')) bits |= nameLooks.person
  if (next.norm === 'which') bits |= nameLooks.thing
  if (!comma) return bits
  for (let at = to + 1; at < to + 1 + longestApposition && tokens[at] && tokens[at]!.kind !== 'mark'; at++) {
    const noun = nounLooks(tokens[at], lexicon)
    if (noun > 0) return bits | noun
    if (lexicon.prepositions.has(tokens[at]!.norm) || lexicon.verbs.has(tokens[at]!.norm)) break
  }
  return bits
}

function nounLooks(token: Token | undefined, lexicon: Lexicon): number {
  if (!token || token.kind !== 'word' || token.capital || token.possessive) return 0
  if (lexicon.person.has(token.norm) || lexicon.titles.has(token.norm)) return nameLooks.trade
  return lexicon.institution.has(token.norm) || lexicon.outlet.has(token.norm) ? nameLooks.firm : 0
}
