// Every word of an outlet's counts by month and of the lists behind them, beside interface-words.ts.
import type { OutletCount } from '../newsroom/index.ts'
import { isolated } from './interface-words.ts'

export const outletCounts = {
  own: 'of them reports of its own',
  altered: 'copies that leave away a hedge or a source, or give another number or headline',
  ofAll: (share: string) => `${share} of all`,
  see: (count: string, what: string) => `${count}: ${what}`,

  months: {
    title: 'Month by month',
    what: 'By the day of publication; of each article as it stands now. The last two years.',
    region: 'Counts by month',
    month: 'Month',
    columns: {
      articles: 'Articles',
      own: 'Own reports',
      copies: 'Copies',
      altered: 'Altered copies',
      first: 'First in the story',
      statements: 'Statements',
      unnamed: 'Unnamed source',
      quietEdits: 'Quiet edits',
      corrections: 'Corrections',
    },
  },

  evidence: {
    titles: {
      own: 'Reports of its own',
      copies: 'Copies of other outlets',
      altered: 'Copies that were altered',
      unnamed: 'Articles with an unnamed source',
      quietEdits: 'Articles with a quiet edit',
      corrections: 'Articles with a correction',
    } satisfies Record<OutletCount, string>,
    all: 'All articles of this outlet',
    none: 'There is none.',
    compare: 'Compare with the original',
    compareOf: (title: string) => `Compare with the original: ${isolated(title)}`,
  },
} as const
