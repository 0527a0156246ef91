import type { PackedModels } from '../languages/index.ts'
import en from './en-tracing.json' with { type: 'json' }

/**
 * What was learned from annotated texts for stage `trace`, by ISO 639-1 code. Some megabytes: only what reads texts
 * loads this room, and hands the stage the models of its text's language.
 */
export const learnedModels: Readonly<Partial<Record<string, PackedModels>>> = { en }
