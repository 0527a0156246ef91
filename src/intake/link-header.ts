/** One link of a Link header, its address still as it stands there. */
export type HeaderLink = {
  readonly href: string
  /** In lower case. */
  readonly rels: readonly string[]
  readonly type: string | null
  readonly title: string | null
}

/** So much of a header is read; longer ones are no honest ones. */
const maxLength = 16_384

/** Reads a Link header (RFC 8288, 3), several of them joined by a comma. What is ill-formed in it is skipped. */
export function readLinkHeader(value: string | undefined): HeaderLink[] {
  const text = value?.slice(0, maxLength) ?? ''
  return [...text.matchAll(/<([^<>]*)>((?:[^<>"]|"(?:[^"\\]|\\.)*")*)/g)].flatMap(([, href, rest]) => {
    const parameters = parametersOf(rest!)
    const rels = parameters.get('rel')?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
    if (rels.length === 0 || !href?.trim()) return []
    const [type = null, title = null] = [parameters.get('type'), parameters.get('title')]
    return [{ href: href.trim(), rels, type: type?.toLowerCase() ?? null, title }]
  })
}

/** The first value of each parameter: a second `rel` counts for nothing (RFC 8288, 3.3). */
function parametersOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name, quoted, plain] of text.matchAll(
    /;\s*([\w!#$&+.^`|~*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*))/g,
  )) {
    const key = name!.toLowerCase()
    if (!found.has(key)) found.set(key, quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '')
  }
  return found
}
