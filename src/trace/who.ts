import type { Status } from '../news/index.ts'
import type { Range, Sentence } from './clause.ts'
import type { Draft } from './draft.ts'
import { headOf, statusFeatures } from './judge-features.ts'
import type { Judges } from './judges.ts'
import type { Lexicon } from './lexicon.ts'
import { lastBefore, mentionsIn } from './mentions.ts'
import type { Mentions } from './mentions.ts'
import { looksOfNames } from './name-looks.ts'
import { outletsNamed } from './outlets-named.ts'
import { pronounFeatures } from './pronoun-features.ts'
import { isFirmByCompany, sourceStatus } from './source-status.ts'
import { antecedent, candidatesFor } from './stand-for.ts'
import type { Spoken } from './stand-for.ts'
import type { Token } from './tokens.ts'

/** Who has been named in a text, so that a surname or a pronoun finds the one it stands for. */
export type Who = {
  /** Every word of a person's name. */
  readonly names: ReadonlySet<string>
  /** Of them those that a title or a given name tells to be a person's. */
  readonly sure: ReadonlySet<string>
  /** Where persons are named, in order. */
  readonly persons: readonly number[]
  /** Offices and trades of persons whom the text names, lower case. */
  readonly roles: ReadonlySet<string>
  /** Words by which the text calls outlets. */
  readonly outlets: ReadonlySet<string>
  /** How the text treats each name. */
  readonly looks: ReadonlyMap<string, number>
  /** Whom and what the text speaks of, in order. */
  readonly mentions: Mentions
  /** The sources so far, in order. */
  readonly sources: Spoken[]
}

/** Finds the persons of a text by their names: two capitals in a row, or one behind a title. */
export function whoIsNamed(
  paragraphs: readonly (readonly Token[])[],
  lexicon: Lexicon,
  publisher: string | null,
): Who {
  const names = new Set<string>()
  const sure = new Set<string>()
  const persons: number[] = []
  const roles = new Set<string>()
  for (const tokens of paragraphs)
    for (let at = 0; at < tokens.length; at++) {
      const end = runEnd(tokens, at)
      if (end === at) continue
      const run = tokens.slice(at, end)
      at = end - 1
      if (!isPerson(run, tokens[at - run.length], lexicon)) continue
      persons.push(run[0]!.start)
      for (const role of rolesAround(tokens, end - run.length, end, lexicon)) roles.add(role)
      const told = run.some(({ norm }) => lexicon.titles.has(norm) || lexicon.givenNames.has(norm))
      for (const { norm } of run) {
        if (lexicon.titles.has(norm) || lexicon.person.has(norm)) continue
        names.add(norm)
        if (told) sure.add(norm)
      }
    }
  const looks = looksOfNames(paragraphs, lexicon)
  return {
    names,
    sure,
    persons,
    roles,
    outlets: outletsNamed(paragraphs, lexicon, publisher),
    looks,
    mentions: mentionsIn(paragraphs, new Set(persons), lexicon),
    sources: [],
  }
}

const longestApposition = 7

/** "Sheriff Ada Ray", "ferryman Ada Ray", "the ferryman, Ada Ray", "Ada Ray, a ferryman". */
function rolesAround(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): string[] {
  const isRole = (token: Token | undefined) =>
    token !== undefined && (lexicon.person.has(token.norm) || lexicon.titles.has(token.norm))
  const before = tokens[from - 1]?.norm === ',' ? tokens[from - 2] : tokens[from - 1]
  const found = [before, ...tokens.slice(from, to)].filter(isRole)
  if (tokens[to]?.norm === ',')
    for (const token of tokens.slice(to + 1, to + 1 + longestApposition)) {
      if (token.kind === 'mark') break
      if (isRole(token)) found.push(token)
    }
  return found.map(token => token!.norm)
}

function runEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.capital && tokens[at]!.kind === 'word' && at - from < 6) at++
  return at
}

function isPerson(run: readonly Token[], before: Token | undefined, lexicon: Lexicon): boolean {
  const words = run.filter(({ norm }) => !lexicon.determiners.has(norm))
  const titled = words.some(({ norm }) => lexicon.titles.has(norm))
  const plain = words.filter(({ norm }) => !lexicon.titles.has(norm))
  const other = words.some(
    ({ norm }) =>
      lexicon.outletNames.has(norm) || lexicon.institutionNames.has(norm) || lexicon.institution.has(norm),
  )
  if (other || words.length < run.length) return titled && !other && plain.length > 0
  if (before && lexicon.determiners.has(before.norm) && !before.possessive) return titled && plain.length > 0
  return titled ? plain.length >= 1 : plain.length >= 2
}

/** The status of a source, a pronoun having that of the latest source it can stand for. */
export function statusOf(who: Who, draft: Draft, range: Range, judges: Judges | null): Status {
  const { tokens, lexicon } = draft.sentence
  const [from, to] = range
  const first = tokens[from]!
  const pronoun = to - from === 1 ? lexicon.pronouns.get(first.norm) : undefined
  const status = pronoun
    ? statusOfPronoun(who, draft, pronoun, first, judges)
    : statusOfNoun(who, draft, range, judges)
  who.sources.push(spoken(who, draft.sentence, range, status, pronoun))
  return status
}

