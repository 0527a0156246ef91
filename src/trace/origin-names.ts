import { languagePacks } from '../languages/index.ts'

const partsOf = (
  pick: (tracing: NonNullable<(typeof languagePacks)[number]['tracing']>) => readonly string[],
) => new Set(languagePacks.flatMap(({ tracing }) => (tracing ? pick(tracing) : [])))

const determiners = partsOf(pack => pack.determiners)
const titles = partsOf(pack => pack.titles)
const prepositions = partsOf(pack => pack.prepositions)
const relatives = partsOf(pack => pack.relatives)
const pronouns = partsOf(pack => Object.keys(pack.pronouns))
const spokespersons = partsOf(pack => pack.nouns.spokesperson)
const nouns = partsOf(pack => [...pack.nouns.person, ...pack.nouns.document, ...pack.nouns.institution])
const outletNouns = partsOf(pack => pack.nouns.outlet)
const outletWords = partsOf(pack => [...pack.nouns.outlet, ...pack.outletNames])
const documents = partsOf(pack => pack.nouns.document)
const occasions = partsOf(pack => pack.nouns.occasion.filter(noun => !pack.nouns.outlet.includes(noun)))
const otherNouns = partsOf(pack => [
  ...pack.nouns.person,
  ...pack.nouns.institution,
  ...pack.institutionNames,
])
const outletPlurals = partsOf(pack => pack.outletPlurals)
const ownWords = partsOf(pack => pack.ownWords)
const indefinite = partsOf(pack => pack.indefinite)
const citing = partsOf(pack => pack.verbs.filter(({ frame }) => frame === 'cite').map(({ form }) => form))
const reporting = partsOf(pack =>
  pack.verbs
    .filter(({ frame, weak }) => !weak && (frame === 'clause' || frame === 'cite'))
    .map(({ form }) => form),
)
const judgements = partsOf(pack =>
  pack.verbs.filter(({ frame }) => frame === 'object').map(({ form }) => form),
)

type Word = { readonly norm: string; readonly capital: boolean }
type Unit = Word & { readonly start: number }

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const units = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

// A story is counted anew with each of its articles, and asks a dozen questions about each of its sources.
const known = new Map<string, readonly Word[]>()
const mostKnown = 4000
const longestKnown = 200

function wordsOf(text: string): readonly Word[] {
  const there = known.get(text)
  if (there) return there
  const found = Array.from(text.matchAll(words), ([raw]) => wordOf(raw))
  if (text.length > longestKnown) return found
  if (known.size >= mostKnown) known.clear()
  known.set(text, found)
  return found
}

