// Invented counts of stories by country: large and small ones, states that are dots, disputed places.
import type { CountryCount, CountryCounts } from '../newsroom/index.ts'

const told = (country: string, today: number, ...days: number[]): CountryCount => {
  const all = [...days, today]
  return { country, today, week: all.reduce((sum, stories) => sum + stories, 0), days: all }
}

export const worldCounts: CountryCounts = {
  from: new Date('2026-11-19T00:00:00Z'),
  countries: [
    told('US', 1204, 1188, 1240, 612, 580, 1301, 1222),
    told('IN', 420, 398, 415, 402, 377, 431, 409),
    told('UA', 133, 120, 141, 96, 88, 127, 130),
    told('DE', 96, 90, 97, 41, 38, 88, 92),
    told('RU', 71, 66, 70, 44, 40, 69, 73),
    told('KE', 22, 19, 25, 8, 11, 17, 20),
    told('PS', 17, 15, 18, 16, 19, 14, 17),
    told('MT', 12, 4, 0, 0, 0, 1, 3),
    told('CY', 7, 3, 0, 1, 0, 2, 5),
    told('EH', 3, 0, 2, 0, 0, 1, 2),
    told('NZ', 2, 1, 0, 0, 1, 2, 1),
    told('SG', 2, 1, 1, 0, 0, 0, 1),
    told('GE', 1, 0, 0, 2, 0, 0, 0),
    told('PE', 1, 0, 0, 0, 1, 1, 0),
    told('VA', 1, 0, 0, 0, 0, 0, 0),
    told('TV', 0, 0, 1, 0, 0, 0, 0),
    told('GL', 0, 1, 0, 0, 0, 0, 0),
  ],
}

export const quietWorld: CountryCounts = { from: worldCounts.from, countries: [] }

export function countOf(counts: CountryCounts, country: string): CountryCount {
  const found = counts.countries.find(one => one.country === country)
  if (!found) throw new Error(`The sample counts have no ${country}.`)
  return found
}
