import type { RobotHeaders, RobotSignals } from '../news/index.ts'
import { readHeadMeta, type HeadMeta } from './read-head-meta.ts'

type SignalSources = {
  readonly headers: RobotHeaders
  /** The page as text, or ''. */
  readonly html: string
  /** Our name among robots, in lower case. */
  readonly robot: string
}

type Directive = { readonly word: string; readonly where: string }

/**
 * Reads the signals to robots in a page's headers and head: X-Robots-Tag and `meta name=robots`, those that name us
 * as well as those for everybody, and TDMRep, where the head counts before the header, and that before the file of the
 * site (W3C TDMRep, on priority). They only
 * ever forbid: no page can take back for us what it says to everybody.
 */
export function readRobotSignals({ headers, html, robot }: SignalSources): RobotSignals {
  const meta = readHeadMeta(html)
  const directives = [...inHeader(headers.robotsTag ?? [], robot), ...inHead(meta, robot)]
  const forbidding = (...words: string[]): string | undefined => {
    const found = directives.find(({ word }) => words.includes(word))
    return found && `${found.where}: ${found.word}`
  }
  return withoutSilence({
    archive: forbidding('noarchive', 'nocache'),
    snippet: forbidding('nosnippet', 'max-snippet:0'),
    ai: forbidding('noai'),
    imageAi: forbidding('noimageai', 'noai'),
    ...readTdm(headers, meta),
  })
}

function withoutSilence(signals: {
  readonly [Name in keyof RobotSignals]: string | undefined
}): RobotSignals {
  return Object.fromEntries(Object.entries(signals).filter(([, words]) => words !== undefined))
}

function inHead(meta: HeadMeta, robot: string): Directive[] {
  return ['robots', robot].flatMap(name =>
    (meta.get(name) ?? []).flatMap(value => wordsIn(value).map(word => ({ word, where: `meta ${name}` }))),
  )
}

/** Directives that take a value after a colon; any other word before one is a robot's name. */
const valued = /^(?:max-snippet|max-image-preview|max-video-preview|unavailable_after)$/

const mostLines = 50

/** A robot's name before a colon holds for the rest of its line, up to the next name; what stands before any is for all. */
function inHeader(lines: readonly string[], robot: string): Directive[] {
  const found: Directive[] = []
  for (const line of lines.slice(0, mostLines)) {
    let heard = true
    for (const part of line.slice(0, 4000).split(',')) {
      const [, name, rest] = /^\s*([\w.*-]+)\s*:(.*)$/s.exec(part) ?? []
      const isName = name !== undefined && !valued.test(name.toLowerCase())
      if (isName) heard = name === '*' || name.toLowerCase() === robot
      if (heard)
        for (const word of wordsIn(isName ? rest! : part)) found.push({ word, where: 'X-Robots-Tag' })
    }
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

function readTdm(headers: RobotHeaders, meta: HeadMeta): { tdm?: string; tdmPolicy?: string } {
  const places = [
    {
      where: 'meta',
      reservation: meta.get('tdm-reservation')?.[0],
      policy: meta.get('tdm-policy')?.[0],
    },
    { where: 'header', reservation: headers.tdmReservation, policy: headers.tdmPolicy },
    { where: '/.well-known/tdmrep.json', ...headers.tdmFile },
  ]
  // The first place that says anything decides; "0" is the outlet's word that nothing is reserved.
  const place = places.find(({ reservation }) => /^\s*[01]\s*$/.test(reservation ?? ''))
  if (place?.reservation?.trim() !== '1') return {}
  const policy = URL.parse(place.policy?.trim() ?? '')
  return {
    tdm: `${place.where} tdm-reservation: 1`,
    ...(policy && /^https?:$/.test(policy.protocol) && policy.href.length <= longestPolicy
      ? { tdmPolicy: policy.href }
      : {}),
  }
}

const longestPolicy = 2000
