import type { OriginReason } from '../newsroom/index.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** Why the range of a story's origins is what it is: one reason as a sentence; null for one of a later version. */
export function originReason(reason: OriginReason, { originReasons: sentences }: Catalogue): string | null {
  switch (reason.code) {
    case 'unconfirmed':
      return sentences.unconfirmed
    case 'copies':
      return sentences.copies(reason.count)
    case 'resting':
      return sentences.resting(reason.outlets, reason.on, reason.whom)
    case 'also-citing':
      return sentences['also-citing'](reason.outlets, reason.on)
    case 'further-voice':
      return sentences['further-voice'](reason.outlet, reason.whom)
    case 'further-report':
    case 'unknown-outlet':
    case 'known-outlet':
      return sentences[reason.code](reason.outlet)
    default:
      return Object.hasOwn(sentences, reason.code) ? sentences[reason.code](reason.outlets) : null
  }
}
