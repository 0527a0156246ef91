/**
 * What Sayso knows of one language. Every part is optional: a stage that finds no part for a language does
 * what can be done without, and says so where a person would notice.
 */
export type LanguagePack = {
  /** ISO 639-1 */
  readonly code: string
  readonly direction: 'ltr' | 'rtl'
}
