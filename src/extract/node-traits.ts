import { attribute } from './page-node.ts'
import type { PageNode } from './page-node.ts'

// What the class, id and role names of an element say about it. Names are only a hint: sites whose names are made by
// machines are read by structure and words alone, and a subtree that holds most of the text is never cut for its name.
const asideNames = new Set(
  (
    'comment comments disqus respond related recommended recommendation recommendations recirculation sidebar ' +
    'newsletter promo promotion promobox teaser teasers share sharing sharebar social socials footer nav navbar ' +
    'navigation menu breadcrumb breadcrumbs ad ads advert advertisement adslot banner sponsor sponsored outbrain ' +
    'taboola widget popular trending mostread subscribe subscription signup paywall cookie cookies consent gdpr modal ' +
    'popup overlay toolbar pagination pager tags tag taglist keywords topics authorbox bio ' +
    'donate donation login readmore seealso morestories hidden skip shariff addtoany sharedaddy ' +
    'jp-relatedposts printfriendly rating ratings feedback livechat correction-form byline dateline timestamp ' +
    'metadata postmeta entry-meta credits copyright disclaimer tooltip sr-only visually-hidden screen-reader-text'
  ).split(' '),
)
const asidePhrases =
  /author-?_?(?:bio|box|info|card|desc|profile|about|details)|about-?_?author|related-|-related|_related|related_|more-?_?(?:stories|news|from|articles|on)|read-?_?(?:more|next|also)|see-?_?also|most-?_?(?:read|popular|viewed)|sign-?_?up|news-?_?letter|social-|-social|share-|-share|_share|share_|sharing|comment-|comments-|-comments|_comments|recommend|advert|sponsor|promo-|-promo|_promo|teaser|sidebar|breadcrumb|cookie|tag-?_?(?:list|cloud)|article-?_?tags|post-?_?tags|entry-?_?tags|paywall|subscri|outbrain|taboola|side-?_?bar|footer|recirc|donat|-meta\b|meta-|navigation|carousel|slider|top-?_?stories|latest-?_?news|popular|trending|livebox|info-?_?box|fact-?_?box|faktaboks|faktaruta/i

const bodyNames =
  /article-?_?(?:body|content|text|copy|main)|(?:story|post|entry|news|content|page|blog|single|detail|main)-?_?(?:body|text|content)|body-?_?(?:text|copy|content)|articlebody|storytext|^entry$|richtext|rich-text|td-post-content|field-name-body|field--name-body|paragraph/i

const asideRoles = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
])

/** Class and id names of an element as one text, or ''. */
export function namesOf(node: PageNode): string {
  return (node.names ??= readNames(node))
}

function readNames(node: PageNode): string {
  const classes = attribute(node, 'class') ?? ''
  const id = attribute(node, 'id')
  return id ? `${classes} ${id}` : classes
}

// The names of these describe the page or the post (its tags, its layout), not a place beside the article.
const wholes = new Set(['html', 'body', 'main', 'article', 'h1'])

const commentNames = /(?:^|[\s_-])(?:comments?|disqus|respond|commentlist)(?:$|[\s_-])/i

/**
 * Why an element stands beside the article, in a word that its like on the page share: the tag `aside`, "hidden",
 * "comments", or the part of its names that says so. Null where nothing does.
 */
export function asideReason(node: PageNode): string | null {
  if (isHidden(node)) return 'hidden'
  const role = attribute(node, 'role')
  if (role && asideRoles.has(role)) return role
  const name = wholes.has(node.tag) ? null : asideName(namesOf(node))
  return name ?? (node.tag === 'aside' ? 'aside' : null)
}

const mostKnown = 2000

/**
 * A question about the names of an element that looks into each only once: a page's cards and menu entries share theirs.
 */
export function askedOnce<Answer extends string | boolean | null>(
  find: (names: string) => Answer,
): (names: string) => Answer {
  const known = new Map<string, Answer>()
  return names => {
    const there = known.get(names)
    if (there !== undefined) return there
    const answer = find(names)
    if (known.size >= mostKnown) known.clear()
    known.set(names, answer)
    return answer
  }
}

const asideName = askedOnce((names): string | null => {
  if (names === '') return null
  if (bodyNames.test(names)) return null
  if (commentNames.test(names)) return 'comments'
  const phrase = asidePhrases.exec(names)?.[0]
  if (phrase) return phrase.toLowerCase()
  for (const name of names.toLowerCase().split(/\s+/)) {
    if (asideNames.has(name)) return name
    if (!name.includes('-') && !name.includes('_')) continue
    const part = name.split(/[-_]+/).find(one => asideNames.has(one))
    if (part) return part
  }
  return null
})

/** Whether the element is declared as, or named like, the place of the article's text. */
export function isNamedBody(node: PageNode): boolean {
  if (attribute(node, 'itemprop')?.toLowerCase().includes('articlebody')) return true
  const property = attribute(node, 'property')
  if (property && /articlebody|content:encoded/i.test(property)) return true
  return namesBody(namesOf(node))
}

const namesBody = askedOnce(names => bodyNames.test(names))

/** Whether the element is not shown. */
export function isHidden(node: PageNode): boolean {
  for (const { name, value } of node.attributes) {
    if (name === 'hidden' && value !== 'until-found') return true
    if (name === 'style' && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(value)) return true
  }
  return false
}
