import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { counted, inForm, numeral } = speech

/** The words of the desks of editors. */
export const desk = {
  nav: { label: 'For editors', feeds: 'Feeds', starter: 'Starter list', queue: 'Queue' },
  demo: 'The demo world asks no feeds, because it never mixes with real news. Empty the site with “sayso demo --remove”, then subscribe.',

  states: { stopped: 'Stopped', failing: 'Failing', new: 'Not read yet', fine: 'In order' },

  feeds: {
    title: 'Feeds',
    description: 'The feeds that this site reads, and how each is doing.',
    none: 'No feed is subscribed yet. Give the address of one below, or of a site that has some; or choose from the starter list.',
    total: (count: number) => inForm(count, { one: '# feed is subscribed', other: '# feeds are subscribed' }),
    allFine: (count: number) =>
      inForm(count, {
        one: '# feed is subscribed, and all is in order.',
        other: '# feeds are subscribed, and all is in order.',
      }),
    /** How many of them are in a state, behind a colon. */
    part: {
      stopped: (count: number) => `${numeral(count)} stopped`,
      failing: (count: number) => `${numeral(count)} failing`,
      new: (count: number) => `${numeral(count)} not read yet`,
      fine: (count: number) => `${numeral(count)} in order`,
    },
    listTitle: 'All feeds',
    order: 'What needs you comes first.',
    all: 'Show all feeds',
    noneOf: 'No feed is in this state.',
    pages: 'Pages of the list',
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
    before: 'Previous',
    next: 'Next',
    addTitle: 'Add a feed or a site',
    url: 'Address',
    urlHint: 'of a feed, or of a site whose feeds are to be found',
    findButton: 'Look for feeds',
    listsTitle: 'From a list and to a list',
    file: 'A list of feeds (OPML)',
    fileHint: 'as feed readers export it; at most 8 MB',
    importButton: 'Subscribe to all in the list',
    export: 'Export all feeds as OPML',
    starter: 'Choose from the starter list',
    starterWhat: 'Newspapers, broadcasters and agencies of the world, by country.',
  },

  /** Before "8 minutes ago" and "in 22 minutes". */
  progress: {
    read: 'Read',
    never: 'Never read',
    lastRead: 'last read',
    failed: (failures: number) =>
      failures === 1
        ? 'Failed last time'
        : inForm(failures, { one: 'Failed # time in a row', other: 'Failed # times in a row' }),
    next: 'next',
    due: 'due now',
    stopped: 'Not asked any more',
  },

  found: {
    title: 'Feeds at this address',
    lead: (count: number) =>
      inForm(count, {
        one: '# feed can be read there. Choose what to subscribe to.',
        other: '# feeds can be read there. Choose what to subscribe to.',
      }),
    untitled: 'Feed without a title',
    entries: (count: number) => (count === 0 ? 'no entries now' : counted(count, 'entry')),
    subscribe: 'Subscribe',
    subscribed: 'Subscribed already',
    another: 'Look at another address',
  },

  importing: {
    title: 'The list is being gone through',
    titleRefused: 'The list could not be read',
    waiting: 'It waits for its turn.',
    far: (done: number, total: number) => `${numeral(done)} of ${counted(total, 'feed')} looked at.`,
    soFar: (subscribed: number, already: number, refused: number) =>
      `So far ${inForm(subscribed, { one: '# is', other: '# are' })} new here, ${inForm(already, { one: '# was', other: '# were' })} here already and ${inForm(refused, { one: '# was', other: '# were' })} refused.`,
    leave: 'You can leave this page: it goes on without you.',
    againWhat: 'This page loads itself again until the list is done.',
    again: 'Look again',
    another: 'Choose another file',
  },

  result: {
    title: 'What came of it',
    subscribed: (count: number) =>
      inForm(count, { one: '# feed is new here', other: '# feeds are new here' }),
    already: (count: number) =>
      inForm(count, { one: '# feed was here already', other: '# feeds were here already' }),
    refused: (count: number) => inForm(count, { one: '# feed was refused', other: '# feeds were refused' }),
    soon: 'New feeds are asked within the next minutes, a few at a time.',
    refusedTitle: 'Refused',
    more: (count: number) => inForm(count, { one: 'and # more feed', other: 'and # more feeds' }),
    warningsTitle: 'Left out of the list',
    toFeeds: 'To the feeds',
  },

  feed: {
    kind: 'Feed',
    description: 'How this feed is doing, and its last fetches.',
    readAt: 'It was read last',
    why: 'Why then:',
    neverRead: 'It has not been read yet.',
    askedAt: 'Asked last',
    notAsked: 'Not asked yet',
    notLately: 'Not asked lately',
    nextAt: 'next',
    nextSoon: 'next at once',
    failing: (failures: number) =>
      failures === 1
        ? 'The last attempt failed.'
        : inForm(failures, { one: 'The last # attempt failed.', other: 'The last # attempts failed.' }),
    fault: 'What was wrong:',
    stopped: 'It is not asked any more.',
    again: '“Ask now” starts it again.',
    subscribedAt: 'subscribed',
    pausedNote: 'While this site is paused or shows the demo world, no feed is asked.',
    asked: 'You asked for it now: within seconds the list below says what came of it.',
    lookAgain: 'Look again',
    ask: 'Ask now',
    stop: 'Stop',
    unsubscribe: 'Unsubscribe …',
    unsubscribeWhat:
      'The feed leaves the list, with what is known of its entries and fetches. Its articles stay.',
    unsubscribeButton: 'Yes, unsubscribe',
    fetchesTitle: 'The last fetches',
    noFetches: 'It has not been fetched yet.',
    columns: {
      at: 'When',
      outcome: 'What came of it',
      answer: 'Status',
      bytes: 'Size',
      took: 'Took',
      entries: 'Entries',
      fresh: 'New',
    },
    none: 'none',
  },

  outcomes: {
    feed: 'Read',
    unchanged: 'Unchanged',
    'not-a-feed': 'No feed',
    address: 'Address refused',
    status: 'Error from the server',
    network: 'Not reached',
    timeout: 'Too slow',
    'too-large': 'Too large',
    encoding: 'Damaged',
    redirects: 'Led in circles',
    paused: 'Put off',
  },
  outcomeElse: 'Failed',
  unchangedWhat: 'The server says that nothing is new.',

  queue: {
    title: 'Queue',
    description: 'What waits to be done on this site.',
    idle: 'Nothing waits: every article that came in is read, and no feed is due.',
    busy: (waiting: number, due: number) =>
      `${inForm(waiting, { one: '# article waits', other: '# articles wait' })} to be read, and ${inForm(due, { one: '# feed is', other: '# feeds are' })} due.`,
    articlesTitle: 'Work that waits',
    feedsTitle: 'Feeds',
    hostsTitle: 'Hosts that rest',
    names: {
      'read-article': 'Articles that people added',
      'read-fed-article': 'Articles from feeds',
      'import-feeds': 'Lists of feeds',
      daily: 'Daily duties',
    },
    noneWaits: 'None waits.',
    notOverdue: (count: number) =>
      inForm(count, { one: 'One waits, not overdue.', other: '# wait, none of them overdue.' }),
    waits: (count: number, ago: string) =>
      inForm(count, { one: `One waits; it came ${ago}.`, other: `# wait; the oldest came ${ago}.` }),
    active: (count: number) =>
      inForm(count, { one: 'One is being worked on.', other: '# are being worked on.' }),
    limit: (articles: number) =>
      `The queue of feeds has room for ${counted(articles, 'article')}: while as many wait, no feed is asked.`,
    full: (articles: number) =>
      `The queue of feeds is full: no feed is asked until fewer than ${counted(articles, 'article')} wait. What people add is read all the same.`,
    noFeeds: 'No feed is subscribed.',
    noneDue: 'None is due.',
    due: (due: number, ago: string) =>
      inForm(due, { one: `# feed came due ${ago}.`, other: `# feeds are due, the first came due ${ago}.` }),
    noHosts: 'No host has asked to be left alone.',
    hostsWhat: 'They asked to be left alone, so nothing of theirs is asked for before then.',
    until: 'until',
    moreHosts: (count: number) => inForm(count, { one: 'and # more host', other: 'and # more hosts' }),
    lookAgain: 'Look again',
    unsureTitle: 'Readings to look at',
    noUnsure: 'Every page was read with confidence.',
    unsureWhat:
      'Sayso is not sure that what it read of these pages is the article. They are shown as an excerpt at most.',
  },

  starter: {
    title: 'Starter list',
    description: 'Outlets of the world with their feeds, to choose from.',
    lead: (feeds: number, outlets: number, countries: number) =>
      `${counted(feeds, 'feed')} of ${counted(outlets, 'outlet')} in ${inForm(countries, { one: '# country', other: '# countries' })}. Nothing here is fetched before you choose it.`,
    terms:
      'That a feed is public says nothing about what may be done with it. Read the terms of an outlet before you choose it: some allow private reading only, or reserve text and data mining.',
    unchecked: 'Nobody has checked this address yet.',
    uncheckedAll: 'Nobody has checked any of these addresses yet.',
    checked: (day: string) => `checked on ${day}`,
    subscribed: 'subscribed',
    family: (kind: string, family: string) => `${kind} of ${isolated(family)}`,
    kinds: {
      newspaper: 'newspaper',
      broadcaster: 'broadcaster',
      agency: 'agency',
      site: 'site',
      magazine: 'magazine',
    },
    button: 'Subscribe to the chosen ones',
    buttonWhat: 'Boxes that are ticked in closed countries count too.',
  },
}
