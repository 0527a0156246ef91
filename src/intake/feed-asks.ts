import { absolute } from './entry-draft.ts'
import type { FeedAsks } from './parsed-feed.ts'

const periodMinutes: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
}

/**
 * The syndication module of RSS 1.0: so many updates (`updateFrequency`, one where it is missing) in each period.
 *
 * @returns minutes from one update to the next, or null where the feed names no period
 */
export function updateMinutes(
  sy:
    { readonly updatePeriod?: string | undefined; readonly updateFrequency?: number | undefined } | undefined,
): number | null {
  const minutes = periodMinutes[sy?.updatePeriod?.trim().toLowerCase() ?? '']
  return minutes === undefined ? null : minutes / (positive(sy?.updateFrequency) ?? 1)
}

export function positive(number: number | undefined): number | null {
  return number !== undefined && Number.isFinite(number) && number > 0 ? number : null
}

/** The links by which a feed names its hubs and itself (W3C WebSub, section 4). */
export function webSubLinks(
  links: readonly { readonly rel?: string; readonly href?: string }[] | undefined,
  base: string | null,
): Pick<FeedAsks, 'hubs' | 'self'> {
  const of = (rel: string) =>
    (links ?? [])
      .filter(link => link.rel?.toLowerCase() === rel)
      .flatMap(link => absolute(link.href, base) ?? [])
  return { hubs: [...new Set(of('hub'))], self: of('self')[0] ?? null }
}
