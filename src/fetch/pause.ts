import { Refusal } from '../news/index.ts'

/** Sayso keeps away from a host for now, on the host's word or out of its own politeness. Nothing was asked. */
export class Pause extends Refusal {
  /** When asking again makes sense; null where that cannot be foreseen. */
  readonly retryAt: Date | null
  constructor(sentence: string, retryAt: Date | null) {
    super('paused', sentence, 'Try again later, or paste the text instead.')
    this.retryAt = retryAt
  }
}
