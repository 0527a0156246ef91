/** So many of the newest entries say how often a feed has something new. */
const newest = 20

/**
 * How long to wait for something new, from when there was something new before: half the usual time between two
 * entries, so that one seldom waits for longer than that. A feed that has fallen silent is asked less and less: after
 * ten days of silence once a day.
 *
 * @param dates of the entries, ISO 8601, in any order; those to come are left out
 * @returns milliseconds; null where there are too few dates to tell
 */
export function rhythmMs(dates: readonly string[], now: Date): number | null {
  const times = dates
    .map(date => Date.parse(date))
    .filter(time => time <= now.getTime())
    .sort((a, b) => b - a)
    .slice(0, newest)
  const moments = [...new Set(times)]
  if (times.length < 3 || moments.length < 2) return null
  // Where most entries share their moment, their dates have no time of day.
  const usual = 2 * moments.length < times.length ? meanGap(times) : usualGap(moments)
  return Math.max(usual / 2, (now.getTime() - times[0]!) / 10)
}

/** The median, which a night without news leaves as it is. */
function usualGap(moments: readonly number[]): number {
  const gaps = moments.slice(1).map((time, at) => moments[at]! - time)
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!
}

function meanGap(times: readonly number[]): number {
  return (times[0]! - times.at(-1)!) / (times.length - 1)
}
