import { ShallowParser } from './shallow-parser.ts'

/** The `meta` elements of a head: names in lower case, values in order. */
export type HeadMeta = ReadonlyMap<string, readonly string[]>

/** No honest head is longer, styles and scripts included. */
const longestHead = 1_000_000
const step = 50_000

/** Most pages say nothing of the kind to robots, and need not be parsed for it. */
const worthReading = /no(?:archive|cache|snippet|ai|imageai)\b|max-snippet\s*:\s*0|tdm-reservation/i

/**
 * What a page's head says by name, as far as it may forbid robots something; empty where it does not. Only up to where
 * the body begins: what stands there is the outlet's text, or that of its readers.
 */
export function readHeadMeta(html: string): HeadMeta {
  const found = new Map<string, string[]>()
  const start = html.slice(0, longestHead)
  if (!worthReading.test(start)) return found
  let inHead = true
  const parser = new ShallowParser({
    onopentag(tag, { name = '', content = '' }) {
      inHead &&= tag !== 'body'
      const key = name.trim().toLowerCase()
      if (!inHead || tag !== 'meta' || key === '') return
      const values = found.get(key)
      if (values) values.push(content)
      else found.set(key, [content])
    },
  })
  for (let at = 0; inHead && at < start.length; at += step) parser.write(start.slice(at, at + step))
  return found
}
