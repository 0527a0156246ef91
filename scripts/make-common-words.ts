// Makes src/languages/en/common-words.ts: which words are common in news, and how common.
//
//   bin/node scripts/make-common-words.ts FOLDER > src/languages/en/common-words.ts
//
// FOLDER holds authored-news.jsonl, the news texts written for Sayso, one {title, text, language} a line. Only the
// table ships. A word in fewer than three texts tells nothing yet; names are of these texts alone, so they are left out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const leastTexts = 3

const folder = process.argv[2]
if (!folder) {
  console.error('usage: make-common-words.ts FOLDER')
  process.exit(2)
}
const texts = readFileSync(join(folder, 'authored-news.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as { title: string; text: string; language: string })
  .filter(({ language }) => language === 'en')
  .map(({ title, text }) => `${title}. ${text}`)

/** In how many texts each word occurs, and in how many of them it is also written small. */
const counts = new Map<string, { texts: number; small: number }>()
for (const text of texts) {
  const forms = new Set(text.match(/[\p{L}\p{N}]+/gu))
  for (const word of new Set([...forms].map(form => form.toLowerCase()))) {
    const count = counts.get(word) ?? { texts: 0, small: 0 }
    counts.set(word, { texts: count.texts + 1, small: count.small + (forms.has(word) ? 1 : 0) })
  }
}

const common = [...counts].filter(([, count]) => count.texts >= leastTexts && count.small * 2 > count.texts)
const byShare = Map.groupBy(common, ([, count]) => Number((count.texts / texts.length).toPrecision(2)))
const rows = [...byShare]
  .sort(([a], [b]) => b - a)
  .map(
    ([share, words]) =>
      `  [${share}, '${words
        .map(([word]) => word)
        .sort()
        .join(' ')}'],`,
  )

console.log(`import type { CommonWords } from '../pack.ts'

/** Made by scripts/make-common-words.ts from ${texts.length} news texts that were written for Sayso. */
// prettier-ignore
export const commonWords: CommonWords = [
${rows.join('\n')}
]`)
