import { html } from 'hono/html'
import type { OutletView } from '../newsroom/index.ts'
import { outletAddress } from './addresses.ts'
import type { Markup } from './markup.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type Month = OutletView['months'][number]

type Column = keyof Catalogue['outletCounts']['months']['columns']

const columns: readonly Column[] = [
  ...(['articles', 'own', 'copies', 'altered', 'first'] as const),
  ...(['statements', 'unnamed', 'quietEdits', 'corrections'] as const),
]

/** An outlet's counts month by month, the latest first, each month leading to its articles. */
export function outletMonths(
  { outlet, months }: Pick<OutletView, 'outlet' | 'months'>,
  words: Catalogue,
): Markup {
  const own = words.outletCounts.months
  if (months.length === 0) return html``
  return html`<section aria-labelledby="months">
    <h2 id="months">${own.title}</h2>
    <p class="note-line">${own.what}</p>
    <div class="aside-scroll" role="region" aria-label="${own.region}" tabindex="0">
      <table class="months">
        <thead>
          <tr>
            <th scope="col">${own.month}</th>
            ${columns.map(column => html`<th scope="col">${own.columns[column]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${months.map(month => row(month, outlet, words))}
        </tbody>
      </table>
    </div>
  </section>`
}

function row(month: Month, outlet: OutletView['outlet'], words: Catalogue): Markup {
  return html`<tr>
    <th scope="row">
      <a href="${outletAddress(outlet)}?before=${month.articlesBefore}">${words.dates.month(month.month)}</a>
    </th>
    ${columns.map(column => cell(month, column, words))}
  </tr>`
}

/** Copies are told as a share of all articles too, unnamed sources as one of all statements. */
function cell(month: Month, column: Column, words: Catalogue): Markup {
  const count = month[column]
  const all = column === 'copies' ? month.articles : column === 'unnamed' ? month.statements : 0
  return html`<td>
    ${words.numeral(count)}${
      all === 0 || count === 0 ? '' : html` <span class="share">(${words.percent(count / all)})</span>`
    }
  </td>`
}
