import type { Status } from '../news/index.ts'
import {
  creditOf,
  hopsOf,
  isSaid,
  mannerOf,
  type GivenArticle,
  type GivenStatement,
  standingOf,
} from './given-article.ts'
import type { Json } from './json-value.ts'

/** More statements than this are left to the annotations: a page must not weigh twice. */
const mostParts = 60

/**
 * An article in the words of schema.org, for its page on this site. The page is no NewsArticle itself: it shows one of
 * another outlet, whose own address it names.
 */
export function schemaOf(article: GivenArticle): Json {
  const { address, original, title, language, published, modified, byline, outlet, licence, copyOf } = article
  const said = article.statements.filter(isSaid).slice(0, mostParts)
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    mainEntity: {
      '@type': 'NewsArticle',
      '@id': original ?? `${address}#article`,
      ...(original === null ? {} : { url: original, mainEntityOfPage: original }),
      headline: title,
      ...(language === null ? {} : { inLanguage: language }),
      ...(byline.length === 0 ? {} : { author: byline.map(name => ({ '@type': 'Person', name })) }),
      publisher: { '@type': 'NewsMediaOrganization', name: outlet },
      ...(published === null ? {} : { datePublished: published }),
      ...(modified === null ? {} : { dateModified: modified }),
      creditText: standingOf(article),
      ...(licence === null ? {} : { license: licence }),
      ...(copyOf === null ? {} : { isBasedOn: { '@id': copyOf } }),
      ...citationsOf(article),
      ...(said.length === 0 ? {} : { hasPart: said.map(statement => saidAs(article, statement)) }),
    },
  }
}

/** The outlets, papers and persons that the article has its statements from by another's report. */
function citationsOf({ statements, outlet }: GivenArticle): { readonly citation?: Json } {
  const papers = statements.flatMap(({ status, source }) =>
    status === 'document' && source !== null ? [source] : [],
  )
  const carriers = statements.flatMap(statement => hopsOf(statement, outlet))
  const citation = [
    ...[...new Set(papers)].map((name): Json => ({ '@type': 'CreativeWork', name })),
    ...[...new Set(carriers)].map((name): Json => reportOf(name)),
  ]
  return citation.length === 0 ? {} : { citation: citation.slice(0, mostParts) }
}

function reportOf(name: string): { readonly [key: string]: Json } {
  return { '@type': 'CreativeWork', creditText: name }
}

/**
 * What is said, as a Quotation where it stands in quotation marks, else as a Claim; with whom it is from, the reports
 * through which it came, and what must never be left off.
 */
export function saidAs(article: GivenArticle, statement: GivenStatement): { readonly [key: string]: Json } {
  const { outlet, address, language } = article
  const { place, content, source, status, when } = statement
  const credit = creditOf(statement, outlet)
  return {
    '@type': isQuoted(article, statement) ? 'Quotation' : 'Claim',
    '@id': `${address}#said-${place}`,
    text: content,
    ...(language === null ? {} : { inLanguage: language }),
    description: mannerOf(statement),
    ...(source === null ? {} : sourceOf(source, status)),
    ...(credit === null ? {} : { creditText: credit }),
    ...(when === null ? {} : { dateCreated: when.value }),
    ...basisOf(hopsOf(statement, outlet)),
  }
}

function sourceOf(source: string, status: Status): { readonly [key: string]: Json } {
  switch (status) {
    case 'named':
      return { creator: { '@type': 'Person', name: source } }
    case 'institution':
      return { creator: { '@type': 'Organization', name: source } }
    case 'outlet':
      return { creator: { '@type': 'NewsMediaOrganization', name: source } }
    case 'document':
      return { citation: { '@type': 'CreativeWork', name: source } }
    // What the text says of somebody without a name is no name.
    default:
      return { creator: { '@type': 'Person', description: source } }
  }
}

/** Report upon report, the nearest outermost. */
function basisOf(hops: readonly string[]): { readonly isBasedOn?: Json } {
  const [nearest, ...rest] = hops
  return nearest === undefined ? {} : { isBasedOn: { ...reportOf(nearest), ...basisOf(rest) } }
}

const opening = /["“„«‹‘'「『”]\s?$/
const closing = /^[.,!?…]?\s?["”“»›’'」』]/

function isQuoted({ text }: GivenArticle, { spans }: GivenStatement): boolean {
  if (spans === null || spans.length === 0) return false
  return spans.every(
    ([start, end]) =>
      opening.test(text.slice(Math.max(0, start - 2), start)) && closing.test(text.slice(end, end + 3)),
  )
}
