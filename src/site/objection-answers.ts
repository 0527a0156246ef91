import { Refusal } from '../news/index.ts'
import {
  answerObjection,
  objectTo,
  showObjection,
  showObjections,
  showStatement,
  type ObjectionView,
  type StatementView,
} from '../newsroom/index.ts'
import { answerPage } from './answer-page.ts'
import { editorOf } from './feed-forms.ts'
import { untouched } from './form-fields.ts'
import { contributorOf } from './marking.ts'
import { objectionPage } from './objection-page.ts'
import { objectionsPage } from './objections-page.ts'
import type { Asked } from './read-visit.ts'
import { readForm, withForm } from './with-form.ts'

/** @throws Refusal `not-found` */
async function statementOf(asked: Asked, place: string): Promise<StatementView> {
  const article = asked.c.req.param('id') ?? ''
  const view = await showStatement(asked.world, {
    article,
    place,
    by: contributorOf(asked, 'objecting').id,
  })
  if (!view)
    throw new Refusal(
      'not-found/statement',
      'This statement is not read like that any more, or its article is not here.',
      'Look at the article’s page: it shows how it is read now.',
    )
  return view
}

export async function getObjection(asked: Asked): Promise<Response> {
  const view = await statementOf(asked, asked.c.req.query('statement') ?? '')
  return asked.c.html(objectionPage(asked.visit, view, untouched))
}

export async function postObjection(asked: Asked): Promise<Response> {
  const person = contributorOf(asked, 'objecting')
  const article = asked.c.req.param('id') ?? ''
  const { values } = await readForm(asked)
  const { statement = '', text = '', fault = '', reason = '' } = values
  const view = await statementOf(asked, statement)
  return withForm(
    asked,
    (visit, form) => objectionPage(visit, view, form),
    async () => {
      await objectTo(asked.world, person, { article, place: statement, textHash: text, fault, reason })
      return asked.c.redirect(`/articles/${article}?marked=1`, 303)
    },
  )
}

export async function getObjections(asked: Asked): Promise<Response> {
  editorOf(asked)
  return asked.c.html(objectionsPage(asked.visit, await showObjections(asked.world)))
}

export async function getAnswer(asked: Asked): Promise<Response> {
  editorOf(asked)
  return asked.c.html(answerPage(asked.visit, await objectionOf(asked), untouched))
}

export async function postAnswer(asked: Asked): Promise<Response> {
  const by = editorOf(asked)
  const { id } = await objectionOf(asked)
  return withForm(
    asked,
    async (visit, form) => answerPage(visit, await objectionOf(asked), form),
    async ({ answer = '', reason = '' }) => {
      await answerObjection(asked.world, { id, answer, reason, by })
      return asked.c.redirect('/objections', 303)
    },
  )
}

/** @throws Refusal `not-found` */
async function objectionOf(asked: Asked): Promise<ObjectionView> {
  const found = await showObjection(asked.world, asked.c.req.param('id') ?? '')
  if (!found) throw new Refusal('not-found/objection', 'There is no such objection here.')
  return found
}
