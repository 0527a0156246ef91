/**
 * Hosts that make feeds of other sites. When one feed of theirs is refused, it is the other site that refused.
 * Data: to add one, add its host.
 */
const hosts = new Set(
  `rsshub.app rss.app rss-bridge.org feedburner.com feeds.feedburner.com feedproxy.google.com openrss.org
  politepol.com fetchrss.com feed43.com createfeed.fivefilters.org morss.it kill-the-newsletter.com
  news.google.com www.bing.com`.split(/\s+/),
)

/** Whether a feed is made by a bridge, known by its host or, on anybody's own host, by how its software is asked. */
export function isBridge(address: string): boolean {
  const url = URL.parse(address)
  if (!url) return false
  const { hostname, searchParams } = url
  const site = hostname.replace(/^www\./, '')
  return (
    [...hosts].some(host => hostname === host || site === host || hostname.endsWith(`.${host}`)) ||
    (searchParams.has('bridge') && searchParams.has('action')) || // RSS-Bridge
    /(?:^|\.)(?:rsshub|rss-bridge)\./.test(hostname)
  )
}
