import { Refusal } from '../news/index.ts'

/** A site cannot say for now whether robots may read it, which forbids everything for now and nothing for good. */
export class RobotsUnsaid extends Refusal {
  /** When asking again makes sense. */
  readonly retryAt: Date
  constructor(sentence: string, retryAt: Date) {
    super('robots', sentence, 'Try again later, or paste the text instead.')
    this.retryAt = retryAt
  }
}
