/**
 * Whether a path begins as a pattern says, in which "*" stands for anything and "$" at its end for the end (RFC 9309,
 * 2.2.3). Takes each piece between stars at its first place, the last piece of a pattern with "$" at the end. Linear
 * per piece, and never backtracking: an early place leaves more room for the pieces that follow.
 *
 * @param rule and path, both normalised
 */
export function matchesPath(rule: string, path: string): boolean {
  const anchored = rule.endsWith('$')
  const [first = '', ...pieces] = (anchored ? rule.slice(0, -1) : rule).split('*')
  if (!path.startsWith(first)) return false
  if (!pieces.length) return !anchored || path.length === first.length
  let at = first.length
  const last = anchored ? pieces.pop()! : ''
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return path.length - last.length >= at && path.endsWith(last)
}

const encoder = new TextEncoder()

/**
 * A path, or a pattern of paths, as it is compared octet by octet (RFC 9309, 2.2.2): with everything percent-encoded
 * that is not an unreserved or reserved character of US-ASCII, and unreserved characters never.
 */
export function normalisePath(path: string): string {
  return path
    .replaceAll(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
      const character = String.fromCharCode(parseInt(hex, 16))
      return /[\w.~-]/.test(character) ? character : escape.toUpperCase()
    })
    .replaceAll(/[^\x21-\x7e]+/g, percentEncoded)
}

function percentEncoded(text: string): string {
  return Array.from(
    encoder.encode(text),
    octet => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
}
