import type { Filing } from '../news/index.ts'
import { decideSections } from './decide-sections.ts'
import { decisionWeights } from './decision-weights.ts'
import { describeCountries, type FiledText } from './describe-countries.ts'

const maxEvidence = 12

/**
 * The countries an article is about, with the words that say so.
 *
 * Countries are told by their names, peoples, capitals, towns, regions and metonyms; names of persons, newspapers
 * and laws do not count. The title counts, but evidence points into the text, so a country that only the title
 * names gets no section.
 *
 * @returns the primary country's section first, then the others by their score, which is how likely the article is
 *   about the country; `primary` is null where no country is named
 */
export function fileUnderSections(article: FiledText): Filing {
  const named = describeCountries(article)
  const decided = decideSections(named, decisionWeights)
  const sections = decided.map(({ country, score, evidence }) => ({
    country,
    score: Number(score.toFixed(3)),
    evidence: evidence.slice(0, maxEvidence),
  }))
  return { primary: sections[0]?.country ?? null, sections }
}
