import { readDate } from './read-date.ts'

const figures = [
  /\/(20\d\d|199\d)\/(\d{1,2})\/(\d{1,2})(?=\/|-|_|$)/,
  /(?<!\d)(20\d\d)[-_](\d\d)[-_](\d\d)(?!\d)/,
  /(?<!\d)(20[0-3]\d)([01]\d)([0-3]\d)(?!\d)/,
]
const worded = /\/(20\d\d|199\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|-|_|$)/

/** The day in the path of an address: /2022/11/13/, /2022/nov/13/, /2022-11-13-, /20221113. Null where there is none. */
export function addressDay(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  for (const form of figures) {
    const found = form.exec(path)
    if (found) return readDate(`${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`)
  }
  const found = worded.exec(path)
  return found ? readDate(`${found[3]} ${found[2]} ${found[1]}`) : null
}
