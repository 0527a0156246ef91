import type { SearchNotes } from '../en/search-notes.ts'
import { isolated } from '../speech.ts'

export const searchNotes: SearchNotes = {
  'too-long': limit =>
    `Die Suchanfrage ist länger als ${limit} Zeichen. Suchen Sie nach einigen Wörtern daraus.`,
  'too-many-words': limit =>
    `Die Suchanfrage hat mehr als ${limit} Wörter. Suchen Sie nach weniger, oder setzen Sie zusammengehörige in Anführungszeichen.`,
  'filter-excluded': filter =>
    `Ein Filter lässt sich nicht ausschließen: -${isolated(filter)}: wurde weggelassen.`,
  'no-country': given => `Kein Land heißt „${isolated(given)}“: Dieser Filter wurde weggelassen.`,
  'no-language': given => `Keine Sprache heißt „${isolated(given)}“: Dieser Filter wurde weggelassen.`,
  'no-source': () => 'source: braucht einen Namen, zum Beispiel source:"Kan".',
  'only-unnamed-yes': () => 'unnamed:no ist kein Filter, nur unnamed:yes.',
  'only-one-origin': given => `Nur origins:1 ist ein Filter: origins:${isolated(given)} wurde weggelassen.`,
  'no-date': given =>
    `„${isolated(given)}“ ist kein Datum wie 2026-11-13, 2026-11 oder 2026: Dieser Filter wurde weggelassen.`,
  'no-day-between': (from, to) => `Zwischen ${isolated(from)} und ${isolated(to)} liegt kein Tag.`,
  'only-left-out': () => 'Sagen Sie auch, was gesucht wird, nicht nur, was nicht.',
  'no-letter': () =>
    'In dieser Suchanfrage steht kein Buchstabe und keine Ziffer, also gibt es nichts zu suchen.',
  'no-outlet': given => `Kein Medium hier heißt „${isolated(given)}“.`,
  'no-topic': given => `Kein Thema heißt „${isolated(given)}“: Unter /topics stehen alle.`,
  'too-common': () =>
    'Diese Wörter sind so häufig, dass sie in jedem Artikel stehen. Suchen Sie nach einem selteneren.',
  'too-slow': () =>
    'Diese Suche dauert zu lange. Suchen Sie nach einem selteneren Wort, oder nennen Sie ein Land, ein Medium oder ein Datum.',
}
