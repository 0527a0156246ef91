// bin/node training/cross-validate.ts DATA_FOLDER [--without models|judges|chains|others]: what the stage reaches on
// articles of `authored-news.jsonl` that its models have not seen, five folds by a hash of the article's id.
import { allArticles, isByOthers } from './annotated-articles.ts'
import { scoreFolds } from './fold-scores.ts'
import { learnFolds, learnTagger, prepare } from './learn-all.ts'
import { f1 } from './score.ts'
import type { Score } from './score.ts'

const [folder, flag, part = 'nothing'] = process.argv.slice(2)
const parts = ['models', 'judges', 'chains', 'others', 'nothing'] as const
const without = parts.find(name => name === part)
if (!folder || !without || (flag && flag !== '--without')) {
  console.error(
    `usage: bin/node training/cross-validate.ts DATA_FOLDER [--without ${parts.slice(0, -1).join('|')}]`,
  )
  process.exit(2)
}

const tagger = learnTagger(folder)
const articles = allArticles().filter(article => without !== 'others' || !isByOthers(article))
print(scoreFolds(learnFolds(prepare(articles, tagger.model), tagger.model), without))

function print(score: Score) {
  const rows: [name: string, half: number, exact?: number][] = [
    ['speech statements, half / exact', f1(score.speechHalf), f1(score.speechExact)],
    ['all statements, half / exact', f1(score.allHalf), f1(score.allExact)],
    ['content boundaries exact', f1(score.contentExact)],
    ['sources exact', f1(score.sourceExact)],
    ['cues', f1(score.cue)],
    ['direct quotes, half', f1(score.quotesHalf)],
    ['kind', f1(score.kind)],
    ['status', f1(score.status)],
    ['formulas', f1(score.formulas)],
    ['hedges', f1(score.hedge)],
    ['chains, path exact', f1(score.chainExact)],
    ['chains, hops', f1(score.hops)],
  ]
  for (const [name, ...figures] of rows)
    console.log(`${name.padEnd(34)} ${figures.map(figure => figure?.toFixed(1)).join(' / ')}`)
  for (const level of [0.95, 0.9, 0.8, 0.5]) console.log(certain(score, level))
}

function certain({ outcomes }: Score, level: number): string {
  const sure = outcomes.filter(({ confidence }) => confidence >= level)
  const right = sure.filter(one => one.right).length
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1)
  return `confidence from ${level}: ${share(right, sure.length)} % right, ${share(sure.length, outcomes.length)} % of the statements`
}
