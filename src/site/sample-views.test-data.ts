// Invented views of every page, rich enough to show each piece of it. No outlet, person or event here exists.
import type { BlockType, Kind, Span, Statement, Status } from '../news/index.ts'
import type {
  AboutView,
  ArticleView,
  CountryView,
  DifferencesView,
  FrontView,
  MisplacedView,
  OriginNode,
  OutletName,
  OutletView,
  PlacedStatement,
  RevisionsView,
  StoryArticle,
  StoryCard,
  StoryView,
  SubmissionView,
} from '../newsroom/index.ts'
import { placeOf } from '../redress/index.ts'
import { countOf, worldCounts } from './sample-map.test-data.ts'
import type { Visit } from './visit.ts'
import { english } from './words/en/catalogue.ts'

export const visit: Visit = {
  site: { name: 'Sayso', url: 'https://news.example', demo: true, paused: true },
  account: { name: 'Nell Averin', role: 'editor' },
  mayAdd: true,
  formToken: 'form-token-1f9c',
  countries: ['MT', 'CY', 'GE', 'KE', 'PE', 'NZ'],
  now: new Date('2026-11-25T07:10:00Z'),
  path: '/',
  words: english,
}

/** A reader who has not signed in, on a site with real news. */
export const stranger: Visit = {
  ...visit,
  site: { ...visit.site, demo: false, paused: false },
  account: null,
  mayAdd: false,
}

const outlet = (name: string): OutletName => ({ name, slug: name.toLowerCase().replaceAll(/[^a-z]+/g, '-') })
const harbourPost = outlet('The Harbour Post')
const radioQalat = outlet('Radio Qalat')
const portWire = outlet('PortWire')
const ledger = outlet('The Island Ledger')
const morningTide = outlet('Morning Tide')
const coastline = outlet('Coastline News Network International')
const kolHaYam: OutletName = { name: 'קול הים', slug: 'kol-hayam' }
const sahil: OutletName = { name: 'صوت الساحل', slug: 'sawt-al-sahil' }

