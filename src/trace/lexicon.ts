import type { CueVerb, RefusalFormula, TracingPack } from '../languages/index.ts'
import { indexPhrases } from './phrases.ts'
import type { PhraseIndex } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A language pack made ready for look-ups. */
export type Lexicon = {
  readonly pack: TracingPack
  readonly verbs: ReadonlyMap<string, CueVerb>
  readonly finiteVerbs: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, 'person' | 'plural' | 'thing'>
  readonly relatives: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly complementisers: ReadonlySet<string>
  readonly objectPronouns: ReadonlySet<string>
  readonly questionWords: ReadonlySet<string>
  readonly infinitiveMark: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  readonly passiveAuxiliaries: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  readonly accordingAfter: ReadonlySet<string>
  readonly person: ReadonlySet<string>
  readonly spokesperson: ReadonlySet<string>
  readonly institution: ReadonlySet<string>
  readonly outlet: ReadonlySet<string>
  readonly document: ReadonlySet<string>
  readonly occasion: ReadonlySet<string>
  readonly host: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly outletNames: ReadonlySet<string>
  readonly institutionNames: ReadonlySet<string>
  readonly formulas: PhraseIndex<RefusalFormula>
  readonly accordingTo: PhraseIndex<null>
  readonly citing: PhraseIndex<null>
  readonly heldBy: PhraseIndex<null>
  readonly heldActively: PhraseIndex<null>
  readonly spokenTo: PhraseIndex<null>
  readonly asSaying: PhraseIndex<null>
  readonly hedges: PhraseIndex<null>
  readonly hearsay: PhraseIndex<null>
  readonly anonymity: PhraseIndex<null>
}

const lexicons = new WeakMap<TracingPack, Lexicon>()

/** The lexicon of a pack, built once. */
export function lexiconOf(pack: TracingPack): Lexicon {
  const known = lexicons.get(pack)
  if (known) return known
  const built = build(pack)
  lexicons.set(pack, built)
  return built
}

function build(pack: TracingPack): Lexicon {
  const adverbs = new Set(pack.adverbs)
  const adverbEndings = pack.adverbEndings
  const isAdverb = ({ norm, kind }: Token) =>
    kind === 'word' &&
    (adverbs.has(norm) || (norm.length > 4 && adverbEndings.some(ending => norm.endsWith(ending))))
  const phrases = (list: readonly string[]) =>
    indexPhrases(
      list.map(phrase => [phrase, null] as const),
      isAdverb,
    )
  const { nouns } = pack
  return {
    pack,
    verbs: verbsByForm(pack),
    finiteVerbs: new Set(pack.finiteVerbs),
    auxiliaries: new Set(pack.auxiliaries),
    negations: new Set(pack.negations),
    adverbs,
    determiners: new Set(pack.determiners),
    pronouns: new Map(Object.entries(pack.pronouns)),
    relatives: new Set(pack.relatives),
    subordinators: new Set(pack.subordinators),
    coordinators: new Set(pack.coordinators),
    prepositions: new Set(pack.prepositions),
    complementisers: new Set(pack.complementisers),
    objectPronouns: new Set(pack.objectPronouns),
    questionWords: new Set(pack.questionWords),
    infinitiveMark: new Set(pack.infinitiveMark),
    agents: new Set(pack.agents),
    passiveAuxiliaries: new Set(pack.passiveAuxiliaries),
    modals: new Set(pack.modals),
    abbreviations: new Set(pack.abbreviations),
    accordingAfter: new Set(pack.accordingAfter),
    person: new Set(nouns.person),
    spokesperson: new Set(nouns.spokesperson),
    institution: new Set(nouns.institution),
    outlet: new Set(nouns.outlet),
    document: new Set(nouns.document),
    occasion: new Set(nouns.occasion),
    host: new Set(nouns.host ?? []),
    titles: new Set(pack.titles),
    givenNames: new Set(pack.givenNames ?? []),
    outletNames: new Set(pack.outletNames),
    institutionNames: new Set(pack.institutionNames),
    formulas: indexPhrases(
      pack.formulas.map(formula => [formula.phrase, formula] as const),
      isAdverb,
    ),
    accordingTo: phrases(pack.accordingTo),
    citing: phrases(pack.citing),
    heldBy: phrases(pack.heldBy),
    heldActively: phrases(pack.heldActively ?? []),
    spokenTo: phrases(pack.spokenTo ?? []),
    asSaying: phrases(pack.asSaying),
    hedges: phrases(pack.hedges),
    hearsay: phrases(pack.hearsay),
    anonymity: phrases(pack.anonymity),
  }
}

/** Where two verbs share a form, the earlier in the pack wins; a finite form wins over a base form. */
function verbsByForm(pack: TracingPack): Map<string, CueVerb> {
  const verbs = new Map<string, CueVerb>()
  for (const verb of pack.verbs) {
    const known = verbs.get(verb.form)
    if (!known || (known.shape === 'base' && verb.shape === 'finite' && known.kind === verb.kind))
      verbs.set(verb.form, verb)
  }
  return verbs
}

/** A word that qualifies a verb: "later", "reportedly". */
export function isAdverb(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && token.kind === 'word' && lexicon.formulas.isAdverb(token)
}
