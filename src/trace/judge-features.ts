import type { Kind, Status } from '../news/index.ts'
import type { Range } from './clause.ts'
import type { Draft } from './draft.ts'
import { hashText, mix } from './hashing.ts'
import { kinds, statuses } from './judges.ts'
import type { Lexicon } from './lexicon.ts'
import { nameLooks } from './name-looks.ts'
import { selfWord } from './self-words.ts'
import type { Token } from './tokens.ts'

const statusWidth = 110
const kindWidth = 32
const mostWords = 8

/** What the text tells of a source besides its own words. */
export type Around = {
  /** The statuses of the sources before, the latest first. */
  readonly before: readonly (Status | undefined)[]
  /** Its capitals are names of persons known from elsewhere in the text. */
  readonly known: boolean
  /** A title or a given name tells elsewhere that it is a person's name. */
  readonly sure: boolean
  /** Its head is the office or trade of somebody whom the text names. */
  readonly introduced: boolean
  /** The text calls it an outlet. */
  readonly outlet: boolean
  /** How the text treats its name; -1 without one. */
  readonly looks: number
  /** The same of the first of its names. */
  readonly firstLooks: number
  /** What lies between it and the source before. */
  readonly since: number
  /** It has capitals throughout. */
  readonly acronym: boolean
}

/** What tells who a source is: the rules' guess, its words, its head, its capitals, what it says, who spoke before it. */
export function statusFeatures(draft: Draft, range: Range, guess: Status, around: Around): Int32Array {
  const { before, known, introduced, outlet } = around
  const { tokens, lexicon } = draft.sentence
  const words = tokens.slice(...range)
  const features = new Int32Array(statusWidth)
  let count = 0
  const add = (kind: number, value: number) => {
    if (count < statusWidth) features[count++] = mix(kind + 5000, value)
  }
  const head = headOf(words, lexicon)
  const headForm = hashText(words[head]!.norm)
  const headClass = classOf(words[head]!, lexicon)
  const first = words[0]!
  const last = words.at(-1)!
  const number = statuses.indexOf(guess)
  const facts = (introduced ? 1 : 0) + (outlet ? 2 : 0)
  const capitals = words.slice(0, head + 1).reduce((sum, { capital }) => sum * 2 + (capital ? 1 : 0), 1) & 255
  const names = words.slice(0, head + 1).filter(({ capital }) => capital).length
  const comma = words.findIndex(({ norm }, at) => norm === ',' && at > 0)
  const behind = comma > 0 ? words.slice(comma + 1) : []
  add(0, 1)
  add(1, number)
  add(2, headForm)
  add(3, mix(headForm, number))
  add(4, hashText(words[head]!.norm.slice(-3)))
  add(5, hashText(words[head]!.norm.slice(-2)))
  add(6, headClass)
  add(7, mix(headClass, number))
  add(8, mix(headClass, capitals))
  add(9, capitals)
  add(10, mix(capitals, number))
  add(11, hashText(first.norm))
  add(12, mix(hashText(first.norm), headForm))
  add(13, mix(hashText(first.norm), head))
  add(14, mix(first === last ? 1 : 0, hashText(last.norm)))
  add(15, mix(known ? 1 : 0, number))
  add(16, mix(known ? 1 : 0, Math.min(3, names)))
  add(17, mix(Math.min(3, names), headClass))
  add(18, mix(classOf(first, lexicon), mix(Math.min(3, names), head === 0 ? 1 : 0)))
  add(19, mix(behind[0] ? classOf(behind[0], lexicon) : 1, number))
  add(20, mix(hashText(behind[0]?.norm ?? ''), behind[0]?.capital ? 1 : 0))
  add(21, behind.filter(({ capital }) => capital).length * 4 + Math.min(3, names))
  add(22, before[0] ? statuses.indexOf(before[0]) : 9)
  add(23, before[1] ? statuses.indexOf(before[1]) : 9)
  add(24, mix(number, before[0] ? statuses.indexOf(before[0]) : 9))
  add(25, mix(hashText(words[head - 1]?.norm ?? ''), headForm))
  add(26, mix(words[head + 1] ? hashText(words[head + 1]!.norm) : 0, headClass))
  const look = { words, headClass, number, names: Math.min(3, names), atHead: head === 0 ? 1 : 0, facts }
  addNames(draft, look, around, add)
  addContext(draft, look, add)
  for (const word of words.slice(0, mostWords)) add(30, hashText(word.norm))
  return features
}