function statusOfPronoun(
  { mentions, sources }: Who,
  draft: Draft,
  pronoun: 'person' | 'plural' | 'thing',
  { start, norm }: Token,
  judges: Judges | null,
): Status {
  const candidates = candidatesFor(mentions, sources, pronoun, start)
  const guess = antecedent(candidates) ?? 'unnamed'
  return judges ? judges.status(pronounFeatures(draft, norm, guess, candidates), guess) : guess
}

function statusOfNoun(who: Who, draft: Draft, range: Range, judges: Judges | null): Status {
  const { sentence } = draft
  const { start } = sentence.tokens[range[0]]!
  const known = isKnown(who, sentence, range)
  const told = known ? 'named' : sourceStatus(sentence, range)
  const guess = told === 'named' && isFirmByCompany(sentence, range) ? 'institution' : told
  const around = {
    before: [who.sources.at(-1)?.status, who.sources.at(-2)?.status],
    known,
    sure: known && isSure(who, sentence, range),
    introduced: isIntroduced(who, sentence, range),
    outlet: isCalledOutlet(who, sentence, range),
    ...looksOf(who, sentence, range),
    since: sinceSource(who, start),
    acronym: isAcronym(sentence, range),
  }
  return judges ? judges.status(statusFeatures(draft, range, guess, around), guess) : guess
}

function spoken(
  { mentions }: Who,
  { tokens, lexicon }: Sentence,
  [from, to]: Range,
  status: Status,
  pronoun: 'person' | 'plural' | 'thing' | undefined,
): Spoken {
  const words = tokens.slice(from, to)
  const { start } = words[0]!
  const head = words[headOf(words, lexicon)]!
  const last = words.at(-1)!
  return {
    start,
    sentence: lastBefore(mentions.sentences, start + 1),
    status,
    plural: pronoun ? pronoun === 'plural' : last.norm.endsWith('s') || status === 'institution',
    isPerson: pronoun
      ? pronoun === 'person'
      : status === 'named' || status === 'unnamed' || lexicon.spokesperson.has(head.norm),
    isNew: lexicon.pack.indefinite.includes(words[0]!.norm) || words[0]!.kind === 'number',
    word: head.norm,
  }
}

/** How the text treats the first and the last name of a source's head. */
function looksOf({ looks }: Who, { tokens, lexicon }: Sentence, [from, to]: Range) {
  const found = { looks: -1, firstLooks: -1 }
  for (let at = from; at < to; at++) {
    const { kind, capital, norm } = tokens[at]!
    if (kind === 'mark' || (!capital && (lexicon.prepositions.has(norm) || lexicon.relatives.has(norm))))
      break
    const bits = capital ? looks.get(norm) : undefined
    if (bits === undefined) continue
    if (found.looks < 0) found.firstLooks = bits
    found.looks = bits
  }
  return found
}

/** Has a person been named since the last source, and how far back is that? */
function sinceSource({ sources, persons }: Who, at: number): number {
  const source = sources.at(-1)?.start ?? -1
  const person = persons[lastBefore(persons, at)] ?? -1
  const gap = at - Math.max(source, person)
  return (
    (person > source ? 1 : person === source ? 2 : 0) * 8 +
    (gap < 120 ? 0 : gap < 300 ? 1 : gap < 600 ? 2 : 3)
  )
}

/** "WLBK", "KSRL-TV": a name in capitals throughout. */
function isAcronym({ text, tokens }: Sentence, [from, to]: Range): boolean {
  return tokens.slice(from, to).some(({ start, end, capital, norm }) => {
    if (!capital || norm.length < 2) return false
    const word = text.slice(start, end)
    return word === word.toUpperCase() && /^\p{Lu}{2}/u.test(word)
  })
}

/** "the ferryman" of a text that names one. */
function isIntroduced({ roles }: Who, { tokens }: Sentence, [from, to]: Range): boolean {
  return tokens.slice(from, to).some(({ norm, capital }) => !capital && roles.has(norm))
}

function isCalledOutlet({ outlets }: Who, { tokens }: Sentence, [from, to]: Range): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm, capital, possessive }) => capital && !possessive && outlets.has(norm))
}

/** A surname alone ("Ray, who runs the shop", "Ray himself") or a name behind an office. */
function isKnown(who: Who, { tokens, lexicon }: Sentence, [from, to]: Range): boolean {
  let end = from
  while (end < to && tokens[end]!.capital && !tokens[end]!.possessive) end++
  if (
    end === from ||
    (end < to && tokens[end]!.kind === 'word' && !lexicon.objectPronouns.has(tokens[end]!.norm))
  )
    return false
  const known = tokens
    .slice(from, end)
    .filter(({ norm }) => who.names.has(norm) && !lexicon.institutionNames.has(norm))
  return (
    known.length === end - from ||
    (known.length >= 2 && who.names.has(tokens[end - 1]!.norm) && who.names.has(tokens[end - 2]!.norm))
  )
}

function isSure({ sure }: Who, { tokens }: Sentence, [from, to]: Range): boolean {
  const behind = tokens.slice(from, to).findIndex(({ capital }) => !capital)
  return sure.has(tokens[behind < 0 ? to - 1 : from + behind - 1]!.norm)
}
