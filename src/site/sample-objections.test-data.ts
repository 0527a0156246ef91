// Invented objections to the statements of sample-views.test-data.ts.
import type { ObjectionsView, ObjectionView, StatementView } from '../newsroom/index.ts'
import { article, hebrewArticle } from './sample-articles.test-data.ts'
import { story } from './sample-stories.test-data.ts'

const saying = (at: number) => story.statements[at] ?? fail()

function fail(): never {
  throw new Error('The sample story lacks a statement.')
}

const partOf = ({ id, title, outlet, language, direction, textHash }: typeof article) => ({
  ...{ id, title, outlet, language, direction, textHash },
})

/** A statement that nobody has objected to. */
export const statement: StatementView = {
  article: partOf(article),
  place: '0a1b2c3d4e5f6071',
  words: saying(0),
  wrong: null,
  own: null,
}

/** One to which whoever asks has objected, in vain. */
export const declinedStatement: StatementView = {
  ...statement,
  article: partOf(hebrewArticle),
  words: saying(3),
  own: {
    fault: 'source',
    reason: 'The ministry says so.',
    state: 'declined',
    answer: 'The ministry is told about it.',
  },
}

export const objection: ObjectionView = {
  id: 'o1',
  article: 'a2',
  title: article.title,
  language: 'en',
  outlet: article.outlet.name,
  place: statement.place,
  quote: saying(0).content,
  hedge: 'reportedly',
  path: saying(0).path,
  kind: 'said',
  status: 'unnamed',
  fault: 'chain',
  reason: 'Radio Qalat had it from the wire, not from the official.',
  madeBy: 'Idris Quaye',
  madeAt: new Date('2026-11-24T18:05:00Z'),
  state: 'open',
  answer: null,
  answeredBy: null,
  answeredAt: null,
}

/** One that was answered, of somebody whose account is gone. */
export const answeredObjection: ObjectionView = {
  ...objection,
  id: 'o2',
  title: hebrewArticle.title,
  language: 'he',
  outlet: hebrewArticle.outlet.name,
  quote: saying(3).content,
  hedge: null,
  path: ['קול הים', 'גורם המעורה בחקירה'],
  fault: 'not-a-statement',
  reason: '',
  madeBy: null,
  state: 'accepted',
  answer: 'A list of dates is nobody’s statement.',
  answeredBy: 'Nell Averin',
  answeredAt: new Date('2026-11-24T20:00:00Z'),
}

export const objections: ObjectionsView = {
  open: [
    objection,
    { ...objection, id: 'o3', fault: 'words', quote: `${saying(0).content} `.repeat(9).trim() },
  ],
  waiting: 2,
  answered: [answeredObjection],
}
