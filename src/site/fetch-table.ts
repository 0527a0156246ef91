import { html } from 'hono/html'
import type { FeedView } from '../newsroom/index.ts'
import { desk } from './desk-words.ts'
import { numeral } from './interface-words.ts'
import type { Markup } from './markup.ts'
import { oneLine } from './one-line.ts'
import { sizeWords } from './size-words.ts'
import { recentMoment } from './time-words.ts'

type FeedFetch = FeedView['fetches'][number]

const { columns, none } = desk.feed
const names = ['at', 'outcome', 'answer', 'bytes', 'took', 'entries', 'fresh'] as const

/**
 * The last fetches of a feed. On a phone each row becomes a block of its own; browsers then forget that it is a table,
 * so the roles say it.
 */
export function fetchTable({ address, fetches }: Pick<FeedView, 'address' | 'fetches'>, now: Date): Markup {
  return html`<table class="fetches" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${names.map(name => html`<th class="${name}" role="columnheader" scope="col">${columns[name]}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${fetches.map(fetch => row(fetch, address, now))}
    </tbody>
  </table>`
}

function row(fetch: FeedFetch, address: string, now: Date): Markup {
  const { at, status, bytes, tookMs, entries, fresh } = fetch
  return html`<tr role="row" class="${isGood(fetch) ? 'good' : 'bad'}">
    <td class="at" role="cell">${recentMoment(at, now)}</td>
    <td class="outcome" role="cell">${outcome(fetch, address)}</td>
    ${figure('answer', status === null ? null : String(status))}
    ${figure('bytes', bytes === null ? null : sizeWords(bytes))} ${figure('took', `${numeral(tookMs)} ms`)}
    ${figure('entries', entries === null ? null : numeral(entries))}
    ${figure('fresh', fresh === null ? null : numeral(fresh))}
  </tr>`
}

function figure(name: 'answer' | 'bytes' | 'took' | 'entries' | 'fresh', value: string | null): Markup {
  if (value === null)
    return html`<td class="${name} blank" role="cell"><span aria-label="${none}">–</span></td>`
  return html`<td class="${name}" role="cell"><span class="column">${columns[name]}</span> ${value}</td>`
}

function isGood({ outcome: code }: FeedFetch): boolean {
  return code === 'feed' || code === 'unchanged'
}

function outcome({ outcome: code, sentence, address: asked }: FeedFetch, address: string): Markup {
  const known = Object.hasOwn(desk.outcomes, code) ? desk.outcomes[code] : desk.outcomeElse
  const said = sentence ?? (code === 'unchanged' ? desk.unchangedWhat : null)
  return html`<strong>${known}</strong>${said === null ? '' : html` ${said}`}${
      asked === address ? '' : html` <span class="address"><bdi>${oneLine(asked, 400)}</bdi></span>`
    }`
}
