const probe = 4000
// Those of the upper half stand in text too that was encoded twice.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/g

/** Bytes of another kind that were taken for text: at random every eighth is a control character, and text has none. */
export function isNoText(text: string): boolean {
  const beginning = text.slice(0, probe)
  const controls = beginning.match(controlCharacters)?.length ?? 0
  return controls > beginning.length / 100
}
