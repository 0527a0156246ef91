/**
 * How a request keeps its distance: `unspaced` ones only take a place among those under way (a robots.txt comes
 * with the page that it is read for); all others keep the gap, and those of a robot the site's own delay as well.
 */
export type Pace = 'unspaced' | 'spaced' | { readonly crawlDelayMs: number }

/** When the last request to a host, and the last one of a robot, began; milliseconds of a clock that only goes on. */
export type Starts = { readonly startedAt: number; readonly robotAt: number }

export const noStarts: Starts = {
  startedAt: Number.NEGATIVE_INFINITY,
  robotAt: Number.NEGATIVE_INFINITY,
}

/** The first moment at which a request may begin. */
export function turnAt({ startedAt, robotAt }: Starts, gapMs: number, pace: Pace): number {
  if (pace === 'unspaced') return Number.NEGATIVE_INFINITY
  const spaced = startedAt + gapMs
  return pace === 'spaced' ? spaced : Math.max(spaced, robotAt + pace.crawlDelayMs)
}

/** The starts after one more request began. */
export function startsAfter(starts: Starts, pace: Pace, at: number): Starts {
  if (pace === 'unspaced') return starts
  return { startedAt: at, robotAt: pace === 'spaced' ? starts.robotAt : at }
}

/** When the last of several requests would begin that wait in this order, if each of them were answered at once. */
export function foreseenStart(paces: readonly Pace[], starts: Starts, gapMs: number, now: number): number {
  let at = now
  let then = starts
  for (const pace of paces) {
    at = Math.max(at, turnAt(then, gapMs, pace))
    then = startsAfter(then, pace, at)
  }
  return at
}