type Add = (kind: number, value: number) => void

type Look = {
  readonly words: readonly Token[]
  readonly headClass: number
  readonly number: number
  readonly names: number
  readonly atHead: number
  readonly facts: number
}

/** How the text treats its names, what lies before it, and how names go with what is said. */
function addNames(
  draft: Draft,
  { words, headClass, number, names, atHead, facts }: Look,
  around: Around,
  add: Add,
) {
  const { before, known, looks, firstLooks, since, acronym } = around
  const latest = before[0] ? statuses.indexOf(before[0]) : 9
  const kind = hashText(draft.kind)
  const form = mix(names, atHead)
  const capitals = acronym ? 1 : 0
  const person = only(looks, looksOfPersons)
  const firm = only(looks, looksOfFirms)
  add(43, mix(person, form))
  add(44, mix(firm, form))
  add(45, mix(looks, number))
  add(46, mix(person, mix(firm, known ? 1 : 0)))
  add(47, mix(only(looks, commonLooks), form))
  add(48, mix(since, latest))
  add(49, mix(since >> 3, number))
  add(50, mix(since, number))
  add(51, mix(capitals, mix(headClass, form)))
  add(52, mix(capitals, mix(kind, number)))
  add(53, mix(kind, mix(number, form)))
  add(54, mix(kind, mix(facts, form)))
  add(56, mix(only(firstLooks, looksOfEither), mix(only(looks, looksOfEither), form)))
  add(57, mix(only(firstLooks, looksApart), mix(only(looks, looksApart), number)))
  const persons = countBits(only(Math.max(looks, 0) | Math.max(firstLooks, 0), personsAlone))
  const firms = countBits(only(Math.max(looks, 0) | Math.max(firstLooks, 0), firmsAlone))
  const given = words.find(({ capital, norm }) => capital && !draft.sentence.lexicon.titles.has(norm))
  const isGiven = given && draft.sentence.lexicon.givenNames.has(given.norm) ? 1 : 0
  add(61, mix(around.sure ? 1 : 0, form))
  add(62, mix(around.sure ? 1 : 0, mix(isGiven, number)))
  add(58, mix(isGiven, form))
  add(59, mix(isGiven, mix(only(looks, looksLater), number)))
  add(60, mix(only(looks, looksLater | alone), form))
  const evidence = mix(Math.min(3, persons), Math.min(3, firms))
  add(66, mix(evidence, isGiven))
  add(67, mix(evidence, number))
  add(68, mix(evidence, mix(form, isGiven)))
  add(69, mix(Math.min(3, persons), mix(isGiven, mix(number, form))))
  add(70, mix(Math.min(3, firms), mix(isGiven, mix(number, form))))
  for (let bit = 1; looks > 0 && bit <= looks; bit <<= 1) if (looks & bit) add(55, mix(bit, form))
}

const {
  again,
  alone,
  article,
  behindName,
  beforeFirm,
  beforeName,
  common,
  firm,
  heOrShe,
  it,
  owner,
  person,
  thing,
  titled,
  trade,
} = nameLooks
const looksOfPersons = behindName | titled | person | trade | beforeName
const looksOfFirms = article | thing | beforeFirm | firm | behindName | common
const looksOfEither = alone | person | trade | owner | common
const looksApart = alone | common
const looksLater = heOrShe | it | again
const commonLooks = beforeName - 1

const personsAlone = titled | person | trade | heOrShe
const firmsAlone = article | thing | beforeFirm | firm | it | common

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest > 0; rest &= rest - 1) count++
  return count
}

const only = (looks: number, mask: number) => (looks < 0 ? -1 : looks & mask)

/** By which words it speaks, how its content speaks of it, and what the text tells of it elsewhere. */
function addContext(draft: Draft, { words, headClass, number, names, atHead, facts }: Look, add: Add) {
  const { tokens, lexicon } = draft.sentence
  const verb = hashText(tokens[draft.cue.at(-1)![1] - 1]!.norm)
  const self = selfWord(draft)
  const relative = relativeIn(words, lexicon)
  add(31, mix(verb, number))
  add(32, mix(verb, headClass))
  add(33, mix(hashText(draft.role), number))
  add(34, mix(hashText(draft.kind), headClass))
  add(35, mix(self, number))
  add(36, mix(self, mix(headClass, names)))
  add(37, self)
  add(38, mix(facts, number))
  add(39, mix(facts, mix(hashText(words[0]!.norm), headClass)))
  add(40, mix(relative, number))
  add(41, mix(relative, mix(names, atHead)))
  add(42, mix(verb, mix(names, words.length === 1 ? 1 : 0)))
}

