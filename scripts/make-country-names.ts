// Makes src/languages/<code>/country-names.ts: what the Unicode CLDR calls each country in a language, as the ICU of
// this Node knows it (Unicode License V3). Kept as literal data, so that an update of Node changes no filing.
//
//   bin/node scripts/make-country-names.ts es > src/languages/es/country-names.ts
import { languagePack } from '../src/languages/index.ts'

const [code] = process.argv.slice(2)
if (!code) {
  console.error('usage: make-country-names.ts LANGUAGE')
  process.exit(2)
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`
}

const long = new Intl.DisplayNames(code, { type: 'region' })
const short = new Intl.DisplayNames(code, { type: 'region', style: 'short' })
const lines = Object.keys(languagePack('en')?.places?.countries ?? {}).map(country => {
  const names = [long.of(country), short.of(country)].map(name => name?.replace(/ \(.*/, '') ?? country)
  const plain = new Set(names.filter(name => name !== country && !name.includes(',')))
  return `  ${country}: ${quoted([...plain].join(', '))},`
})
console.log(`import type { NamesByCountry } from '../places-pack.ts'

/** Made by scripts/make-country-names.ts from Unicode CLDR ${process.versions.cldr} (Unicode License V3). */
export const countryNames: NamesByCountry = {
${lines.join('\n')}
}`)
