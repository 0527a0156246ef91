import { languagePack, type PlacesPack } from '../languages/index.ts'
import type { Span } from '../news/index.ts'
import { countryFeatures, namedAtAll, type CountryFeatures, type Reference } from './country-features.ts'
import { findMentions, type Mention, type ReadText } from './find-mentions.ts'
import { placeIndex, type PlaceIndex, type PlaceKind } from './place-index.ts'
import { resolveReadings } from './resolve-readings.ts'
import { keepPlaces, Neighbours } from './tell-names-apart.ts'

const maxEvidenceLength = 80

/** A country that an article names in its text, and how it does so. */
export type NamedCountry = {
  readonly country: string
  readonly features: CountryFeatures
  /** The words that name it, in order. */
  readonly evidence: readonly Span[]
}

export type FiledText = {
  readonly title: string
  readonly text: string
  /** ISO 639-1; without a pack for it, or null, the English names are looked for. */
  readonly language: string | null
}

/**
 * The countries that an article's text names, in order of their codes, each with the features by which it is decided
 * whether the article is about it. Countries that only the title names are left out, since evidence lies in the text.
 */
export function describeCountries(article: FiledText): NamedCountry[] {
  const index = placeIndex(placesOf(article.language))
  const title = findMentions(article.title, index)
  const text = findMentions(article.text, index)
  const [inTitle = [], inText = []] = keepPlaces([title, text], index)
  const resolved = resolveReadings([...inTitle, ...inText])
  const references = [
    ...referencesIn(title, inTitle, index, resolved, 'title'),
    ...referencesIn(text, inText, index, resolved, 'text'),
  ]
  const byCountry = Map.groupBy(references, ({ country }) => country)
  const atAll = namedAtAll(byCountry)
  return [...byCountry]
    .map(([country, own]) => ({
      country,
      features: countryFeatures(own, atAll),
      evidence: own.flatMap(({ span, part }) => (part === 'text' && span ? [span] : [])),
    }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => (a.country < b.country ? -1 : 1))
}

function placesOf(language: string | null): PlacesPack {
  const places = languagePack(language)?.places ?? languagePack('en')?.places
  if (!places) throw new Error('the English pack has no places')
  return places
}

function referencesIn(
  read: ReadText,
  mentions: readonly Mention[],
  index: PlaceIndex,
  resolved: ReadonlyMap<Mention, { country: string; sure: boolean }>,
  part: Reference['part'],
): Reference[] {
  const around = new Neighbours(read, index)
  const leadEnd = endOfLead(read.text)
  const rows = lengthsOfRows(read.text, mentions)
  return mentions.flatMap((mention, i) => {
    const reading = resolved.get(mention)
    if (!reading) return []
    const { country, sure } = reading
    const kind = kindOf(mention, country)
    const isPeople = kind === 'people'
    return {
      country,
      kind,
      part,
      span: mention.end - mention.start <= maxEvidenceLength ? ([mention.start, mention.end] as const) : null,
      sure,
      first: i === 0,
      lead: mention.start < leadEnd,
      row: rows[i] ?? 1,
      office: isPeople && around.isOffice(mention),
      abroad: isPeople && around.isAbroad(mention),
      located: !isPeople && around.isLocated(mention),
      origin: !isPeople && around.isOrigin(mention),
      background: around.isBackground(mention),
      dateline: part === 'text' && isDateline(read, mention),
    }
  })
}

function kindOf(mention: Mention, country: string): PlaceKind {
  return mention.readings.find(reading => reading.country === country)?.kind ?? 'town'
}

/** "OSLO (XYZ) — ": where the reporter sat, not what the text is about. */
function isDateline({ words, text }: ReadText, { first, last, end }: Mention): boolean {
  if (first > 2 || words[last]?.capital !== 'all') return false
  return /^[^\p{L}]{0,3}(?:\p{L}+[^\p{L}]{1,3}){0,3}[—–-]\s/u.test(text.slice(end, end + 60))
}

/** For each mention how many stand in one row with it, parted by a comma or a short word alone: "Mali, Niger and Chad". */
function lengthsOfRows(text: string, mentions: readonly Mention[]): number[] {
  const lengths: number[] = []
  let start = 0
  for (let at = 1; at <= mentions.length; at++) {
    if (at < mentions.length && isOneRow(text.slice(mentions[at - 1]?.end, mentions[at]?.start))) continue
    lengths.push(...Array<number>(at - start).fill(at - start))
    start = at
  }
  return lengths
}

function isOneRow(gap: string): boolean {
  return gap.length <= 8 && /^(?:, ?|、| )(?:\p{L}{1,5} )?\p{L}?$/u.test(gap)
}

function endOfLead(text: string): number {
  const end = text.indexOf('\n\n')
  return end < 0 ? Math.min(text.length, 300) : Math.min(end, 600)
}
