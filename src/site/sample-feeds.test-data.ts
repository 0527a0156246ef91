// Invented views of the pages for editors and of the list of outlets. No outlet, host or feed here exists.
import type {
  FeedLine,
  FeedListView,
  FeedView,
  FoundFeed,
  ImportView,
  Imported,
  OutletsView,
  QueueView,
  StarterView,
} from '../newsroom/index.ts'

const now = new Date('2026-11-25T07:10:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

const fine: FeedLine = {
  id: 'f5',
  title: 'The Harbour Post: World',
  address: 'https://harbourpost.example/world/rss.xml',
  state: 'fine',
  readAt: minutes(-8),
  nextPollAt: minutes(22),
  failures: 0,
}

const feeds: readonly FeedLine[] = [
  {
    ...fine,
    id: 'f1',
    title: 'Savanna Business',
    address: 'https://savannabusiness.example/feed',
    state: 'stopped',
    readAt: minutes(-9000),
    nextPollAt: null,
  },
  {
    ...fine,
    id: 'f2',
    title: 'Coastline News Network International – alles aus der Küstenregion und den Inseln davor',
    address: 'https://coastline.example/a/very/long/path/that/leads/to/the/feed/of/all/regions/atom.xml',
    state: 'failing',
    readAt: minutes(-2900),
    nextPollAt: minutes(230),
    failures: 4,
  },
  {
    ...fine,
    id: 'f3',
    title: 'قناة الساحل',
    address: 'https://sahil.example/rss',
    state: 'failing',
    readAt: null,
    nextPollAt: minutes(11),
    failures: 1,
  },
  {
    ...fine,
    id: 'f4',
    title: 'https://morningtide.example/sections/everything-that-is-new/feed.json',
    address: 'https://morningtide.example/sections/everything-that-is-new/feed.json',
    state: 'new',
    readAt: null,
    nextPollAt: now,
  },
  fine,
  { ...fine, id: 'f6', title: 'קול הים', address: 'https://kolhayam.example/rss', readAt: minutes(-45) },
  {
    ...fine,
    id: 'f7',
    title: 'PortWire',
    address: 'https://portwire.example/latest.atom',
    readAt: minutes(-1),
  },
]

export const feedList: FeedListView = {
  feeds,
  counts: { stopped: 1, failing: 2, new: 1, fine: 1200 },
  state: null,
  page: 2,
  pages: 13,
}

export const noFeeds: FeedListView = {
  feeds: [],
  counts: { stopped: 0, failing: 0, new: 0, fine: 0 },
  state: null,
  page: 1,
  pages: 1,
}

const fetched: FeedView['fetches'][number] = {
  at: minutes(-8),
  address: fine.address,
  outcome: 'feed',
  status: 200,
  bytes: 48_210,
  tookMs: 312,
  sentence: null,
  entries: 40,
  fresh: 3,
}

export const feed: FeedView = {
  ...fine,
  home: 'https://harbourpost.example/',
  language: 'en',
  format: 'rss',
  subscribedAt: new Date('2026-10-03T12:04:00Z'),
  nextPollWhy: 'So often the feed has something new.',
  stoppedWhy: null,
  fetches: [
    fetched,
    {
      ...fetched,
      at: minutes(-38),
      outcome: 'unchanged',
      status: 304,
      bytes: null,
      entries: null,
      fresh: null,
      tookMs: 88,
    },
    {
      ...fetched,
      at: minutes(-70),
      outcome: 'timeout',
      status: null,
      bytes: null,
      entries: null,
      fresh: null,
      tookMs: 30_004,
      sentence: 'The server of harbourpost.example was too slow.',
    },
    {
      ...fetched,
      at: minutes(-1500),
      address: 'http://old.harbourpost.example/rss',
      fresh: 0,
      bytes: 1_204_000,
    },
  ],
}

export const failingFeed: FeedView = {
  ...feed,
  ...feeds[1]!,
  language: 'de',
  nextPollWhy: 'The feed answered with status 503, for the 4th time in a row; the pause grows each time.',
  fetches: [
    {
      ...fetched,
      at: minutes(-10),
      address: feeds[1]!.address,
      outcome: 'status',
      status: 503,
      bytes: null,
      entries: null,
      fresh: null,
      sentence: 'The server answered with the error 503.',
    },
  ],
}

export const stoppedFeed: FeedView = {
  ...feed,
  ...feeds[0]!,
  stoppedWhy: 'The server says that the feed is gone for good.',
  fetches: [],
}

/** One whose title, home and faults are written from right to left. */
export const hebrewFeed: FeedView = {
  ...failingFeed,
  ...feeds[5]!,
  state: 'failing',
  failures: 2,
  home: 'https://kolhayam.example/חדשות',
  language: 'he',
  fetches: [{ ...failingFeed.fetches[0]!, address: feeds[5]!.address }, fetched],
}

export const importing: ImportView = {
  id: 'i1',
  done: 4500,
  total: 11_204,
  finished: false,
  problem: null,
  imported: { subscribed: 4200, already: 299, refused: [], warnings: [] },
  refused: 1,
}

export const brokenImport: ImportView = {
  ...importing,
  done: 0,
  total: null,
  finished: true,
  problem: 'This is no list of feeds: an OPML file is wanted.',
}

export const foundFeeds: readonly FoundFeed[] = [
  { address: fine.address, title: fine.title, entries: 40, language: 'en', subscribed: 'f5' },
  {
    address: 'https://harbourpost.example/sport.xml',
    title: null,
    entries: 1,
    language: null,
    subscribed: null,
  },
  {
    address: 'https://harbourpost.example/he.xml',
    title: 'קול הים',
    entries: 0,
    language: 'he',
    subscribed: null,
  },
]

export const imported: Imported = {
  subscribed: 212,
  already: 1,
  refused: [
    {
      address: 'http://192.168.1.4/rss',
      sentence: 'The address leads into a private network.',
    },
  ],
  warnings: [
    'Line 212: “קול הים” has no address of the web (“/rss”) and was left out.',
    '2 feeds stand there twice and were left out.',
  ],
}

export const queue: QueueView = {
  queues: [
    { queue: 'daily', waiting: 0, active: 0, oldestSeconds: 0 },
    { queue: 'read-article', waiting: 1, active: 1, oldestSeconds: 4 },
    { queue: 'read-fed-article', waiting: 412, active: 6, oldestSeconds: 190 },
  ],
  feeds: { feeds: 1204, due: 12, stopped: 1, failing: 2, oldestSeconds: 40 },
  limit: 5000,
  resting: [
    { host: 'coastline.example', until: minutes(230), why: 'It asked to be left alone (Retry-After).' },
    {
      host: 'a-host-with-a-very-long-name.of-many-parts.portwire.example',
      until: minutes(1600),
      why: 'The server asks to be left alone until then (Retry-After).',
    },
  ],
  unsure: [
    { articleId: 'a2', title: 'Ferry timetable', outlet: 'Harbour Post', readAt: minutes(-12) },
    { articleId: 'a3', title: 'לוח הזמנים של המעבורת', outlet: 'קול הים', readAt: minutes(-95) },
  ],
}

export const idleQueue: QueueView = {
  queues: [{ queue: 'daily', waiting: 0, active: 0, oldestSeconds: 0 }],
  feeds: { feeds: 0, due: 0, stopped: 0, failing: 0, oldestSeconds: 0 },
  limit: 5000,
  resting: [],
  unsure: [],
}

export const outlets: OutletsView = {
  outlets: [
    { slug: 'andes-daily', name: 'Andes Daily', country: 'PE', family: null, articles: 41 },
    {
      slug: 'coastline',
      name: 'Coastline News Network International',
      country: 'NZ',
      family: 'Coastline Media',
      articles: 1,
    },
    {
      slug: 'the-harbour-post',
      name: 'The Harbour Post',
      country: 'MT',
      family: 'Harbour Group',
      articles: 1204,
    },
    { slug: 'kol-hayam', name: 'קול הים', country: 'IL', family: null, articles: 17 },
    { slug: 'sawt-al-sahil', name: 'صوت الساحل', country: null, family: null, articles: 3 },
  ],
  next: '/outlets?after=sawt-al-sahil',
}

const starterFeed = {
  url: 'https://harbourpost.example/rss',
  title: 'Latest',
  language: 'en',
  checked: null,
  subscribed: false,
}

export const starter: StarterView = {
  countries: [
    {
      country: 'PE',
      outlets: [
        {
          slug: 'andes-daily',
          name: 'Andes Daily',
          kind: 'newspaper',
          family: null,
          languages: ['es', 'qu'],
          feeds: [
            { ...starterFeed, url: 'https://andesdaily.example/rss', language: 'es', subscribed: true },
            {
              ...starterFeed,
              url: 'https://andesdaily.example/mundo',
              title: 'Mundo',
              checked: '2026-11-20',
            },
          ],
        },
      ],
    },
    {
      country: 'MT',
      outlets: [
        {
          slug: 'the-harbour-post',
          name: 'The Harbour Post',
          kind: 'newspaper',
          family: 'Harbour Group',
          languages: ['en'],
          feeds: [starterFeed],
        },
      ],
    },
  ],
}
