import { html, raw } from 'hono/html'
import { countryAddress } from './country-name.ts'
import { shadeOf, type ScaleStep } from './map-scale.ts'
import world from './map-shapes.json' with { type: 'json' }
import type { Markup } from './markup.ts'
import type { Catalogue } from './words/en/catalogue.ts'

/** How many stories a country is in. */
export type MapCount = { readonly country: string; readonly name: string; readonly stories: number }

const shapes: Readonly<Record<string, string>> = world.shapes
const dots: Readonly<Record<string, readonly number[]>> = world.dots
const dotRadius = 7

/**
 * The map of the world with a link on each country that has stories, the others as quiet land. Links follow each other from
 * most stories to fewest: first the countries that are shapes, then the small ones that have a dot, so that no
 * neighbour is drawn over a dot.
 *
 * @param counts the countries to link, most stories first, none with 0
 */
export function mapDrawing(
  counts: readonly MapCount[],
  scale: readonly ScaleStep[],
  words: Catalogue,
): Markup {
  const told = new Set(counts.map(({ country }) => country))
  const quiet = Object.keys(shapes).filter(country => !told.has(country))
  const large = counts.filter(({ country }) => country in shapes && !(country in dots))
  const small = counts.filter(({ country }) => country in dots)
  return html`<svg
    class="world"
    viewBox="0 0 ${world.width} ${world.height}"
    role="group"
    aria-label="${words.map.label}"
  >
    <path class="quiet" d="${raw(quiet.map(country => shapes[country]).join(''))}" />
    ${[...large, ...small].map(count => linkedCountry(count, scale, words))}
  </svg>`
}

function linkedCountry(
  { country, name, stories }: MapCount,
  scale: readonly ScaleStep[],
  words: Catalogue,
): Markup {
  const label = `${name}${words.marks.colon}${words.counted(stories, 'story')}`
  const [shape, dot] = [shapes[country], dots[country]]
  // The label is the link's name; the title is what a pointer is shown.
  return html`<a
    href="${countryAddress(country)}"
    class="shade${shadeOf(stories, scale)}"
    aria-label="${label}"
    ><title>${label}</title>${
      shape === undefined ? '' : html`<path d="${raw(shape)}" />`
    }${dot === undefined ? '' : html`<circle cx="${dot[0]}" cy="${dot[1]}" r="${dotRadius}" />`}</a
  > `
}
