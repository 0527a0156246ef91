import { Refusal, type WhichRefusal } from '../news/index.ts'

/**
 * What is wrong with a password, in one sentence; null when it will do. Length counts, not the kinds of characters
 * (NIST SP 800-63B, 5.1.1.2): at least 12 characters, not the name or address, not one thing repeated.
 */
export function passwordProblem(password: string, person: { name: string; email: string }): Refusal | null {
  const characters = [...password]
  if (characters.length < 12)
    return no(
      'input/short-password',
      'The password needs at least 12 characters; a few unrelated words are easy to remember.',
    )
  if (characters.length > 200) return no('input/long-password', 'The password is longer than 200 characters.')
  if (new Set(characters).size < 5)
    return no('input/plain-password', 'The password repeats too few characters.')
  const plain = password.toLowerCase()
  const parts = [
    ...person.name.toLowerCase().split(/\s+/),
    person.email.toLowerCase(),
    person.email.toLowerCase().split('@')[0]!,
  ]
  const rest = parts
    .filter(part => part.length > 3)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, part) => left.replaceAll(part, ''), plain)
  if (rest.length < 8)
    return no('input/own-name', 'The password must not be made of your own name or address.')
  if (/^(?:0?1234567890?|qwertz?y?uiop|password|passwort|sayso)+[\d!]*$/.test(plain))
    return no('input/common-password', 'This password is among the first that anybody would try.')
  return null
}

const no = (which: WhichRefusal, sentence: string) => new Refusal(which, sentence, null, 'password')
