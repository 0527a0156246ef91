/** What can be wrong with a statement: it is none; the source, the words or the chain is another; something else. */
export const faults = ['not-a-statement', 'source', 'words', 'chain', 'other'] as const
export type Fault = (typeof faults)[number]

export function isFault(word: string): word is Fault {
  return (faults as readonly string[]).includes(word)
}

/** An objection as somebody makes it: what is wrong, and why, in their words. */
export type GivenObjection = { readonly fault: string; readonly reason: string }

const longestReason = 500

/** What is wrong with an objection, by the field it belongs to; null when it will do. */
export function objectionProblem({
  fault,
  reason,
}: GivenObjection): { readonly field: 'fault' | 'reason'; readonly sentence: string } | null {
  if (!isFault(fault)) return { field: 'fault', sentence: 'Choose what is wrong.' }
  const words = reason.trim()
  if (words.length < 3)
    return { field: 'reason', sentence: 'Say in a few words what would be right: an editor decides on them.' }
  if (words.length > longestReason)
    return { field: 'reason', sentence: 'The reason is longer than 500 characters.' }
  return null
}

/** What is wrong with an editor's answer to an objection; null when it will do. */
export function answerProblem(reason: string): string | null {
  const words = reason.trim()
  if (words.length < 3) return 'Say why: whoever objected is told, and the answer stays on record.'
  if (words.length > 2000) return 'The answer is longer than 2,000 characters.'
  return null
}
