import { Refusal } from '../news/index.ts'
import {
  annotationsOf,
  chainsOf,
  showArticle,
  type ArticleView,
  type GivenArticle,
} from '../newsroom/index.ts'
import { openAddress, openArticle, openForms } from './open-article.ts'
import type { Asked } from './read-visit.ts'
import { webAddress } from './safe-link.ts'

export function getAnnotations(asked: Asked): Promise<Response> {
  return answerIn(asked, openForms[0], annotationsOf)
}

export function getChains(asked: Asked): Promise<Response> {
  return answerIn(asked, openForms[1], chainsOf)
}

async function answerIn(
  asked: Asked,
  { profile }: (typeof openForms)[number],
  form: (article: GivenArticle) => unknown,
): Promise<Response> {
  const view = await showArticle(asked.world, asked.c.req.param('id') ?? '')
  if (!view)
    throw new Refusal('not-found/article', 'There is no article at this address, or it was taken down.')
  const headers = {
    'Content-Type': `application/ld+json; profile="${profile}"`,
    Link: `</articles/${view.id}>; rel="describes"`,
    ...reservation(view),
  }
  return asked.c.body(JSON.stringify(form(openArticle(asked.visit, view))), 200, headers)
}

/** What the outlet reserves is reserved here too (TDM Reservation Protocol, W3C Community Group report, 2024). */
function reservation({ signals }: ArticleView): Record<string, string> {
  if (signals.training) return {}
  const policy = webAddress(signals.forbidden.tdmPolicy ?? null)
  return { 'TDM-Reservation': '1', ...(policy === null ? {} : { 'TDM-Policy': policy }) }
}

/** Tells a program that asks for an article's page where the open forms are, and what the outlet reserves. */
export function tellOpenForms({ c }: Asked, view: ArticleView) {
  const links = openForms.map(
    form =>
      `<${openAddress(view, form)}>; rel="describedby"; type="application/ld+json"; profile="${form.profile}"`,
  )
  c.header('Link', links.join(', '))
  for (const [name, value] of Object.entries(reservation(view))) c.header(name, value)
}
