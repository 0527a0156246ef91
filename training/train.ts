// bin/node training/train.ts DATA_FOLDER: makes the English models of stage `trace` anew. The same data give the same bytes.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { PackedModel, PackedModels } from '../src/languages/index.ts'
import { allArticles } from './annotated-articles.ts'
import { learnFolds, learnStatements, learnTagger, prepare } from './learn-all.ts'
import type { KeptChain } from './learn-attributions.ts'
import { learnJudges } from './learn-judges.ts'
import type { Kept } from './quantise.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: bin/node training/train.ts DATA_FOLDER (with ud/*.conllu.gz)')
  process.exit(2)
}
const target = new URL('../src/learned/', import.meta.url)

const tagger = learnTagger(folder)
const prepared = prepare(allArticles(), tagger.model)
// The judges learn from what models say of articles that these have not seen.
const { status, kind, confidence } = learnJudges(
  learnFolds(prepared, tagger.model).flatMap(({ cases }) => cases),
)
const { cues, parts } = learnStatements(prepared)

const models: PackedModels = {
  tagger: packed(tagger),
  cues: packedChain(cues),
  arguments: packedChain(parts),
  status: packed(status),
  kind: packed(kind),
  confidence,
}
const written = JSON.stringify(models)
writeFileSync(new URL('en-tracing.json', target), `${written}\n`)
const hash = createHash('sha256').update(`${written}\n`).digest('hex')
console.log(
  `en-tracing.json: ${(written.length / 1e6).toFixed(1)} MB, sha256 ${hash}, ${process.cpuUsage().user / 1e6} s of computing`,
)

function packed({ bytes, largest }: Kept): PackedModel {
  return { table: Buffer.from(bytes.buffer).toString('base64'), largest }
}

function packedChain({ kept, model }: KeptChain): PackedModel {
  // Whole numbers of ten-thousandths, so that no machine writes another digit.
  return { ...packed(kept), steps: [...model.steps].map(step => Math.round(step * 1e4) / 1e4) }
}
