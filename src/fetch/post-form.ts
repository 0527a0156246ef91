import { Refusal } from '../news/index.ts'
import type { Deadline } from './deadline.ts'
import type { Posted, RefusedForm } from './fetched.ts'
import type { Answer, Line } from './follow.ts'
import { follow } from './follow.ts'
import { header } from './header.ts'
import { inWords } from './network-refusal.ts'
import { readBody } from './read-body.ts'
import { pauseAfter } from './status-refusal.ts'

const maxFormBytes = 32 * 1024
const maxWordsBytes = 4096
const maxWords = 300

/**
 * Sends a small form, as WebSub subscriptions are (W3C WebSub, 5.1), on behalf of the person who subscribed.
 * Redirects are followed where they keep method and form (307, 308), and never out of HTTPS.
 *
 * @throws {Refusal} where nothing could be sent
 * @throws {RangeError} where the form is larger than 32 KiB
 */
export async function postForm(
  line: Line,
  url: string,
  fields: Readonly<Record<string, string>>,
  deadline: Deadline,
): Promise<Posted> {
  const form = new URLSearchParams(fields).toString()
  if (form.length > maxFormBytes) throw new RangeError(`a form of ${form.length} bytes is not small`)
  const answer = await follow(line, url, {
    headers: { accept: '*/*', 'content-type': 'application/x-www-form-urlencoded' },
    form,
    maxRedirects: line.limits.maxRedirects,
    deadline,
    permit: async () => 'spaced',
  })
  try {
    const { status } = answer
    if (status >= 200 && status < 300) return { kind: 'accepted', status, url: answer.url.href }
    return await refusedForm(answer)
  } finally {
    answer.close()
  }
}

async function refusedForm(answer: Answer): Promise<RefusedForm> {
  const { status, url } = answer
  return {
    kind: 'refused',
    code: 'status',
    sentence: `${url.hostname} did not accept the request (status ${status}).`,
    wayOn: status === 429 || status >= 500 ? 'Try again later.' : null,
    status,
    ...pauseAfter(answer),
    words: await wordsOf(answer),
  }
}

// WebSub 5.1.1: a hub should say in plain text what was wrong. Whatever else comes is not worth an error.
async function wordsOf({ body, headers, url }: Answer): Promise<string | null> {
  const read = readBody(body, {
    contentEncoding: header(headers, 'content-encoding'),
    limits: { maxWireBytes: 16 * maxWordsBytes, maxDecodedBytes: maxWordsBytes },
    what: 'answer',
    atLimit: 'cut',
  })
  try {
    const { bytes } = await inWords(read, url.hostname)
    return oneLine(new TextDecoder().decode(bytes)) || null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function oneLine(text: string): string {
  const printable = text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return Array.from(printable.slice(0, 2 * maxWords))
    .slice(0, maxWords)
    .join('')
    .trim()
}