const cableStory: StoryCard = {
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

const storyArticles: readonly StoryArticle[] = [
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
      'Two unnamed sources cannot be told apart by their words, so they may be one person.',
      'The Island Ledger’s text was supplied by a reader and does not raise the smallest number.',
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

type Words = string | readonly string[]
type Said = {
  readonly kind: Kind
  readonly status: Status
  readonly source?: Words
  readonly cue?: Words
  readonly content?: Words
  readonly hedge?: Words
  readonly reason?: Words
  readonly path?: readonly string[]
  readonly when?: Statement['when']
  readonly confidence?: number
  readonly wrong?: PlacedStatement['wrong']
}

/** A statement whose spans are found by their words in the text. */
function statementIn(text: string, said: Said): PlacedStatement {
  const spans = (words: Words | undefined): Span[] =>
    [words ?? []].flat().map(part => {
      const start = text.indexOf(part)
      if (start < 0) throw new Error(`The sample text has no "${part}".`)
      return [start, start + part.length]
    })
  const statement = {
    source: spans(said.source),
    cue: spans(said.cue),
    content: spans(said.content),
    hedge: spans(said.hedge),
    ...(said.reason === undefined ? {} : { reason: spans(said.reason) }),
    kind: said.kind,
    status: said.status,
    path: said.path ?? [],
    ...(said.when === undefined ? {} : { when: said.when }),
    confidence: said.confidence ?? 0.9,
  }
  const wrong = said.wrong ?? null
  return {
    ...statement,
    place: placeOf(statement),
    wrong,
    sure: wrong === null && statement.confidence >= 0.9,
  }
}

function blocksOf(parts: readonly (readonly [BlockType, string])[]) {
  let start = 0
  return parts.map(([type, text]) => {
    const block = { type, text, start }
    start += text.length + 2
    return block
  })
}

const englishParts = [
  [
    'paragraph',
    'The transport ministry reportedly received a warning about the mooring cable of the Santa Rena six weeks before the ferry broke loose with 212 people aboard.',
  ],
  [
    'paragraph',
    'Radio Qalat, citing an official involved in the inquiry who asked not to be named because the inquiry is not over, reported Monday that the ministry had received a written warning about the cable on October 9 and that “nobody opened the envelope”, as the official put it.',
  ],
  ['paragraph', 'The harbour authority did not respond to a request for comment.'],
  ['heading', 'A second letter'],
  [
    'paragraph',
    'Transport minister Amadi Vella said a clerk had told her that the letter “was filed under fishing”. “We will publish every letter,” she said.',
  ],
  [
    'list',
    'October 9: the first letter, according to the official\nNovember 3: a second letter, undated copy\nNovember 22: the cable breaks',
  ],
  [
    'paragraph',
    'In October, The Island Ledger reported that inspections had been cut by half. It is not clear whether the ferry was among those left out.',
  ],
  ['quote', 'I would not have let my children board her.'],
  ['correction', 'Correction: An earlier version of this article gave the number of people aboard as 221.'],
] as const

const englishText = englishParts.map(([, text]) => text).join('\n\n')

export const article: ArticleView = {
  id: 'a2',
  title: cableStory.headline,
  byline: ['Tova Marsh', 'Idris Quaye'],
  outlet: { ...harbourPost, country: 'MT' },
  published: new Date('2026-11-24T06:00:00Z'),
  modified: new Date('2026-11-24T09:30:00Z'),
  language: 'en',
  direction: 'ltr',
  shown: 'full',
  unsure: false,
  signals: { forbidden: {}, because: [], training: true },
  text: englishText,
  textHash: '5ca1ab1e'.repeat(8),
  readAt: new Date('2026-11-24T07:03:00Z'),
  onlyQuotations: false,
  blocks: blocksOf(englishParts),
  statements: [
    statementIn(englishText, {
      kind: 'said',
      status: 'unnamed',
      source: 'Radio Qalat',
      cue: ['citing', 'reported Monday'],
      content:
        'the ministry had received a written warning about the cable on October 9 and that “nobody opened the envelope”',
      reason: 'because the inquiry is not over',
      path: ['The Harbour Post', 'Radio Qalat', 'an official involved in the inquiry'],
      when: { value: '2026-11-23', from: '2026-11-23', to: '2026-11-23' },
    }),
    statementIn(englishText, {
      kind: 'said',
      status: 'unnamed',
      source: 'the official',
      cue: 'put it',
      content: 'nobody opened the envelope',
      path: ['The Harbour Post', 'Radio Qalat', 'an official involved in the inquiry'],
      confidence: 0.7,
    }),
    statementIn(englishText, {
      kind: 'cited',
      status: 'none',
      content:
        'received a warning about the mooring cable of the Santa Rena six weeks before the ferry broke loose with 212 people aboard',
      hedge: 'reportedly',
      confidence: 0.6,
    }),
    statementIn(englishText, {
      kind: 'noanswer',
      status: 'institution',
      source: 'The harbour authority',
      cue: 'did not respond',
      path: ['The harbour authority'],
    }),
    statementIn(englishText, {
      kind: 'said',
      status: 'named',
      source: 'Transport minister Amadi Vella',
      cue: 'said',
      content: [
        'a clerk had told her that the letter “was filed under fishing”',
        'We will publish every letter',
      ],
      path: ['The Harbour Post', 'Transport minister Amadi Vella'],
    }),
    statementIn(englishText, {
      kind: 'said',
      status: 'unnamed',
      source: 'a clerk',
      cue: 'had told her',
      content: 'the letter “was filed under fishing”',
      path: ['The Harbour Post', 'Transport minister Amadi Vella', 'a clerk'],
    }),
    statementIn(englishText, {
      kind: 'said',
      status: 'outlet',
      source: 'The Island Ledger',
      cue: 'reported that',
      content: 'inspections had been cut by half',
      path: ['The Harbour Post', 'The Island Ledger'],
      when: { value: '2026-10', from: '2026-10-01', to: '2026-10-31' },
    }),
    statementIn(englishText, {
      kind: 'unclear',
      status: 'none',
      cue: 'It is not clear whether',
      content: 'the ferry was among those left out',
      hedge: 'It is not clear whether',
    }),
    statementIn(englishText, {
      kind: 'said',
      status: 'unnamed',
      source: 'according to the official',
      content: 'the first letter',
      wrong: 'source',
    }),
  ],
  beyond: [],
  counts: { statements: 9, sources: 6, unnamed: 2, unsure: 3 },
  dates: [],
  captions: [
    {
      words:
        'A picture shared by island fishermen purports to show the frayed cable at Pier 4 of Santa Rena, November 20, 2026. (Social media; used in accordance with Section 12 of the Images Act)',
      caption: {
        claim: 'the frayed cable at Pier 4 of Santa Rena',
        credit: 'Social media',
        basis: 'statutory',
        ground: 'used in accordance with Section 12 of the Images Act',
        hedge: 'purports to show',
        date: '2026-11-20',
        place: 'Pier 4 of Santa Rena',
        sharedBy: 'island fishermen',
      },
    },
    {
      words: 'The ferry at anchor.',
      caption: { credit: null, basis: null, hedge: null, date: null, place: null },
    },
  ],
  sections: [
    {
      country: 'MT',
      score: 0.9,
      evidence: [],
      words: ['transport ministry', 'harbour authority'],
      primary: true,
    },
    { country: 'CY', score: 0.4, evidence: [], words: ['Radio Qalat'], primary: false },
  ],
  topics: [
    {
      code: '03000000',
      name: 'disaster, accident and emergency incident',
      slug: 'disaster-accident-and-emergency-incident',
      confidence: 0.93,
      words: ['snapped', 'ferry'],
    },
    {
      code: '11000000',
      name: 'politics and government',
      slug: 'politics-and-government',
      confidence: 0.55,
      words: [],
    },
  ],
  decided: [],
  story: cableStory,
  copyOf: null,
  copies: [
    { id: 'a3', outlet: portWire, share: 0.97 },
    { id: 'a4', outlet: morningTide, share: 1 },
  ],
  responsibility: {
    addedBy: 'Nell Averin',
    via: 'url',
    addedAt: new Date('2026-11-24T07:02:00Z'),
    address: 'https://harbourpost.example/2026/11/24/ferry-cable-ministry-warning',
    provenance: 'fetched',
    rights: 'cc-by-4.0',
    changes: [
      { at: new Date('2026-11-24T07:03:00Z'), what: 'a sign-up box in the middle of the text was left out' },
    ],
  },
  revisions: 3,
}

const hebrewParts = [
  [
    'paragraph',
    'משרד התחבורה קיבל ככל הנראה אזהרה על כבל העגינה של המעבורת סנטה רנה שישה שבועות לפני התאונה.',
  ],
  [
    'paragraph',
    'גורם המעורה בחקירה אמר לרדיו קלעת כי המשרד קיבל אזהרה בכתב ב־9 באוקטובר. „אף אחד לא פתח את המעטפה”, אמר.',
  ],
  ['paragraph', 'רשות הנמל לא השיבה לפניית קול הים.'],
] as const
const hebrewText = hebrewParts.map(([, text]) => text).join('\n\n')

/** One whose page asks robots for something. */
export const reservedArticle: ArticleView = {
  ...article,
  shown: 'excerpt',
  unsure: true,
  signals: {
    forbidden: {
      archive: 'X-Robots-Tag: noarchive',
      tdm: 'meta tdm-reservation: 1',
      tdmPolicy: 'https://harbourpost.example/tdm/policy.json',
    },
    because: ['archive', 'tdm'],
    training: false,
  },
}

export const hebrewArticle: ArticleView = {
  ...article,
  id: 'a6',
  title: 'משרד התחבורה ידע על הכבל הפגום, כך לפי גורם בחקירה',
  byline: ['נועה ברקאי'],
  outlet: { ...kolHaYam, country: 'IL' },
  language: 'he',
  direction: 'rtl',
  shown: 'excerpt',
  text: hebrewText,
  blocks: blocksOf(hebrewParts),
  statements: [
    statementIn(hebrewText, {
      confidence: 0.55,
      kind: 'cited',
      status: 'none',
      content: 'אזהרה על כבל העגינה של המעבורת סנטה רנה',
      hedge: 'ככל הנראה',
    }),
    statementIn(hebrewText, {
      confidence: 0.55,
      kind: 'said',
      status: 'unnamed',
      source: 'גורם המעורה בחקירה',
      cue: 'אמר',
      content: 'המשרד קיבל אזהרה בכתב ב־9 באוקטובר',
      path: ['קול הים', 'רדיו קלעת', 'גורם המעורה בחקירה'],
    }),
    statementIn(hebrewText, {
      confidence: 0.55,
      kind: 'noanswer',
      status: 'institution',
      source: 'רשות הנמל',
      cue: 'לא השיבה',
    }),
  ],
  beyond: story.statements.slice(3).map(statement => ({
    ...statement,
    place: '0a1b2c3d4e5f6071',
    wrong: null,
    sure: false,
    when: null,
    confidence: 0.55,
    quotes: [statement.content],
  })),
  counts: { statements: 5, sources: 3, unnamed: 1, unsure: 5 },
  captions: [],
  sections: [{ country: 'MT', score: 0.8, evidence: [], words: ['משרד התחבורה'], primary: true }],
  topics: [],
  decided: [
    {
      ...{ id: 'c4', articleId: 'a6', title: 'x', language: 'he', outlet: 'x', fault: 'wrong', reason: '' },
      section: { code: 'IL', topic: null },
      ...{ madeBy: null, madeAt: new Date('2026-11-24T18:05:00Z'), state: 'accepted' },
      answer: 'Nothing of it happens there.',
      ...{ answeredBy: 'Nell Averin', answeredAt: new Date('2026-11-24T20:00:00Z') },
    },
  ],
  copyOf: { id: 'a1', title: 'Ministry warned of ferry cable in October', outlet: radioQalat, share: 0.64 },
  copies: [],
  responsibility: {
    addedBy: null,
    via: 'text',
    addedAt: new Date('2026-11-24T12:00:00Z'),
    address: 'https://kolhayam.example/articles/17',
    provenance: 'supplied',
    rights: 'quotation',
    changes: [],
  },
  revisions: 1,
}

export const revisions: RevisionsView = {
  id: 'a2',
  title: article.title,
  outlet: harbourPost,
  language: 'en',
  direction: 'ltr',
  revisions: [
    {
      number: 1,
      readAt: new Date('2026-11-24T06:10:00Z'),
      change: 'first',
      title: 'Ministry knew of cable',
      difference: [],
    },
    {
      number: 2,
      readAt: new Date('2026-11-24T09:35:00Z'),
      change: 'corrected',
      title: article.title,
      difference: [
        { kind: 'equal', text: '… broke loose with ' },
        { kind: 'removed', text: '221' },
        { kind: 'added', text: '212' },
        { kind: 'equal', text: ' people aboard.' },
      ],
    },
    {
      number: 3,
      readAt: new Date('2026-11-24T15:00:00Z'),
      change: 'quiet',
      title: article.title,
      difference: [
        { kind: 'equal', text: '… the ministry ' },
        { kind: 'removed', text: 'ignored' },
        { kind: 'added', text: 'had received' },
        { kind: 'equal', text: ' a written warning …' },
      ],
    },
  ],
}

export const outletView: OutletView = {
  outlet: harbourPost,
  host: 'harbourpost.example',
  country: 'MT',
  rights: 'quotation',
  counts: {
    articles: 1204,
    own: 1116,
    copies: 88,
    altered: 9,
    first: 141,
    statements: 6120,
    unnamed: 902,
    quietEdits: 7,
    corrections: 12,
  },
  months: [10, 9].map(month => ({
    month: new Date(Date.UTC(2026, month)),
    articlesBefore: `2026-${month + 2}-01`,
    articles: 41,
    own: 38,
    copies: 3,
    altered: month - 9,
    first: 11,
    statements: 204,
    unnamed: 33,
    quietEdits: 0,
    corrections: 1,
  })),
  of: null,
  articles: storyArticles.slice(0, 5),
  older: '/outlets/the-harbour-post?before=a2',
}

export const submission: SubmissionView = {
  id: 's1',
  what: 'https://harbourpost.example/2026/11/24/ferry-cable-ministry-warning',
  state: 'reading',
  step: 'reading',
  submittedAt: new Date('2026-11-25T07:09:00Z'),
  articleId: null,
  already: false,
  refusal: null,
}

export const refusedSubmission: SubmissionView = {
  ...submission,
  state: 'refused',
  step: 'fetching',
  refusal: {
    code: 'paywall',
    sentence: 'Only subscribers of harbourpost.example are shown this article.',
    wayOn: 'If you may read it, paste its text; it will be marked as supplied by a reader.',
  },
}

export const readSubmission: SubmissionView = {
  ...submission,
  state: 'read',
  step: 'done',
  articleId: 'a2',
  already: true,
}

export const about: AboutView = {
  version: '0.1.0',
  articles: 1204,
  outlets: 41,
  stories: 388,
  statements: 6120,
  since: new Date('2026-10-01'),
}
