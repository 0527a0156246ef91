import { arabic } from './pack-cases-ar.test-data.ts'
import { german } from './pack-cases-de.test-data.ts'
import { spanish } from './pack-cases-es.test-data.ts'
import { french } from './pack-cases-fr.test-data.ts'
import { hebrew } from './pack-cases-he.test-data.ts'
import { russian } from './pack-cases-ru.test-data.ts'
import type { PackCase } from './pack-case.test-data.ts'

export const packCases: Readonly<Record<string, readonly PackCase[]>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  he: hebrew,
  ru: russian,
}
