/** Of the statements read with so much confidence 95 in 100 are right (docs/tracing.md); with less they are shown as unsure. */
const leastSure = 0.9

/** Whether a page shows a statement as certain. */
export function isSureStatement(confidence: number): boolean {
  return confidence >= leastSure
}