function wordOf(raw: string): Word {
  const lower = raw.toLowerCase()
  return {
    norm: lower.replaceAll('’', "'").replace(/'s$/, ''),
    capital: raw.charAt(0) !== lower.charAt(0) || raw.toUpperCase() === lower,
  }
}

/** Words with their places; of a script without spaces every character is one. */
export function unitsOf(text: string): Unit[] {
  return Array.from(text.matchAll(units), ({ 0: raw, index }) => ({ ...wordOf(raw), start: index }))
}

/** "quoted", "cited": somebody else asked the source. */
export function isCiting(words: string): boolean {
  return wordsOf(words).some(({ norm }) => citing.has(norm))
}

/** Does a verb of saying stand among the words? */
export function isReporting(words: string): boolean {
  return wordsOf(words).some(({ norm }) => reporting.has(norm))
}

/** "called", "described": a verb that says what somebody thinks of a thing. */
export function isJudgement(cue: string): boolean {
  return wordsOf(cue).some(({ norm }) => judgements.has(norm))
}

/** "this newspaper", "our reporter": the outlet itself. */
export function isOwnVoice(source: string): boolean {
  return wordsOf(source).some(({ norm }) => ownWords.has(norm))
}

/** "the broadcaster" points back; "a newspaper" and "local media" do not. */
export function isDefinite(source: string): boolean {
  const first = wordsOf(source)[0]
  return first !== undefined && determiners.has(first.norm) && !indefinite.has(first.norm)
}

/** Does it look like an outlet, by a noun or a word of outlets' names? Not "a news conference". */
export function isOutletWorded(source: string): boolean {
  const words = wordsOf(source)
  const last = words.at(-1)
  return words.some(({ norm }) => outletWords.has(norm)) && (last!.capital || !occasions.has(last!.norm))
}

/** "local media", "reports in several newspapers": outlets that nobody names one by one. */
export function isManyOutlets(source: string): boolean {
  return outletPlurals.has(wordsOf(source).at(-1)?.norm ?? '')
}

export function hasPreposition(source: string): boolean {
  return wordsOf(source).some(({ norm }) => prepositions.has(norm))
}

/** Common nouns by which a wording calls an outlet: "agency" of "the Gulf agency Lyra". */
export function commonNouns(source: string): string[] {
  return wordsOf(source)
    .filter(({ norm, capital }) => !capital && nouns.has(norm))
    .map(({ norm }) => norm)
}

/** Does it speak of an outlet that was named before, by one of these nouns or a noun for outlets: "told the paper"? */
export function speaksOfOutlet(sentence: string, calledBy: readonly string[]): boolean {
  const words = wordsOf(sentence)
  return words.some(
    ({ norm, capital }, at) =>
      !capital &&
      (outletNouns.has(norm) || calledBy.includes(norm)) &&
      determiners.has(words[at - 1]?.norm ?? '') &&
      !ownWords.has(words[at - 1]!.norm) &&
      !indefinite.has(words[at - 1]!.norm),
  )
}

/** "Lyra", as in "told Lyra": a name of one word that is nobody and no office. */
export function isBareName(source: string): boolean {
  const words = wordsOf(source)
  return words.length === 1 && words[0]!.capital && !otherNouns.has(words[0]!.norm)
}

/** "in a statement", "in its letter": said in a paper that anybody may print. */
export function isIssued(sentence: string): boolean {
  const words = wordsOf(sentence)
  return words.some(
    ({ norm }, at) =>
      documents.has(norm) &&
      determiners.has(words[at - 1]?.norm ?? '') &&
      prepositions.has(words[at - 2]?.norm ?? ''),
  )
}

export function isPronoun(source: string): boolean {
  const words = wordsOf(source)
  return words.length === 1 && pronouns.has(words[0]!.norm)
}

/**
 * A person's name without office and title: "Farm Minister Jorun Vale, 51" is "jorun vale". The last run of
 * capitals counts, for offices go before names.
 */
export function personName(source: string): string {
  const runs: string[][] = [[]]
  for (const chunk of source.split(',')) {
    for (const { norm, capital } of wordsOf(chunk)) {
      if (!capital || titles.has(norm)) runs.push([])
      else if (!determiners.has(norm)) runs.at(-1)!.push(norm)
    }
    runs.push([])
  }
  const full = runs.filter(run => run.length >= 2)
  return (full[0] ?? runs.find(run => run.length > 0) ?? []).join(' ')
}

/**
 * The name inside a wording: of "the public broadcaster Lyra" the word "lyra", also where every noun has a capital;
 * none where it has no name.
 */
export function nameWords(source: string): string[] {
  const words = wordsOf(source.replaceAll('-', ' '))
  if (isManyOutlets(source)) return []
  const named = words.filter(({ norm, capital }, at) => capital && !(at === 0 && determiners.has(norm)))
  const start = named.findIndex(({ norm }) => !outletNouns.has(norm))
  return start < 0 ? [] : named.slice(start).map(({ norm }) => norm)
}

/** All words of an outlet's own name or slug without the article, so that "the-kestrel" meets "The Kestrel". */
export function titleWords(name: string): string[] {
  return wordsOf(name.replaceAll('-', ' '))
    .filter(({ norm }, at) => !(at === 0 && determiners.has(norm)))
    .map(({ norm }) => norm)
}

export function hasName(source: string): boolean {
  return wordsOf(source).some(
    ({ norm, capital }, at) => capital && !(at === 0 && (determiners.has(norm) || nouns.has(norm))),
  )
}

/** An institution without article and spokesperson: "A spokeswoman for the ministry" is "ministry". */
export function institutionName(source: string): string {
  const words = headOf(source.replace(/,.*/s, '')).concat(tailOfSpokesperson(source))
  return words.filter(word => !determiners.has(word) && !spokespersons.has(word)).join(' ')
}

/** A name without office and title: "Mina Farrow", but not "Farm Minister Mina Farrow" or "Mina Farrow, a nurse". */
export function isPlainName(source: string): boolean {
  return wordsOf(source).every(({ norm, capital }) => capital && !titles.has(norm) && !nouns.has(norm))
}

/** The office for which a named person speaks: of "board spokeswoman Ilse Brandt" the board; none for others. */
export function officeWords(source: string): string[] {
  const words = wordsOf(source)
  const at = words.findIndex(({ norm }) => spokespersons.has(norm))
  if (at < 0) return []
  const behind = prepositions.has(words[at + 1]?.norm ?? '') ? words.slice(at + 2) : []
  const end = behind.findIndex(({ norm }) => prepositions.has(norm) || relatives.has(norm))
  const office = behind.length > 0 ? behind.slice(0, end < 0 ? behind.length : end) : words.slice(0, at)
  return office.map(({ norm }) => norm).filter(norm => !determiners.has(norm))
}

function tailOfSpokesperson(source: string): string[] {
  const words = wordsOf(source)
  const at = words.findIndex(({ norm }) => prepositions.has(norm))
  return words.some(({ norm }) => spokespersons.has(norm)) && at > 0
    ? words.slice(at + 1).map(({ norm }) => norm)
    : []
}

/** The noun that says what kind of person or paper it is: "a senior official in the talks" is "official". */
export function headNoun(source: string): string {
  const head = headOf(source)
  const word = head.findLast(norm => nouns.has(norm)) ?? head.at(-1) ?? source.toLowerCase()
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function headOf(source: string): string[] {
  const words = wordsOf(source)
  const end = words.findIndex(({ norm }, at) => at > 0 && (prepositions.has(norm) || relatives.has(norm)))
  return words.slice(0, end < 0 ? words.length : end).map(({ norm }) => norm)
}
