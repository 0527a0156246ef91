/**
 * The text search configurations that PostgreSQL brings (15 and later) by language; every other language is searched
 * in the words as they stand. Its Serbian one writes Cyrillic in Latin letters, so it is for both.
 */
const configurations: Readonly<Record<string, string>> = {
  ...{ ar: 'arabic', ca: 'catalan', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish' },
  ...{ eu: 'basque', fi: 'finnish', fr: 'french', ga: 'irish', hi: 'hindi', hu: 'hungarian', hy: 'armenian' },
  ...{ id: 'indonesian', it: 'italian', lt: 'lithuanian', ne: 'nepali', nl: 'dutch', no: 'norwegian' },
  ...{ nb: 'norwegian', nn: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian', sr: 'serbian' },
  ...{ sv: 'swedish', ta: 'tamil', tr: 'turkish', yi: 'yiddish' },
}
const plain = 'simple'

export function configurationOf(language: string | null): string {
  return configurations[language ?? ''] ?? plain
}

/** The configurations of several languages, each once. */
export function configurationsOf(languages: readonly string[]): string[] {
  return [...new Set(languages.map(configurationOf))]
}
