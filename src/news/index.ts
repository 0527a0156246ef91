export type { Span } from './span.ts'
export { wordsOf } from './span.ts'
export { Refusal } from './refusal.ts'
export type { RefusalCode } from './refusal.ts'
export type { WhichRefusal } from './which-refusal.ts'
export type {
  Caption,
  CaptionBasis,
  DateMention,
  Kind,
  Origins,
  Statement,
  Status,
  Traced,
  When,
} from './statement.ts'
export type {
  Block,
  BlockType,
  Evidence,
  ExtractedArticle,
  Figure,
  Filing,
  Provenance,
  Rights,
  Section,
  Topic,
  Wall,
} from './article.ts'
export type { Page } from './page.ts'
export type { Forbidden, RobotHeaders, RobotSignals } from './robot-signals.ts'
