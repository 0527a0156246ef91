import { Buffer } from 'node:buffer'
import type { PackedModel, PackedModels } from '../languages/index.ts'
import { argumentLabels } from './argument-features.ts'
import type { ChainModel } from './chain-readings.ts'
import { cueLabels } from './cue-features.ts'
import { judgesOf, kinds, statuses } from './judges.ts'
import type { Judges } from './judges.ts'
import { unpackTable } from './linear-scores.ts'
import type { LinearModel } from './linear-scores.ts'
import { partsOfSpeech } from './tag-words.ts'

/** What was learned from annotated texts, ready for use. */
export type Models = {
  readonly tagger: LinearModel
  readonly cues: ChainModel
  readonly arguments: ChainModel
  readonly judges: Judges
}

const unpacked = new WeakMap<PackedModels, Models>()

/** Models ready for use, unpacked with the first text that wants them. */
export function modelsOf(models: PackedModels): Models {
  const known = unpacked.get(models)
  if (known) return known
  const made = unpackModels(models)
  unpacked.set(models, made)
  return made
}

function unpackModels({ tagger, cues, arguments: parts, status, kind, confidence }: PackedModels): Models {
  return {
    tagger: linear(tagger, partsOfSpeech),
    cues: chain(cues, cueLabels),
    arguments: chain(parts, argumentLabels),
    judges: judgesOf(linear(status, statuses), linear(kind, kinds), confidence),
  }
}

function linear({ table, largest }: PackedModel, labels: readonly string[]): LinearModel {
  const bytes = Buffer.from(table, 'base64')
  const entries = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  return { labels, mask: entries.length / labels.length - 1, ...unpackTable(entries, largest) }
}

function chain(packed: PackedModel, labels: readonly string[]): ChainModel {
  return { ...linear(packed, labels), steps: Float32Array.from(packed.steps ?? []) }
}
