import { Refusal } from '../news/index.ts'

/** What can be wrong with a statement: it is none; the source, the words or the chain is another; something else. */
export const faults = ['not-a-statement', 'source', 'words', 'chain', 'other'] as const
export type Fault = (typeof faults)[number]

export function isFault(word: string): word is Fault {
  return (faults as readonly string[]).includes(word)
}

/** An objection as somebody makes it: what is wrong, and why, in their words. */
export type GivenObjection = { readonly fault: string; readonly reason: string }

const longestReason = 500

/** What is wrong with an objection, with the field it belongs to; null when it will do. */
export function objectionProblem({ fault, reason }: GivenObjection): Refusal | null {
  if (!isFault(fault)) return new Refusal('input/fault', 'Choose what is wrong.', null, 'fault')
  const words = reason.trim()
  if (words.length < 3)
    return new Refusal(
      'input/right',
      'Say in a few words what would be right: an editor decides on them.',
      null,
      'reason',
    )
  if (words.length > longestReason)
    return new Refusal('input/long-reason', 'The reason is longer than 500 characters.', null, 'reason')
  return null
}

/** What is wrong with an editor's answer to an objection; null when it will do. */
export function answerProblem(reason: string): Refusal | null {
  const words = reason.trim()
  if (words.length < 3)
    return new Refusal(
      'input/why',
      'Say why: whoever objected is told, and the answer stays on record.',
      null,
      'reason',
    )
  if (words.length > 2000)
    return new Refusal('input/long-answer', 'The answer is longer than 2,000 characters.', null, 'reason')
  return null
}
