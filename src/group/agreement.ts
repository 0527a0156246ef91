import type { Features } from './article-features.ts'
import { cosineOf, countriesNamed } from './countries-named.ts'

/**
 * Two texts with names enough to compare, at least three each, and none in common are seldom about one event: their
 * similarity shrinks to this share, and grows back to the whole with three common names or half of the fewer ones.
 */
const withoutCommonNames = 0.5
const enoughNames = 3

/**
 * Two texts that lead with different countries tell of two events, even where an agency wrote both in the same words
 * (two rate decisions of the demo world). Their similarity shrinks to this share where no country is common, and
 * grows back to the whole with the cosine of the countries.
 */
const inOtherCountries = 0.33
const enoughCosine = 0.2

/** A country named this often, title and lead counted more, is where the event is. */
const leadingCount = 5

type Countries = ReadonlyMap<string, number>

/** How far the names and countries of two texts leave it possible that they tell of one event: 1 as far as known. */
export function agreement(a: Features, b: Features): number {
  return agreementOfNames(a.names, b.names) * agreementOfCountries(countriesNamed(a), countriesNamed(b))
}

function agreementOfNames(names: readonly string[], others: readonly string[]): number {
  const fewer = Math.min(names.length, others.length)
  if (fewer < enoughNames) return 1
  const own = setOf(names)
  let common = 0
  for (const name of others) if (own.has(name)) common++
  const enough = Math.min(enoughNames, fewer / 2)
  return withoutCommonNames + (1 - withoutCommonNames) * Math.min(common / enough, 1)
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function setOf(names: readonly string[]): ReadonlySet<string> {
  const before = sets.get(names)
  if (before) return before
  const found = new Set(names)
  sets.set(names, found)
  return found
}

function agreementOfCountries(a: Countries, b: Countries): number {
  if (Math.max(0, ...a.values()) < leadingCount || Math.max(0, ...b.values()) < leadingCount) return 1
  return inOtherCountries + (1 - inOtherCountries) * Math.min(cosineOf(a, b) / enoughCosine, 1)
}
