// Invented stories, and the pages that list them. No person or event here exists.
import type {
  CountryView,
  DifferencesView,
  FrontView,
  MisplacedView,
  OriginNode,
  OutletName,
  StoryArticle,
  StoryCard,
  StoryView,
} from '../newsroom/index.ts'
import { countOf, worldCounts } from './sample-map.test-data.ts'
import {
  harbourPost,
  outlet,
  radioQalat,
  portWire,
  ledger,
  morningTide,
  coastline,
  kolHaYam,
  sahil,
} from './sample-outlets.test-data.ts'

export const cableStory: StoryCard = {
  slug: 'ferry-cable-inquiry',
  headline: 'Ministry said to have known of frayed cable weeks before the Santa Rena ferry broke loose',
  language: 'en',
  lead: 'The transport ministry reportedly received a warning about the mooring cable of the Santa Rena in early October, six weeks before the ferry broke loose with 212 people aboard, an official involved in the inquiry told Radio Qalat.',
  hedges: ['said to', 'reportedly'],
  articles: 9,
  outlets: 7,
  copies: 4,
  origins: { min: 1, max: 2 },
  unnamedOrigins: 2,
  countries: ['MT', 'CY'],
  firstAt: new Date('2026-11-23T18:20:00Z'),
  lastAt: new Date('2026-11-25T05:45:00Z'),
  outletNames: [radioQalat, harbourPost, portWire, ledger, morningTide, coastline, kolHaYam],
}

const card = (change: Partial<StoryCard>): StoryCard => ({ ...cableStory, hedges: [], ...change })

const cards: readonly StoryCard[] = [
  cableStory,
  card({
    slug: 'lake-tariff',
    headline: 'Three lake towns will share the water tariff after all, mayor says',
    lead: 'Mayor Ilse Odongo said on Tuesday that the towns had agreed on a common tariff from January, ending a quarrel of two years.',
    outlets: 3,
    articles: 3,
    copies: 0,
    origins: { min: 2, max: 2 },
    unnamedOrigins: 0,
    countries: ['KE'],
    outletNames: [outlet('The Lakeside Courier'), outlet('Savanna Business'), morningTide],
  }),
  card({
    slug: 'glacier-road',
    headline: 'גשר הקרח ייסגר לתנועה, כך נמסר',
    language: 'he',
    lead: 'משרד התחבורה מסר כי הגשר ייסגר למשך שבועיים, לאחר שמהנדס שלא ביקש להזדהות הזהיר מפני סדקים.',
    hedges: ['כך נמסר'],
    outlets: 2,
    articles: 3,
    copies: 1,
    origins: { min: 1, max: 1 },
    unnamedOrigins: 0,
    countries: ['NZ'],
    outletNames: [kolHaYam, coastline],
  }),
  card({
    slug: 'copper-strike',
    headline: 'Copper pickets lift as union and mine “appear close” to a deal',
    lead: 'Two people close to the talks told Andes Daily that a deal could be signed by Friday. The company declined to comment.',
    hedges: ['appear close', 'could'],
    outlets: 32,
    articles: 41,
    copies: 29,
    origins: { min: 1, max: 2 },
    unnamedOrigins: 2,
    countries: ['PE'],
    outletNames: Array.from({ length: 32 }, (_, at) => outlet(`Andes Daily ${at + 1}`)),
  }),
  card({
    slug: 'wine-frost',
    headline: 'Frost takes a third of the Alazani grapes',
    lead: 'The growers’ association put the loss at a third of the harvest.',
    outlets: 1,
    articles: 1,
    copies: 0,
    origins: { min: 1, max: 1 },
    unnamedOrigins: 0,
    countries: ['GE'],
    outletNames: [outlet('Vineyard Weekly')],
  }),
  card({
    slug: 'harbour-light',
    headline: 'إعادة تشغيل منارة الميناء القديم بعد ترميم دام أربع سنوات',
    language: 'ar',
    lead: 'قالت بلدية الميناء إن المنارة ستعود إلى العمل مساء الخميس.',
    outlets: 2,
    articles: 2,
    copies: 1,
    origins: { min: 1, max: 1 },
    unnamedOrigins: 0,
    countries: ['CY'],
    outletNames: [sahil, ledger],
  }),
  card({
    slug: 'kauri',
    headline: 'A film festival loses its tent, and nobody says who paid for it',
    lead: null,
    outlets: 2,
    articles: 2,
    copies: 0,
    origins: { min: 0, max: 0 },
    unnamedOrigins: 0,
    countries: ['NZ'],
    outletNames: [morningTide, coastline],
  }),
  card({
    slug: 'census',
    headline: 'Census finds 40,000 more islanders than the register, statistics office writes',
    lead: 'The office writes in its report that most of them moved within the last two years.',
    outlets: 5,
    articles: 6,
    copies: 2,
    origins: { min: 2, max: 3 },
    unnamedOrigins: 1,
    countries: ['MT'],
    outletNames: [ledger, harbourPost, portWire, morningTide, coastline],
  }),
]

