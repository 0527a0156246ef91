import type { RobotHeaders } from './robot-signals.ts'

/** The bytes an article was read from, as the fetch edge hands them on: decoded from the transfer, not yet from their charset. */
export type Page = {
  /** Where the bytes came from in the end, after redirects. */
  readonly url: string
  /** The address that was asked for. */
  readonly requested: string
  readonly status: number
  readonly body: Uint8Array
  /** Media type in lower case without parameters, or null. */
  readonly mediaType: string | null
  /** The charset parameter of Content-Type, or null. */
  readonly charset: string | null
  readonly fetchedAt: Date
  /** Bytes on the wire, before content decoding. */
  readonly wireBytes: number
  readonly etag: string | null
  readonly lastModified: string | null
  /** What its headers say to robots; missing where they say nothing, or nobody saw them. */
  readonly robotHeaders?: RobotHeaders
}
