import type { Section, Span } from '../../news/index.ts'
import { broaderTopic, describeCountries, describeTopics } from '../../sections/index.ts'
import type { contest, topic } from '../../store/index.ts'

/** What an article is filed under: by its words, by editors' decisions, or by both. */
export type FiledUnder = {
  readonly primary: string | null
  readonly sections: readonly Section[]
  readonly topics: readonly topic.FiledTopic[]
}

/** An article as stage `sections` takes it. */
type FiledText = Parameters<typeof describeCountries>[0]

/** Whether a section is a topic and no country. */
export function isTopic(section: string): boolean {
  return /^\d/.test(section)
}

/**
 * Puts what editors decided over what the words of a text say, one decision after the other: a later one about the same
 * section counts. What an editor puts an article under is as sure as can be, and has what words there are as evidence. A
 * topic does not stay without the broader one that it belongs to, and none is added without it.
 */
export function decidedFiling(
  filed: FiledUnder,
  decided: readonly contest.Decided[],
  text: FiledText,
): FiledUnder {
  return decided.reduce(
    (before, one) => (isTopic(one.section) ? aboutTopic : aboutCountry)(before, one, text),
    filed,
  )
}

function aboutTopic(filed: FiledUnder, { section, fault }: contest.Decided, text: FiledText): FiledUnder {
  if (fault === 'wrong') {
    const topics = filed.topics.filter(({ code }) => code !== section && broaderTopic.get(code) !== section)
    return { ...filed, topics }
  }
  const wanted = [broaderTopic.get(section) ?? section, section]
  const missing = [...new Set(wanted)].filter(code => filed.topics.every(other => other.code !== code))
  const added = missing.map(code => ({ code, confidence: 1, evidence: wordsOfTopic(code, text) }))
  return { ...filed, topics: [...added, ...filed.topics] }
}

function aboutCountry(filed: FiledUnder, { section, fault }: contest.Decided, text: FiledText): FiledUnder {
  if (fault === 'wrong') {
    const sections = filed.sections.filter(({ country }) => country !== section)
    const primary = filed.primary === section ? (sections[0]?.country ?? null) : filed.primary
    return { ...filed, primary, sections }
  }
  const isThere = filed.sections.some(({ country }) => country === section)
  const evidence = isThere ? [] : wordsOfCountry(section, text)
  const sections = isThere ? filed.sections : [...filed.sections, { country: section, score: 1, evidence }]
  return { ...filed, sections, primary: fault === 'main' ? section : (filed.primary ?? section) }
}

const maxEvidence = 12

function wordsOfCountry(section: string, text: FiledText): Span[] {
  const named = describeCountries(text).find(({ country }) => country === section)
  return named?.evidence.slice(0, maxEvidence) ?? []
}

function wordsOfTopic(section: string, text: FiledText): Span[] {
  const broad = broaderTopic.get(section) ?? section
  const spoken = describeTopics(text).find(({ code }) => code === broad)
  const own = spoken?.hits.filter(({ codes }) => section === broad || codes.includes(section)) ?? []
  return own.slice(0, maxEvidence).map(({ span }) => span)
}
