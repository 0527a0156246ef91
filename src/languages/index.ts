export { languagePack, languagePacks } from './language-packs.ts'
export { scriptOf, soundOf, soundsOf } from './name-sound.ts'
export type { BoilerplatePack } from './boilerplate-pack.ts'
export type { DateUnit, DateWords, Holiday } from './dates-pack.ts'
export type { CommonWords, LanguagePack } from './pack.ts'
export type { CountryWords, NamesByCountry, PlacesPack } from './places-pack.ts'
export type { TopicWords } from './topics-pack.ts'
export type {
  CaptionWords,
  CueVerb,
  PackedModel,
  PackedModels,
  Phrase,
  RefusalFormula,
  TracingPack,
} from './tracing-pack.ts'
