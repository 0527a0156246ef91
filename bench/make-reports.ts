import { randomFrom } from './make-articles.ts'

/** An invented report of some 450 words, one of several on its affair. */
export type BenchReport = {
  readonly id: string
  readonly time: string
  readonly title: string
  readonly text: string
}

const syllables = 'ba de fi go lu ma ne pi ro su ta ve zi ko ha dra sti mul gren spo an er il'.split(' ')
const small = 'the of and to in a that for on was with as at by from it said has be not'.split(' ')
const vocabularySize = 40_000
const bodyWords = 420
const windowMs = 70 * 3_600_000
const first = Date.parse('2026-03-01T06:00:00Z')

/** One in so many reports begins an affair; the others tell on one of the latest, the fewer the older it is. */
const perAffair = 15
const openAffairs = 4000

/**
 * Reports as a site takes them in within three days: many affairs at a time, most of them small and a few great, each with
 * names and words of its own among those of the language, of which few are common and most rare.
 *
 * @param seed the same seed gives the same reports
 */
export function* makeReports(count: number, seed: number): Generator<BenchReport> {
  const random = randomFrom(seed)
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)]!
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('')
  const name = () => word().replace(/^./, letter => letter.toUpperCase())
  const vocabulary = Array.from({ length: vocabularySize }, word)
  const everyday = () => vocabulary[Math.floor(random() ** 4 * vocabularySize)]!
  const newAffair = () => {
    const names = Array.from({ length: 14 }, name)
    return { names, words: Array.from({ length: 40 }, everyday), number: 100 + Math.floor(random() * 9e5) }
  }
  const affairs = [newAffair()]
  for (let at = 0; at < count; at++) {
    if (random() * perAffair < 1) affairs.push(newAffair())
    if (affairs.length > openAffairs) affairs.shift()
    const affair = affairs[Math.floor((1 - random() ** 2) * affairs.length)]!
    const own = [name(), name(), name()]
    const telling = () => {
      const drawn = random()
      if (drawn < 0.42) return pick(small)
      if (drawn < 0.72) return everyday()
      if (drawn < 0.88) return pick(affair.words)
      return drawn < 0.98 ? pick(affair.names) : pick(own)
    }
    const sentence = () => `The ${Array.from({ length: 20 }, telling).join(' ')} ${affair.number}.`
    const title = [pick(affair.names), everyday(), pick(affair.words), pick(affair.names), everyday()].join(
      ' ',
    )
    const text = Array.from({ length: bodyWords / 21 }, sentence).join(' ')
    const time = new Date(first + (at * windowMs) / count).toISOString()
    yield { id: `report-${at}`, time, title, text }
  }
}
