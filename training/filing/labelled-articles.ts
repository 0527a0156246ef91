import { readFileSync } from 'node:fs'

/** An article with what it is about: the first country is the main one; topics are codes of IPTC Media Topics. */
export type LabelledArticle = {
  readonly language: string
  readonly countries: readonly string[]
  readonly topics: readonly string[]
  readonly title: string
  readonly text: string
}

/**
 * Reads a file of labelled articles. Each is "# language countries topics", a line of title, a line of text; a blank line
 * parts them. Codes are parted by ";", and "-" stands for none.
 */
export function readLabelledArticles(file: URL): LabelledArticle[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n\n+/)
    .map(entry => {
      const [head = '', title, text] = entry.split('\n')
      const [, language, countries = '-', topics = '-'] = head.split(' ')
      if (!head.startsWith('# ') || !language || !title || !text)
        throw new Error(`${file.pathname}: not a labelled article: ${entry.slice(0, 80)}`)
      return { language, countries: codes(countries), topics: codes(topics), title, text }
    })
}

function codes(list: string): string[] {
  return list === '-' ? [] : list.split(';')
}
