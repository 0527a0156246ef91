import { matchesPath, normalisePath } from './path-pattern.ts'

/** The rules of one robots.txt for one robot. */
export type RobotsRules = {
  readonly rules: readonly Rule[]
  /** Seconds between two requests, as the site asks for them; 0 where it does not. */
  readonly crawlDelayS: number
}
type Rule = { readonly allow: boolean; readonly path: string }

/** RFC 9309, 2.5: at least so much of a file is read; the rest is ignored. */
export const maxRobotsBytes = 500 * 1024

type Group = { rules: Rule[]; crawlDelayS: number }

/** No rules: everything may be read. */
export const everythingAllowed: RobotsRules = { rules: [], crawlDelayS: 0 }

/**
 * Reads a robots.txt (RFC 9309). All groups that name the robot count together; only where none does, those for
 * `*`. Lines that are no rules are ignored, so a page of HTML in its place forbids nothing. `Crawl-delay` is no part
 * of the RFC but as old as the format, and belongs to its group like any rule; the longest counts.
 *
 * @param robot product token, such as "sayso"; compared without case
 */
export function readRobots(text: string, robot: string): RobotsRules {
  const own: Group = { rules: [], crawlDelayS: 0 }
  const everybody: Group = { rules: [], crawlDelayS: 0 }
  let groups: Group[] = []
  let named = false // the robot has a group, though perhaps an empty one
  let listing = false // inside a row of user-agent lines
  for (const [key, value] of directives(text)) {
    if (key === 'user-agent') {
      if (!listing) groups = []
      listing = true
      const token = productToken(value)
      if (token === robot.toLowerCase()) groups.push(own)
      if (token === '*') groups.push(everybody)
      named ||= token === robot.toLowerCase()
    } else if (key === 'allow' || key === 'disallow' || key === 'crawl-delay') {
      listing = false
      if (value) for (const group of groups) addTo(group, key, value)
    }
  }
  const { rules, crawlDelayS } = named ? own : everybody
  return { rules: rules.map(({ allow, path }) => ({ allow, path: ownCopy(path) })), crawlDelayS }
}

function addTo(group: Group, key: 'allow' | 'disallow' | 'crawl-delay', value: string) {
  if (key === 'crawl-delay') group.crawlDelayS = Math.max(group.crawlDelayS, secondsIn(value))
  else group.rules.push({ allow: key === 'allow', path: normalisePath(value) })
}

// Some write a unit behind the number, all mean seconds.
function secondsIn(value: string): number {
  return Number(/^\d{1,9}(?:\.\d{1,9})?/.exec(value)?.[0] ?? 0)
}

// A piece of a string keeps the whole string in memory: 500 KiB for a rule of twenty letters.
function ownCopy(path: string): string {
  return Buffer.from(path, 'latin1').toString('latin1')
}

function* directives(text: string): Generator<[key: string, value: string]> {
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const content = line.split('#', 1)[0]!
    const colon = content.indexOf(':')
    if (colon < 0) continue
    yield [content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()]
  }
}

// "Sayso/1.0" names the robot as well as "Sayso": the token ends at the first other character.
function productToken(value: string): string {
  return value.startsWith('*') ? '*' : (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() ?? '')
}

/**
 * Whether a path may be asked for: the longest rule that matches decides, `allow` where two are equally long,
 * and `/robots.txt` itself is always allowed.
 *
 * @param path path and query of an address
 */
export function robotsAllow({ rules }: RobotsRules, path: string): boolean {
  const asked = normalisePath(path)
  if (asked === '/robots.txt') return true
  let best: Rule = { allow: true, path: '' }
  for (const rule of rules) {
    const longer = rule.path.length - best.path.length
    if (longer < 0 || (longer === 0 && (best.allow || !rule.allow))) continue
    if (matchesPath(rule.path, asked)) best = rule
  }
  return best.allow
}
