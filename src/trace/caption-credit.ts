import type { CaptionWords } from '../languages/index.ts'
import type { CaptionBasis } from '../news/index.ts'

/** A caption's credit line: who is credited, on what basis the image stands there, and the words that say so. */
export type Credit = {
  readonly credit: string | null
  readonly basis: CaptionBasis | null
  readonly ground: string | null
}

const longestCreditWords = 9

/** Cuts a caption into what is said of the picture and the credit line. */
export function splitCredit(
  text: string,
  words: CaptionWords,
): { readonly body: string; readonly line: string | null } {
  const trimmed = text.trimEnd()
  return (
    bracketed(trimmed) ??
    labelled(trimmed, words) ??
    lastSentence(trimmed, words) ?? { body: trimmed, line: null }
  )
}

/** "… (Ilse Roos/Northwire)", also with a full stop behind. */
function bracketed(text: string): { body: string; line: string } | null {
  const end = text.endsWith(').') ? text.length - 2 : text.length - 1
  if (text.charAt(end) !== ')') return null
  let depth = 0
  for (let at = end; at >= 0; at--) {
    if (text.charAt(at) === ')') depth++
    if (text.charAt(at) === '(' && --depth === 0)
      return { body: text.slice(0, at).trimEnd(), line: text.slice(at + 1, end).trim() }
  }
  return null
}

/** "Photo: …", "Picture by …": the last label that begins a sentence or has a colon. */
function labelled(text: string, words: CaptionWords): { body: string; line: string } | null {
  const lower = text.toLowerCase()
  let best: { body: string; line: string } | null = null
  let bestAt = 0
  for (const label of words.creditLabels) {
    const at = lower.lastIndexOf(label)
    if (at <= bestAt || !isLabel(text, at, label)) continue
    bestAt = at
    best = { body: text.slice(0, at).trimEnd(), line: text.slice(at).trim() }
  }
  return best
}

function isLabel(text: string, at: number, label: string): boolean {
  const before = text.slice(0, at).trimEnd()
  const after = text.slice(at + label.length).trimStart()
  const opens = /[.!?)\]|]$/.test(before)
  const startsWord = at === 0 || /[\s(]/.test(text.charAt(at - 1))
  return (
    startsWord && ((opens && (after.startsWith(':') || / (?:by|of)$/.test(label))) || after.startsWith(':'))
  )
}

/** "… on 30 April 2031. NWX/Lars Moe": a short last sentence of names with a slash, an agency or a licence in it. */
function lastSentence(text: string, words: CaptionWords): { body: string; line: string } | null {
  const cut = Math.max(text.lastIndexOf('. ', text.length - 2), text.lastIndexOf('? ', text.length - 2))
  if (cut < 0) return null
  const line = text.slice(cut + 2).replace(/\.$/, '')
  if (line.split(/\s+/).length > longestCreditWords) return null
  const isCredit = /\S\/\S/.test(line) || basisOf(line, words) !== null
  return isCredit ? { body: text.slice(0, cut + 1), line } : null
}

/** Reads a credit line. A licence or a clause of law counts only where the words for it stand there. */
export function readCredit(line: string, words: CaptionWords): Credit {
  const parts = line.split(/\s*(?:;|\.\s|,\s| \/ )\s*/).filter(Boolean)
  const ground = groundOf(line, parts, words)
  const first = parts.find(part => part !== ground?.part) ?? null
  const credit = first === null ? null : creditName(first, ground?.words ?? null, words)
  return { credit: credit || null, basis: basisOf(line, words), ground: ground?.part ?? null }
}

function groundOf(line: string, parts: readonly string[], words: CaptionWords) {
  for (const part of parts.flatMap(part => [part, ...part.split('/')])) {
    const found = statutory(part, words) ?? phraseIn(part, words.licence)
    if (found) return { part: part.trim(), words: found }
  }
  return statutory(line, words) ? { part: line, words: line } : null
}

/** "Clause 27a", "Section 107", "the Copyright Act", "fair use": a number must follow the first three. */
function statutory(part: string, words: CaptionWords): string | null {
  const lower = part.toLowerCase()
  for (const phrase of words.statutory) {
    const at = indexOfWord(lower, phrase)
    if (at < 0) continue
    if (phrase.includes(' ') || /^\s+(?:no\.?\s*)?\d/.test(lower.slice(at + phrase.length))) return phrase
  }
  return null
}

function basisOf(line: string, words: CaptionWords): CaptionBasis | null {
  const lower = line.toLowerCase()
  if (statutory(line, words)) return 'statutory'
  if (phraseIn(line, words.licence)) return 'licence'
  if (phraseIn(line, words.handout)) return 'handout'
  if (phraseIn(line, words.user) || /(?:^|\W)@\w/.test(line)) return 'user'
  if (phraseIn(line, words.archive)) return 'archive'
  if (phraseIn(line, words.staff)) return 'staff'
  if (words.agencies.some(agency => indexOfWord(lower, agency) >= 0)) return 'agency'
  if (words.agencyWords.some(word => indexOfWord(lower, word) >= 0)) return 'agency'
  if (slashesAgency(line)) return 'agency'
  return words.institutionWords.some(word => indexOfWord(lower, word) >= 0) ? 'handout' : null
}

/** "NWX/Lars Moe" and "Ilse Roos/Northwire": a person's name on one side of a slash, a house's on the other. */
function slashesAgency(line: string): boolean {
  const [left, right, ...more] = line
    .replace(/[,;].*/s, '')
    .split('/')
    .map(side => side.trim().split(/\s+/))
  if (!left || !right || more.length > 0) return false
  const named = (words: readonly string[]) =>
    words.length >= 2 && words.length <= 4 && words.every(word => /^\p{Lu}/u.test(word))
  const short = (words: readonly string[]) => words.length === 1 && /^\p{Lu}/u.test(words[0]!)
  return (named(left) && short(right)) || (short(left) && named(right))
}

function phraseIn(text: string, phrases: readonly string[]): string | null {
  const lower = text.toLowerCase()
  return phrases.find(phrase => indexOfWord(lower, phrase) >= 0) ?? null
}

/** Where a phrase stands as whole words, or -1. */
function indexOfWord(lower: string, phrase: string): number {
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    const before = lower.charAt(at - 1)
    const after = lower.charAt(at + phrase.length)
    const free = (edge: string) => edge === '' || !/[\p{L}\p{N}]/u.test(edge)
    if (
      (free(before) || !/[\p{L}\p{N}]/u.test(phrase.charAt(0))) &&
      (free(after) || !/[\p{L}\p{N}]/u.test(phrase.at(-1)!))
    )
      return at
  }
  return -1
}

/** The name in the first part, without "Photo:", "Courtesy of", "Handout", "screenshot". */
function creditName(part: string, ground: string | null, words: CaptionWords): string {
  let name = part
  for (const piece of part.split('/'))
    if (ground && piece.toLowerCase().includes(ground)) name = name.replace(`/${piece}`, '')
  const labels = words.creditLabels.toSorted((a, b) => b.length - a.length)
  for (const label of labels) {
    const lower = name.toLowerCase()
    if (lower.startsWith(label) && /^(?:\s*:|\s|$)/.test(lower.slice(label.length)) && label !== 'via')
      name = name.slice(label.length).replace(/^\s*:?\s*/, '')
    else if (lower.endsWith(` ${label}`) && label !== 'via') name = name.slice(0, -label.length).trim()
  }
  const staff = words.staff.map(word => name.toLowerCase().indexOf(` ${word}`)).find(at => at > 0)
  return (staff === undefined ? name : name.slice(0, staff)).replace(/[.,;]+$/, '').trim()
}
