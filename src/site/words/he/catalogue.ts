import type { Catalogue } from '../en/catalogue.ts'
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

export const hebrew: Catalogue = {
  code: 'he',
  direction: 'rtl',
  name: 'עברית',
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
