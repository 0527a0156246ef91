import { lettersOf, wordsIn } from './measure-text.ts'

/** By what the outlet of a page can be called: names that the page states, and its address. */
export type OutletNames = { readonly names: readonly string[]; readonly url: string }

// In scripts without blanks a dash or an underscore parts without blanks around it.
const separator =
  /\s+(?:[|\-–—·•»«:›>/~]|::|--|\/\/)+\s+|\s*[|｜]\s*|_(?=[^\s_])|(?<=[\u3040-\u9fff])-+(?=[\u3040-\u9fff])|(?<=\S)\s+::\s+/u

/** The parts of a title between its separators. */
export function partsOf(title: string): string[] {
  return title
    .split(separator)
    .map(part => part.trim())
    .filter(Boolean)
}

/**
 * Cuts the outlet's name off a title: the parts at its ends that are a name of the outlet, or of its host, and the
 * part between such a name and the title that is a section.
 */
export function cutOutlet(title: string, outlet: OutletNames): string {
  const parts = partsOf(title)
  if (parts.length < 2) return title
  const last = parts.at(-1)!
  if (saysOutlet(last, outlet))
    return cutOutlet(title.slice(0, title.lastIndexOf(last)).replace(trailing, ''), outlet)
  const first = parts[0]!
  if (isOutletName(first, outlet))
    return cutOutlet(title.slice(title.indexOf(first) + first.length).replace(leading, ''), outlet)
  return title
}

const trailing = /[\s|｜\-–—·•»«:›>/_~]+$/u
const leading = /^[\s|｜\-–—·•»:›>/_~]+/u

/** Whether a text is a name of the outlet and nothing else. */
export function isOutletName(text: string, { names, url }: OutletNames): boolean {
  const letters = lettersOf(text)
  if (letters === '') return false
  if (names.some(name => lettersOf(name) === letters)) return true
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '') : ''
  const labels = host.split('.').map(lettersOf)
  return (
    (letters.length > 3 && labels.slice(0, -1).includes(letters)) ||
    (letters.length > 5 && lettersOf(host).endsWith(letters))
  )
}

/** Whether a text says the outlet's name, in short or with a word or two beside it. */
function saysOutlet(text: string, outlet: OutletNames): boolean {
  return isOutletName(text, outlet) || outlet.names.some(name => overlaps(wordsIn(text), wordsIn(name)))
}

function overlaps(text: readonly string[], name: readonly string[]): boolean {
  const [few, many] = text.length < name.length ? [text, name] : [name, text]
  return (
    few.length > 0 && text.length <= name.length + 3 && ` ${many.join(' ')} `.includes(` ${few.join(' ')} `)
  )
}
