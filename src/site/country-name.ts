const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })
const order = new Intl.Collator('en')

/**
 * A country's name in the language of the interface.
 *
 * @param country ISO 3166-1 alpha-2 (Kosovo: XK); anything else comes back as it was given
 */
export function countryName(country: string): string {
  return /^[A-Z]{2}$/.test(country) ? (names.of(country) ?? country) : country
}

/** The address of a country's section: `/countries/il`. */
export function countryAddress(country: string): string {
  return `/countries/${encodeURIComponent(country.toLowerCase())}`
}

/** Orders ISO codes as a person expects their names to be ordered. */
export function byCountryName(one: string, other: string): number {
  return order.compare(countryName(one), countryName(other))
}
