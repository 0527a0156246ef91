import { html } from 'hono/html'
import type { OutletName } from '../newsroom/index.ts'
import { outletAddress } from './addresses.ts'
import type { Markup } from './markup.ts'

/** An outlet's name as a link to its page, kept apart from the writing direction of what stands around it. */
export function outletLink(outlet: OutletName): Markup {
  return html`<a class="outlet" href="${outletAddress(outlet)}"><bdi>${outlet.name}</bdi></a>`
}
