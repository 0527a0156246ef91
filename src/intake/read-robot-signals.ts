/** Whether something is allowed, and the words that forbid it with where they stand; null where nothing is said. */
export type RobotSignal = { readonly allowed: boolean; readonly foundIn: string | null }

/** What an outlet says to robots about one page, beyond robots.txt. Silence allows. */
export type RobotSignals = {
  /** Showing a kept copy (`noarchive`). */
  readonly archive: RobotSignal
  /** Showing words of the page (`nosnippet`, `max-snippet:0`). */
  readonly snippet: RobotSignal
  /** Training machines with the text (`noai`). */
  readonly ai: RobotSignal
  /** Training machines with the pictures (`noimageai`, `noai`). */
  readonly imageAi: RobotSignal
  /** Text and data mining: reserved by TDMRep, and where it can be licensed. */
  readonly tdm: RobotSignal & { readonly policy: string | null }
}

export type SignalSources = {
  /** HTTP headers by their names in lower case; several of one name joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  /** The page's `meta` elements: names in lower case, values in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** Our name among robots, in lower case. */
  readonly robot: string
}

type Directive = { readonly word: string; readonly where: string }

/**
 * Reads the signals to robots in a page's headers and head: X-Robots-Tag and `meta name=robots`, those that name us
 * as well as those for everybody, and TDMRep, where the head counts before the header
 * (W3C TDMRep, on priority). They only
 * ever forbid: no page can take back for us what it says to everybody.
 */
export function readRobotSignals({ headers, meta, robot }: SignalSources): RobotSignals {
  const directives = [...inHeader(headers['x-robots-tag'] ?? '', robot), ...inHead(meta, robot)]
  const unless = (...words: string[]): RobotSignal => {
    const found = directives.find(({ word }) => words.includes(word))
    return { allowed: found === undefined, foundIn: found ? `${found.where}: ${found.word}` : null }
  }
  return {
    archive: unless('noarchive', 'nocache'),
    snippet: unless('nosnippet', 'max-snippet:0'),
    ai: unless('noai'),
    imageAi: unless('noimageai', 'noai'),
    tdm: readTdm(headers, meta),
  }
}

function inHead(meta: SignalSources['meta'], robot: string): Directive[] {
  return ['robots', robot].flatMap(name =>
    (meta.get(name) ?? []).flatMap(value => wordsIn(value).map(word => ({ word, where: `meta ${name}` }))),
  )
}

/** Directives that take a value after a colon; any other word before one is a robot's name. */
const valued = /^(?:max-snippet|max-image-preview|max-video-preview|unavailable_after)$/

/** A robot's name before a colon holds for what follows it, up to the next name; what stands before any is for all. */
function inHeader(value: string, robot: string): Directive[] {
  const found: Directive[] = []
  let heard = true
  for (const part of value.slice(0, 4000).split(',')) {
    const [, name, rest] = /^\s*([\w.*-]+)\s*:(.*)$/s.exec(part) ?? []
    const isName = name !== undefined && !valued.test(name.toLowerCase())
    if (isName) heard = name === '*' || name.toLowerCase() === robot
    if (heard) for (const word of wordsIn(isName ? rest! : part)) found.push({ word, where: 'X-Robots-Tag' })
  }
  return found
}

function wordsIn(value: string): string[] {
  return value
    .slice(0, 4000)
    .toLowerCase()
    .split(',')
    .map(word => word.replaceAll(/\s+/g, ''))
    .filter(word => word !== '')
}

function readTdm(headers: SignalSources['headers'], meta: SignalSources['meta']): RobotSignals['tdm'] {
  const places = [
    { where: 'meta', value: (name: string) => meta.get(name)?.[0] },
    { where: 'header', value: (name: string) => headers[name] },
  ]
  const place = places.find(({ value }) => /^\s*[01]\s*$/.test(value('tdm-reservation') ?? ''))
  if (!place) return { allowed: true, foundIn: null, policy: null }
  const reservation = place.value('tdm-reservation')!.trim()
  const policy = URL.parse(place.value('tdm-policy')?.trim() ?? '')
  return {
    allowed: reservation === '0',
    foundIn: `${place.where} tdm-reservation: ${reservation}`,
    policy: policy && /^https?:$/.test(policy.protocol) ? policy.href : null,
  }
}
