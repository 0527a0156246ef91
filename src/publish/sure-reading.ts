import type { Shown } from './shown-under.ts'

/** Editors are asked to look at what is read with less: more than half of it is not the article, or not all of it; else one in sixteen. */
export const leastConfidence = 0.65

/** Whether a page was read with enough confidence to stand as the article. */
export function isSure(confidence: number): boolean {
  return confidence >= leastConfidence
}

/** Of a text that may not be the article no more is shown than an excerpt, whatever its rights allow. */
export function shownAsRead(shown: Shown, confidence: number): Shown {
  return shown === 'full' && !isSure(confidence) ? 'excerpt' : shown
}
