import type { ContestView, SectionName } from '../newsroom/index.ts'
import { topicTitle } from './topic-name.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** What a country or a topic is called. */
export function sectionTitle({ code, topic }: SectionName, words: Pick<Catalogue, 'countryName'>): string {
  return topic === null ? words.countryName(code) : topicTitle(topic)
}

/** The same inside a sentence: IPTC writes topics small. */
export function sectionPhrase({ code, topic }: SectionName, words: Pick<Catalogue, 'countryName'>): string {
  return topic === null ? words.countryName(code) : topic.name
}

/** "Not about Georgia". */
export function contestTitle(
  { section, fault }: Pick<ContestView, 'section' | 'fault'>,
  words: Catalogue,
): string {
  return words.topics.contest.decided[fault](sectionPhrase(section, words))
}
