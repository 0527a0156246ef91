import type { Refusal } from '../news/index.ts'
import { answerFor } from './answer-problem.ts'
import { refusalWords } from './refusal-words.ts'
import type { FormState } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** What was refused as a form tells it, in the language of whoever filled it in. */
export function formProblemOf(refusal: Refusal, words: Catalogue): NonNullable<FormState['problem']> {
  const { sentence, wayOn, english } = refusalWords(answerFor(refusal), words)
  return {
    field: fieldOf(refusal),
    sentence: wayOn === null ? sentence : `${sentence} ${wayOn}`,
    english: english.join(' '),
  }
}

// The guard of the fetcher knows no forms; what it refuses is an address, and every form has one field for that.
function fieldOf({ field, code }: Refusal): string | null {
  return field ?? (code === 'address' || code === 'not-a-url' ? 'url' : null)
}
