import type { IncomingHttpHeaders } from 'node:http'

/** The first value of a header, or null. */
export function header(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** Every line of a header, in order; none where it is missing. */
export function headerLines(headers: IncomingHttpHeaders, name: string): readonly string[] {
  const value = headers[name]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/**
 * The media type in lower case without parameters, and the charset parameter (RFC 9110, 8.3).
 * Both null where the header is missing or no media type.
 */
export function contentType(value: string | null): { mediaType: string | null; charset: string | null } {
  const [type = '', ...parameters] = (value ?? '').split(';', 20)
  const mediaType = type.trim().toLowerCase()
  if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(mediaType)) return { mediaType: null, charset: null }
  const charset = parameters.map(charsetIn).find(found => found !== null) ?? null
  return { mediaType, charset }
}

function charsetIn(parameter: string): string | null {
  const equals = parameter.indexOf('=')
  if (parameter.slice(0, equals).trim().toLowerCase() !== 'charset') return null
  const value = parameter
    .slice(equals + 1)
    .replaceAll(/["']/g, '')
    .trim()
    .toLowerCase()
  return value || null
}

/**
 * When the server wants to be asked again (RFC 9110, 10.2.3): seconds or a date. Null where the header is missing
 * or says neither. At most a week ahead: some servers send years.
 */
export function retryAt(value: string | null, now: Date): Date | null {
  const text = value?.trim() ?? ''
  const at = /^\d{1,9}$/.test(text) ? now.getTime() + Number(text) * 1000 : Date.parse(text)
  if (Number.isNaN(at)) return null
  return new Date(Math.min(Math.max(at, now.getTime()), now.getTime() + weekMs))
}

const weekMs = 7 * 24 * 3600 * 1000

/**
 * The Location header as an address. Headers arrive as Latin-1, but servers write addresses in UTF-8; where the
 * bytes are UTF-8 they are read as such, and as browsers do otherwise.
 */
export function location(value: string): string {
  const bytes = Buffer.from(value, 'latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return value
  }
}
