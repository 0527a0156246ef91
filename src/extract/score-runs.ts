import { endsAsSentence, hasSentence } from './measure-text.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import type { Run } from './run.ts'

/**
 * What a run is by itself, before its neighbours are asked: `good` reads like a paragraph of an article, `short` may
 * be anything, `links` are links to elsewhere, `noise` is in the vocabulary of what is not the article.
 */
export type RunKind = 'good' | 'short' | 'heading' | 'links' | 'noise' | 'figure'

const maxNoiseLength = 420
const maxConsentLength = 1500

/** The kind of one run. */
export function kindOf(run: Run, words: PageWords): RunKind {
  if (run.figure) return 'figure'
  if (run.comment || run.block.tag === 'figcaption' || isNoise(run, words)) return 'noise'
  const linked = run.linkWeight / Math.max(1, run.weight)
  if (linked > 0.75 || (linked > 0.5 && run.weight < 120 && !endsAsSentence(run.text))) return 'links'
  if (run.level > 0) return 'heading'
  if (run.table) return 'good'
  if (run.weight >= 60 && hasSentence(run.text)) return 'good'
  return run.weight >= 140 ? 'good' : 'short'
}

function isNoise(run: Run, words: PageWords): boolean {
  if (run.text.length > maxConsentLength) return false
  const text = plainForm(run.text)
  if (words.holds('consent', text) && (run.aside || run.text.length < 300)) return true
  if (run.text.length > maxNoiseLength) return false
  if (words.is('share', text) || words.is('advert', text)) return true
  if (words.begins('pointer', text) && (run.linkWeight > 0 || text.length < 60)) return true
  if (words.holds('notice', text)) return true
  return text.length < 300 && words.holds('signUp', text)
}

const maxScore = 600

/**
 * How much a run speaks for (above 0) or against (below 0) the element it lies in being the article.
 */
export function scoreOf(run: Run, kind: RunKind): number {
  const scale = run.aside ? 0.15 : 1
  if (kind === 'good') {
    const own = run.weight - 2 * run.linkWeight
    const worth = Math.max(-30, Math.min(maxScore, own)) * (run.level ? 0.2 : 1) * (run.list ? 0.6 : 1)
    return worth > 0 ? worth * scale : worth
  }
  if (kind === 'links') return -12 - Math.min(60, run.linkWeight) * 0.5
  if (run.comment) return run.weight < 40 ? -4 : -12
  if (kind === 'noise') return -25
  if (kind === 'short') return -6
  return 0
}
