import { Refusal } from '../news/index.ts'
import { startDeadline } from './deadline.ts'
import type { Line } from './follow.ts'
import { discard, follow } from './follow.ts'
import { header } from './header.ts'
import { inWords } from './network-refusal.ts'
import { readBody } from './read-body.ts'
import type { RobotsRules } from './robots-rules.ts'
import { maxRobotsBytes, readRobots, robotsAllow } from './robots-rules.ts'

/** What a site said when it was asked for its robots.txt: the rules, or why nothing of it may be read for now. */
type Word = { readonly rules: RobotsRules } | { readonly refusal: Refusal }
type Entry = { readonly word: Promise<Word>; until: number }

const dayMs = 24 * 3600 * 1000
// A site that cannot answer is asked again soon, but not for every page of a feed.
const trouble = 10 * 60 * 1000
const maxSites = 5000
const maxMs = 10_000
// RFC 9309, 2.3.1.2: at least five.
const maxRedirects = 5

export type Robots = {
  /** @throws {Refusal} where the site asks robots to stay away, or cannot be asked */
  readonly permit: (url: URL) => Promise<void>
}

/**
 * Asks every site (scheme, host and port) for its robots.txt before anything else, and keeps the answer for a
 * day (RFC 9309): 4xx allows everything; 5xx and, as large robots do, 429 forbid everything for now.
 */
export function makeRobots(line: Line, now: () => Date): Robots {
  const entries = new Map<string, Entry>()

  async function permit(url: URL) {
    const word = await wordOf(url.origin)
    if ('refusal' in word) throw word.refusal
    if (!robotsAllow(word.rules, url.pathname + url.search))
      throw new Refusal(
        'robots',
        `${url.hostname} asks robots not to read this page.`,
        'Paste the text instead.',
      )
  }

  function wordOf(origin: string): Promise<Word> {
    const time = now().getTime()
    const known = entries.get(origin)
    if (known && time < known.until) return known.word
    const entry: Entry = { word: askRobots(line, origin), until: time + dayMs }
    entries.delete(origin)
    entries.set(origin, entry)
    if (entries.size > maxSites) entries.delete(entries.keys().next().value!)
    shortenTrouble(entry, time)
    return entry.word
  }

  return { permit }
}

function shortenTrouble(entry: Entry, time: number) {
  entry.word.then(
    word => {
      if ('refusal' in word) entry.until = time + trouble
    },
    () => {
      entry.until = 0 // a bug: whoever waits for the word hears of it
    },
  )
}

async function askRobots(line: Line, origin: string): Promise<Word> {
  const host = new URL(origin).hostname
  const deadline = startDeadline(maxMs, `${host} took too long to show its robots.txt.`)
  try {
    return await readRobotsOf(line, origin, deadline.signal)
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  } finally {
    deadline.end()
  }
}

async function readRobotsOf(line: Line, origin: string, signal: AbortSignal): Promise<Word> {
  const headers = { accept: 'text/plain,*/*;q=0.5' }
  const permit = () => Promise.resolve()
  const answer = await follow(line, `${origin}/robots.txt`, { headers, maxRedirects, signal, permit })
  const { status, body } = answer
  if (status === 200) {
    const limits = { maxWireBytes: 2 * maxRobotsBytes, maxDecodedBytes: maxRobotsBytes }
    const contentEncoding = header(answer.headers, 'content-encoding')
    const read = readBody(body, { contentEncoding, limits, atLimit: 'cut' })
    const { bytes } = await inWords(read, answer.url.hostname)
    return { rules: readRobots(new TextDecoder().decode(bytes), line.userAgent.split('/', 1)[0]!) }
  }
  discard(body)
  if (status < 500 && status !== 429) return { rules: [] }
  const sentence = `${answer.url.hostname} cannot say for now whether robots may read it (status ${status}).`
  return { refusal: new Refusal('robots', sentence, 'Try again later, or paste the text instead.') }
}
