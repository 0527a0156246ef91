import { languagePack } from '../languages/index.ts'
import type { Caption, DateMention } from '../news/index.ts'
import { dayOf } from './calendar.ts'
import { readCredit, splitCredit } from './caption-credit.ts'
import { captionPlace } from './caption-place.ts'
import { captionTableOf } from './caption-words.ts'
import { dateTableOf } from './date-words.ts'
import { findDates } from './dates.ts'
import { lexiconOf } from './lexicon.ts'
import { allPhrases } from './phrases.ts'
import type { PhraseMatch } from './phrases.ts'
import { tokenise } from './tokens.ts'
import type { Token } from './tokens.ts'

/**
 * What a caption says of its image: claim, hedge, date, place, credit, basis and who passed the image on. Fields
 * the caption is silent about are null; a basis is set only where words in the caption give it.
 *
 * @param context language (ISO 639-1, English where null) and day of publication (ISO 8601)
 */
export function traceCaption(
  text: string,
  context: { readonly language: string | null; readonly published: string | null },
): Caption {
  const language = languagePack(context.language ?? 'en')
  const pack = language?.tracing
  if (!pack) return { credit: null, basis: null, hedge: null, date: null, place: null }
  const lexicon = lexiconOf(pack)
  const table = captionTableOf(pack, lexicon)
  const { body, line } = splitCredit(text, pack.captions)
  const found = line === null ? null : readCredit(line, pack.captions)
  const tokens = tokenise(body, 0, body.length)
  const dates = language.dates ? findDates(body, dateTableOf(language.dates), dayOf(context.published)) : []
  const hedge = allPhrases(table.hedges, tokens).toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
  const sharedBy = passedOnBy(body, tokens, allPhrases(table.sharedBy, tokens)[0], hedge)
  const claim = claimOf(body, tokens, hedge, dates)
  return {
    credit: found?.credit ?? byline(body, tokens, pack.captions.creditLabels),
    basis:
      found?.basis ?? (hedge && isArchive(body, hedge, tokens, pack.captions.archive) ? 'archive' : null),
    hedge: hedge ? words(body, tokens, hedge.from, hedge.to) : null,
    date: dates.find(({ value }) => value.length === 10)?.value ?? dates[0]?.value ?? null,
    place: captionPlace(body, tokens, table, lexicon, dates),
    ...(claim && { claim }),
    ...(found?.ground && { ground: found.ground }),
    ...(sharedBy && { sharedBy }),
  }
}

function words(body: string, tokens: readonly Token[], from: number, to: number): string {
  return body.slice(tokens[from]!.start, tokens[to - 1]!.end)
}

/** A file photo is from the archive by its own words. */
function isArchive(
  body: string,
  hedge: PhraseMatch<null>,
  tokens: readonly Token[],
  archive: readonly string[],
): boolean {
  const said = words(body, tokens, hedge.from, hedge.to).toLowerCase()
  return archive.some(word => said.includes(word))
}

/** "shared by Norland media outlets": up to the hedge or the next mark. */
function passedOnBy(
  body: string,
  tokens: readonly Token[],
  shared: PhraseMatch<null> | undefined,
  hedge: PhraseMatch<null> | undefined,
): string | null {
  if (!shared) return null
  let to = shared.to
  while (to < tokens.length && tokens[to]!.kind !== 'mark' && to !== hedge?.from && to - shared.to < 8) to++
  return to > shared.to && (to === hedge?.from || tokens[to]?.kind === 'mark' || to === tokens.length)
    ? words(body, tokens, shared.to, to)
    : null
}

/** What the picture is said to show: behind the hedge where it comes first, without the date at the end. */
function claimOf(
  body: string,
  tokens: readonly Token[],
  hedge: PhraseMatch<null> | undefined,
  dates: readonly DateMention[],
): string | null {
  const shows = hedge !== undefined && hedge.to < tokens.length && hedge.to - hedge.from > 1
  const start = shows ? tokens[hedge.to]!.start : (tokens[0]?.start ?? 0)
  const date = dates.find(({ span }) => span[0] > start)
  const atEnd = date && body.slice(date.span[1]).replace(/[\s.]/g, '') === ''
  return (
    body
      .slice(start, atEnd ? date.span[0] : body.length)
      .replace(/[\s,.:]+$/, '')
      .replace(/ (?:on|in)$/, '')
      .trim() || null
  )
}

/** "A courtroom sketch of Olav Krog by Tove Lind." */
function byline(body: string, tokens: readonly Token[], labels: readonly string[]): string | null {
  const by = tokens.findLastIndex(({ norm }) => norm === 'by')
  const name =
    by > 0 && labels.some(label => label.endsWith(' by'))
      ? tokens.slice(by + 1).filter(token => token.kind === 'word')
      : []
  const whole = name.length >= 2 && name.length <= 3 && name.every(token => token.capital)
  return whole ? body.slice(name[0]!.start, name.at(-1)!.end) : null
}
