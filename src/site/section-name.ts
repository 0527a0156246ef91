import type { ContestView, SectionName } from '../newsroom/index.ts'
import { topicPhrase, topicTitle } from './topic-name.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type SectionWords = Pick<Catalogue, 'countryName' | 'topicNames'>

/** What a country or a topic is called. */
export function sectionTitle({ code, topic }: SectionName, words: SectionWords): string {
  return topic === null ? words.countryName(code) : topicTitle(topic, words)
}

/** The same inside a sentence. */
export function sectionPhrase({ code, topic }: SectionName, words: SectionWords): string {
  return topic === null ? words.countryName(code) : topicPhrase(topic, words)
}

/** "Not about Georgia". */
export function contestTitle(
  { section, fault }: Pick<ContestView, 'section' | 'fault'>,
  words: Catalogue,
): string {
  return words.topics.contest.decided[fault](sectionPhrase(section, words))
}
