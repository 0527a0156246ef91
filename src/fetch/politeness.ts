/** How much one host is asked for. Times in milliseconds. */
export type Politeness = {
  /** Requests under way at one host. */
  readonly atOnce: number
  /** From the start of one request to the start of the next. */
  readonly gapMs: number
  /** The same at hosts that are exempt from the guard: they are the operator's own. */
  readonly exemptGapMs: number
  /** The longest gap that a robots.txt can ask for. */
  readonly maxCrawlDelayMs: number
  /** Requests that wait for their turn at one host; one more is sent away. */
  readonly maxWaiting: number
  /** Hosts that are remembered. */
  readonly maxHosts: number
  /**
   * Hosts that serve many unrelated feeds, such as RSS bridges, as the operator lists them. There a Retry-After
   * speaks of the one address that was asked and holds back no other.
   */
  readonly bridges: readonly string[]
}

/**
 * What every host may expect. A browser opens six connections and asks for dozens of files in the same second.
 * Crawl delays above a minute are meant for robots that walk through whole sites; Sayso asks for single articles.
 */
export const politeness: Politeness = {
  atOnce: 2,
  gapMs: 1000,
  exemptGapMs: 0,
  maxCrawlDelayMs: 60_000,
  maxWaiting: 100,
  maxHosts: 20_000,
  bridges: [],
}
