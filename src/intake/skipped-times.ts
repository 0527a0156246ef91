import type { FeedAsks } from './parsed-feed.ts'

const hourMs = 3600_000
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The times at which a feed asks to be left alone. */
export type SkippedTimes = Pick<FeedAsks, 'skipHours' | 'skipDays'>

/** `skipHours` and `skipDays` of RSS 0.91 to 2.0, as far as they name hours and days; in 0.91 midnight was 24. */
export function skippedTimes(rss: {
  readonly skipHours?: readonly number[]
  readonly skipDays?: readonly string[]
}): SkippedTimes {
  const hours = (rss.skipHours ?? []).filter(hour => Number.isInteger(hour) && hour >= 0 && hour <= 24)
  const days = (rss.skipDays ?? []).map(name => dayNames.indexOf(name.trim().slice(0, 3).toLowerCase()))
  const skipHours = [...new Set(hours.map(hour => hour % 24))]
  const skipDays = [...new Set(days.filter(day => day >= 0))]
  return { ...(skipHours.length > 0 && { skipHours }), ...(skipDays.length > 0 && { skipDays }) }
}

/**
 * The first time from then on at which the feed may be asked; the time itself where nothing is skipped, or everything,
 * which nobody means. A later time never gives an earlier one.
 */
export function pastSkipped(at: Date, { skipHours = [], skipDays = [] }: SkippedTimes): Date {
  const thisHour = at.getTime() - (at.getTime() % hourMs)
  for (let hours = 0; hours <= 7 * 24; hours++) {
    const hour = new Date(thisHour + hours * hourMs)
    const isSkipped = skipHours.includes(hour.getUTCHours()) || skipDays.includes(hour.getUTCDay())
    if (!isSkipped) return hours === 0 ? at : hour
  }
  return at
}
