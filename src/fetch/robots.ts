import { Refusal } from '../news/index.ts'
import { startDeadline } from './deadline.ts'
import type { Line } from './follow.ts'
import { follow } from './follow.ts'
import { header } from './header.ts'
import { inWords } from './network-refusal.ts'
import { Pause } from './pause.ts'
import { readBody } from './read-body.ts'
import type { Remembered } from './site-memory.ts'
import { makeSiteMemory } from './site-memory.ts'
import type { RobotsRules } from './robots-rules.ts'
import { everythingAllowed, maxRobotsBytes, readRobots, robotsAllow } from './robots-rules.ts'
import { RobotsUnsaid } from './robots-unsaid.ts'

/** What a site said when it was asked for its robots.txt: the rules, or why nothing of it may be read for now. */
type Word = { readonly rules: RobotsRules } | { readonly refusal: Refusal }

const dayMs = 24 * 3600 * 1000
// A site that cannot say is asked again soon, but not for every page of a feed.
const troubleMs = 10 * 60 * 1000
// Where nobody answered, the line may have been down for a moment, and nobody was troubled.
const unheardMs = 60 * 1000
const memory = { maxSites: 5000, maxWeight: 16_000_000 }
const maxMs = 10_000
// RFC 9309, 2.3.1.2: at least five.
const maxRedirects = 5

export type Robots = {
  /**
   * @returns milliseconds that the site wants between two pages, as it states them; 0 where it does not
   * @throws {Refusal} where the site asks robots to stay away, or cannot be asked
   */
  readonly permit: (url: URL) => Promise<number>
}

/**
 * Asks every site (scheme, host and port) for its robots.txt before anything else, and keeps the answer for a
 * day (RFC 9309): 4xx allows everything; 5xx and, as large robots do, 429 forbid everything for now.
 */
export function makeRobots(line: Line): Robots {
  const words = makeSiteMemory<Word>(memory)

  async function permit(url: URL): Promise<number> {
    const word = await wordOf(url.origin)
    if ('refusal' in word) throw word.refusal
    if (robotsAllow(word.rules, url.pathname + url.search)) return word.rules.crawlDelayS * 1000
    throw new Refusal(
      'robots',
      `${url.hostname} asks robots not to read this page.`,
      'Paste the text instead.',
    )
  }

  function wordOf(origin: string): Promise<Word> {
    const time = line.now().getTime()
    const known = words.get(origin, time)
    if (known) return known.word
    const remembered: Remembered<Word> = { word: askRobots(line, origin), until: time + dayMs }
    words.set(origin, remembered)
    remembered.word.then(
      word => {
        if ('rules' in word) words.weigh(origin, remembered, weightOf(word.rules))
        else remembered.until = time + keptMs(word.refusal)
      },
      () => {
        remembered.until = 0 // a bug: whoever waits for the word hears of it
      },
    )
    return remembered.word
  }

  return { permit }
}

function keptMs(refusal: Refusal): number {
  // A pause was never asked of the site, so asking again costs it nothing.
  if (refusal instanceof Pause) return 0
  return refusal.code === 'network' || refusal.code === 'timeout' ? unheardMs : troubleMs
}

function weightOf({ rules }: RobotsRules): number {
  const perRule = 80 // an object, its place in the list and the head of a string
  return rules.reduce((sum, { path }) => sum + path.length + perRule, 0)
}

async function askRobots(line: Line, origin: string): Promise<Word> {
  const host = new URL(origin).hostname
  const deadline = startDeadline(maxMs, `${host} took too long to show its robots.txt.`)
  try {
    return await readRobotsOf(line, origin, deadline)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // RFC 9309, 2.3.1.2: after too many redirects there is no robots.txt.
    return error.code === 'redirects' ? { rules: everythingAllowed } : { refusal: error }
  } finally {
    deadline.end()
  }
}

async function readRobotsOf(
  line: Line,
  origin: string,
  deadline: ReturnType<typeof startDeadline>,
): Promise<Word> {
  const answer = await follow(line, `${origin}/robots.txt`, {
    headers: { accept: 'text/plain,*/*;q=0.5' },
    maxRedirects,
    deadline,
    permit: async () => 'unspaced',
  })
  try {
    const { status, body, url, headers } = answer
    if (status === 200) {
      const read = readBody(body, {
        contentEncoding: header(headers, 'content-encoding'),
        limits: { maxWireBytes: 2 * maxRobotsBytes, maxDecodedBytes: maxRobotsBytes },
        what: 'robots.txt',
        atLimit: 'cut',
      })
      const { bytes } = await inWords(read, url.hostname)
      return { rules: readRobots(new TextDecoder().decode(bytes), line.userAgent.split('/', 1)[0]!) }
    }
    if (status < 500 && status !== 429) return { rules: everythingAllowed }
    const sentence = `${url.hostname} cannot say for now whether robots may read it (status ${status}).`
    return { refusal: new RobotsUnsaid(sentence, new Date(line.now().getTime() + troubleMs)) }
  } finally {
    answer.close()
  }
}
