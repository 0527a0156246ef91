const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/**
 * A language's name in the language of the interface.
 *
 * @param tag BCP 47; what is none comes back as it was given, shortened
 */
export function languageName(tag: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? (names.of(tag) ?? tag) : tag.slice(0, 20)
}
