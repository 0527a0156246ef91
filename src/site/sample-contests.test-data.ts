// Invented contests of the articles of sample-views.test-data.ts.
import type { ContestingView, ContestsView, ContestView } from '../newsroom/index.ts'
import { article, hebrewArticle } from './sample-articles.test-data.ts'

const country = (code: string) => ({ code, topic: null })
const accident = {
  code: '20000139',
  topic: {
    code: '20000139',
    name: 'accident and emergency incident',
    slug: 'accident-and-emergency-incident',
  },
}

export const contest: ContestView = {
  id: 'c1',
  articleId: 'a2',
  title: article.title,
  language: 'en',
  outlet: article.outlet.name,
  section: country('CY'),
  fault: 'wrong',
  reason: 'Radio Qalat is only where it was told first.',
  madeBy: 'Idris Quaye',
  madeAt: new Date('2026-11-24T18:05:00Z'),
  state: 'open',
  answer: null,
  answeredBy: null,
  answeredAt: null,
}

/** One that was accepted, of somebody whose account is gone, against an article in Hebrew. */
export const acceptedContest: ContestView = {
  ...contest,
  id: 'c2',
  articleId: 'a6',
  title: hebrewArticle.title,
  language: 'he',
  outlet: hebrewArticle.outlet.name,
  section: accident,
  fault: 'missing',
  reason: '',
  madeBy: null,
  state: 'accepted',
  answer: 'A cable snapped; that is one.',
  answeredBy: 'Nell Averin',
  answeredAt: new Date('2026-11-24T20:00:00Z'),
}

export const contestsView: ContestsView = {
  open: [contest, { ...contest, id: 'c3', section: country('GR'), fault: 'main' }],
  waiting: 2,
  answered: [acceptedContest],
}

export const contesting: ContestingView = {
  article: hebrewArticle,
  filed: [country('MT'), country('CY'), accident],
  primary: 'MT',
  others: [country('GR'), country('IT')],
  own: [
    { ...contest, state: 'declined', answer: 'It is told there too.' },
    { ...acceptedContest, reason: 'A cable snapped.' },
  ],
}
