import { hasClause, isMark } from './clause.ts'
import type { Range, Sentence } from './clause.ts'

/**
 * "One film, apparently taken from a rooftop, shows": a hedge behind a comma whose words end with a comma and hold no
 * verb of their own but a participle in front. In doubt is what is told beside, not what the sentence claims.
 */
export function isAside(sentence: Sentence, [from, to]: Range): boolean {
  const { tokens } = sentence
  if (!isMark(tokens[from - 1], ',')) return false
  let comma = to + 1
  while (comma < tokens.length && !isMark(tokens[comma], ',')) comma++
  return !hasClause(sentence, [to + 1, comma]) && hasClause(sentence, [comma, tokens.length])
}
