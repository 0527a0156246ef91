import type { Status } from '../news/index.ts'
import { lastBefore } from './mentions.ts'
import type { Mention, MentionKind, Mentions } from './mentions.ts'

/** A source that has spoken before. */
export type Spoken = {
  readonly start: number
  readonly sentence: number
  readonly status: Status
  readonly plural: boolean
  /** Somebody, with or without a name: a "spokesman" too, though what he says is his company's. */
  readonly isPerson: boolean
  /** Its first word is "a", "one" or a number: nobody who was named before. */
  readonly isNew: boolean
  /** Its head, lower case, or the pronoun. */
  readonly word: string
}

/** What a pronoun can stand for, by what lies before it. */
export type Candidates = {
  readonly pronoun: 'person' | 'plural' | 'thing'
  /** Its sentence, counted through the text. */
  readonly sentence: number
  /** The source before, and the one before that, of those that fit the pronoun. */
  readonly source: Spoken | undefined
  readonly older: Spoken | undefined
  /** The nearest name or noun that fits. */
  readonly near: Mention | undefined
  /** The nearest of those that lead their sentence, this one's apart. */
  readonly lead: Mention | undefined
}

const fitting: Record<Candidates['pronoun'], ReadonlySet<MentionKind>> = {
  person: new Set<MentionKind>(['name', 'person', 'spokesperson']),
  plural: new Set<MentionKind>(['person', 'institution', 'document', 'outlet']),
  thing: new Set<MentionKind>(['institution', 'document', 'outlet']),
}

const furthest = 60
const mostSources = 40

export function candidatesFor(
  { all, sentences }: Mentions,
  sources: readonly Spoken[],
  pronoun: Candidates['pronoun'],
  at: number,
): Candidates {
  const sentence = lastBefore(sentences, at + 1)
  const fits = sources.slice(-mostSources).filter(source => fitsPronoun(source, pronoun))
  let near: Mention | undefined
  let lead: Mention | undefined
  const last = lastMention(all, at)
  for (let place = last; place >= Math.max(0, last - furthest) && !lead; place--) {
    const mention = all[place]!
    if (!fitting[pronoun].has(mention.kind)) continue
    if (pronoun === 'person' && mention.kind === 'person' && mention.word.endsWith('s')) continue
    near ??= mention
    if (mention.leads) lead = mention
  }
  return { pronoun, sentence, source: fits.at(-1), older: fits.at(-2), near, lead }
}

function lastMention(all: readonly Mention[], at: number): number {
  let low = 0
  for (let high = all.length; low < high;) {
    const middle = (low + high) >> 1
    if (all[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

function fitsPronoun({ status, plural, isPerson, word }: Spoken, pronoun: Candidates['pronoun']): boolean {
  if (pronoun === 'person') return isPerson && !(status === 'unnamed' && word.endsWith('s'))
  return pronoun === 'plural' ? plural : !isPerson && status !== 'none'
}

const ofKind: Record<MentionKind, Status> = {
  name: 'named',
  person: 'unnamed',
  spokesperson: 'institution',
  institution: 'institution',
  outlet: 'outlet',
  document: 'document',
}

/** The status of whom a pronoun most likely stands for; undefined where nothing before it fits. */
export function antecedent(candidates: Candidates): Status | undefined {
  const { source, lead, near, sentence } = candidates
  const isLater = lead && (!source || (lead.start > source.start && lead.sentence > source.sentence))
  if (isLater && sentence - lead.sentence <= 1) return ofKind[lead.kind]
  return source?.status ?? (lead ? ofKind[lead.kind] : near && ofKind[near.kind])
}
