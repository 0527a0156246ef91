import { errors } from 'undici'
import { Refusal } from '../news/index.ts'

const pasteOrLater = 'Try again later, or paste the text instead.'

/**
 * Puts what went wrong on the way into words.
 *
 * @param host whom Sayso was talking to
 * @returns the refusal, or null where the error is none of the network's but a bug
 */
function networkRefusal(error: unknown, host: string): Refusal | null {
  if (error instanceof Refusal) return error
  const code = codeOf(error)
  return code === null ? null : refusalFor(code, host)
}

/** Waits for something that talks to a host; what goes wrong on the way is thrown as a refusal in words. */
export async function inWords<T>(promise: Promise<T>, host: string): Promise<T> {
  try {
    return await promise
  } catch (error) {
    throw networkRefusal(error, host) ?? error
  }
}

function codeOf(error: unknown): string | null {
  // undici leaves the code away where the answer is no HTTP at all.
  if (error instanceof errors.HTTPParserError) return error.code ?? 'HPE'
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  // Wrong use of undici or Node is a bug of ours.
  return /^(UND_ERR_INVALID|ERR_INVALID_ARG|ERR_METHOD)/.test(error.code) ? null : error.code
}

function refusalFor(code: string, host: string): Refusal {
  if (code === 'EAI_AGAIN' || code === 'ESERVFAIL')
    return network(
      `The name ${host} could not be looked up: whoever knows the names of hosts does not answer.`,
    )
  if (nameErrors.has(code))
    return new Refusal(
      'network',
      `The name ${host} could not be found.`,
      'Check the address for typing errors.',
    )
  if (timeouts.has(code)) return new Refusal('timeout', `${host} took too long to answer.`, pasteOrLater)
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new Refusal('too-large', `${host} sent more headers than Sayso reads.`, 'Paste the text instead.')
  if (code === 'ECONNREFUSED') return network(`${host} refused the connection.`)
  if (unreachable.has(code)) return network(`${host} could not be reached.`)
  if (code.startsWith('HPE')) return network(`${host} did not answer as a web server does.`)
  if (/^(Z_|ERR__ERROR_|ZSTD_)/.test(code)) return brokenEncoding(host)
  if (/CERT|TLS|SSL|SELF_SIGNED|EPROTO/.test(code))
    return network(`The secure connection to ${host} could not be trusted (${code}).`)
  return network(`${host} closed the connection before the answer was complete.`)
}

const nameErrors = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA', 'EAI_FAIL'])
const timeouts = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
])
const unreachable = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EACCES', 'EPERM', 'ENETDOWN'])

function network(sentence: string): Refusal {
  return new Refusal('network', sentence, pasteOrLater)
}

function brokenEncoding(host: string): Refusal {
  return new Refusal('encoding', `What ${host} sent could not be decompressed.`, 'Paste the text instead.')
}
