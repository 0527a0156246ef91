/** How a verb takes what is said: a clause or quotation, an addressee first, an object, or the source itself. */
export type CueFrame = 'clause' | 'told' | 'object' | 'cite'

/** The form of a verb, as far as the order of words depends on it. */
export type VerbForm = 'base' | 'finite' | 'participle'

export type CueVerb = {
  readonly form: string
  readonly shape: VerbForm
  readonly kind: 'said' | 'written' | 'cited' | 'belief'
  readonly frame: CueFrame
  /** The same word is a noun or an ordinary verb as well, so it wants more evidence than its form. */
  readonly weak: boolean
  /** Only a document, an outlet or an institution "shows" or "lists". */
  readonly onlyPapers: boolean
}

/**
 * A phrase as alternatives per word: `did|does not {adv}? respond|reply`. A trailing `?` makes a word
 * optional, `_` is any one word, `{adv}` any adverb. `>lie|mean` at the end must follow and is no part of the phrase.
 */
export type Phrase = string

export type RefusalFormula = {
  readonly kind: 'declined' | 'noanswer' | 'unverified' | 'unclear'
  readonly phrase: Phrase
  /** Where the words around the formula go: `topic` is what follows; `subject` that what stands before is the content. */
  readonly takes: 'topic' | 'subject' | 'nothing'
}

export type CaptionWords = {
  readonly hedges: readonly Phrase[]
  readonly placePrepositions: readonly string[]
  readonly placeNouns: readonly string[]
  readonly creditLabels: readonly string[]
  readonly agencies: readonly string[]
  readonly agencyWords: readonly string[]
  readonly handout: readonly string[]
  readonly statutory: readonly string[]
  readonly licence: readonly string[]
  readonly archive: readonly string[]
  readonly user: readonly string[]
  readonly staff: readonly string[]
  /** A credit to one of these is a handout: whoever is in the picture gave it. */
  readonly institutionWords: readonly string[]
  /** "south", as in "south of the city". */
  readonly directions: readonly string[]
  readonly sharedBy: readonly Phrase[]
}

/** A linear model: its table in base64, one signed byte per feature row and label. */
export type PackedModel = {
  readonly table: string
  /** What the largest entry is worth. */
  readonly largest: number
  /** Of a chain model: the score of a label behind another. */
  readonly steps?: readonly number[]
}

/** What `training/train.ts` makes; only stage `trace` knows what the rows and labels mean. */
export type PackedModels = {
  readonly tagger: PackedModel
  readonly cues: PackedModel
  readonly arguments: PackedModel
  readonly status: PackedModel
  readonly kind: PackedModel
  readonly confidence: readonly number[]
}

/** The words by which stage `trace` reads a language. All in lower case. */
export type TracingPack = {
  readonly abbreviations: readonly string[]
  readonly verbs: readonly CueVerb[]
  /** Not cues, but finite: they show that a stretch of words is a clause. */
  readonly finiteVerbs: readonly string[]
  /** Endings of regular past forms. */
  readonly pastEndings: readonly string[]
  readonly auxiliaries: readonly string[]
  readonly negations: readonly string[]
  readonly adverbs: readonly string[]
  readonly adverbEndings: readonly string[]
  readonly determiners: readonly string[]
  /** "this", "our": in front of "newspaper" they make it the outlet that writes. */
  readonly ownWords: readonly string[]
  /** Determiners that introduce somebody new: "a", "several". */
  readonly indefinite: readonly string[]
  /** Nouns for outlets nobody names one by one: "media" of "local media". */
  readonly outletPlurals: readonly string[]
  readonly pronouns: Readonly<Record<string, 'person' | 'plural' | 'thing'>>
  readonly objectPronouns: readonly string[]
  readonly relatives: readonly string[]
  readonly subordinators: readonly string[]
  readonly coordinators: readonly string[]
  readonly prepositions: readonly string[]
  /** Words that open a reported clause: "that". */
  readonly complementisers: readonly string[]
  /** Words that open an indirect question: "whether". */
  readonly questionWords: readonly string[]
  /** "of" in "one of the ministers": who they are stands behind it. */
  readonly partitives?: readonly string[]
  /** "to": before an addressee or an infinitive. */
  readonly infinitiveMark: readonly string[]
  /** "by": before the one who does what a passive says. */
  readonly agents: readonly string[]
  /** Forms of "be" that make a passive. */
  readonly passiveAuxiliaries: readonly string[]
  /** Auxiliaries of what has not been said yet: "will announce". */
  readonly modals: readonly string[]
  /** "relying on": a phrase before a source that the one who reports names. */
  readonly citing: readonly Phrase[]
  /** "as", German "wie": before a subject whose verb follows what is said ("…, as Ada put it"). */
  readonly asWords: readonly string[]
  /** Verb particles at the end of a clause: German "mit" in "teilte … mit". */
  readonly particles: readonly string[]
  /** A comma may stand between a verb of saying and what is said. */
  readonly commaBeforeClause: boolean
  /** The subject may stand behind its verb without a comma before it. */
  readonly verbSecond: boolean
  /** The subject may stand behind auxiliary and participle: "a déclaré Ada Ray". */
  readonly compoundPast: boolean
  /** Every noun has a capital, so a capital is no name. */
  readonly capitalNouns: boolean
  /** The noun stands before what qualifies it: "an official in the town hall", never "town hall official". */
  readonly headFirst: boolean
  /** Articles that mark to whom something is said: German "sagte der Agentur". */
  readonly addresseeArticles: readonly string[]
  /** Nouns that without an article are to whom something is said: Russian "агентству". */
  readonly addressees?: readonly string[]
  /** No statement of this language is shown as surer than this, 0..1. */
  readonly mostConfidence: number
  /** Endings of nouns for persons. */
  readonly personEndings: readonly string[]
  /** "according to": a phrase before its source. */
  readonly accordingTo: readonly Phrase[]
  /** "zufolge": a word after its source. */
  readonly accordingAfter: readonly string[]
  /** "seen by": the words between a document and the outlet that holds it. */
  readonly heldBy: readonly Phrase[]
  /** "has read": what an outlet did with the paper that a clause behind "which" tells of. */
  readonly heldActively?: readonly Phrase[]
  /** "interview with", "to": the words before an outlet to which somebody spoke. */
  readonly spokenTo?: readonly Phrase[]
  /** "quoted … as saying". */
  readonly asSaying: readonly Phrase[]
  readonly formulas: readonly RefusalFormula[]
  /** Adverbs and phrases that hedge; those in `hearsay` make a statement by themselves. */
  readonly hedges: readonly Phrase[]
  readonly hearsay: readonly Phrase[]
  readonly anonymity: readonly Phrase[]
  readonly nouns: {
    readonly person: readonly string[]
    readonly spokesperson: readonly string[]
    readonly institution: readonly string[]
    readonly outlet: readonly string[]
    readonly document: readonly string[]
    /** "an interview", "a statement": where something was said; no source by themselves. */
    readonly occasion: readonly string[]
    /** Who has a programme, in two words: "told the radio host Ada Ray" is told to an outlet. */
    readonly host?: readonly string[]
  }
  readonly titles: readonly string[]
  /** Given names of persons, lower case, that are hardly ever anything else. */
  readonly givenNames?: readonly string[]
  /** Words in an outlet's name, and names that are outlets as they stand. */
  readonly outletNames: readonly string[]
  /** Words in an institution's name, and metonyms. */
  readonly institutionNames: readonly string[]
  readonly captions: CaptionWords
}
