import { languagePack, languagePacks } from '../languages/index.ts'
import type { BoilerplatePack } from '../languages/index.ts'

/** The vocabulary of what is not the article, of one page's language and English, ready to be asked. */
export type PageWords = {
  readonly holds: (list: keyof BoilerplatePack, text: string) => boolean
  readonly begins: (list: keyof BoilerplatePack, text: string) => boolean
  /** The whole text is one of the list, but for a colon or brackets around it. */
  readonly is: (list: keyof BoilerplatePack, text: string) => boolean
  readonly list: (list: keyof BoilerplatePack) => readonly string[]
}

const known = new Map<string, PageWords>()

/**
 * @param language ISO 639-1 of the page, or null: then the words of every language are asked
 */
export function pageWords(language: string | null): PageWords {
  const code = languagePack(language) ? language!.slice(0, 2).toLowerCase() : ''
  const there = known.get(code)
  if (there) return there
  const packs =
    code === '' ? languagePacks : languagePacks.filter(pack => pack.code === code || pack.code === 'en')
  const made = makeWords(packs.flatMap(pack => pack.boilerplate ?? []))
  known.set(code, made)
  return made
}

function makeWords(parts: readonly BoilerplatePack[]): PageWords {
  const lists = new Map<keyof BoilerplatePack, WordList>()
  const list = (name: keyof BoilerplatePack): WordList => {
    const there = lists.get(name) ?? makeList(parts.flatMap(part => part[name]))
    lists.set(name, there)
    return there
  }
  return {
    list: name => list(name).all,
    holds: (name, text) => list(name).within.test(text),
    begins: (name, text) =>
      list(name)
        .byFirst.get(text.charAt(0))
        ?.some(words => text.startsWith(words) && endsWord(words, text)) ?? false,
    is: (name, text) => list(name).whole.has(withoutMarks(text)),
  }
}

/** The words of one list, made ready for each way of asking: every line of a page is asked many times. */
type WordList = {
  readonly all: readonly string[]
  readonly whole: ReadonlySet<string>
  readonly byFirst: ReadonlyMap<string, readonly string[]>
  /** Finds any of them inside a text; nothing where there are none. */
  readonly within: RegExp
}

function makeList(words: readonly string[]): WordList {
  const whole = new Set(words)
  return {
    all: [...whole],
    whole,
    byFirst: Map.groupBy(whole, one => one.charAt(0)),
    within: new RegExp([...whole].map(escaped).join('|') || '(?!)'),
  }
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const opening = /^[\s\-–—|•·:([{*]+/u
const closing = /[\s\-–—|•·:)\]}*.…!?›»>]/u

function withoutMarks(text: string): string {
  let end = text.length
  while (end > 0 && closing.test(text.charAt(end - 1))) end--
  return text.slice(0, end).replace(opening, '')
}

const wordUnit = /[\p{L}\p{N}]/u

/** Whether `words`, with which `text` begins, end where a word ends. Scripts without blanks have no such place. */
function endsWord(words: string, text: string): boolean {
  const next = text.charAt(words.length)
  return !/[a-zа-яα-ωà-ÿ]$/u.test(words) || !wordUnit.test(next)
}

/** A text in the form in which the lists are written: lower case, plain quotation marks, single blanks. */
export function plainForm(text: string): string {
  const lower = text.toLowerCase()
  if (!/[’‘ʼ`´“”„«»″：]/.test(lower)) return lower
  return lower
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/：/g, ':')
}
