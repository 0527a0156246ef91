import type { Forbidden, Rights, RobotSignals } from '../news/index.ts'

/** How much of another's text a page, feed, mail or API carries. */
export type Shown = 'full' | 'excerpt' | 'headline'

/** On which ground a text stands. */
export type Ground = {
  /** The article's own basis; null: its outlet's holds. */
  readonly article: Rights | null
  readonly outlet: Rights
  /** What the article's page forbids robots; null: nobody has heard the outlet on it. */
  readonly signals: RobotSignals | null
}

/** What may be shown, and why. */
export type Showing = {
  /** The basis that holds. */
  readonly rights: Rights
  readonly shown: Shown
  /** What the page forbids robots, where that is why less is shown than the basis allows; else empty. */
  readonly because: readonly Forbidden[]
}

/**
 * What may be shown of an article, always with the link to it. What is said of the one thing counts for more than what
 * is said of many: the article's own basis before its page's signals to robots, these before its outlet's basis. So a
 * page that forbids a kept copy, or reserves its text from training or mining, is shown as an excerpt also where its
 * outlet's basis allows the full text; one that forbids showing its words, as a headline. What its own outlet
 * publishes here stands as it is. docs/decisions/0012
 */
export function shownUnder({ article, outlet, signals }: Ground): Showing {
  const rights = article ?? outlet
  const allowed = allowedUnder(rights)
  const heard = article !== null || rights === 'own' ? {} : (signals ?? {})
  for (const { shown, forbidden } of lowering) {
    const because = forbidden.filter(what => heard[what] !== undefined)
    if (because.length > 0 && isLess(shown, allowed)) return { rights, shown, because }
  }
  return { rights, shown: allowed, because: [] }
}

/** What a page's signals leave to be shown, the strictest first. Pictures are shown on a ground of their own. */
const lowering: readonly { readonly shown: Shown; readonly forbidden: readonly Forbidden[] }[] = [
  { shown: 'headline', forbidden: ['snippet'] },
  { shown: 'excerpt', forbidden: ['archive', 'ai', 'tdm'] },
]

const amounts: readonly Shown[] = ['headline', 'excerpt', 'full']

function isLess(one: Shown, other: Shown): boolean {
  return amounts.indexOf(one) < amounts.indexOf(other)
}

/** A statutory clause allows quoting as quotation does. Whoever adds a basis without a rule here gets the excerpt. */
function allowedUnder(rights: Rights): Shown {
  if (rights === 'own' || rights === 'licensed' || rights.startsWith('cc-')) return 'full'
  return 'excerpt'
}

/**
 * Whether a text may go into what machines are trained with, or into a model made of it. No licence to show it says
 * so, hence none takes the outlet's "no" back.
 */
export function mayTrain({ article, outlet, signals }: Ground): boolean {
  return (article ?? outlet) === 'own' || (signals?.ai === undefined && signals?.tdm === undefined)
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
