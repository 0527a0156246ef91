import type { Rights } from '../news/index.ts'

/** Where a Creative Commons licence stands that a text is under, such as cc-by-4.0; null for every other ground. */
export function licenceAddress(rights: Rights): string | null {
  const [, terms, version] = /^cc-(by(?:-(?:nc|nd|sa))*)-(\d\.\d)$/.exec(rights) ?? []
  return terms && version ? `https://creativecommons.org/licenses/${terms}/${version}/` : null
}
