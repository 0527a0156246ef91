import type { Rights } from '../news/index.ts'

/** How much of another's text a page, feed, mail or API carries. */
export type Shown = 'full' | 'excerpt' | 'headline'

/**
 * What may be shown on a rights basis. The article's own basis is stronger than its outlet's. A statutory clause
 * allows quoting as quotation does. Whoever adds a basis without a rule here gets the excerpt.
 */
export function shownUnder(rights: Rights): Shown {
  if (rights === 'own' || rights === 'licensed' || rights.startsWith('cc-')) return 'full'
  return 'excerpt'
}

/** The basis in words, which every page, feed and mail prints: `quoted, with a link …`, without a full stop. */
export function rightsWords(rights: Rights): string {
  if (rights === 'own') return 'published here by its own outlet'
  if (rights === 'licensed') return 'shown under a licence from the outlet'
  if (rights.startsWith('cc-'))
    return `shown under the licence ${rights.toUpperCase().replace('-', ' ').replace(/-(\d)/, ' $1')}`
  if (rights.startsWith('statutory:')) return `quoted under ${rights.slice('statutory:'.length)}`
  return 'quoted, with a link to the outlet’s own page'
}
