import { Refusal } from '../news/index.ts'
import {
  answerMisplaced,
  holdMisplaced,
  listMisplaced,
  showMisplaced,
  showStory,
  type MisplacedView,
} from '../newsroom/index.ts'
import { storyAddress } from './addresses.ts'
import { editorOf } from './feed-forms.ts'
import { untouched } from './form-fields.ts'
import { contributorOf } from './marking.ts'
import { misplacedAnswerPage, misplacedPage, misplacingPage } from './misplaced-page.ts'
import type { Asked } from './read-visit.ts'
import { readForm, withForm } from './with-form.ts'

/** @throws Refusal `not-found` */
async function placeOf({ world, c }: Asked, id: string) {
  const view = await showStory(world, c.req.param('slug') ?? '')
  const article = view?.articles.find(one => one.id === id)
  if (!view || !article) throw new Refusal('not-found/moved', 'This article is not in this story any more.')
  return { card: view.card, article }
}

export async function getMisplacing(asked: Asked): Promise<Response> {
  contributorOf(asked, 'misplacing')
  const place = await placeOf(asked, asked.c.req.query('article') ?? '')
  return asked.c.html(misplacingPage(asked.visit, place, untouched))
}

export async function postMisplacing(asked: Asked): Promise<Response> {
  const person = contributorOf(asked, 'misplacing')
  const { values } = await readForm(asked)
  const place = await placeOf(asked, values['article'] ?? '')
  return withForm(
    asked,
    (visit, form) => misplacingPage(visit, place, form),
    async ({ reason = '' }) => {
      const given = { article: place.article.id, story: place.card.slug, reason }
      await holdMisplaced(asked.world, person, given)
      return asked.c.redirect(`${storyAddress(place.card)}?marked=1`, 303)
    },
  )
}

export async function getMisplaced(asked: Asked): Promise<Response> {
  editorOf(asked)
  return asked.c.html(misplacedPage(asked.visit, await listMisplaced(asked.world)))
}

export async function getMisplacedOne(asked: Asked): Promise<Response> {
  editorOf(asked)
  return asked.c.html(misplacedAnswerPage(asked.visit, await misplacedOf(asked), untouched))
}

export async function postMisplacedOne(asked: Asked): Promise<Response> {
  const by = editorOf(asked)
  const { id } = await misplacedOf(asked)
  return withForm(
    asked,
    async (visit, form) => misplacedAnswerPage(visit, await misplacedOf(asked), form),
    async ({ answer = '', to = '', reason = '' }) => {
      await answerMisplaced(asked.world, { id, answer, to, reason, by })
      return asked.c.redirect('/misplaced', 303)
    },
  )
}

/** @throws Refusal `not-found` */
async function misplacedOf(asked: Asked): Promise<MisplacedView> {
  const found = await showMisplaced(asked.world, asked.c.req.param('id') ?? '')
  if (!found) throw new Refusal('not-found/objection', 'There is no such objection here.')
  return found
}
