import { html, raw } from 'hono/html'
import { givenOut, schemaOf, type ArticleView, type GivenArticle } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import { rightsSentence } from './rights-sentence.ts'
import { webAddress } from './safe-link.ts'
import type { Visit } from './visit.ts'
import { english } from './words/en/catalogue.ts'

/** Where an article is to be had in open vocabularies, beside its page; docs/open-output.md. */
export const openForms = [
  { path: 'annotations.jsonld', profile: 'http://www.w3.org/ns/anno.jsonld' },
  { path: 'chains.jsonld', profile: 'http://www.w3.org/ns/prov' },
] as const

/** The address of one of these. */
export function openAddress({ id }: Pick<ArticleView, 'id'>, { path }: (typeof openForms)[number]): string {
  return `/articles/${id}/${path}`
}

/** What the page of an article shows, to be given out in other forms; to programs in English, whoever asks. */
export function openArticle({ site }: Pick<Visit, 'site'>, view: ArticleView): GivenArticle {
  const addressOf = (id: string) => `${site.url}/articles/${id}`
  return givenOut(view, {
    address: addressOf(view.id),
    annotations: site.url + openAddress(view, openForms[0]),
    chains: site.url + openAddress(view, openForms[1]),
    addressOf,
    original: webAddress(view.responsibility.address),
    rights: rightsSentence({ site, words: english }, view.responsibility.rights),
    caveats: [
      ...(view.responsibility.provenance === 'supplied' ? [english.article.supplied] : []),
      ...(view.unsure ? [english.article.unsure] : []),
      ...(view.onlyQuotations ? [english.article.onlyQuotations] : []),
    ],
    reader: { name: 'Sayso', address: `${site.url}/about` },
  })
}

/** What the head of an article's page says to programs: where the open forms are, and the article itself in schema.org. */
export function openHead(visit: Visit, view: ArticleView): Markup {
  const links = openForms.map(
    form => html`<link rel="alternate" type="application/ld+json" href="${openAddress(view, form)}" />`,
  )
  return html`${links}
    <script type="application/ld+json">
      ${raw(jsonInScript(schemaOf(openArticle(visit, view))))}
    </script>`
}

/**
 * JSON that can stand in a script element whatever words are in it: without "<" nothing there ends the element or
 * begins a comment, and JSON knows every character by its number too. A script of this type is data, which no browser
 * runs and no content policy stops.
 */
function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
