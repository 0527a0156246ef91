import type { Span } from '../news/index.ts'
import type { PlaceKind } from './place-index.ts'

/** One place of an article where a country is named, and what stands around it. */
export type Reference = {
  readonly country: string
  readonly kind: PlaceKind
  readonly part: 'title' | 'text'
  /** Null where the words are too long to be evidence. */
  readonly span: Span | null
  /** Whether the name, or the other names of the article, tell which of several countries is meant. */
  readonly sure: boolean
  /** It is the first place named in its part. */
  readonly first: boolean
  /** It stands in the first paragraph. */
  readonly lead: boolean
  /** How many names stand in one row with it: "Mali, Niger and Chad" are three. */
  readonly row: number
  /** A word of state follows the adjective: "Syrian ministry". */
  readonly office: boolean
  /** Somebody of that country, but elsewhere, follows the adjective: "Chilean tourists". */
  readonly abroad: boolean
  /** A preposition of place stands before it. */
  readonly located: boolean
  /** Somebody or something comes from there. */
  readonly origin: boolean
  /** It stands in a clause of background. */
  readonly background: boolean
  /** Where the reporter sat. */
  readonly dateline: boolean
}

/** Numbers from 0 to about 4, in the order of `featureNames`. */
export type CountryFeatures = readonly number[]

/** What is told of a country in an article. Counts are taken as log(1 + n), so that a long article weighs as a short one. */
export const featureNames = [
  'title: named',
  'title: only its people',
  'title: first by name',
  'title: first by its people',
  'title: in a row of three',
  'names',
  'seats and powers',
  'movements',
  'towns and regions',
  'people of state',
  'other people',
  'first by name',
  'first by its people',
  'first in both',
  'first in both by name',
  'first of two in a row',
  'in the lead',
  'in the lead by name or town',
  'located',
  'share of all',
  'share of the most named',
  'share of origin or abroad',
  'share of background',
  'share in rows of three',
  'share unsure',
  'only its people',
  'both a town and another kind',
  'kinds',
  'only a dateline',
] as const

/** How much the text of an article names countries at all: references to any country, and to the one it names most. */
export type NamedAtAll = { readonly all: number; readonly most: number }

/** @param byCountry every reference of an article, under its country */
export function namedAtAll(byCountry: ReadonlyMap<string, readonly Reference[]>): NamedAtAll {
  const counts = [...byCountry.values()].map(references => references.filter(isTold).length)
  return { all: counts.reduce((sum, count) => sum + count, 0), most: Math.max(0, ...counts) }
}

function isTold({ part, dateline }: Reference): boolean {
  return part === 'text' && !dateline
}

/** The features of one country from where it is named, beside how much any is. */
export function countryFeatures(own: readonly Reference[], { all, most }: NamedAtAll): CountryFeatures {
  const title = own.filter(({ part }) => part === 'title')
  const told = own.filter(isTold)
  const kinds = new Set(told.map(({ kind }) => kind).filter(kind => kind !== 'movement'))
  const isTown = ({ kind }: Reference) => kind === 'town' || kind === 'region'
  const isPeople = ({ kind }: Reference) => kind === 'people'
  const share = (is: (reference: Reference) => boolean) => told.filter(is).length / Math.max(1, told.length)
  const log = (is: (reference: Reference) => boolean) => Math.log1p(told.filter(is).length)
  return [
    Number(title.some(reference => !isPeople(reference))),
    Number(title.length > 0 && title.every(isPeople)),
    Number(title.some(reference => reference.first && !isPeople(reference))),
    Number(title.some(reference => reference.first && isPeople(reference))),
    Number(title.some(({ row }) => row >= 3)),
    log(({ kind }) => kind === 'country'),
    log(({ kind }) => kind === 'seat' || kind === 'power'),
    log(({ kind }) => kind === 'movement'),
    log(isTown),
    log(reference => isPeople(reference) && reference.office),
    log(reference => isPeople(reference) && !reference.office),
    Number(told.some(reference => reference.first && !isPeople(reference))),
    Number(told.some(reference => reference.first && isPeople(reference))),
    Number(title.some(({ first }) => first) && told.some(({ first }) => first)),
    Number(
      title.some(reference => reference.first && !isPeople(reference)) &&
        told.some(reference => reference.first && !isPeople(reference)),
    ),
    Number([...title, ...told].some(({ first, row }) => first && row === 2)),
    Number(told.some(({ lead }) => lead)),
    Number(told.some(reference => reference.lead && !isPeople(reference))),
    Number(told.some(({ located }) => located)),
    told.length / Math.max(1, all),
    told.length / Math.max(1, most),
    share(({ origin, abroad }) => origin || abroad),
    share(({ background }) => background),
    share(({ row }) => row >= 3),
    share(({ sure }) => !sure),
    Number(told.length > 0 && told.every(isPeople)),
    Number(told.some(isTown) && !told.every(isTown)),
    kinds.size,
    Number(told.length === 0),
  ]
}
