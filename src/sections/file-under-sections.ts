import { languagePack, type PlacesPack } from '../languages/index.ts'
import type { Filing, Section, Span } from '../news/index.ts'
import { findMentions, type Mention, type ReadText } from './find-mentions.ts'
import { placeIndex, type PlaceIndex, type PlaceKind } from './place-index.ts'
import { resolveReadings } from './resolve-readings.ts'
import { keepPlaces, Neighbours } from './tell-names-apart.ts'
import { weights } from './weights.ts'

const maxEvidence = 12
const maxEvidenceLength = 80

type Weighed = { readonly country: string; readonly weight: number; readonly evidence: Span | null }

/**
 * The countries an article is about, with the words that say so.
 *
 * Countries are told by their names, peoples, capitals, towns, regions and metonyms; names of persons, newspapers
 * and laws do not count. The title counts, but evidence points into the text, so a country that only the title
 * names gets no section.
 *
 * @param article `language` ISO 639-1; without a pack for it, or null, the English names are looked for
 * @returns sections, the heaviest first; `primary` is the first one's country, null where there is none
 */
export function fileUnderSections(article: {
  readonly title: string
  readonly text: string
  readonly language: string | null
}): Filing {
  const index = placeIndex(placesOf(article.language))
  const title = findMentions(article.title, index)
  const text = findMentions(article.text, index)
  const [inTitle = [], inText = []] = keepPlaces([title, text], index)
  const news = inText.filter(mention => !isDateline(text, mention))
  const resolved = resolveReadings([...inTitle, ...news])
  const weighed = [
    ...weigh(title, inTitle, index, resolved, 'title'),
    ...weigh(text, news, index, resolved, 'text'),
  ]
  const sections = sectionsOf(weighed)
  return { primary: sections[0]?.country ?? null, sections }
}

function placesOf(language: string | null): PlacesPack {
  const places = languagePack(language)?.places ?? languagePack('en')?.places
  if (!places) throw new Error('the English pack has no places')
  return places
}

/** "OSLO (XYZ) — ": where the reporter sat, not what the text is about. */
function isDateline({ words, text }: ReadText, { first, last, end }: Mention): boolean {
  if (first > 2 || words[last]?.capital !== 'all') return false
  return /^[^\p{L}]{0,3}(?:\p{L}+[^\p{L}]{1,3}){0,3}[—–-]\s/u.test(text.slice(end, end + 60))
}

function weigh(
  read: ReadText,
  mentions: readonly Mention[],
  index: PlaceIndex,
  resolved: ReadonlyMap<Mention, { country: string; sure: boolean }>,
  place: 'title' | 'text',
): Weighed[] {
  const around = new Neighbours(read, index)
  const leadEnd = endOfLead(read.text)
  return mentions.flatMap((mention, i) => {
    const reading = resolved.get(mention)
    if (!reading) return []
    const weight =
      weightOf(mention, reading.country, around) *
      (reading.sure ? 1 : weights.unsure) *
      (i === 0 && kindOf(mention, reading.country) !== 'people' ? weights.first[place] : 1) *
      (place === 'title' ? weights.title : mention.start < leadEnd ? weights.lead : 1)
    const fits = place === 'text' && mention.end - mention.start <= maxEvidenceLength
    return {
      country: reading.country,
      weight,
      evidence: fits ? ([mention.start, mention.end] as const) : null,
    }
  })
}

function weightOf(mention: Mention, country: string, around: Neighbours): number {
  const kind = kindOf(mention, country)
  let weight = weights.kind[kind]
  if (kind === 'people' && around.isOffice(mention)) weight *= weights.office
  if (kind === 'people' && around.isAbroad(mention)) weight *= weights.abroad
  if (kind !== 'people' && around.isLocated(mention)) weight *= weights.located
  if (around.isBackground(mention)) weight *= weights.background
  return weight
}

function kindOf(mention: Mention, country: string): PlaceKind {
  return mention.readings.find(reading => reading.country === country)?.kind ?? 'town'
}

function endOfLead(text: string): number {
  const end = text.indexOf('\n\n')
  return end < 0 ? Math.min(text.length, 300) : Math.min(end, 600)
}

function sectionsOf(weighed: readonly Weighed[]): Section[] {
  const byCountry = Map.groupBy(weighed, ({ country }) => country)
  const totals = [...byCountry].map(([country, parts]) => ({
    country,
    weight: parts.reduce((sum, part) => sum + part.weight, 0),
    evidence: parts.flatMap(part => (part.evidence ? [part.evidence] : [])),
  }))
  const filed = totals.filter(({ evidence }) => evidence.length > 0)
  const heaviest = Math.max(...filed.map(({ weight }) => weight), 0)
  return filed
    .filter(({ weight }) => weight >= weights.least && weight >= weights.leastShare * heaviest)
    .sort((a, b) => b.weight - a.weight || (a.country < b.country ? -1 : 1))
    .map(({ country, weight, evidence }) => ({
      country,
      score: Number((1 - Math.exp(-weight / weights.scale)).toFixed(3)),
      evidence: evidence.slice(0, maxEvidence),
    }))
}
