/** A move that a feed's server has announced and that is not yet believed; kept with the feed. */
export type AnnouncedMove = {
  readonly to: string
  /** ISO 8601 instants of the first and the last answer that said so. */
  readonly since: string
  readonly last: string
  readonly times: number
}

export type PollRoute = {
  /** The feed's stored address, which was asked. */
  readonly address: string
  /** The redirects that were followed, in order: the status and the absolute address that each led to. */
  readonly redirects: readonly { readonly status: number; readonly to: string }[]
  readonly receivedAt: Date
}

export type MoveVerdict = {
  /** To be kept for the next answer; null where nothing is announced. */
  readonly announced: AnnouncedMove | null
  /** The feed's new address, where the move is to be believed now. */
  readonly moveTo: string | null
}

/** So many identical answers over so long a time: a parked domain or a faulty template seldom lasts for both. */
const movedAfter = { times: 4, ms: 3 * 24 * 3600 * 1000 }

/**
 * Whether a feed's stored address moves to where its server permanently redirects (301 and 308: RFC 9110, 15.4.2 and
 * 15.4.9). It does so only after repeated identical answers over days. Any other answer, also one without a
 * redirect, starts the count anew. A temporary redirect ends the move at the address before it.
 *
 * To be asked after every poll that ended in a feed or a 304, and after no other: a redirect to a page that says
 * "not found" moves nothing.
 *
 * @param announced what the last verdict told to keep, or null
 */
export function movedAddress(announced: AnnouncedMove | null, route: PollRoute): MoveVerdict {
  const to = permanentEnd(route)
  if (to === null) return { announced: null, moveTo: null }
  const at = route.receivedAt.toISOString()
  if (announced?.to !== to) return { announced: { to, since: at, last: at, times: 1 }, moveTo: null }
  const seen = { ...announced, last: at, times: announced.times + 1 }
  const lasted = route.receivedAt.getTime() - Date.parse(announced.since)
  return seen.times >= movedAfter.times && lasted >= movedAfter.ms
    ? { announced: null, moveTo: to }
    : { announced: seen, moveTo: null }
}

/** Where the permanent redirects before any other lead, or null where that is nowhere new. */
function permanentEnd({ address, redirects }: PollRoute): string | null {
  const stop = redirects.findIndex(({ status }) => status !== 301 && status !== 308)
  const end = URL.parse(redirects.slice(0, stop < 0 ? undefined : stop).at(-1)?.to ?? '')
  if (!end || !/^https?:$/.test(end.protocol)) return null
  end.hash = ''
  const start = URL.parse(address)
  // What was asked for in secret is not asked for in the open from now on.
  if (start?.protocol === 'https:' && end.protocol === 'http:') return null
  return end.href === start?.href ? null : end.href
}
