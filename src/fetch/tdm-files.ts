import type { Page, RobotHeaders } from '../news/index.ts'
import { Refusal } from '../news/index.ts'
import { startDeadline } from './deadline.ts'
import type { Line } from './follow.ts'
import { follow } from './follow.ts'
import { header } from './header.ts'
import { inWords } from './network-refusal.ts'
import { readBody } from './read-body.ts'
import type { Remembered } from './site-memory.ts'
import { makeSiteMemory } from './site-memory.ts'
import type { TdmRule } from './tdm-rules.ts'
import { readTdmRules, tdmRuleFor } from './tdm-rules.ts'

const dayMs = 24 * 3600 * 1000
// Where nothing could be heard, nothing is reserved for now.
const troubleMs = 3600 * 1000
const memory = { maxSites: 5000, maxWeight: 4_000_000 }
const maxMs = 5000
const maxRedirects = 5
const maxBytes = 500 * 1024

export type TdmFiles = {
  /** The page with what its site's tdmrep.json says of its address, where its own header says nothing of the kind. */
  readonly heard: (page: Page) => Promise<Page>
}

type Heard = { readonly rules: readonly TdmRule[]; readonly keptMs: number }

/**
 * Asks every site (scheme, host and port) that a page was had from for its /.well-known/tdmrep.json, and keeps the
 * answer for a day. A site without one, and one that cannot say, reserves nothing by it.
 */
export function makeTdmFiles(line: Line): TdmFiles {
  const words = makeSiteMemory<readonly TdmRule[]>(memory)

  function rulesOf(origin: string): Promise<readonly TdmRule[]> {
    const time = line.now().getTime()
    const known = words.get(origin, time)
    if (known) return known.word
    const heard = askFile(line, origin)
    const remembered: Remembered<readonly TdmRule[]> = {
      word: heard.then(({ rules }) => rules),
      until: time + dayMs,
    }
    words.set(origin, remembered)
    heard.then(
      ({ rules, keptMs }) => {
        words.weigh(origin, remembered, weightOf(rules))
        remembered.until = time + keptMs
      },
      () => {
        remembered.until = 0 // a bug: whoever waits for the word hears of it
      },
    )
    return remembered.word
  }

  async function heard(page: Page): Promise<Page> {
    if (/^\s*[01]\s*$/.test(page.robotHeaders?.tdmReservation ?? '')) return page
    const { origin, pathname, search } = new URL(page.url)
    const rule = tdmRuleFor(await rulesOf(origin), pathname + search)
    if (!rule) return page
    const { reservation, policy } = rule
    const tdmFile = { reservation, ...(policy !== undefined && { policy }) }
    const robotHeaders: RobotHeaders = { ...page.robotHeaders, tdmFile }
    return { ...page, robotHeaders }
  }

  return { heard }
}

function weightOf(rules: readonly TdmRule[]): number {
  const perRule = 100 // an object, its place in the list and the heads of strings
  return rules.reduce((sum, { location, policy = '' }) => sum + location.length + policy.length + perRule, 0)
}

async function askFile(line: Line, origin: string): Promise<Heard> {
  const { hostname } = new URL(origin)
  const deadline = startDeadline(maxMs, `${hostname} took too long to show its tdmrep.json.`)
  try {
    const answer = await follow(line, `${origin}/.well-known/tdmrep.json`, {
      headers: { accept: 'application/json,*/*;q=0.5' },
      maxRedirects,
      deadline,
      permit: async () => 'unspaced',
    })
    try {
      const { status, body, url, headers } = answer
      if (status !== 200) return { rules: [], keptMs: status < 500 && status !== 429 ? dayMs : troubleMs }
      const read = readBody(body, {
        contentEncoding: header(headers, 'content-encoding'),
        limits: { maxWireBytes: maxBytes, maxDecodedBytes: maxBytes },
        what: 'tdmrep.json',
        atLimit: 'refuse',
      })
      const { bytes } = await inWords(read, url.hostname)
      return { rules: readTdmRules(new TextDecoder().decode(bytes)), keptMs: dayMs }
    } finally {
      answer.close()
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { rules: [], keptMs: troubleMs }
  } finally {
    deadline.end()
  }
}
