import { html } from 'hono/html'
import type { FeedView } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import { inEnglish } from './text-direction.ts'
import { recentMoment } from './time-words.ts'
import type { Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type FeedFetch = FeedView['fetches'][number]

const names = ['at', 'outcome', 'answer', 'bytes', 'took', 'entries', 'fresh'] as const

/**
 * The last fetches of a feed. On a phone each row becomes a block of its own; browsers then forget that it is a table,
 * so the roles say it.
 */
export function fetchTable(
  { address, fetches }: Pick<FeedView, 'address' | 'fetches'>,
  visit: Visit,
): Markup {
  const { columns } = visit.words.desk.feed
  return html`<table class="fetches" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${names.map(name => html`<th class="${name}" role="columnheader" scope="col">${columns[name]}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${fetches.map(fetch => row(fetch, address, visit))}
    </tbody>
  </table>`
}

function row(fetch: FeedFetch, address: string, { now, words }: Visit): Markup {
  const { numeral } = words
  const figure = (name: FigureName, value: string | null) => figureCell(name, value, words)
  const { at, status, bytes, tookMs, entries, fresh } = fetch
  return html`<tr role="row" class="${isGood(fetch) ? 'good' : 'bad'}">
    <td class="at" role="cell">${recentMoment(at, now, words)}</td>
    <td class="outcome" role="cell">${outcome(fetch, address, words)}</td>
    ${figure('answer', status === null ? null : String(status))}
    ${figure('bytes', bytes === null ? null : words.size(bytes))}
    ${figure('took', words.milliseconds(tookMs))}
    ${figure('entries', entries === null ? null : numeral(entries))}
    ${figure('fresh', fresh === null ? null : numeral(fresh))}
  </tr>`
}

type FigureName = 'answer' | 'bytes' | 'took' | 'entries' | 'fresh'

function figureCell(name: FigureName, value: string | null, { desk }: Catalogue): Markup {
  const { columns, none } = desk.feed
  if (value === null)
    return html`<td class="${name} blank" role="cell"><span aria-label="${none}">–</span></td>`
  return html`<td class="${name}" role="cell">
    <span class="column">${columns[name]}</span> <bdi>${value}</bdi>
  </td>`
}

function isGood({ outcome: code }: FeedFetch): boolean {
  return code === 'feed' || code === 'unchanged'
}

function outcome(
  { outcome: code, sentence, address: asked }: FeedFetch,
  address: string,
  words: Catalogue,
): Markup {
  const { outcomes, outcomeElse, unchangedWhat } = words.desk
  const known = isKnown(code, outcomes) ? outcomes[code] : outcomeElse
  const unchanged = code === 'unchanged' ? html` ${unchangedWhat}` : html``
  const said = sentence === null ? unchanged : html` <span${inEnglish(words)}>${sentence}</span>`
  return html`<strong>${known}</strong>${said}${
      asked === address ? '' : html` <span class="address"><bdi>${oneLine(asked, 400)}</bdi></span>`
    }`
}

function isKnown<Names extends object>(code: string, names: Names): code is keyof Names & string {
  return Object.hasOwn(names, code)
}
