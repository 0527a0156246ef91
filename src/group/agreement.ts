import { isName, type Packed } from './packed-article.ts'

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

/** How far the names and countries of two texts leave it possible that they tell of one event: 1 as far as known. */
export function agreement(a: Packed, b: Packed): number {
  const isClear = Math.min(a.names, b.names) >= enoughNames
  return agreementWith(a, b, isClear ? commonNames(a, b) : 0)
}

/** The same where the number of names that both have is known. */
export function agreementWith(a: Packed, b: Packed, common: number): number {
  return agreementOfNames(Math.min(a.names, b.names), common) * agreementOfCountries(a, b)
}

function agreementOfNames(fewer: number, common: number): number {
  if (fewer < enoughNames) return 1
  const enough = Math.min(enoughNames, fewer / 2)
  return withoutCommonNames + (1 - withoutCommonNames) * Math.min(common / enough, 1)
}

function commonNames(a: Packed, b: Packed): number {
  let [at, other, common] = [a.start, b.start, 0]
  const [end, otherEnd] = [a.start + a.terms, b.start + b.terms]
  while (at < end && other < otherEnd) {
    const [term, otherTerm] = [a.chunk.numbers[at]!, b.chunk.numbers[other]!]
    if (term === otherTerm && isName(a.chunk.codes[at]!) && isName(b.chunk.codes[other]!)) common++
    if (term <= otherTerm) at++
    if (otherTerm <= term) other++
  }
  return common
}

function agreementOfCountries(a: Packed, b: Packed): number {
  if (leadOf(a) < leadingCount || leadOf(b) < leadingCount) return 1
  return inOtherCountries + (1 - inOtherCountries) * Math.min(countryCosine(a, b) / enoughCosine, 1)
}

function firstCountry({ start, terms, neutral }: Packed): number {
  return start + terms + neutral
}

/** How often the country is named that is named most. */
function leadOf(article: Packed): number {
  const first = firstCountry(article)
  let most = 0
  for (let at = first; at < first + article.countries; at++) most = Math.max(most, article.chunk.codes[at]!)
  return most
}

/** The cosine between the countries of two articles; 0 where one of them names none. */
export function countryCosine(a: Packed, b: Packed): number {
  const [first, firstOther] = [firstCountry(a), firstCountry(b)]
  let [product, square, otherSquare] = [0, 0, 0]
  for (let other = firstOther; other < firstOther + b.countries; other++)
    otherSquare += b.chunk.codes[other]! ** 2
  for (let at = first; at < first + a.countries; at++) {
    const count = a.chunk.codes[at]!
    square += count ** 2
    for (let other = firstOther; other < firstOther + b.countries; other++)
      if (b.chunk.numbers[other] === a.chunk.numbers[at]) product += count * b.chunk.codes[other]!
  }
  return product === 0 ? 0 : product / Math.sqrt(square) / Math.sqrt(otherSquare)
}
