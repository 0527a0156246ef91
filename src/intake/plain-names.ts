/** What stands in one level of a plain feed, each name with its prefix and in small letters. */
export type Names = {
  /** At most one of each. */
  readonly once: ReadonlySet<string>
  readonly many: ReadonlySet<string>
  /** They say nothing that is wanted. */
  readonly unread: ReadonlySet<string>
  /** What some of them may carry; the others nothing. */
  readonly attributes: Attributes
}

type Attributes = Readonly<Record<string, readonly string[]>>

export type PlainForm = {
  readonly format: 'rss' | 'atom' | 'rdf'
  /** The default namespace; null: there must be none. */
  readonly namespace: string | null
  /** Where the levels stand, as the names of what is open around them. */
  readonly head: string
  readonly entry: string
  readonly inHead: Names
  readonly inEntry: Names
}

function names(once: string, many: string, unread: string, attributes: Attributes): Names {
  const set = (list: string) => new Set(list.split(' '))
  return { once: set(once), many: set(many), unread: set(unread), attributes }
}

const ofLink = ['rel', 'type', 'href', 'hreflang', 'title', 'length']
const ofRss: Attributes = {
  'atom:link': ofLink,
  guid: ['ispermalink'],
  category: ['domain'],
  enclosure: ['url', 'type', 'length'],
  'media:content': ['url', 'type', 'filesize', 'medium', 'width', 'height', 'isdefault'],
}
const ofAtom: Attributes = {
  title: ['type'],
  subtitle: ['type'],
  summary: ['type'],
  content: ['type'],
  link: ofLink,
  category: ['term', 'scheme', 'label'],
}

/** The forms of plain feeds by their root element. */
export const plainForms: Readonly<Record<string, PlainForm>> = {
  rss: {
    format: 'rss',
    namespace: null,
    head: 'rss>channel',
    entry: 'rss>channel>item',
    inHead: names(
      'title link description language lastbuilddate pubdate ttl sy:updateperiod sy:updatefrequency',
      'atom:link',
      'copyright generator docs category sy:updatebase',
      ofRss,
    ),
    inEntry: names(
      'title link guid pubdate description content:encoded dc:date',
      'category enclosure media:content dc:creator',
      'comments wfw:commentrss slash:comments media:thumbnail',
      ofRss,
    ),
  },
  feed: {
    format: 'atom',
    namespace: 'http://www.w3.org/2005/Atom',
    head: 'feed',
    entry: 'feed>entry',
    inHead: names('title subtitle id updated', 'link', 'generator logo icon rights category', ofAtom),
    inEntry: names(
      'title id published updated summary content',
      'link category',
      'rights thr:total media:thumbnail',
      ofAtom,
    ),
  },
  'rdf:rdf': {
    format: 'rdf',
    namespace: 'http://purl.org/rss/1.0/',
    head: 'rdf:rdf>channel',
    entry: 'rdf:rdf>item',
    inHead: names('title link description dc:date', 'atom:link', 'copyright', ofRss),
    inEntry: names(
      'title link description content:encoded dc:date',
      'dc:creator dc:subject',
      'slash:comments',
      ofRss,
    ),
  },
}

/** What the prefixes in these names must stand for, where a feed says it. */
export const plainPrefixes: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
  thr: 'http://purl.org/syndication/thread/1.0',
  wfw: 'http://wellformedweb.org/CommentAPI/',
}
