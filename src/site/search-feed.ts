import type { FoundArticle, FoundStatement, SearchView } from '../newsroom/index.ts'
import type { NewsEntry, NewsFeed } from './news-feed.ts'
import { oneLine } from './one-line.ts'
import { searchAddress } from './search-address.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** What was found as a feed of ours, without the form that it is given out in. */
export function searchFeed({ site, now, words }: Visit, view: SearchView, form: '.atom' | '.json'): NewsFeed {
  return {
    title: titleOf(view, words),
    self: site.url + searchAddress({ ...view, form }),
    page: site.url + searchAddress(view),
    siteName: site.name,
    entries: entriesOf(site.url, view, words),
    now,
  }
}

function titleOf({ query }: SearchView, words: Catalogue): string {
  return oneLine(words.search.titleOf(query))
}

function entriesOf(url: string, { articles, statements }: SearchView, words: Catalogue): NewsEntry[] {
  return [
    ...articles.map(article => ofArticle(url, article, words)),
    ...statements.map(said => ofStatement(url, said, words)),
  ]
}

function ofArticle(url: string, article: FoundArticle, words: Catalogue): NewsEntry {
  const { id, title, hedges, outlet, language, published } = article
  return {
    ...{ id: `urn:uuid:${id}`, address: `${url}/articles/${id}`, language, published, updated: published },
    title: oneLine(title + hedgedWords(hedges, words), 400),
    outlet: oneLine(outlet.name),
  }
}

function ofStatement(url: string, said: FoundStatement, words: Catalogue): NewsEntry {
  const { article, ordinal, source, content, cue, hedge, outlet, language, published } = said
  const who = source ?? words.note.nobody
  return {
    ...{
      id: `urn:uuid:${article}#${ordinal}`,
      address: `${url}/articles/${article}`,
      language,
      published,
      updated: published,
    },
    title: oneLine(`${who}: ${content || cue}${hedgedWords(hedge === null ? [] : [hedge], words)}`, 400),
    outlet: oneLine(outlet.name),
  }
}

/** The hedges of a headline or a statement as they stand behind it in a feed. */
export function hedgedWords(hedges: readonly string[], words: Catalogue): string {
  return hedges.length === 0
    ? ''
    : ` (${words.note.hedged}${words.marks.colon}${hedges.join(words.marks.comma)})`
}
