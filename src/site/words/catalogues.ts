import { arabic } from './ar/catalogue.ts'
import { german } from './de/catalogue.ts'
import { english, type Catalogue } from './en/catalogue.ts'
import { spanish } from './es/catalogue.ts'
import { french } from './fr/catalogue.ts'
import { hebrew } from './he/catalogue.ts'
import { russian } from './ru/catalogue.ts'

/** The languages of the interface, in the order in which the switch offers them. */
export const catalogues: readonly Catalogue[] = [english, german, french, spanish, russian, hebrew, arabic]

/** @param code a primary language subtag in small letters; null where the interface does not have it */
export function catalogueOf(code: string): Catalogue | null {
  return catalogues.find(one => one.code === code) ?? null
}
