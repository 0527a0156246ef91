// Every word of the pages that only editors see, in English.
import { counted, numeral } from './interface-words.ts'
import { isolated } from './words/speech.ts'
import { durationWords } from './time-words.ts'

const isAre = (count: number) => (count === 1 ? 'is' : 'are')

export const desk = {
  nav: { label: 'For editors', feeds: 'Feeds', starter: 'Starter list', queue: 'Queue' },
  only: 'This page is for the editors of this site.',
  signIn: 'Sign in with an editor’s account, then open it again.',
  demo: 'The demo world asks no feeds, because it never mixes with real news.',
  demoWay: 'Empty the site with “sayso demo --remove”, then subscribe.',

  states: { stopped: 'Stopped', failing: 'Failing', new: 'Not read yet', fine: 'In order' },

  feeds: {
    title: 'Feeds',
    description: 'The feeds that this site reads, and how each is doing.',
    none: 'No feed is subscribed yet. Give the address of one below, or of a site that has some; or choose from the starter list.',
    total: (count: number) => `${counted(count, 'feed')} ${isAre(count)} subscribed`,
    allFine: 'and all is in order.',
    partWords: { stopped: 'stopped', failing: 'failing', new: 'not read yet', fine: 'in order' },
    listTitle: 'All feeds',
    order: 'What needs you comes first.',
    all: 'Show all feeds',
    noneOf: 'No feed is in this state.',
    pages: 'Pages of the list',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
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
    noFile: 'No file was chosen.',
    export: 'Export all feeds as OPML',
    starter: 'Choose from the starter list',
    starterWhat: 'Newspapers, broadcasters and agencies of the world, by country.',
  },

  progress: {
    read: 'Read',
    never: 'Never read',
    lastRead: 'last read',
    failed: (failures: number) =>
      failures === 1 ? 'Failed last time' : `Failed ${counted(failures, 'time')} in a row`,
    next: 'next in',
    due: 'due now',
    stopped: 'Not asked any more',
  },

  found: {
    title: 'Feeds at this address',
    lead: (count: number) => `${counted(count, 'feed')} can be read there. Choose what to subscribe to.`,
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
      `So far ${numeral(subscribed)} ${isAre(subscribed)} new here, ${numeral(already)} ${already === 1 ? 'was' : 'were'} here already and ${numeral(refused)} ${refused === 1 ? 'was' : 'were'} refused.`,
    leave: 'You can leave this page: it goes on without you.',
    againWhat: 'This page loads itself again until the list is done.',
    again: 'Look again',
    another: 'Choose another file',
  },

  result: {
    title: 'What came of it',
    subscribed: (count: number) => `${counted(count, 'feed')} ${isAre(count)} new here`,
    already: (count: number) => `${counted(count, 'feed')} ${count === 1 ? 'was' : 'were'} here already`,
    refused: (count: number) => `${counted(count, 'feed')} ${count === 1 ? 'was' : 'were'} refused`,
    soon: 'New feeds are asked within the next minutes, a few at a time.',
    refusedTitle: 'Refused',
    more: (count: number) => `and ${counted(count, 'more feed')}`,
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
    nextAt: 'next in',
    nextSoon: 'next at once',
    failing: (failures: number) =>
      failures === 1 ? 'The last attempt failed.' : `The last ${counted(failures, 'attempt')} failed.`,
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
  } as Readonly<Record<string, string>>,
  outcomeElse: 'Failed',
  unchangedWhat: 'The server says that nothing is new.',

  queue: {
    title: 'Queue',
    description: 'What waits to be done on this site.',
    idle: 'Nothing waits: every article that came in is read, and no feed is due.',
    busy: (waiting: number, due: number) =>
      `${counted(waiting, 'article')} ${waiting === 1 ? 'waits' : 'wait'} to be read, and ${counted(due, 'feed')} ${isAre(due)} due.`,
    articlesTitle: 'Work that waits',
    feedsTitle: 'Feeds',
    hostsTitle: 'Hosts that rest',
    names: {
      'read-article': { title: 'Articles that people added', noun: 'article' },
      'read-fed-article': { title: 'Articles from feeds', noun: 'article' },
      'import-feeds': { title: 'Lists of feeds', noun: 'list' },
      daily: { title: 'Daily duties', noun: 'duty' },
    } as Readonly<Record<string, { title: string; noun: string }>>,
    waits: (count: number, noun: string, oldestSeconds: number) => {
      if (count === 0) return 'None waits.'
      if (oldestSeconds < 1)
        return `${counted(count, noun)} ${count === 1 ? 'waits, not' : 'wait, none of them'} overdue.`
      const time = durationWords(oldestSeconds)
      if (count === 1) return `${counted(count, noun)} has been waiting for ${time}.`
      return `${counted(count, noun)} wait, the oldest for ${time}.`
    },
    active: (count: number) => `${count === 1 ? 'One is' : `${count} are`} being worked on.`,
    limit: (articles: number) =>
      `The queue of feeds has room for ${counted(articles, 'article')}: while as many wait, no feed is asked.`,
    full: (articles: number) =>
      `The queue of feeds is full: no feed is asked until fewer than ${counted(articles, 'article')} wait. What people add is read all the same.`,
    noFeeds: 'No feed is subscribed.',
    due: (due: number, oldestSeconds: number) =>
      due === 0
        ? 'None is due.'
        : `${counted(due, 'feed')} ${isAre(due)} due, ${due === 1 ? '' : 'the first '}for ${durationWords(oldestSeconds)}.`,
    noHosts: 'No host has asked to be left alone.',
    hostsWhat: 'They asked to be left alone, so nothing of theirs is asked for before then.',
    until: 'until',
    moreHosts: (count: number) => `and ${counted(count, 'more host')}`,
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
      `${counted(feeds, 'feed')} of ${counted(outlets, 'outlet')} in ${counted(countries, 'country')}. Nothing here is fetched before you choose it.`,
    terms:
      'That a feed is public says nothing about what may be done with it. Read the terms of an outlet before you choose it: some allow private reading only, or reserve text and data mining.',
    unchecked: 'Nobody has checked this address yet.',
    uncheckedAll: 'Nobody has checked any of these addresses yet.',
    checked: 'checked on',
    subscribed: 'subscribed',
    tally: (outlets: number, feeds: number) => `${counted(outlets, 'outlet')}, ${counted(feeds, 'feed')}`,
    family: (family: string) => `of ${isolated(family)}`,
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
} as const
