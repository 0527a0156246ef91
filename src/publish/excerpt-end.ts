/** About 120 words: enough to know what the article says, too little to replace it. */
const longest = 750

/**
 * Where an excerpt of a text ends, as an offset into it: after whole paragraphs while they fit, else after the last
 * sentence that fits, else after the last word. At most 750 code units and at most 40 % of a longer text.
 */
export function excerptEnd(text: string): number {
  const room = Math.min(longest, Math.max(280, Math.floor(text.length * 0.4)))
  if (text.length <= room) return text.length
  const paragraph = text.lastIndexOf('\n\n', room)
  if (paragraph > room / 2) return paragraph
  const sentence = lastSentenceEnd(text, room)
  if (sentence > room / 3) return sentence
  if (paragraph > 0) return paragraph
  const blank = text.lastIndexOf(' ', room)
  return blank > 0 ? blank : wholeCharacter(text, room)
}

function lastSentenceEnd(text: string, before: number): number {
  let end = 0
  for (const found of text.slice(0, before + 1).matchAll(/[.!?。！？؟…]["'”’»)]*(?=\s|$)/gu))
    end = found.index + found[0].length
  return Math.min(end, before)
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
