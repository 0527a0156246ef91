import { wordsOf, type Section, type Span } from '../../news/index.ts'
import { contest, revision, topic, type Db } from '../../store/index.ts'
import { contestView, type ContestView } from './contest-view.ts'
import { topicName, type TopicName } from './topic-name.ts'

/** A country of an article with the words that put it there, each once. */
export type ArticleSection = Section & { readonly words: readonly string[]; readonly primary: boolean }

/** A topic of an article, how likely it is right (0..1), and the words that put the article there. */
export type ArticleTopic = TopicName & { readonly confidence: number; readonly words: readonly string[] }

/** What an article is filed under, and what editors decided about that, the last decision about each section. */
export type ShownFiling = {
  /** The main one first, then by their score. */
  readonly sections: readonly ArticleSection[]
  /** The surest first. */
  readonly topics: readonly ArticleTopic[]
  readonly decided: readonly ContestView[]
}

/** @param text the text of the article's current revision */
export async function showFiling(db: Db, articleId: string, text: string): Promise<ShownFiling> {
  const [sections, topics, decided] = [
    await revision.listFilings(db, articleId),
    await topic.listTopics(db, articleId),
    await contest.listDecided(db, articleId),
  ]
  return {
    sections: sections.map(({ main, ...section }) => ({
      ...section,
      primary: main,
      words: evidenceWords(text, section.evidence),
    })),
    topics: topics.map(({ evidence, code, confidence }) => ({
      ...topicName(code),
      confidence,
      words: evidenceWords(text, evidence),
    })),
    decided: [...new Map(decided.map(one => [one.section, one])).values()].map(contestView),
  }
}

function evidenceWords(text: string, evidence: readonly Span[]): string[] {
  return [...new Set(evidence.map(span => wordsOf(text, [span])))]
}
