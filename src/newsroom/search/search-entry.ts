import { wordsOf, type Statement } from '../../news/index.ts'
import { foldWords } from '../../search/index.ts'
import type { search } from '../../store/index.ts'
import { leadHedges } from '../refresh-story.ts'

/** What an article's entry is made of. */
export type Findable = {
  readonly articleId: string
  readonly published: Date
  readonly outletId: string
  readonly language: string | null
  readonly title: string
  readonly text: string
  readonly statements: readonly Statement[]
  readonly countries: readonly string[]
  /** Codes of IPTC Media Topics. */
  readonly topics: readonly string[]
}

// A tsvector holds 1 MB, and 16,383 places; what stands behind so many letters is a list or a book.
const longestText = 60_000
const longestTitle = 1000

/** How an article is found: by its words, by whom it cites, and by what it is filed under. */
export function searchEntry(article: Findable): search.SearchEntry {
  const { articleId, published, outletId, language, title, text, statements } = article
  const { countries, topics } = article
  return {
    articleId,
    published,
    language,
    title: foldWords(title.slice(0, longestTitle)),
    text: foldWords(text.slice(0, longestText)),
    sources: foldWords(sourcesOf(text, statements).join(' | ').slice(0, longestText)),
    hedges: leadHedges(text, statements),
    filters: {
      countries,
      topics,
      outlets: [outletId],
      languages: language === null ? [] : [language],
      unnamed: statements.some(({ status }) => status === 'unnamed'),
    },
  }
}

/** Everybody on the way of a statement as worded, each once. */
function sourcesOf(text: string, statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap(({ source, path }) => [wordsOf(text, source), ...path]))]
}
