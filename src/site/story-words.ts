// Every word of what a story's page tells of its articles one by one, beside interface-words.ts.
import type { Alteration, Carrying, WhyHere } from '../newsroom/index.ts'
import { isolated } from './interface-words.ts'

export const story = {
  timeline: {
    title: 'Who carried it when',
    own: 'its own report',
    copy: 'a copy',
    caption:
      'One line for every outlet, the first at the top. A filled mark is a report of its own, a ring a copy. Times are UTC.',
    inWords: 'The same in words',
    copyOf: (outlet: string) => `a copy of ${isolated(outlet)}’s`,
    more: (outlets: string) => `and ${outlets} more below the drawing’s last line`,
  },
  changes: {
    title: 'What copies changed',
    lead: 'Where a copy leaves away a hedge or a source, or gives another number or headline than its original.',
    of: 'copied from',
    column: { what: 'Changed', original: 'In the original', copy: 'In the copy' },
    all: 'Compare the two side by side',
    allOf: (copy: string) => `Compare the two side by side: ${isolated(copy)}’s copy and its original`,
    kinds: {
      hedge: 'Hedge left away',
      source: 'Source left away',
      number: 'Another number',
      headline: 'Another headline',
    } satisfies Record<Alteration['kind'], string>,
    replaced: { hedge: 'Another hedge or none', source: 'Another source or none' },
    nothing: 'nothing',
  },
  carried: {
    by: 'carried by',
    how: {
      same: null,
      altered: 'in other words',
      unhedged: 'without the hedge',
      unsourced: 'without the source',
    } satisfies Record<Carrying, string | null>,
  },
  why: {
    summary: 'Why is it here?',
    summaryOf: (title: string) => `Why is it here? ${isolated(title)}`,
    rules: {
      first: 'It began this story: no other one was near enough.',
      copy: 'It is a copy of an article of this story.',
      similar: 'It is near to articles of this story.',
      'one event': 'It came along when its story and this one turned out to be about one event.',
      'two events': 'It was parted from another story, which turned out to hold two events.',
      editor: 'An editor put it here.',
    } satisfies Record<WhyHere['rule'], string>,
    terms: 'Names, numbers and words that it shares with the nearest article',
    score: 'How near it was, of 1',
    runnerUp: 'The next nearest story',
    near: (score: string) => `at ${score}`,
  },
  differences: {
    kicker: 'A copy and its original',
    title: (copy: string, original: string) => `${isolated(copy)} beside ${isolated(original)}`,
    description: 'A copy and its original side by side, where they differ.',
    shares: (ofCopy: string, ofOriginal: string) =>
      `${ofCopy} of the copy stands word for word in the original, and ${ofOriginal} of the original in the copy.`,
    changesTitle: 'What changed',
    noChanges: 'No hedge, source, number or headline was changed, as far as Sayso can tell.',
    placesTitle: 'Where the texts differ',
    noPlaces: 'The texts are the same, word for word.',
    original: 'Original',
    copy: 'Copy',
    without: 'nothing here',
    shortened: 'These are other people’s texts, so only a few words of each place are quoted.',
    hidden: 'The words themselves may not be quoted here.',
    more: (places: string) => `and ${places} more`,
    toStory: 'To the copy',
    none: 'This article is no copy of another one here.',
  },
} as const
