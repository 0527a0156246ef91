import {
  creditOf,
  isSaid,
  kindWords,
  mannerOf,
  type GivenArticle,
  type GivenStatement,
  standingOf,
} from './given-article.ts'
import type { Json } from './json-value.ts'
import { saidAs } from './schema-article.ts'
import { selectorsIn, textName } from './text-selectors.ts'

/**
 * The statements of an article as Web Annotations (W3C Recommendation), one per statement.
 *
 * A statement whose words stand in the text as given out is selected by position and quotation, in the state of the
 * article whose text has the hash named in `cached`; one behind the end of an excerpt by its quotation in the outlet's
 * own page alone.
 */
export function annotationsOf(article: GivenArticle): Json {
  const { annotations: id, reader, statements, title, outlet } = article
  // Both go through the whole text, so they are made once and not for every statement.
  const shown: ShownText = { name: textName(article.text), select: selectorsIn(article.text) }
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Who says what in: ${title} (${outlet})`,
    generator: { id: reader.address, type: 'Software', name: reader.name },
    generated: article.readAt,
    ...(article.licence === null ? {} : { rights: article.licence }),
    'schema:creditText': standingOf(article),
    ...(article.text === '' ? {} : { 'schema:about': textOf(article, shown) }),
    total: statements.length,
    first: {
      id: `${article.address}#first-annotations`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: statements.map(statement => annotation(article, statement, shown)),
    },
  }
}

/** The text that positions count in, with the name that its hash gives it. */
function textOf({ text, language, direction }: GivenArticle, { name }: ShownText): Json {
  return {
    id: name,
    type: 'Text',
    format: 'text/plain',
    ...(language === null ? {} : { language }),
    textDirection: direction,
    value: text,
  }
}

type ShownText = { readonly name: string; readonly select: ReturnType<typeof selectorsIn> }

function annotation(article: GivenArticle, statement: GivenStatement, shown: ShownText): Json {
  const targets = targetsOf(article, statement, shown)
  return {
    id: `${article.address}#statement-${statement.place}`,
    type: 'Annotation',
    motivation: 'describing',
    generator: article.reader.address,
    generated: article.readAt,
    body: [bodyOf(article, statement), ...tagsOf(statement)],
    target: targets.length === 1 && targets[0] !== undefined ? targets[0] : targets,
  }
}

function bodyOf(article: GivenArticle, statement: GivenStatement): Json {
  if (isSaid(statement)) return prefixed(saidAs(article, statement))
  const { language } = article
  const credit = creditOf(statement, article.outlet)
  return {
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    ...(language === null ? {} : { language }),
    value: refusalOf(statement),
    'schema:description': mannerOf(statement),
    ...(credit === null ? {} : { 'schema:creditText': credit }),
  }
}

/** In the text's own words where they are shown, else in ours. */
function refusalOf({ spans, source, cue, kind }: GivenStatement): string {
  const who = source ?? ''
  return (spans === null ? `${who}: ${kindWords(kind)}` : `${who} ${cue}`).trim()
}

/** The same node under the context of annotations, which knows schema.org by its prefix only. */
function prefixed(node: Json): Json {
  if (Array.isArray(node)) return node.map(prefixed)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]): [string, Json] => {
      if (key === '@id') return ['id', value]
      if (key === '@type') return ['type', `schema:${String(value)}`]
      return [`schema:${key}`, prefixed(value)]
    }),
  )
}

/** What a program sorts statements by: `kind:said`, `status:unnamed`, `confidence:0.93`. */
function tagsOf({ kind, status, confidence }: GivenStatement): Json[] {
  return [`kind:${kind}`, `status:${status}`, `confidence:${confidence.toFixed(2)}`].map(value => ({
    type: 'TextualBody',
    purpose: 'tagging',
    value,
  }))
}

function targetsOf(
  article: GivenArticle,
  { spans, quotes }: GivenStatement,
  { name, select }: ShownText,
): Json[] {
  const { address, original, readAt } = article
  if (spans === null) {
    const page = { type: 'SpecificResource', source: original ?? address, scope: address }
    // Of who did not answer the page shows no words behind the end of an excerpt.
    if (quotes.length === 0) return [page]
    return quotes.map(exact => ({ ...page, selector: { type: 'TextQuoteSelector', exact } }))
  }
  const state = { type: 'TimeState', sourceDate: readAt, cached: name }
  return spans.map(span => ({
    type: 'SpecificResource',
    source: address,
    state,
    selector: select(span),
  }))
}
