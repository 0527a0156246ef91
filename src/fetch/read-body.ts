import type { Readable } from 'node:stream'
import { Duplex, pipeline as streamPipeline, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'
import { Refusal } from '../news/index.ts'
import type { Limits } from './limits.ts'

export type Body = {
  readonly bytes: Uint8Array
  /** Before decompression. */
  readonly wireBytes: number
}

/** What is asked for, and all that is understood. */
export const acceptEncoding = 'gzip, deflate, br, zstd'

export type BodyRules = {
  /** The Content-Encoding header, or null. */
  readonly contentEncoding: string | null
  readonly limits: Pick<Limits, 'maxWireBytes' | 'maxDecodedBytes'>
  /** What a person would call it: "page", "feed". */
  readonly what: string
  /** What happens at the limit of decoded bytes. */
  readonly atLimit: 'refuse' | 'cut'
  /** Looks at the first decoded bytes and throws where nothing more should be read. */
  readonly inspect?: (start: Uint8Array) => void
}

/**
 * Reads a body to its end, decompressing on the way, and stops at once where a limit is crossed: a bomb is never
 * unpacked further than the limit and one buffer.
 *
 * @throws {Refusal} `too-large` or `encoding`; errors of stream and decoder pass through
 */
export async function readBody(stream: Readable, rules: BodyRules): Promise<Body> {
  const { limits, what } = rules
  const decoders = decodersFor(rules)
  const wire = meter(limits.maxWireBytes, what)
  const sink = collector(rules)
  try {
    await pipeline([stream, wire.stream, ...decoders, sink.stream])
  } catch (error) {
    if (error !== enough) throw error
  }
  return { bytes: sink.bytes(), wireBytes: wire.bytes() }
}

const enough = new Error('the part that is wanted has been read')

function meter(maxBytes: number, what: string) {
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > maxBytes ? tooLarge(maxBytes, what) : null, chunk)
    },
  })
  return { stream, bytes: () => bytes }
}

function collector({ limits: { maxDecodedBytes }, what, atLimit, inspect }: BodyRules) {
  const chunks: Buffer[] = []
  let bytes = 0
  let inspected = inspect === undefined
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      bytes += chunk.length
      done(verdict())
    },
    final: done => done(inspectStart(0)),
  })

  function verdict(): Error | null {
    if (bytes > maxDecodedBytes) return atLimit === 'cut' ? enough : tooLarge(maxDecodedBytes, what)
    return inspectStart(inspectedBytes)
  }

  function inspectStart(needed: number): Error | null {
    if (inspected || bytes < needed) return null
    inspected = true
    try {
      inspect!(Buffer.concat(chunks).subarray(0, inspectedBytes))
      return null
    } catch (error) {
      return error as Error
    }
  }

  return { stream, bytes: () => Buffer.concat(chunks).subarray(0, maxDecodedBytes) }
}

// As many bytes as browsers look at to tell what a body is (WHATWG MIME Sniffing: 1445).
const inspectedBytes = 1445

function decodersFor({ contentEncoding, what, limits }: BodyRules): Duplex[] {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .filter(coding => coding && coding !== 'identity')
  // Two layers happen where a proxy compresses again; more are only seen in attacks.
  if (codings.length > 2) throw unknownEncoding(contentEncoding!, what)
  const [inner, outer] = codings.map(coding => decoderFor(coding, what))
  if (!inner) return []
  // What lies between two layers counts as wire: it can be a thousand times larger than what came, and still come
  // to nothing in the end, so the limit of decoded bytes would never be met.
  return outer ? [outer, meter(limits.maxWireBytes, what).stream, inner] : [inner]
}

// Most pages come out in one or two pieces: each piece is a trip to another thread and back.
const decodedChunk = 128 * 1024

function decoderFor(coding: string, what: string): Duplex {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip({ chunkSize: decodedChunk })
    case 'deflate':
      return Duplex.from(inflate)
    case 'br':
      return createBrotliDecompress({ chunkSize: decodedChunk })
    case 'zstd':
      // RFC 9659: on the web a window has at most 8 MB.
      return createZstdDecompress({
        chunkSize: decodedChunk,
        params: { [constants.ZSTD_d_windowLogMax]: 23 },
      })
    default:
      throw unknownEncoding(coding, what)
  }
}

// RFC 9110 means zlib by "deflate", but some servers send the bare stream: the first byte tells (RFC 1950).
async function* inflate(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const zlib = (first.value[0]! & 0x0f) === 8
  // The callback hears what the loop over the decoder throws anyway.
  yield* streamPipeline(
    startingWith(first.value, chunks),
    zlib ? createInflate({ chunkSize: decodedChunk }) : createInflateRaw({ chunkSize: decodedChunk }),
    () => {},
  )
}

async function* startingWith<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** The refusal of a body that is too long, by what was sent or by what was announced. */
export function tooLarge(maxBytes: number, what: string): Refusal {
  const sentence = `The ${what} is larger than ${Math.round(maxBytes / 1e6)} MB.`
  return new Refusal('too-large', sentence, 'Paste the text instead.')
}

function unknownEncoding(coding: string, what: string): Refusal {
  const sentence = `The server sent the ${what} in an encoding that Sayso did not ask for (${coding.slice(0, 40)}).`
  return new Refusal('encoding', sentence, 'Paste the text instead.')
}
