// Invented views of the other pages.
import type { AboutView, OutletView, SubmissionView } from '../newsroom/index.ts'
import { harbourPost } from './sample-outlets.test-data.ts'
import { storyArticles } from './sample-stories.test-data.ts'

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
