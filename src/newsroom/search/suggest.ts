import { foldWords, trigramsOf, type SearchPlan } from '../../search/index.ts'
import { search, type Db } from '../../store/index.ts'

const shortestWord = 4
const mostSuggested = 3

/** The query with a word that stands in no headline put as one that does; none where every word is known. */
export async function suggest(db: Db, query: string, plan: SearchPlan): Promise<string[]> {
  const words = [...new Set(plan.words.flatMap(part => part.split(' ')))].filter(isSuggestable)
  const known = new Set(await search.knownWords(db, words))
  for (const word of words) {
    if (known.has(word)) continue
    const near = await search.similarWords(db, word, trigramsOf(word))
    const put = near.map(other => replaceWord(query, word, other)).filter(other => other !== null)
    if (put.length > 0) return put.slice(0, mostSuggested)
  }
  return []
}

/** Pairs of letters (of scripts without blanks) and short words look like too many others. */
export function isSuggestable(word: string): boolean {
  return word.length >= shortestWord && !/^\d+$/.test(word)
}

/** The query with the first word that is folded to this one put as the other; its marks stay. Null: none is. */
function replaceWord(query: string, word: string, other: string): string | null {
  const parts = query.split(/([\p{L}\p{M}\p{N}]+)/u)
  const at = parts.findIndex(part => foldWords(part) === word)
  return at < 0 ? null : parts.with(at, other).join('')
}
