import type { Kind, Status } from '../news/index.ts'
import type { Range, Sentence } from './clause.ts'
import type { Draft } from './draft.ts'
import { hashText, mix } from './hashing.ts'
import { kinds, statuses } from './judges.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

const statusWidth = 40
const kindWidth = 24
const mostWords = 8

/**
 * What tells who a source is: the rules' guess, its words, its head, its capitals, and who spoke before it.
 *
 * @param before the statuses of the sources before, the latest first
 * @param known whether its capitals are names of persons known from elsewhere in the text
 */
export function statusFeatures(
  sentence: Sentence,
  range: Range,
  guess: Status,
  before: readonly (Status | undefined)[],
  known: boolean,
): Int32Array {
  const { tokens, lexicon } = sentence
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
  add(22, mix(before[0] ? statuses.indexOf(before[0]) : 9, isPronoun(words, lexicon)))
  add(23, mix(before[1] ? statuses.indexOf(before[1]) : 9, isPronoun(words, lexicon)))
  add(24, mix(mix(number, before[0] ? statuses.indexOf(before[0]) : 9), isPronoun(words, lexicon)))
  add(25, mix(hashText(words[head - 1]?.norm ?? ''), headForm))
  add(26, mix(words[head + 1] ? hashText(words[head + 1]!.norm) : 0, headClass))
  for (const word of words.slice(0, mostWords)) add(30, hashText(word.norm))
  return features
}

/** The last word before the first preposition, relative or comma. */
function headOf(words: readonly Token[], lexicon: Lexicon): number {
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

function isPronoun(words: readonly Token[], { pronouns }: Lexicon): number {
  return words.length === 1 && pronouns.has(words[0]!.norm) ? hashText(words[0]!.norm) : 0
}

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
  ]
  const bits = lists.reduce((sum, list, at) => sum + (list.has(norm) ? 1 << at : 0), 0)
  return bits * 8 + (kind === 'word' ? 0 : kind === 'number' ? 2 : 4) + (capital ? 1 : 0)
}

/** What tells of which kind a statement is: the guess, the words of the cue, and who says it. */
export function kindFeatures(
  { sentence, cue, source, role, content }: Draft,
  guess: Kind,
  status: Status,
): Int32Array {
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
  for (const word of words.slice(0, 8)) add(16, mix(hashText(word.norm), number))
  return features
}
