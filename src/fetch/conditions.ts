import type { AnswerFacts } from './answer-facts.ts'
import type { Validators } from './fetched.ts'

// What can stand in a header (RFC 9110, 5.5). Longer validators than any server gives would only fill the request.
const sendable = /^[\t\x20-\x7e\x80-\xff]{1,4096}$/

/** The headers that ask for an answer only if it is another than the one we hold, octet by octet as it was given. */
export function validatorHeaders({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(isSendable(etag) ? { 'if-none-match': etag } : {}),
    ...(isSendable(lastModified) ? { 'if-modified-since': lastModified } : {}),
  }
}

/** Whether the answer may be that nothing has changed: some servers say so unasked, and then nobody holds a copy. */
export function isConditional({ etag, lastModified }: Validators): boolean {
  return isSendable(etag) || isSendable(lastModified)
}

function isSendable(value: string | null | undefined): value is string {
  return typeof value === 'string' && sendable.test(value)
}

/** The validators of a new copy; what the answer does not carry ends with the old copy. */
export function newValidators({ etag, lastModified }: AnswerFacts): Validators {
  return { etag: etag ?? null, lastModified: lastModified ?? null }
}

/** The validators of the copy that was confirmed: a 304 may renew them, and need not repeat them (RFC 9111, 4.3.4). */
export function renewedValidators(sent: Validators, { etag, lastModified }: AnswerFacts): Validators {
  return {
    etag: etag ?? sent.etag ?? null,
    lastModified: lastModified ?? sent.lastModified ?? null,
  }
}
