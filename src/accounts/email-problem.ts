import { Refusal } from '../news/index.ts'

/** What is wrong with a mail address, in one sentence; null when it can be one (RFC 5321 lengths, one @, a name with a dot). */
export function emailProblem(email: string): Refusal | null {
  if (email.length > 254) return no('input/long-mail', 'The mail address is longer than 254 characters.')
  const at = email.lastIndexOf('@')
  const local = email.slice(0, at)
  const domain = email.slice(at + 1)
  const plausible =
    at > 0 &&
    local.length <= 64 &&
    !/[\s<>()[\]\\,;:"@]/.test(local) &&
    /^[^\s@.]+(\.[^\s@.]+)+$/.test(domain)
  return plausible ? null : no('input/mail', 'This is not a mail address such as you@example.org.')
}

const no = (which: 'input/mail' | 'input/long-mail', sentence: string) =>
  new Refusal(which, sentence, null, 'email')
