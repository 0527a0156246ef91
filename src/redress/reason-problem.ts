/** What is wrong with the reason for hiding or showing something again; null when it will do. Nothing is hidden without one. */
export function reasonProblem(reason: string): string | null {
  const words = reason.trim()
  if (words.length < 3) return 'Say why: the reason stays on record and is shown in place of what was hidden.'
  if (words.length > 2000) return 'The reason is longer than 2,000 characters.'
  return null
}
