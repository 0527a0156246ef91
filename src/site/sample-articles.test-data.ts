// Invented articles with their statements and revisions. No person or event here exists.
import type { BlockType, Kind, Span, Statement, Status } from '../news/index.ts'
import type { ArticleView, PlacedStatement, RevisionsView } from '../newsroom/index.ts'
import { placeOf } from '../redress/index.ts'
import { harbourPost, radioQalat, portWire, morningTide, kolHaYam } from './sample-outlets.test-data.ts'
import { cableStory, story } from './sample-stories.test-data.ts'

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
      { at: new Date('2026-11-24T09:35:00Z'), change: 'corrected' },
      { at: new Date('2026-11-24T15:00:00Z'), change: 'quiet' },
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
