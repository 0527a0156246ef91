import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import type { Run } from './run.ts'

const reach = 60

/**
 * Notes of correction that stand beside the text: on many sites below the article, outside the element that holds it.
 *
 * @returns those above the text and those below it, in page order
 */
export function findCorrections(
  runs: readonly Run[],
  chosen: readonly Run[],
  words: PageWords,
): { readonly above: readonly Run[]; readonly below: readonly Run[] } {
  const there = new Set(chosen)
  const first = chosen[0] ? runs.indexOf(chosen[0]) : 0
  const last = chosen.at(-1) ? runs.indexOf(chosen.at(-1)!) : 0
  const isNote = (run: Run): boolean =>
    !there.has(run) && run.weight > 40 && run.weight < 1000 && words.begins('correction', plainForm(run.text))
  return {
    above: runs.slice(Math.max(0, first - 12), first).filter(isNote),
    below: runs.slice(first, last + reach).filter(isNote),
  }
}
