import { html } from 'hono/html'
import type { CountryView } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import type { Catalogue } from './words/en/catalogue.ts'

const barHeight = 48
const dayMs = 86_400_000

/**
 * The stories of a country on each of seven days: a table with a bar above every number, so that the drawing has its words
 * with it. The bars are in proportion to the highest of the seven. Nothing where there was no story.
 */
export function countryWeek({ count, from }: Pick<CountryView, 'count' | 'from'>, words: Catalogue): Markup {
  if (count.week === 0) return html``
  const most = Math.max(...count.days)
  const dates = count.days.map((_, day) => new Date(from.getTime() + day * dayMs))
  return html`<table class="week">
    <caption>
      ${words.map.week(words.counted(count.week, 'story'), words.numeral(count.today))}
    </caption>
    <thead>
      <tr>
        ${dates.map(
          date =>
            html`<th scope="col">
              <time datetime="${date.toISOString().slice(0, 10)}"
                >${words.dates.weekday(date)} ${words.numeral(date.getUTCDate())}</time
              >
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      <tr>
        ${count.days.map(stories => html`<td>${bar(stories / most)} ${words.numeral(stories)}</td>`)}
      </tr>
    </tbody>
  </table>`
}

/** @param share 0..1 of the highest bar; what is not nothing can be seen */
function bar(share: number): Markup {
  const height = share === 0 ? 0 : Math.max(1, Math.round(share * barHeight))
  return html`<svg viewBox="0 0 100 ${barHeight}" preserveAspectRatio="none" aria-hidden="true">
    <rect y="${barHeight - height}" width="100" height="${height}" />
  </svg>`
}