export const front: FrontView = {
  stories: cards,
  countries: worldCounts.countries,
  empty: false,
  mayLoadDemo: false,
  older: '/?before=2026-11-20',
}

export const emptyFront: FrontView = {
  stories: [],
  countries: [],
  empty: true,
  mayLoadDemo: true,
  older: null,
}

export const quietCountry: CountryView = {
  country: 'TO',
  count: { country: 'TO', today: 0, week: 0, days: [0, 0, 0, 0, 0, 0, 0] },
  from: worldCounts.from,
  stories: [],
  older: null,
}

export const country: CountryView = {
  country: 'CY',
  count: countOf(worldCounts, 'CY'),
  from: worldCounts.from,
  stories: cards,
  older: null,
}

const storyArticle = (
  id: string,
  by: OutletName,
  title: string,
  change: Partial<StoryArticle> = {},
): StoryArticle => ({
  id,
  title,
  language: 'en',
  outlet: by,
  published: new Date('2026-11-24T06:00:00Z'),
  provenance: 'fetched',
  copyOf: null,
  revisions: 1,
  ...change,
})

const copied = (id: string, from: string, share: number) => ({ copyOf: { id, outlet: from, share } })

export const storyArticles: readonly StoryArticle[] = [
  storyArticle('a1', radioQalat, 'Ministry warned of ferry cable in October, official says', {
    published: new Date('2026-11-23T18:20:00Z'),
  }),
  storyArticle('a2', harbourPost, cableStory.headline, { revisions: 3 }),
  storyArticle('a3', portWire, 'Ferry cable: what the ministry knew', copied('a2', 'The Harbour Post', 0.97)),
  storyArticle('a4', morningTide, cableStory.headline, copied('a2', 'The Harbour Post', 1)),
  storyArticle('a5', coastline, 'Warning preceded ferry accident', copied('a3', 'PortWire', 0.91)),
  storyArticle('a6', kolHaYam, 'משרד התחבורה ידע על הכבל הפגום, כך לפי גורם בחקירה', { language: 'he' }),
  storyArticle('a7', ledger, 'Second inspector recalls October warning', { provenance: 'supplied' }),
  storyArticle('a8', sahil, 'تحذير سبق حادث العبّارة', {
    language: 'ar',
    ...copied('a1', 'Radio Qalat', 0.72),
  }),
  storyArticle('a9', outlet('Vineyard Weekly'), 'Ferries run again on Friday', {
    published: new Date('2026-11-25T05:45:00Z'),
  }),
]

const nodes: readonly OriginNode[] = [
  {
    label: 'an official involved in the inquiry',
    status: 'unnamed',
    articles: ['a1', 'a2', 'a6'],
    via: { a2: ['Radio Qalat'], a6: ['Radio Qalat', 'The Harbour Post'] },
  },
  {
    label: 'a former inspector of the harbour authority',
    status: 'unnamed',
    articles: ['a7', 'a2'],
    via: {},
  },
]

