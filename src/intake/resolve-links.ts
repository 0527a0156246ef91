/**
 * HTML with the relative addresses of its links and images made absolute, since a text leaves the page that its
 * addresses were relative to. Everything else stays to the letter; it is not sanitised.
 *
 * @param base where relative addresses are read from (xml:base, else the feed's), or null where that is unknown
 */
export function resolveLinks(html: string, base: string | null): string {
  if (base === null || !html.includes('<') || html.search(relative) < 0) return html
  return html.replaceAll(withAttributes, tag =>
    tag.replaceAll(relative, (_, before: string, quote: string, address: string) => {
      const absolute = URL.parse(address.trim(), base)?.href ?? address
      return before + quote + absolute.replaceAll('"', '%22').replaceAll("'", '%27') + quote
    }),
  )
}

// Most tags have none, and are passed over.
const withAttributes = /<[a-z][^<>=]*=[^<>]*>/gi

// Neither absolute nor within the text itself.
const relative =
  /(\s(?:href|src|poster|cite)\s*=\s*)(["'])(?!\s*(?:[a-z][a-z0-9+.-]{0,30}:|#))([^"'<>]{1,2000})\2/gi
