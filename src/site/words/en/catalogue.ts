import { about } from './about.ts'
import { desk } from './desk.ts'
import { map } from './map.ts'
import { markings } from './markings.ts'
import { originReasons } from './origin-reasons.ts'
import { paper } from './paper.ts'
import { reading } from './reading.ts'
import { refusals } from './refusals.ts'
import { searchNotes } from './search-notes.ts'
import { speech } from './speech.ts'
import { topicNames } from './topic-names.ts'
import { topics } from './topics.ts'

export const english = {
  code: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  /** The language's own name, as the switch shows it. */
  name: 'English',
  ...speech,
  ...paper,
  ...reading,
  about,
  desk,
  map,
  markings,
  originReasons,
  refusals,
  searchNotes,
  topics,
  topicNames,
}

/** Every word of the interface in one language, and how that language counts and dates. */
export type Catalogue = typeof english