export const story: StoryView = {
  card: cableStory,
  articles: storyArticles,
  origins: {
    min: 1,
    max: 2,
    reasons: [
      { code: 'copies', count: 3 },
      {
        code: 'resting',
        outlets: ['The Harbour Post', 'صوت الساحل'],
        on: 'Radio Qalat',
        whom: 'an official involved in the inquiry',
      },
      { code: 'also-citing', outlets: ['The Harbour Post'], on: 'Radio Qalat' },
      { code: 'perhaps-one-unnamed', outlets: ['The Island Ledger', 'Radio Qalat'] },
      { code: 'further-report', outlet: 'The Island Ledger' },
      { code: 'unconfirmed' },
      'Stored before reasons had codes.',
    ],
    nodes,
  },
  statements: [
    {
      content: 'the ministry had received a written warning about the cable on October 9',
      source: 'an official involved in the inquiry',
      cue: 'told',
      path: ['The Harbour Post', 'Radio Qalat', 'an official involved in the inquiry'],
      hedge: 'reportedly',
      kind: 'said',
      status: 'unnamed',
      article: 'a2',
      outlet: harbourPost,
      language: 'en',
      carriers: [
        { article: 'a3', outlet: portWire, how: 'unhedged' },
        { article: 'a4', outlet: morningTide, how: 'same' },
        { article: 'a8', outlet: sahil, how: 'altered' },
      ],
    },
    {
      content: 'We will publish every letter',
      source: 'Transport minister Amadi Vella',
      cue: 'said',
      path: [],
      hedge: null,
      kind: 'said',
      status: 'named',
      article: 'a2',
      outlet: harbourPost,
      language: 'en',
      carriers: [],
    },
    {
      content: '',
      source: 'The harbour authority',
      cue: 'did not respond',
      path: [],
      hedge: null,
      kind: 'noanswer',
      status: 'institution',
      article: 'a2',
      outlet: harbourPost,
      language: 'en',
      carriers: [],
    },
    {
      content: 'המשרד קיבל אזהרה בכתב',
      source: 'גורם המעורה בחקירה',
      cue: 'אמר',
      path: [],
      hedge: null,
      kind: 'cited',
      status: 'unnamed',
      article: 'a6',
      outlet: kolHaYam,
      language: 'he',
      carriers: [],
    },
  ],
  alterations: {
    a3: [
      { kind: 'hedge', before: 'reportedly', after: '' },
      { kind: 'source', before: 'an official involved in the inquiry', after: 'the ministry' },
      { kind: 'headline', before: cableStory.headline, after: 'Ferry cable: what the ministry knew' },
    ],
    a8: [{ kind: 'number', before: '٢١٢', after: '٢٢١' }],
  },
  why: {
    a1: { rule: 'first', terms: [], score: 0, runnerUp: null },
    a2: {
      rule: 'similar',
      terms: ['santa rena', 'cable', '212', 'ministry'],
      score: 0.412,
      runnerUp: { slug: 'census', headline: 'גשר הקרח ייסגר לתנועה', language: 'he', score: 0.081 },
    },
    a3: { rule: 'copy', terms: ['cable'], score: 0.9, runnerUp: null },
    a6: { rule: 'one event', terms: ['212'], score: 0.2, runnerUp: null },
    a7: { rule: 'editor', terms: [], score: null, runnerUp: null },
  },
  sections: [
    { country: 'MT', articles: 8 },
    { country: 'CY', articles: 2 },
  ],
}

const compared = (at: number, language = 'en', direction: 'ltr' | 'rtl' = 'ltr') => {
  const { id, title, outlet: by, published } = storyArticles[at]!
  return { id, title, outlet: by, published, language, direction }
}

export const differences: DifferencesView = {
  copy: compared(2),
  original: compared(1),
  shareOfCopy: 0.97,
  shareOfOriginal: 0.81,
  alterations: story.alterations['a3']!,
  places: [
    {
      original: [
        { kind: 'equal', text: 'The transport ministry ' },
        { kind: 'removed', text: 'reportedly ' },
        { kind: 'equal', text: 'received' },
      ],
      copy: [{ kind: 'equal', text: 'The transport ministry received' }],
    },
    { original: [{ kind: 'removed', text: 'The harbour authority did not respond.' }], copy: [] },
    { original: [], copy: [{ kind: 'added', text: 'PortWire has asked for comment.' }] },
  ],
  more: 4,
  shortened: true,
}

/** Of a text from right to left that may not be quoted. */
export const hiddenDifferences: DifferencesView = {
  ...differences,
  copy: compared(7, 'ar', 'rtl'),
  original: compared(0),
  alterations: [],
  places: [],
  more: 0,
}

export const misplacedHere: MisplacedView = {
  id: 'm1',
  articleId: 'a6',
  title: 'משרד התחבורה ידע על הכבל הפגום, כך לפי גורם בחקירה',
  language: 'he',
  outlet: kolHaYam.name,
  storyId: 's1',
  storySlug: cableStory.slug,
  headline: cableStory.headline,
  headlineLanguage: 'en',
  reason: 'This is last year’s cable.',
  madeBy: 'Idris Quaye',
  madeAt: new Date('2026-11-24T20:00:00Z'),
  state: 'open',
  answer: null,
  answeredBy: null,
  answeredAt: null,
}

export const misplacedBefore: MisplacedView = {
  ...misplacedHere,
  id: 'm2',
  madeBy: null,
  reason: '',
  state: 'accepted',
  answer: 'It is another ferry.',
  answeredBy: 'Nell Averin',
  answeredAt: new Date('2026-11-25T06:00:00Z'),
}

export const misplacing = { card: cableStory, article: storyArticles[5]! }
