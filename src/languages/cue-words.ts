import type { CueVerb, RefusalFormula, TracingPack } from './tracing-pack.ts'
import { list } from './word-list.ts'

/** Finite forms of verbs of saying, parted by blanks. */
export function cues(words: string, frame: CueVerb['frame'], kind: CueVerb['kind'] = 'said'): CueVerb[] {
  return list(words).map(form => ({ form, shape: 'finite', kind, frame, weak: false, onlyPapers: false }))
}

/** Participles that take the subject of the verb before them: "adding that …". */
export function participles(
  words: string,
  frame: CueVerb['frame'],
  kind: CueVerb['kind'] = 'said',
): CueVerb[] {
  return cues(words, frame, kind).map(verb => ({ ...verb, shape: 'participle' }))
}

type Kind = RefusalFormula['kind']

/** Formulas whose topic follows: "declined to comment on the letter". */
export const topic = (kind: Kind, phrases: readonly string[]): RefusalFormula[] =>
  phrases.map(phrase => ({ kind, phrase, takes: 'topic' }))

/** Formulas that stand behind what they are about: "the video could not be verified". */
export const subject = (kind: Kind, phrases: readonly string[]): RefusalFormula[] =>
  phrases.map(phrase => ({ kind, phrase, takes: 'subject' }))

type Core = 'verbs' | 'formulas' | 'nouns' | 'mostConfidence'

const none: Omit<TracingPack, Core> = {
  abbreviations: [],
  finiteVerbs: [],
  pastEndings: [],
  auxiliaries: [],
  negations: [],
  adverbs: [],
  adverbEndings: [],
  determiners: [],
  ownWords: [],
  indefinite: [],
  outletPlurals: [],
  pronouns: {},
  objectPronouns: [],
  relatives: [],
  subordinators: [],
  coordinators: [],
  prepositions: [],
  complementisers: [],
  questionWords: [],
  infinitiveMark: [],
  agents: [],
  passiveAuxiliaries: [],
  modals: [],
  citing: [],
  asWords: [],
  particles: [],
  commaBeforeClause: false,
  verbSecond: false,
  compoundPast: false,
  capitalNouns: false,
  headFirst: false,
  addresseeArticles: [],
  personEndings: [],
  accordingTo: [],
  accordingAfter: [],
  heldBy: [],
  asSaying: [],
  hedges: [],
  hearsay: [],
  anonymity: [],
  titles: [],
  outletNames: [],
  institutionNames: [],
  captions: {
    hedges: [],
    placePrepositions: [],
    placeNouns: [],
    creditLabels: [],
    agencies: [],
    agencyWords: [],
    handout: [],
    statutory: [],
    licence: [],
    archive: [],
    user: [],
    staff: [],
    institutionWords: [],
    directions: [],
    sharedBy: [],
  },
}

/** The tracing words of a language; what it says nothing of is empty. */
export const tracingPack = (words: Pick<TracingPack, Core> & Partial<TracingPack>): TracingPack => ({
  ...none,
  ...words,
})
