/** A stretch of a text in UTF-16 code units: start included, end excluded. */
export type Span = readonly [start: number, end: number]

/** The words under one or several spans, joined by " … " where the text is discontinuous. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}
