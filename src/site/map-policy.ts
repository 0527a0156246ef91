import type { Catalogue } from './words/en/catalogue.ts'

/** A rule of the policy for disputed places; every catalogue tells it under this name. */
export type PlacesRule = keyof Catalogue['map']['places']['rules']

/** The countries whose own or claimed places a rule is about: their pages lead to the policy (ISO 3166-1). */
export const countriesOfRule: Readonly<Record<PlacesRule, readonly string[]>> = {
  recognition: ['XK', 'RS'],
  code: ['PS', 'IL', 'TW', 'CN', 'EH', 'MA', 'HK', 'GL', 'FK', 'AR'],
  noCode: ['UA', 'RU', 'GE', 'MD', 'CY', 'TR', 'SO'],
  bothSides: ['IN', 'PK', 'SY', 'IL', 'PS', 'GY', 'VE', 'CN', 'TW', 'JP', 'VN', 'PH', 'MY', 'BN'],
  map: [],
  names: [],
  otherwise: [],
}

const disputed = new Set(Object.values(countriesOfRule).flat())

/** Whether a rule of the policy is about places of a country, or about the country itself. */
export function hasDisputedPlaces(country: string): boolean {
  return disputed.has(country)
}
