import { attribute } from './page-node.ts'
import type { PageHead } from './read-head.ts'
import type { NumericOrder } from './read-date.ts'

const monthFirstCountries = new Set(['us', 'ph'])
// Endings of countries under which anybody anywhere publishes.
const sharedEndings = new Set(['ai', 'co', 'fm', 'io', 'me', 'tv'])

/**
 * Whether a page writes 3/4/2022 for the third of April or the fourth of March: the month first only in English, where
 * neither the declared region nor the country of the address says otherwise.
 */
export function numericOrderOf({
  page,
  language,
  url,
}: Pick<PageHead, 'page' | 'language' | 'url'>): NumericOrder {
  if (language?.text !== 'en') return 'day first'
  const declared = attribute(page.children.find(node => node.tag === 'html') ?? page, 'lang') ?? ''
  const region = /^en[-_]([a-z]{2})$/i.exec(declared)?.[1]?.toLowerCase()
  const country = URL.canParse(url) ? /\.([a-z]{2})$/.exec(new URL(url).hostname)?.[1] : undefined
  const places = [region, sharedEndings.has(country ?? '') ? undefined : country]
  return places.every(place => place === undefined || monthFirstCountries.has(place))
    ? 'month first'
    : 'day first'
}
