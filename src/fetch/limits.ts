/** What one fetch may cost. Bytes are octets, times milliseconds. */
export type Limits = {
  /** The only ports that are connected to. */
  readonly ports: readonly number[]
  /** Status line and headers of one answer together. */
  readonly maxHeaderBytes: number
  /** Body as it comes over the wire, still compressed. */
  readonly maxWireBytes: number
  /** Body after decompression. */
  readonly maxDecodedBytes: number
  /** Redirects followed; one more is refused. */
  readonly maxRedirects: number
  /** Longest address that is asked for. */
  readonly maxUrlLength: number
  /** Everything together: robots.txt, redirects, headers and the last byte. */
  readonly totalMs: number
  /** Finding the name and opening one connection. */
  readonly connectMs: number
  /** From the request to the end of the headers. */
  readonly headersMs: number
  /** Silence between two pieces of a body. */
  readonly idleMs: number
}

/**
 * The limits of an ordinary page. News sites serve on 80 and 443, now and then on 8080 and 8443; every further
 * port would only let Sayso be used to knock on mail servers, databases and the like.
 * The largest article pages seen have 3 MB of HTML, nearly all of it inlined data.
 */
export const pageLimits: Limits = {
  ports: [80, 443, 8080, 8443],
  maxHeaderBytes: 32 * 1024,
  maxWireBytes: 10_000_000,
  maxDecodedBytes: 10_000_000,
  maxRedirects: 10,
  maxUrlLength: 8192,
  totalMs: 30_000,
  connectMs: 5_000,
  headersMs: 15_000,
  idleMs: 10_000,
}
