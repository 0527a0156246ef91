import { traceWith } from '../src/trace/index.ts'
import type { Models } from '../src/trace/index.ts'
import { isByOthers } from './annotated-articles.ts'
import type { Fold } from './learn-all.ts'
import { learnJudges } from './learn-judges.ts'
import { newScore, scoreArticle } from './score.ts'
import type { Score } from './score.ts'

/** What may be left out, to tell what it is worth. */
export type Without = 'models' | 'judges' | 'chains' | 'others' | 'nothing'

/** Scores every article of the first set by models that have not seen it; `without` leaves a part out. */
export function scoreFolds(folds: readonly Fold[], without: Without): Score {
  const score = newScore()
  for (const [at, { held, learned }] of folds.entries()) {
    const others = folds.filter((_, other) => other !== at).flatMap(({ cases }) => cases)
    const { judges } = learnJudges(others)
    const models: Models = { ...learned, judges: without === 'judges' ? withoutJudges(judges) : judges }
    for (const { article } of held) {
      if (isByOthers(article)) continue
      const { statements } = traceWith({ ...article, language: 'en' }, without === 'models' ? null : models)
      const kept =
        without === 'chains' ? statements.map(one => ({ ...one, path: one.path.slice(-1) })) : statements
      scoreArticle(score, article, kept)
    }
  }
  return score
}

function withoutJudges(judges: Models['judges']): Models['judges'] {
  return { ...judges, status: (_, guess) => guess, kind: (_, guess) => guess }
}
