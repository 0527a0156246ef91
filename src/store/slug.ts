/**
 * A piece of an address made from a name: lower case, words joined by hyphens, at most 60 characters and cut between
 * words. Letters of every script stay (RFC 3987 addresses carry them); empty where there is no letter or digit.
 */
export function slugOf(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length > 60) break
    slug += (slug && '-') + word
  }
  return (slug || (words[0] ?? '').slice(0, 60)).normalize('NFC')
}
