import { html } from 'hono/html'
import type { FoundArticle, FoundStatement, SearchView } from '../newsroom/index.ts'
import { words as interfaceWords } from './interface-words.ts'
import { oneLine } from './one-line.ts'
import { searchAddress } from './search-address.ts'
import { search as words } from './search-words.ts'
import type { Visit } from './visit.ts'

type Entry = {
  readonly id: string
  readonly address: string
  /** In one line. No headline and no statement goes without its hedges. */
  readonly title: string
  readonly outlet: string
  readonly language: string | null
  readonly published: Date
}

/** What was found as an Atom feed (RFC 4287). */
export function searchAtom({ site, now }: Visit, view: SearchView): string {
  const entries = entriesOf(site.url, view)
  const self = site.url + searchAddress({ ...view, form: '.atom' })
  const updated = entries[0]?.published ?? new Date(Math.floor(now.getTime() / dayMs) * dayMs)
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom">
    <id>${self}</id>
    <title>${titleOf(view)}</title>
    <updated>${updated.toISOString()}</updated>
    <link rel="self" type="application/atom+xml" href="${self}" />
    <link rel="alternate" type="text/html" href="${site.url + searchAddress(view)}" />
    <author><name>${site.name}</name></author>
    ${entries.map(
      entry => html`<entry${entry.language === null ? '' : html` xml:lang="${entry.language}"`}>
<id>${entry.id}</id>
<title>${entry.title}</title>
<link href="${entry.address}"/>
<author><name>${entry.outlet}</name></author>
<published>${entry.published.toISOString()}</published>
<updated>${entry.published.toISOString()}</updated>
</entry>
`,
    )}</feed
  > `
  return `<?xml version="1.0" encoding="utf-8"?>\n${String(feed)}`
}

const dayMs = 86_400_000

/** The same as a JSON Feed, version 1.1. */
export function searchJson({ site }: Visit, view: SearchView): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(view),
    home_page_url: site.url + searchAddress(view),
    feed_url: site.url + searchAddress({ ...view, form: '.json' }),
    items: entriesOf(site.url, view).map(({ id, address, title, outlet, language, published }) => ({
      id,
      url: address,
      title,
      content_text: title,
      date_published: published.toISOString(),
      authors: [{ name: outlet }],
      ...(language === null ? {} : { language }),
    })),
  }
}

function titleOf({ query }: SearchView): string {
  return oneLine(words.titleOf(query))
}

function entriesOf(url: string, { articles, statements }: SearchView): Entry[] {
  return [
    ...articles.map(article => ofArticle(url, article)),
    ...statements.map(said => ofStatement(url, said)),
  ]
}

function ofArticle(url: string, article: FoundArticle): Entry {
  const { id, title, hedges, outlet, language, published } = article
  return {
    ...{ id: `urn:uuid:${id}`, address: `${url}/articles/${id}`, language, published },
    title: oneLine(title + hedgedWords(hedges), 400),
    outlet: oneLine(outlet.name),
  }
}

function ofStatement(url: string, said: FoundStatement): Entry {
  const { article, ordinal, source, content, cue, hedge, outlet, language, published } = said
  const who = source ?? interfaceWords.note.nobody
  return {
    ...{ id: `urn:uuid:${article}#${ordinal}`, address: `${url}/articles/${article}`, language, published },
    title: oneLine(`${who}: ${content || cue}${hedgedWords(hedge === null ? [] : [hedge])}`, 400),
    outlet: oneLine(outlet.name),
  }
}

function hedgedWords(hedges: readonly string[]): string {
  return hedges.length === 0 ? '' : ` (${interfaceWords.note.hedged}: ${hedges.join(', ')})`
}
