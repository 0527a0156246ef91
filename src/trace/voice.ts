import type { Status } from '../news/index.ts'
import { headNoun, institutionName, isIssued, isPlainName, personName } from './origin-names.ts'
import type { OriginArticle, Telling } from './tellings.ts'

/** Somebody who speaks, or a paper that is quoted, in one article. */
export type Voice = {
  readonly article: string
  readonly at: number
  /** In the lead, where it carries the news. */
  readonly leads: boolean
  readonly label: string
  readonly status: Status
  /** By which the same voice is known again; empty where the text does not say who speaks. */
  readonly key: string
  readonly quotes: readonly string[]
  /** It speaks in a paper that anybody may print: "said in a statement". */
  readonly issued: boolean
  /** The text says why the source has no name. */
  readonly withheld: boolean
}

/** @param leadEnd where the lead of the article ends */
export function voiceOf(article: OriginArticle, telling: Telling, leadEnd: number): Voice {
  const { at, origin, status, quotes, withheld, sentence } = telling
  return {
    article: article.id,
    at,
    leads: at < leadEnd,
    label: origin,
    status,
    key: voiceKey(telling),
    quotes,
    issued: isIssued(sentence),
    withheld,
  }
}

/** Something that an outlet may have gathered, though the text does not say from whom. */
export function namelessVoice({ id, outlet, outletName }: OriginArticle): Voice {
  const label = outletName ?? outlet
  const none = { leads: false, issued: false, withheld: false, quotes: [] }
  return { article: id, at: 0, label, status: 'outlet', key: '', ...none }
}

export function voiceKey({ status, origin }: Telling): string {
  if (status === 'named') return `person:${personName(origin) || origin.toLowerCase()}`
  if (status === 'institution') return `institution:${institutionName(origin) || origin.toLowerCase()}`
  return `${status}:${headNoun(origin)}`
}

// Two short paragraphs.
const nearBy = 700

/**
 * "A hydrologist who measured the flow said …" and, in the next statement, "Iversholt said": a role in the lead that
 * nobody speaks of again is the person named next, whose name has that role or none.
 */
export function identified(voices: readonly Voice[]): readonly Voice[] {
  const [first, next] = voices
  if (first?.status !== 'unnamed' || next?.status !== 'named' || first.withheld) return voices
  const again = voices.some(voice => voice !== first && voice.key === first.key)
  const fits = isPlainName(next.label) || next.label.toLowerCase().includes(headNoun(first.label))
  if (again || !fits || next.at - first.at > nearBy) return voices
  return [{ ...next, at: first.at, leads: true }, ...voices.slice(1)]
}
