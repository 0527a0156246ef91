import { html } from 'hono/html'
import { may } from '../newsroom/index.ts'
import type { Markup } from './markup.ts'
import type { Visit } from './visit.ts'

/** A statement of an article: `what` names it where the link is read out alone. */
type Where = { readonly article: string; readonly place: string; readonly what: string }

/** Where a statement can be marked as wrong. */
export function objectionAddress({ article, place }: Omit<Where, 'what'>): string {
  return `/articles/${article}/objection?statement=${encodeURIComponent(place)}`
}

/** The way to mark a statement as wrong, for who may; nothing for anybody else. */
export function objectionLink({ account, words }: Pick<Visit, 'account' | 'words'>, where: Where): Markup[] {
  if (!may(account?.role ?? null, 'object', false)) return []
  return [
    html`<a
      class="object"
      href="${objectionAddress(where)}"
      aria-label="${words.objections.link.label(where.what)}"
      >${words.objections.link.short}</a
    >`,
  ]
}
