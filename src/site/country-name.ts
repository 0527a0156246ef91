/** The address of a country's section: `/countries/il`. */
export function countryAddress(country: string): string {
  return `/countries/${encodeURIComponent(country.toLowerCase())}`
}
