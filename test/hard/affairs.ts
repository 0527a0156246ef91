import { randomFrom } from '../../bench/make-articles.ts'
import type { Line } from '../newsroom/line-reader.ts'

const syllables = 'ba de fi go lu ma ne pi ro su ta ve zi ko ha dra sti mul gren spo'.split(' ')
const minuteMs = 60_000
const start = Date.parse('2026-11-20T08:00:00.500Z')

/** Invented articles on invented affairs. Each affair is told from two sides at first, which come together later. */
export function makeAffairs(articles: number, seed: number): Line[] {
  const { random, pick, words } = drawing(seed)
  const common = words(300)
  const affairs = Array.from({ length: Math.ceil(articles / 16) }, () => ({
    sides: [words(7), words(7)] as const,
    told: 0,
  }))
  const open: typeof affairs = []
  return Array.from({ length: articles }, (_, at) => {
    while (open.length < 12 && affairs.length > 0) open.push(affairs.pop()!)
    const affair = pick(open)
    const [own, other] = affair.told % 2 === 0 ? affair.sides : affair.sides.toReversed()
    const telling = affair.told < 6 ? own! : [...own!.slice(0, 4), ...other!.slice(0, 4)]
    if (++affair.told === 16) open.splice(open.indexOf(affair), 1)
    const title = [...telling.filter(() => random() < 0.75), pick(common), pick(common)].join(' ')
    return { title, text: `Number ${at}.`, published: new Date(timeOf(at, articles)).toISOString() }
  })
}

/** Invented articles on so many invented events, eight or five of each, one event after the other. */
export function makeEvents(events: number, seed: number): (Line & { readonly event: number })[] {
  const { random, words } = drawing(seed)
  return Array.from({ length: events }, (_, event) => {
    const own = words(7)
    return Array.from({ length: event % 2 === 0 ? 8 : 5 }, (_, at) => {
      const title = own.filter((_, word) => word !== at % 7 || random() < 0.2).join(' ')
      const published = new Date(start + (event * 10 + at) * minuteMs).toISOString()
      return { title, text: `Event ${event}, ${at}.`, published, event }
    })
  }).flat()
}

function drawing(seed: number) {
  const random = randomFrom(seed)
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)]!
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('')
  return { random, pick, words: (count: number) => Array.from({ length: count }, word) }
}

/** When an article is published and read: one a minute, and in the middle the clock is put back by an hour. */
export function timeOf(at: number, articles: number): number {
  return start + at * minuteMs - (at > articles / 2 ? 60.5 * minuteMs : 0)
}
