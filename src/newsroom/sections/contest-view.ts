import type { contest } from '../../store/index.ts'
import { isTopic } from './decided-filing.ts'
import { topicName, type TopicName } from './topic-name.ts'

/** A country (ISO 3166-1), or a topic. */
export type SectionName = { readonly code: string; readonly topic: TopicName | null }

export function sectionName(code: string): SectionName {
  return { code, topic: isTopic(code) ? topicName(code) : null }
}

/** A contest as pages show it. */
export type ContestView = Omit<contest.Contest, 'section'> & { readonly section: SectionName }

export function contestView({ section, ...rest }: contest.Contest): ContestView {
  return { ...rest, section: sectionName(section) }
}
