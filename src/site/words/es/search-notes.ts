import type { SearchNotes } from '../en/search-notes.ts'
import { isolated } from '../speech.ts'

export const searchNotes: SearchNotes = {
  'too-long': limit => `La búsqueda tiene más de ${limit} caracteres. Busque algunas de sus palabras.`,
  'too-many-words': limit =>
    `La búsqueda tiene más de ${limit} palabras. Busque menos, o ponga entre comillas las que van juntas.`,
  'filter-excluded': filter => `Un filtro no se puede excluir: -${isolated(filter)}: se ha omitido.`,
  'no-country': given => `Ningún país se llama «${isolated(given)}»: ese filtro se ha omitido.`,
  'no-language': given => `Ningún idioma se llama «${isolated(given)}»: ese filtro se ha omitido.`,
  'no-source': () => 'source: necesita un nombre, por ejemplo source:"Kan".',
  'only-unnamed-yes': () => 'unnamed:no no es un filtro; solo lo es unnamed:yes.',
  'only-one-origin': given => `Solo origins:1 es un filtro: origins:${isolated(given)} se ha omitido.`,
  'no-date': given =>
    `«${isolated(given)}» no es una fecha como 2026-11-13, 2026-11 o 2026: ese filtro se ha omitido.`,
  'no-day-between': (from, to) => `No hay ningún día entre ${isolated(from)} y ${isolated(to)}.`,
  'only-left-out': () => 'Diga también qué buscar, no solo qué excluir.',
  'no-letter': () => 'En esta búsqueda no hay ninguna letra ni cifra, así que no hay nada que buscar.',
  'no-outlet': given => `Ningún medio de aquí se llama «${isolated(given)}».`,
  'no-topic': given => `Ningún tema se llama «${isolated(given)}»: en /topics están todos.`,
  'too-common': () =>
    'Estas palabras son tan comunes que están en todos los artículos. Busque una menos frecuente.',
  'too-slow': () =>
    'Esta búsqueda tarda demasiado. Busque una palabra menos frecuente, o indique un país, un medio o una fecha.',
}
