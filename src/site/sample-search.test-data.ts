// Invented searches over the views of sample-views.test-data.ts.
import type { SearchView } from '../newsroom/index.ts'
import { searchNote } from '../search/index.ts'
import { story } from './sample-stories.test-data.ts'

const published = new Date('2026-11-24T18:05:00Z')

export const blank: SearchView = {
  ...{
    query: '',
    order: 'newest',
    problems: [],
    remarks: [],
    articles: [],
    statements: [],
    suggestions: [],
  },
  older: null,
}

export const found: SearchView = {
  ...blank,
  query: 'ferry "harbour master"',
  remarks: [searchNote('no-country', 'nowhere')],
  articles: story.articles.map((article, at) => ({ ...article, hedges: at === 0 ? ['reportedly'] : [] })),
  older: '1795543500000_0198a000-0000-7000-8000-000000000000',
}

export const rightToLeft: SearchView = { ...blank, query: 'country:il "דובר הנמל"', suggestions: ['נמל'] }

export const statements: SearchView = {
  ...blank,
  query: 'source:"Kan" <b>',
  order: 'statements',
  statements: story.statements.map((statement, ordinal) => ({
    ...statement,
    ordinal,
    published,
    sure: ordinal !== 1,
  })),
}

export const refused: SearchView = {
  ...blank,
  query: '-ferry',
  problems: [searchNote('only-left-out')],
}
