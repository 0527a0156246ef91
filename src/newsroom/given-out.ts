import { wordsOf, type Statement } from '../news/index.ts'
import {
  isSureStatement,
  licenceAddress,
  textName,
  type GivenArticle,
  type GivenStatement,
} from '../publish/index.ts'
import { placeOf } from '../redress/index.ts'
import type { Read } from './obtain-text.ts'
import type { PlacedStatement, StatementBeyond } from './placed-statements.ts'
import { directionOf, type ArticleView } from './show-article.ts'

/** What the article itself does not know of its being given out. */
export type GivenWith = Pick<
  GivenArticle,
  'address' | 'annotations' | 'chains' | 'original' | 'rights' | 'caveats' | 'reader'
> & {
  /** Where this site shows an article, by its id. */
  readonly addressOf: (id: string) => string
}

/**
 * What an article's page shows, to be given out in other forms: nothing that the page does not show, and no statement
 * that an editor found to be read wrongly.
 */
export function givenOut(view: ArticleView, { addressOf, ...rest }: GivenWith): GivenArticle {
  const { title, byline, outlet, published, modified, language, direction, text, readAt, copyOf } = view
  const statements = [
    ...view.statements.filter(({ wrong }) => wrong === null).map(one => givenInside(one, text)),
    ...view.beyond.filter(({ wrong }) => wrong === null).map(givenBeyond),
  ]
  return {
    ...rest,
    ...{ title, byline, outlet: outlet.name, language, direction, text, statements },
    published: published?.toISOString() ?? null,
    modified: modified?.toISOString() ?? null,
    readAt: readAt.toISOString(),
    licence: licenceAddress(view.responsibility.rights),
    copyOf: copyOf && addressOf(copyOf.id),
  }
}

function givenInside(statement: PlacedStatement, text: string): GivenStatement {
  const { source, cue, content, hedge, reason, kind, status, path, when, confidence, place, sure } = statement
  const spans = content.length > 0 ? content : cue
  const words = (some: Statement['hedge']) => (some.length === 0 ? null : wordsOf(text, some))
  return {
    ...{ place, kind, status, path, confidence, sure, spans },
    quotes: spans.map(([start, end]) => text.slice(start, end)),
    source: words(source),
    cue: wordsOf(text, cue),
    content: wordsOf(text, content),
    hedge: words(hedge),
    reason: words(reason ?? []),
    when: when ?? null,
  }
}

function givenBeyond(statement: StatementBeyond): GivenStatement {
  const { place, kind, status, source, cue, content, hedge, path, when, confidence, sure, quotes } = statement
  return {
    ...{ place, kind, status, source, cue, content, hedge, path, when, confidence, sure, quotes },
    spans: null,
    // The page shows none behind the end of an excerpt.
    reason: null,
  }
}

/**
 * What was read of a page that is kept nowhere, whole: whoever asked has the text already. It stands at no address, so
 * it goes by the name that its hash gives it.
 */
export function givenRead(read: Read, reader: GivenArticle['reader']): GivenArticle {
  const { article, traced, outletName, language } = read
  const { title, byline, published, modified, text } = article
  const address = textName(text)
  const placed = traced.statements.map(statement => ({
    ...statement,
    place: placeOf(statement),
    wrong: null,
    sure: isSureStatement(statement.confidence),
  }))
  return {
    annotations: `${address}#annotations`,
    chains: `${address}#chains`,
    ...{ address, byline, published, modified, text, reader, language },
    original: read.url,
    title: title ?? '',
    outlet: outletName ?? 'an outlet that is not named',
    direction: directionOf(language),
    statements: placed.map(statement => givenInside(statement, text)),
    readAt: read.readAt.toISOString(),
    rights: 'Read for whoever asked, and given to nobody else.',
    caveats: [],
    licence: null,
    copyOf: null,
  }
}
