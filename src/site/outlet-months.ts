import { html } from 'hono/html'
import type { OutletView } from '../newsroom/index.ts'
import { outletAddress } from './addresses.ts'
import { numeral, percent } from './interface-words.ts'
import type { Markup } from './markup.ts'
import { outletCounts } from './outlet-words.ts'

type Month = OutletView['months'][number]

const words = outletCounts.months
const columns = Object.keys(words.columns) as (keyof typeof words.columns)[]
const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** An outlet's counts month by month, the latest first, each month leading to its articles. */
export function outletMonths({ outlet, months }: Pick<OutletView, 'outlet' | 'months'>): Markup {
  if (months.length === 0) return html``
  return html`<section aria-labelledby="months">
    <h2 id="months">${words.title}</h2>
    <p class="note-line">${words.what}</p>
    <div class="aside-scroll" role="region" aria-label="${words.region}" tabindex="0">
      <table class="months">
        <thead>
          <tr>
            <th scope="col">${words.month}</th>
            ${columns.map(column => html`<th scope="col">${words.columns[column]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${months.map(month => row(month, outlet))}
        </tbody>
      </table>
    </div>
  </section>`
}

function row(month: Month, outlet: OutletView['outlet']): Markup {
  return html`<tr>
    <th scope="row">
      <a href="${outletAddress(outlet)}?before=${month.articlesBefore}">${name.format(month.month)}</a>
    </th>
    ${columns.map(column => cell(month, column))}
  </tr>`
}

/** Copies are told as a share of all articles too, unnamed sources as one of all statements. */
function cell(month: Month, column: (typeof columns)[number]): Markup {
  const count = month[column]
  const all = column === 'copies' ? month.articles : column === 'unnamed' ? month.statements : 0
  return html`<td>
    ${numeral(count)}${
      all === 0 || count === 0 ? '' : html` <span class="share">(${percent(count / all)})</span>`
    }
  </td>`
}