/** "who" or "which" in a source. */
function relativeIn(words: readonly Token[], { relatives }: Lexicon): number {
  const relative = words.find(({ norm, capital }) => !capital && relatives.has(norm))
  return relative ? hashText(relative.norm) : 1
}

/** The last word before the first preposition, relative or comma. */
export function headOf(words: readonly Token[], lexicon: Lexicon): number {
  for (let at = 1; at < words.length; at++) {
    const { kind, norm, capital } = words[at]!
    const ends =
      kind === 'mark'
        ? !['&', '-', '’', "'", '.'].includes(norm)
        : kind === 'quote' || (!capital && endsHead(norm, lexicon))
    if (ends) return at - 1
  }
  return words.length - 1
}

const endsHead = (norm: string, { prepositions, relatives }: Lexicon) =>
  prepositions.has(norm) || relatives.has(norm)

/** Which list of the language pack knows a word. */
function classOf({ norm, kind, capital }: Token, lexicon: Lexicon): number {
  const lists = [
    lexicon.person,
    lexicon.spokesperson,
    lexicon.institution,
    lexicon.outlet,
    lexicon.document,
    lexicon.outletNames,
    lexicon.institutionNames,
    lexicon.titles,
    lexicon.determiners,
    lexicon.pronouns,
    lexicon.givenNames,
  ]
  const bits = lists.reduce((sum, list, at) => sum + (list.has(norm) ? 1 << at : 0), 0)
  return bits * 8 + (kind === 'word' ? 0 : kind === 'number' ? 2 : 4) + (capital ? 1 : 0)
}

/** What tells of which kind a statement is: the guess, the words of the cue, and who says it. */
export function kindFeatures(
  draft: Draft,
  guess: Kind,
  status: Status,
  before: Kind | undefined,
): Int32Array {
  const { sentence, cue, source, role, content } = draft
  const { tokens, lexicon } = sentence
  const features = new Int32Array(kindWidth)
  let count = 0
  const add = (kind: number, value: number) => {
    if (count < kindWidth) features[count++] = mix(kind + 6000, value)
  }
  const words = cue.flatMap(([from, to]) => tokens.slice(from, to))
  const verb = hashText(words.at(-1)!.norm)
  const known = lexicon.verbs.get(words.at(-1)!.norm)
  const verbClass = known ? hashText(`${known.frame} ${known.kind} ${known.onlyPapers}`) : 3
  const number = kinds.indexOf(guess)
  const stand = statuses.indexOf(status)
  const head = source ? hashText(tokens[source[0] + headOf(tokens.slice(...source), lexicon)]!.norm) : 1
  add(0, 1)
  add(1, number)
  add(2, mix(number, stand))
  add(3, verb)
  add(4, mix(verb, stand))
  add(5, mix(verb, number))
  add(6, mix(verbClass, stand))
  add(7, mix(verbClass, mix(stand, number)))
  add(8, mix(hashText(role), number))
  add(9, head)
  add(10, mix(head, number))
  add(11, mix(head, verb))
  add(12, mix(content.length > 0 ? 1 : 0, number))
  add(13, mix(hashText(words[0]!.norm), number))
  add(14, mix(Math.min(4, words.length), number))
  add(15, mix(hashText(tokens[cue.at(-1)![1]]?.norm ?? ''), number))
  const occasion = occasionOf(draft)
  const follows = mix(kinds.indexOf(before ?? 'said'), source ? source[1] - source[0] : 0)
  add(17, mix(occasion, number))
  add(18, mix(occasion, verb))
  add(19, mix(occasion, stand))
  add(20, mix(follows, number))
  add(21, mix(follows, mix(head, number)))
  add(22, mix(kinds.indexOf(before ?? 'said'), verb))
  for (const word of words.slice(0, 8)) add(16, mix(hashText(word.norm), number))
  return features
}

/** "in a statement", "in a letter": where it was said, outside of source and content. */
function occasionOf({ sentence, content, source }: Draft): number {
  const { tokens, lexicon } = sentence
  for (const [at, { norm, start, capital }] of tokens.entries()) {
    if (capital || !(lexicon.occasion.has(norm) || lexicon.document.has(norm))) continue
    const inSource = source && source[0] <= at && at < source[1]
    if (!inSource && !content.some(([from, to]) => from <= start && start < to)) return hashText(norm)
  }
  return 1
}
